import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { bindClasses } from '../bind-classes.ts';
import styles from './day-calendar.module.css';

const css = bindClasses(styles);

/** One month of days; its value and its limits come from the date field around it. */
export function DayCalendar() {
  return (
    <Calendar>
      <header className={css('header')}>
        <Button slot="previous" className={css('turn')}>
          <IconChevronLeft size={22} stroke={1.75} aria-hidden="true" />
        </Button>
        <Heading className={css('month')} />
        <Button slot="next" className={css('turn')}>
          <IconChevronRight size={22} stroke={1.75} aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={css('grid')}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={css('weekday')}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={css('day')} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
