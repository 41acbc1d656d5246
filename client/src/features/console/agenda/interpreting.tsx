import { useConference } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import type { Course } from '../use-course.ts';
import styles from './agenda.module.css';

const css = bindClasses(styles);

/** What interpreting usually takes more (domain.md R11). */
const percents = [0, 50, 75, 100] as const;

/** How much longer it takes when somebody interprets. */
export function Interpreting({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  const { interpretingPercent } = useConference().agendaPlan;
  const wordsFor = (percent: number) =>
    percent === 0 ? t('agenda.interpretNone') : t('agenda.interpretPercent', { percent });
  return (
    <>
      <Choice
        label={t('agenda.interpret')}
        layout="row"
        options={percents.map((percent) => ({ id: `${percent}`, label: wordsFor(percent) }))}
        selected={`${interpretingPercent}`}
        onSelect={(percent) => void course.send('agenda:interpret', { percent: Number(percent) })}
      />
      <p className={css('note')}>{t('agenda.interpretText')}</p>
    </>
  );
}
