import type { ReactNode } from 'react';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { useDateFormat } from '../../i18n/use-date-format.ts';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Mark } from '../../ui/signs/mark.tsx';
import { PersonStroke } from '../../ui/signs/person-stroke.tsx';
import styles from './room-header.module.css';

const css = bindClasses(styles);

export interface RoomHeaderProps {
  readonly saved: ReactNode;
  /** Actions between the title and the state of saving. */
  readonly tools?: ReactNode;
}

/** Top line of the desktop: which meeting this is, how it is with saving, who I am here. */
export function RoomHeader({ saved, tools }: RoomHeaderProps) {
  const { t } = useI18n();
  const { title, startsAt, timeZone } = useConference();
  const { weekdayAndDay } = useDateFormat(timeZone);
  const you = useYou();
  return (
    <div className={css('header')}>
      <Mark />
      <p className={css('title')}>{t('room.title', { title, day: weekdayAndDay(startsAt) })}</p>
      {tools ? <div className={css('tools')}>{tools}</div> : null}
      <div className={css('you')}>
        {saved}
        <PersonStroke order={you.arrivalOrder} name={you.name} isStrong />
      </div>
    </div>
  );
}
