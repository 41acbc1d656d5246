import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import type { StoredEvent } from '../persistence/conference-store.ts';

export const storedEvent = ({ revision, at, by, ...event }: RecordedEvent): StoredEvent => ({
  revision,
  at,
  by,
  event,
});

/** Rows are an edge: they are parsed, and a row of another shape stops this conference only. */
export const recordedEvent = ({ revision, at, by, event }: StoredEvent): RecordedEvent =>
  recordedEventSchema.parse({ ...Object(event), revision, at, by });
