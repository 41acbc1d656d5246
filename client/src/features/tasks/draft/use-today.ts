import type { CalendarDay } from '@opora/shared/domain/tasks/task.ts';
import { useConference } from '../../../connection/conference-context.tsx';
import { useServerTime } from '../../../connection/use-server-time.ts';
import { dayAt } from './quick-days.ts';

const minute = 60_000;

/** The calendar day in the conference's own time zone, by the server's clock. */
export function useToday(): CalendarDay {
  const { timeZone } = useConference();
  return dayAt(useServerTime(minute), timeZone);
}
