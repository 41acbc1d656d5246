import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { mayUse } from '@opora/shared/domain/facilitation/leads.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AdviceLine } from './advice-line.tsx';
import { BreakAndWrapUp } from './break-and-wrap-up.tsx';
import { ClearRoom } from './clear-room.tsx';
import { EditProgramme } from './edit-programme.tsx';
import { Ending } from './ending.tsx';
import type { StageHelpProps } from './entry/stage-help-props.ts';
import { FocusField } from './focus-field.tsx';
import { Programme } from './programme.tsx';
import { PromptList } from './prompt-list.tsx';
import styles from './stage-help.module.css';
import { stageNow } from './stage-now.ts';
import { StageRows } from './stage-rows.tsx';
import { useCourse } from './use-course.ts';
import { useTopOfStep } from './use-top-of-step.ts';

const css = bindClasses(styles);

/** Beside the sheet: where we are, what to ask and when it is done; folded under it what is needed less often. */
export function StageHelp({ notes, pens }: StageHelpProps) {
  const conference = useConference();
  const you = useYou();
  const course = useCourse();
  const { t } = useI18n();
  const now = stageNow(conference);
  const part = useTopOfStep(now?.stage.id);
  if (now === undefined) return null;
  const mayEnd = mayUse(conference, you, 'conference:lead') || can(you.role, 'conference:close');
  const clear = can(you.role, 'participant:admit') ? <ClearRoom /> : null;
  if (conference.status === 'closed') {
    return (
      <div>
        {notes}
        {mayEnd ? <Ending conference={conference} /> : null}
        {clear}
      </div>
    );
  }
  const isApart = isFamilyTime(conference);
  const isRunning = conference.status === 'live' || conference.status === 'paused';
  return (
    <section ref={part} className={css('help')} aria-label={t('console.help')}>
      <StageRows now={now} />
      {isApart ? null : <Script stage={now.stage} />}
      <AdviceLine course={course} />
      {isRunning && !isApart ? (
        <FocusField conference={conference} now={now} course={course} />
      ) : null}
      <div className={css('programme')}>
        <Programme />
        <EditProgramme />
      </div>
      <div>
        {isApart ? null : <Purpose stage={now.stage} />}
        {isRunning && !isApart ? pens : null}
        {notes}
        {conference.status === 'live' ? <BreakAndWrapUp course={course} /> : null}
      </div>
      <div>
        {isRunning && mayEnd ? <Ending conference={conference} /> : null}
        {clear}
      </div>
    </section>
  );
}

/** What to ask aloud, and when it is enough. In private family time there is nobody to ask. */
function Script({ stage }: { readonly stage: Stage }) {
  const { t, language } = useI18n();
  return (
    <>
      <section>
        <SectionHeading rule="none">{t('console.ask')}</SectionHeading>
        <PromptList prompts={stage.prompts} />
      </section>
      <section>
        <SectionHeading rule="none">{t('console.doneWhen')}</SectionHeading>
        <p className={css('words')}>{stage.doneWhen[language]}</p>
      </section>
    </>
  );
}

/** Read before the meeting more than in it. */
function Purpose({ stage }: { readonly stage: Stage }) {
  const { t, language } = useI18n();
  return (
    <Fold title={t('console.purpose')} level={2}>
      <p className={css('words')}>{stage.purpose[language]}</p>
    </Fold>
  );
}
