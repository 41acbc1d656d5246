import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { AgendaPart } from './agenda-part.tsx';
import styles from './stage-help.module.css';
import { TimedBreak } from './timed-break.tsx';
import type { Course } from './use-course.ts';

const css = bindClasses(styles);

/** Two ways out of the programme, neither of them for every meeting. */
export function BreakAndWrapUp({ course }: { readonly course: Course }) {
  const { t } = useI18n();
  return (
    <Fold title={t('console.breakAndWrapUp')} level={2}>
      <div className={css('waysOut')}>
        <TimedBreak course={course} />
        <AgendaPart part="wrap-up" />
      </div>
    </Fold>
  );
}
