/** Branded ids: plain strings on the wire, distinct types in code, the kind readable in the prefix. */
type Brand<Name extends string> = string & { readonly __brand: Name };

/** `conf_` and 1 to 40 of `A-Z a-z 0-9 _ -`. */
export type ConferenceId = Brand<'ConferenceId'>;
/** `p_…`; one per invited person and conference, the same on every device. */
export type ParticipantId = Brand<'ParticipantId'>;
/** `st_…`; unique within one agenda. */
export type StageId = Brand<'StageId'>;
/** `task_…`; made by the client, so that a retry of `task:propose` is harmless. */
export type TaskId = Brand<'TaskId'>;
/** `rel_…`; made by the client, as a `TaskId` is. */
export type ReleaseId = Brand<'ReleaseId'>;
/** `idea_…`, `scale_…`, `park_…`; made by the client, as a `TaskId` is. */
export type IdeaId = Brand<'IdeaId'>;
export type ScaleId = Brand<'ScaleId'>;
export type ParkingId = Brand<'ParkingId'>;
/** `acc_…`; an account of the office. */
export type AccountId = Brand<'AccountId'>;

export const idPrefixes = {
  conference: 'conf_',
  participant: 'p_',
  stage: 'st_',
  task: 'task_',
  release: 'rel_',
  idea: 'idea_',
  scale: 'scale_',
  parking: 'park_',
  account: 'acc_',
} as const;

const asId =
  <Id extends string>(prefix: string) =>
  (rest: string): Id =>
    `${prefix}${rest}` as Id;

export const conferenceId = asId<ConferenceId>(idPrefixes.conference);
export const participantId = asId<ParticipantId>(idPrefixes.participant);
export const stageId = asId<StageId>(idPrefixes.stage);
export const taskId = asId<TaskId>(idPrefixes.task);
export const releaseId = asId<ReleaseId>(idPrefixes.release);
export const ideaId = asId<IdeaId>(idPrefixes.idea);
export const scaleId = asId<ScaleId>(idPrefixes.scale);
export const parkingId = asId<ParkingId>(idPrefixes.parking);
export const accountId = asId<AccountId>(idPrefixes.account);
