import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { waitingDevices } from '@opora/shared/protocol/lobby.ts';

/** SHA-256 of a secret, 64 lowercase hex digits. The secret itself is never stored. */
export type SecretHash = string;

/** No secret has this hash. */
export const hashOfNothing: SecretHash = '0'.repeat(64);

/** A person of one conference. */
interface OfPerson {
  readonly conferenceId: ConferenceId;
  readonly participantId: ParticipantId;
}

/** Times are ms since the epoch. */
export interface Invitation extends OfPerson {
  /** Names the link and opens nothing. */
  readonly id: string;
  readonly secretHash: SecretHash;
  readonly createdAt: number;
  /** Null: from ever. */
  readonly validFrom: number | null;
  /** Null: for ever. */
  readonly validUntil: number | null;
  /** Argon2id; null where the link alone is enough. */
  readonly pinHash: string | null;
  /** Wrong ones since the last right one. */
  readonly pinTries: number;
  readonly lockedAt: number | null;
  readonly revokedAt: number | null;
  /** Opens for every browser: only the links of the demo. */
  readonly reusable: boolean;
  /** The one browser it opens for; null before the first, `hashOfNothing` where somebody has to open it. */
  readonly browserHash: SecretHash | null;
}

export interface Session extends OfPerson {
  readonly tokenHash: SecretHash;
  readonly createdAt: number;
  /** Up to a minute behind. */
  readonly lastUsedAt: number;
}

export type WaitingState = 'waiting' | 'admitted' | 'declined';

/** Somebody at the door, with what they have said there. Never a session. */
export interface WaitingEntry {
  readonly id: string;
  readonly tokenHash: SecretHash;
  readonly conferenceId: ConferenceId;
  /** Null for somebody with the code on the wall, until it was said who they are. */
  readonly participantId: ParticipantId | null;
  /** Null for somebody with the code. */
  readonly invitationId: Invitation['id'] | null;
  readonly browserHash: SecretHash;
  readonly since: number;
  readonly device: (typeof waitingDevices)[number];
  readonly place: 'room' | 'remote';
  readonly callName: string | null;
  readonly confidentiality: Confidentiality | null;
  readonly state: WaitingState;
  readonly answeredAt: number | null;
}

interface InvitationStore {
  /** Throws if there is an invitation with this id. */
  addInvitation(invitation: Invitation): Promise<void>;
  findInvitation(id: Invitation['id']): Promise<Invitation | undefined>;
  /** Gives a link that has no browser yet this one; whether it is the link's browser now. */
  bindBrowser(id: Invitation['id'], browser: SecretHash): Promise<boolean>;
  replaceBrowser(id: Invitation['id'], browser: SecretHash): Promise<void>;
  /** No browser opens the links of this person any more, but for the reusable ones. */
  forgetBrowsers(conference: ConferenceId, person: ParticipantId): Promise<void>;
  /** Counts a try in one step with asking whether there is one left; false if there is none. */
  takePinTry(id: Invitation['id'], limit: number): Promise<boolean>;
  clearPinTries(id: Invitation['id']): Promise<void>;
  /** In the order in which they were made. */
  invitationsOf(conference: ConferenceId): Promise<readonly Invitation[]>;
  /** None of this person's links opens anything any more. */
  revokeInvitations(conference: ConferenceId, person: ParticipantId, at: number): Promise<void>;
  /** Locks a link that has no try left; true if it was this call that did. */
  lockInvitation(id: Invitation['id'], limit: number, at: number): Promise<boolean>;
}

interface SessionStore {
  /** Throws if there is a session with this hash. */
  addSession(session: Session): Promise<void>;
  findSession(tokenHash: SecretHash): Promise<Session | undefined>;
  /** Nothing happens if it has ended. */
  touchSession(tokenHash: SecretHash, at: number): Promise<void>;
  /** Nothing happens if it has ended already. */
  endSession(tokenHash: SecretHash): Promise<void>;
  sessionsOf(conference: ConferenceId): Promise<readonly Session[]>;
}

interface WaitingStore {
  /** In the place of what the same browser had at the same link. */
  putWaiting(entry: WaitingEntry): Promise<void>;
  findWaiting(tokenHash: SecretHash): Promise<WaitingEntry | undefined>;
  /** At one link, whatever was answered. */
  waitingAt(invitation: Invitation['id']): Promise<readonly WaitingEntry[]>;
  /** With the code of this conference, whatever was answered. */
  waitingWithCode(conference: ConferenceId): Promise<readonly WaitingEntry[]>;
  /** Who waits for an answer, the longest first. */
  waitingFor(conference: ConferenceId): Promise<readonly WaitingEntry[]>;
  /**
   * False if there is no such entry of this conference that waits for an answer. A person is said where none was known,
   * and nowhere else.
   */
  answerWaiting(
    conference: ConferenceId,
    id: WaitingEntry['id'],
    answer: Pick<WaitingEntry, 'state' | 'answeredAt'>,
    person: ParticipantId | null,
  ): Promise<boolean>;
  /** False if it was gone. */
  removeWaiting(id: WaitingEntry['id']): Promise<boolean>;
}

/** Who may come in. Writing resolves only when it is on disk. */
export interface AccessStore extends InvitationStore, SessionStore, WaitingStore {
  /** Ends sessions and waiting of these people as far as they began at `until` or before. */
  endAccess(
    conference: ConferenceId,
    people: readonly ParticipantId[],
    until: number,
  ): Promise<void>;
  /** Forgets sessions and waiting entries that began, or sessions that were used, before the given times. */
  removeExpired(before: { readonly begun: number; readonly used: number }): Promise<void>;
  /** Conferences in which somebody has a session or waits. */
  conferencesWithAccess(): Promise<readonly ConferenceId[]>;
  readSetting(key: string): Promise<string | undefined>;
  /** Replaces an earlier value. */
  writeSetting(key: string, value: string): Promise<void>;
}
