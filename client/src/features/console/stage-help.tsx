import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import { mayUse } from '@opora/shared/domain/facilitation/leads.ts';
import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AdviceLine } from './advice-line.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { ClearRoom } from './clear-room.tsx';
import { EditProgramme } from './edit-programme.tsx';
import { Ending } from './ending.tsx';
import type { StageHelpProps } from './entry/stage-help-props.ts';
import { FocusField } from './focus-field.tsx';
import { Programme } from './programme.tsx';
import { PromptList } from './prompt-list.tsx';
import { SituationList } from './situation-list.tsx';
import styles from './stage-help.module.css';
import { stageNow } from './stage-now.ts';
import { StageRows } from './stage-rows.tsx';
import { TimedBreak } from './timed-break.tsx';
import { useCourse } from './use-course.ts';

const css = bindClasses(styles);

/** The facilitator's script beside the sheet: where we are, what to ask, when it is done, what if. */
export function StageHelp({ notes, pens }: StageHelpProps) {
  const conference = useConference();
  const you = useYou();
  const course = useCourse();
  const { t } = useI18n();
  const now = stageNow(conference);
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
    <section className={css('help')} aria-label={t('console.help')}>
      <div>
        <StageRows now={now} />
        <div className={css('programme')}>
          <Programme />
          <EditProgramme />
        </div>
      </div>
      {isApart ? null : <Script stage={now.stage} />}
      <AdviceLine course={course} />
      {isRunning && !isApart ? (
        <FocusField conference={conference} now={now} course={course} />
      ) : null}
      {isRunning && !isApart ? pens : null}
      <section className={css('situations')}>
        <SectionHeading rule="none">{t('console.situations')}</SectionHeading>
        <SituationList />
      </section>
      {notes}
      {conference.status === 'live' ? <TimedBreak course={course} /> : null}
      {conference.status === 'live' ? <AgendaPart part="wrap-up" /> : null}
      <div>
        {isRunning && mayEnd ? <Ending conference={conference} /> : null}
        {clear}
      </div>
    </section>
  );
}

/** What to ask aloud, and what the step is for. In private family time there is nobody to ask. */
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
      <section>
        <SectionHeading rule="none">{t('console.purpose')}</SectionHeading>
        <p className={css('words')}>{stage.purpose[language]}</p>
      </section>
    </>
  );
}
