import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { RecordAction, RecordEntry } from './record-entry.ts';

type Told = readonly [action: RecordAction, what: string | null];

/** What the record tells of an event; the event itself is in its own log. Undefined: nothing. */
function toldOf(event: RecordedEvent): Told | undefined {
  switch (event.type) {
    case 'participant:dismissed':
      return ['put-out', event.participantId];
    case 'conference:cleared':
      return ['put-out', null];
    case 'participant:admitted':
      return ['let-in', event.participantId];
    case 'protected:listed':
      return ['changed-protected', null];
    case 'circle:changed':
      return ['changed-circle', 'protected'];
    case 'scope:changed':
      return ['changed-scope', event.participantId];
    case 'contact:changed':
      return ['changed-contacts', event.contact.participantId];
    case 'statement:recorded':
      return ['recorded-statement', event.statement.participantId];
    case 'statement:shared':
      return ['shared-statement', event.share.participantId];
    default:
      return undefined;
  }
}

export function entriesOfEvent(
  conferenceId: ConferenceId,
  event: RecordedEvent,
): readonly RecordEntry[] {
  const told = toldOf(event);
  if (told === undefined) return [];
  const [action, what] = told;
  const who =
    event.by === null
      ? ({ kind: 'server' } as const)
      : ({ kind: 'participant', id: event.by } as const);
  return [{ conferenceId, who, action, what }];
}
