import type { ConferenceId } from '@opora/shared/ids.ts';
import {
  type RecordAction,
  type RecordedActor,
  recordActions,
} from '@opora/shared/protocol/record.ts';

/** What the record of access knows of. Ids only: no entry holds a name or a text of a case. */
export { type RecordAction, type RecordedActor, recordActions };

export interface RecordEntry {
  readonly conferenceId: ConferenceId;
  readonly who: RecordedActor;
  readonly action: RecordAction;
  /** A document, an export, the id of another person. Null where the action says it all. */
  readonly what: string | null;
}

/** Resolves when the entry is on disk. */
export type KeepRecord = (entry: RecordEntry) => Promise<void>;
