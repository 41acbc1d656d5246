import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** What the record of access knows of. Ids only: no entry holds a name or a text of a case. */
export const recordActions = [
  'entered',
  'left',
  'put-out',
  'let-in',
  'declined',
  'link-made',
  'link-revoked',
  'read-document',
  'wrote-document',
  'read-history',
  'exported',
  'changed-circle',
  'changed-scope',
  'read-record',
  'broke-glass',
  'gave-seat',
  'took-seat',
  'erased',
] as const;
export type RecordAction = (typeof recordActions)[number];

/** Who did it: somebody of the conference, an account of the office, or the server by itself. */
export type RecordedActor =
  | { readonly kind: 'participant'; readonly id: ParticipantId }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'server' };

export interface RecordEntry {
  readonly conferenceId: ConferenceId;
  readonly who: RecordedActor;
  readonly action: RecordAction;
  /** A document, an export, the id of another person. Null where the action says it all. */
  readonly what: string | null;
}

/** Resolves when the entry is on disk. */
export type KeepRecord = (entry: RecordEntry) => Promise<void>;
