import type { ConferenceId } from '@opora/shared/ids.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';
import type { KeepRecord, RecordedActor } from '../record/record-entry.ts';

/** A part of the server that has something of a conference in memory. */
export interface Forgetful {
  forget(id: ConferenceId): void;
}

export interface ErasingComponents {
  readonly conferences: ConferenceStore;
  /** In the order in which they are to forget: who lets people in comes first. */
  readonly memory: readonly Forgetful[];
  /** Absent where no record of access is kept. */
  readonly keepRecord?: KeepRecord | undefined;
  readonly now: () => number;
}

/**
 * Erases a conference for good (KE8). From the call on it is as if it had never been; resolves when it is gone from the
 * disk, with false if there is none. Rejects if the disk did not take it: whatever is left then, the next start finishes
 * it or the call may be made again.
 */
export type EraseConference = (id: ConferenceId, who?: RecordedActor) => Promise<boolean>;

export function createErasing(components: ErasingComponents): EraseConference {
  const { conferences, memory, keepRecord, now } = components;
  return async (id, who = { kind: 'server' }) => {
    if (!(await conferences.list()).includes(id)) return false;
    for (const each of memory) each.forget(id);
    await conferences.erase(id, now());
    await keepRecord?.({ conferenceId: id, who, action: 'erased', what: null });
    return true;
  };
}
