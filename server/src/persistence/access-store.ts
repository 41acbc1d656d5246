import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';

/** SHA-256 of a secret, 64 lowercase hex digits. The secret itself is never stored. */
export type SecretHash = string;

export interface Invitation {
  readonly secretHash: SecretHash;
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** ms since the epoch. */
  readonly createdAt: number;
}

export interface Session {
  readonly tokenHash: SecretHash;
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
  /** ms since the epoch. */
  readonly createdAt: number;
}

/** Who may come in. Writing resolves only when it is on disk. */
export interface AccessStore {
  /** Throws if there is an invitation with this hash. */
  addInvitation(invitation: Invitation): Promise<void>;
  findInvitation(secretHash: SecretHash): Promise<Invitation | undefined>;
  /** Throws if there is a session with this hash. */
  addSession(session: Session): Promise<void>;
  findSession(tokenHash: SecretHash): Promise<Session | undefined>;
  /** Nothing happens if it has ended already. */
  endSession(tokenHash: SecretHash): Promise<void>;
  readSetting(key: string): Promise<string | undefined>;
  /** Replaces an earlier value. */
  writeSetting(key: string, value: string): Promise<void>;
}
