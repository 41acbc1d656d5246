import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import type { AccountId, ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { SecretHash } from './access-store.ts';

/** Times are ms since the epoch. */
export interface StaffAccount {
  readonly id: AccountId;
  readonly name: string;
  /** As `plainLogin` writes it; nobody else has it. */
  readonly login: string;
  readonly role: OfficeRole;
  /** Argon2id; null before the first sign-in, and where there is none at all. */
  readonly passwordHash: string | null;
  readonly createdAt: number;
  /** When it could first be signed in to. */
  readonly activatedAt: number | null;
  readonly lockedAt: number | null;
}

/** A link that opens once: for the first account of all, or to set the password of one. */
export interface StaffLink {
  /** Names the link and opens nothing. */
  readonly id: string;
  readonly secretHash: SecretHash;
  /** Null: for the first account of all. */
  readonly accountId: AccountId | null;
  readonly createdAt: number;
  /** Null: until it was used. */
  readonly validUntil: number | null;
}

export interface StaffSession {
  readonly tokenHash: SecretHash;
  readonly accountId: AccountId;
  readonly createdAt: number;
  /** Up to a minute behind. */
  readonly lastUsedAt: number;
  /** When it was last confirmed that it is the same person. */
  readonly confirmedAt: number;
  /** Family of browser and system. */
  readonly device: string | null;
}

/** Somebody whose first factor was right, and who owes the second. */
export interface PendingSignIn {
  readonly tokenHash: SecretHash;
  readonly accountId: AccountId;
  readonly createdAt: number;
  readonly device: string | null;
}

/** An account that may enter a conference, and as whom. */
export interface Seat {
  readonly conferenceId: ConferenceId;
  readonly accountId: AccountId;
  readonly participantId: ParticipantId;
  readonly givenAt: number;
}

/** Why somebody without a seat looked in. */
export interface GlassReason {
  readonly conferenceId: ConferenceId;
  readonly accountId: AccountId;
  readonly participantId: ParticipantId;
  readonly at: number;
  readonly reason: string;
}

interface AccountStore {
  findAccount(id: AccountId): Promise<StaffAccount | undefined>;
  findLogin(login: string): Promise<StaffAccount | undefined>;
  /** In the order in which they were made. */
  accounts(): Promise<readonly StaffAccount[]>;
  /** With its first link. False, and nothing is kept, if the login is taken. */
  addAccount(account: StaffAccount, link: StaffLink): Promise<boolean>;
  /** False if there is one already, or the link is not there any more; takes it and every other first link away. */
  addFirstAccount(account: StaffAccount, link: StaffLink['id']): Promise<boolean>;
  hasAccounts(): Promise<boolean>;
  setPassword(id: AccountId, passwordHash: string): Promise<void>;
  /** False, and nothing changes, if nobody could keep the accounts afterwards. */
  setRole(id: AccountId, role: OfficeRole): Promise<boolean>;
  lockAccount(id: AccountId, at: number): Promise<boolean>;
  unlockAccount(id: AccountId): Promise<void>;
}

interface StaffLinkStore {
  findLink(id: StaffLink['id']): Promise<StaffLink | undefined>;
  /** In the place of the one for the same account, or of the one for the first account. */
  putLink(link: StaffLink): Promise<void>;
  /**
   * Uses a link up: the account has this password and can be signed in to from `at` on. False if the link is gone: of
   * two at once, one wins.
   */
  useLink(id: StaffLink['id'], passwordHash: string, at: number): Promise<boolean>;
}

interface StaffSessionStore {
  /** False, and nothing is kept, for an account that is locked. */
  addSession(session: StaffSession): Promise<boolean>;
  findSession(tokenHash: SecretHash): Promise<StaffSession | undefined>;
  touchSession(tokenHash: SecretHash, at: number): Promise<void>;
  /** The same session under a new secret; false if it has ended. */
  confirmSession(old: SecretHash, next: SecretHash, at: number): Promise<boolean>;
  endSession(tokenHash: SecretHash): Promise<void>;
  /** With what is pending, and the marks of its browsers. */
  endSessionsOf(account: AccountId): Promise<void>;
  /** Last used first. */
  sessionsOf(account: AccountId): Promise<readonly StaffSession[]>;
  addPending(pending: PendingSignIn): Promise<void>;
  findPending(tokenHash: SecretHash): Promise<PendingSignIn | undefined>;
  /** False if it was gone: of two answers at once, one wins. */
  takePending(tokenHash: SecretHash): Promise<boolean>;
  /** Forgets sessions that began or were used before these times, and what is pending since then. */
  removeExpired(before: {
    readonly begun: number;
    readonly used: number;
    readonly pending: number;
  }): Promise<void>;
  /** A browser in which the account was signed in to before. */
  addBrowser(account: AccountId, mark: SecretHash): Promise<void>;
  knowsBrowser(account: AccountId, mark: SecretHash): Promise<boolean>;
}

interface SeatStore {
  /** In the place of the one that the account has there. */
  putSeat(seat: Seat): Promise<void>;
  findSeat(conference: ConferenceId, account: AccountId): Promise<Seat | undefined>;
  seatsOf(account: AccountId): Promise<readonly Seat[]>;
  removeSeat(conference: ConferenceId, account: AccountId): Promise<void>;
  addReason(reason: GlassReason): Promise<void>;
  /** Oldest first. */
  reasonsOf(conference: ConferenceId): Promise<readonly GlassReason[]>;
}

/** The accounts of the office. Writing resolves only when it is on disk. */
export interface StaffStore extends AccountStore, StaffLinkStore, StaffSessionStore, SeatStore {}
