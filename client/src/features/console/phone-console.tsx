import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import type { ReactNode } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { AdviceLine } from './advice-line.tsx';
import { BackControl, ExtendControl, NextControl, PauseControl, PenControl } from './controls.tsx';
import { OpenControl } from './open-control.tsx';
import styles from './phone-console.module.css';
import { Quote } from './prompt-list.tsx';
import { StageHelp } from './stage-help.tsx';
import { type StageNow, stageNow } from './stage-now.ts';
import { TimeOfPlan } from './time-of-plan.tsx';
import { TimeWords } from './time-words.tsx';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

export interface PhoneConsoleProps {
  /** Who waits at the door, who wants to speak, what else matters now. */
  readonly children?: ReactNode;
  /** The facilitator's own notes, under what helps with the stage. */
  readonly notes?: ReactNode;
  /** The way to the plan, the tasks and the people; stands under the controls. */
  readonly tabs?: ReactNode;
}

/** The phone as a remote control: one question above, five controls in the thumb's half. */
export function PhoneConsole({ children, notes, tabs }: PhoneConsoleProps) {
  const { t } = useI18n();
  const course = useCourse();
  const conference = useConference();
  const now = stageNow(conference);
  return (
    <div className={css('console')}>
      <div className={css('content')}>
        {conference.status === 'closed' ? <ClosedPlace /> : null}
        {now && conference.status !== 'closed' ? <Place now={now} /> : null}
        {children}
        <TimeOfPlan />
        <div className={css('help')}>
          {conference.status === 'closed' ? (
            <StageHelp notes={notes} />
          ) : (
            <Fold title={t('console.help')} level={2}>
              <StageHelp notes={notes} />
            </Fold>
          )}
        </div>
      </div>
      <section aria-label={t('console.bar')} className={css('foot')}>
        <AdviceLine course={course} />
        {now ? <Thumb now={now} course={course} /> : null}
        {tabs}
      </section>
    </div>
  );
}

function Place({ now }: { readonly now: StageNow }) {
  const conference = useConference();
  const { status } = conference;
  const { t, language } = useI18n();
  const { stage, number, total } = now;
  const [first] = stage.prompts;
  return (
    <div className={css('place')}>
      {number === null ? null : (
        <p className={css('step')}>{t('console.step', { number, total })}</p>
      )}
      <h1>{stage.title[language]}</h1>
      {status === 'live' || status === 'paused' ? (
        <div className={css('time')}>
          <TimeWords stageId={stage.id} day="beside" />
        </div>
      ) : null}
      {first && !isFamilyTime(conference) ? (
        <section className={css('ask')}>
          <h2 className={css('askTitle')}>{t('console.ask')}</h2>
          <Quote prompt={first} />
        </section>
      ) : null}
    </div>
  );
}

function ClosedPlace() {
  const { t } = useI18n();
  return (
    <div className={css('place')}>
      <h1>{t('console.closed')}</h1>
      <p>{t('console.closedText')}</p>
    </div>
  );
}

function Thumb({ now, course }: { readonly now: StageNow; readonly course: Course }) {
  const conference = useConference();
  if (conference.status === 'preparing') {
    return (
      <div className={css('open')}>
        <OpenControl course={course} />
      </div>
    );
  }
  if (conference.status === 'closed') return null;
  const control = { conference, now, course, place: 'thumb' } as const;
  return (
    <div className={css('controls')}>
      <ExtendControl {...control} />
      <PauseControl {...control} />
      <PenControl {...control} />
      <BackControl {...control} />
      <div className={css('next')}>
        <NextControl {...control} />
      </div>
    </div>
  );
}
