import type { EventType, RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { HistoryMark } from '@opora/shared/protocol/history.ts';

const markEvents = {
  'conference:opened': 'opened',
  'stage:entered': 'stage',
  'conference:paused': 'paused',
  'conference:resumed': 'resumed',
  'conference:closed': 'closed',
  'conference:reopened': 'reopened',
  'plan:restored': 'restored',
} as const satisfies Partial<Record<EventType, HistoryMark['kind']>>;

type MarkEvent = Extract<RecordedEvent, { type: keyof typeof markEvents }>;

const isMarkEvent = (event: RecordedEvent): event is MarkEvent => event.type in markEvents;

/** What happened to the meeting and to the plan as a whole, in the order of events. */
export const marksOf = (events: readonly RecordedEvent[]): HistoryMark[] =>
  events.filter(isMarkEvent).map((event) => ({
    at: event.at,
    kind: markEvents[event.type],
    by: event.by,
    stageId: 'stageId' in event ? event.stageId : null,
    section: 'section' in event ? event.section : null,
    moment: 'moment' in event ? event.moment : null,
  }));
