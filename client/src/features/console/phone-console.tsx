import { isFamilyTime } from '@opora/shared/domain/family-time/family-time.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import { AdviceLine } from './advice-line.tsx';
import {
  BackControl,
  ExtendByOneControl,
  ExtendControl,
  NextControl,
  PauseControl,
  PenControl,
} from './controls.tsx';
import { DayWords } from './day-words.tsx';
import type { PhoneConsoleProps } from './entry/phone-console-props.ts';
import { OpenControl } from './open-control.tsx';
import styles from './phone-console.module.css';
import { Quote } from './prompt-list.tsx';
import { SituationsButton } from './situations-button.tsx';
import { StageHelp } from './stage-help.tsx';
import { type StageNow, stageNow } from './stage-now.ts';
import { TimeOfPlan } from './time-of-plan.tsx';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

/** The phone as a remote control: one question above, five controls in the thumb's half. */
export function PhoneConsole({
  time,
  first,
  queue,
  children,
  notes,
  pens,
  tabs,
}: PhoneConsoleProps) {
  const { t } = useI18n();
  const course = useCourse();
  const conference = useConference();
  const now = stageNow(conference);
  return (
    <div className={css('console')}>
      <div className={css('content')}>
        {conference.status === 'closed' ? <ClosedPlace /> : null}
        {now && conference.status !== 'closed' ? (
          <Place now={now} course={course} time={time} />
        ) : null}
        {first}
        <TimeOfPlan />
        {queue}
        {children}
        <div className={css('help')}>
          {conference.status === 'closed' ? (
            <StageHelp notes={notes} />
          ) : (
            <Fold title={t('console.help')} level={2}>
              <StageHelp notes={notes} pens={pens} />
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

interface PlaceProps extends Pick<PhoneConsoleProps, 'time'> {
  readonly now: StageNow;
  readonly course: Course;
}

function Place({ now, course, time }: PlaceProps) {
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
          {time}
          <DayWords isShort />
        </div>
      ) : null}
      {first && !isFamilyTime(conference) ? (
        <section className={css('ask')}>
          <h2 className={css('askTitle')}>{t('console.ask')}</h2>
          <Quote prompt={first} />
        </section>
      ) : null}
      <div className={css('beside')}>
        {status === 'live' ? <ExtendByOneControl now={now} course={course} /> : null}
        <SituationsButton />
      </div>
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
