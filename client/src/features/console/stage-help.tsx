import { can } from '@opora/shared/domain/permissions.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { AdviceLine } from './advice-line.tsx';
import { ClearRoom } from './clear-room.tsx';
import { Ending } from './ending.tsx';
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
export function StageHelp() {
  const conference = useConference();
  const you = useYou();
  const course = useCourse();
  const { t, language } = useI18n();
  const now = stageNow(conference);
  if (now === undefined) return null;
  const { stage } = now;
  const mayEnd = can(you.role, 'conference:close');
  const clear = can(you.role, 'participant:admit') ? <ClearRoom /> : null;
  if (conference.status === 'closed') {
    return (
      <div>
        {mayEnd ? <Ending conference={conference} /> : null}
        {clear}
      </div>
    );
  }
  const isRunning = conference.status === 'live' || conference.status === 'paused';
  return (
    <section className={css('help')} aria-label={t('console.help')}>
      <div>
        <StageRows now={now} />
        <Programme />
      </div>
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
      <AdviceLine course={course} />
      {isRunning ? <FocusField conference={conference} now={now} course={course} /> : null}
      <section className={css('situations')}>
        <SectionHeading rule="none">{t('console.situations')}</SectionHeading>
        <SituationList />
      </section>
      {conference.status === 'live' ? <TimedBreak course={course} /> : null}
      <div>
        {isRunning && mayEnd ? <Ending conference={conference} /> : null}
        {clear}
      </div>
    </section>
  );
}
