import { readBackParts } from '@opora/shared/domain/agreement/read-back.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import styles from '../closing.module.css';
import { PartContent, type PartContentProps } from './part-content.tsx';
import { usePartNow } from './use-part-now.ts';

const css = bindClasses(styles);

/** What people say stands right under it for everybody: it is not said twice. */
const parts = readBackParts.filter(
  (part): part is PartContentProps['part'] => part !== 'agreement',
);

/** The part that is read aloud now, and the whole plan in the same order for whoever wants to read on (RB2). */
export function ReadBack({ tasks }: Pick<PartContentProps, 'tasks'>) {
  const { t } = useI18n();
  const now = usePartNow();
  return (
    <>
      {now === null || now === 'agreement' ? null : (
        <section className={css('now')} aria-label={t('closing.read.now')}>
          <p className={css('hint')}>{t('closing.read.now')}</p>
          <h2>{t(`closing.part.${now}`)}</h2>
          <PartContent part={now} tasks={tasks} />
        </section>
      )}
      <Fold title={t('closing.read.all')} level={2}>
        {parts.map((part) => (
          <section key={part} className={css('part')}>
            <SectionHeading level={3}>{t(`closing.part.${part}`)}</SectionHeading>
            <PartContent part={part} tasks={tasks} />
          </section>
        ))}
      </Fold>
    </>
  );
}
