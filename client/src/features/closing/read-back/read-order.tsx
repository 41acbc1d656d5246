import {
  neighbourPart,
  type ReadBackPart,
  readBackParts,
} from '@opora/shared/domain/agreement/read-back.ts';
import { useCommand } from '../../../connection/use-command.ts';
import { errorKey } from '../../../i18n/error-words.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Fold } from '../../../ui/structure/fold.tsx';
import { SectionHeading } from '../../../ui/structure/section-heading.tsx';
import styles from '../closing.module.css';
import { usePartNow } from './use-part-now.ts';

const css = bindClasses(styles);

/** The plan part by part: one press shows the next one to everybody and on the wall. */
export function ReadOrder() {
  const { t } = useI18n();
  const now = usePartNow();
  const { run, isPending, error } = useCommand('focus:set');
  const show = (part: ReadBackPart) => void run({ focus: { kind: 'read-back', part } });
  return (
    <section className={css('order')}>
      <SectionHeading rule="none">{t('closing.read')}</SectionHeading>
      <Steps now={now} isPending={isPending} onShow={show} />
      {error === null ? null : <p role="alert">{t(errorKey(error))}</p>}
      <p className={css('hint')}>{t('closing.read.hint')}</p>
      <Fold title={t('closing.read.choose')}>
        <ol className={css('parts')}>
          {readBackParts.map((part) => (
            <li key={part}>
              <Button
                variant="plain"
                size="small"
                isWide
                align="start"
                {...(part === now ? { 'aria-current': 'step' } : {})}
                onPress={() => show(part)}
              >
                {t(`closing.part.${part}`)}
              </Button>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}

interface StepsProps {
  readonly now: ReadBackPart | null;
  readonly isPending: boolean;
  readonly onShow: (part: ReadBackPart) => void;
}

function Steps({ now, isPending, onShow }: StepsProps) {
  const { t } = useI18n();
  const next = now === null ? readBackParts[0] : neighbourPart(now, 1);
  const back = now === null ? undefined : neighbourPart(now, -1);
  return (
    <div className={css('actions')}>
      {next === undefined ? null : (
        <Button isPending={isPending} onPress={() => onShow(next)}>
          {now === null
            ? t('closing.read.start')
            : t('closing.read.next', { part: t(`closing.part.${next}`) })}
        </Button>
      )}
      {back === undefined ? null : (
        <Button variant="plain" size="small" onPress={() => onShow(back)}>
          {t('closing.read.back', { part: t(`closing.part.${back}`) })}
        </Button>
      )}
    </div>
  );
}
