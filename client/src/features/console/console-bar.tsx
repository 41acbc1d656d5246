import type { ReactNode } from 'react';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { AdviceLine } from './advice-line.tsx';
import styles from './console-bar.module.css';
import {
  BackControl,
  ExtendByOneControl,
  ExtendControl,
  NextControl,
  PauseControl,
  PenControl,
} from './controls.tsx';
import { DayWords } from './day-words.tsx';
import { OpenControl } from './open-control.tsx';
import { stageNow } from './stage-now.ts';
import { type Course, useCourse } from './use-course.ts';

const css = bindClasses(styles);

export interface ConsoleBarProps {
  /** The time of the current stage, as everybody has it. */
  readonly time: ReactNode;
}

/**
 * The facilitator's bar: five controls in one order and nothing else (domain.md R15). What a press could not do
 * is said above it, where it covers nothing.
 */
export function ConsoleBar({ time }: ConsoleBarProps) {
  const { t } = useI18n();
  const course = useCourse();
  return (
    <section aria-label={t('console.bar')} className={css('place')}>
      <AdviceLine course={course} />
      <div className={css('bar')}>
        <BarContent course={course} time={time} />
      </div>
    </section>
  );
}

function BarContent({ course, time }: ConsoleBarProps & { readonly course: Course }) {
  const conference = useConference();
  const { t } = useI18n();
  const now = stageNow(conference);
  if (conference.status === 'preparing') {
    return (
      <div className={css('open')}>
        <OpenControl course={course} />
      </div>
    );
  }
  if (conference.status === 'closed') {
    return <p className={css('said')}>{`${t('console.closed')}. ${t('console.closedText')}`}</p>;
  }
  if (now === undefined) return null;
  const control = { conference, now, course, place: 'bar' } as const;
  return (
    <>
      <BackControl {...control} />
      <div className={css('time')}>
        <div className={css('words')}>
          {time}
          <DayWords isShort={false} />
        </div>
        <ExtendByOneControl {...control} />
      </div>
      <ExtendControl {...control} />
      <PauseControl {...control} />
      <PenControl {...control} />
      <div className={css('next')}>
        <NextControl {...control} />
      </div>
    </>
  );
}
