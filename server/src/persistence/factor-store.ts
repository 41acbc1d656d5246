import type { AccountId } from '@opora/shared/ids.ts';
import type { SecretHash } from './access-store.ts';

/** Times are ms since the epoch. */
export interface StoredTotp {
  readonly accountId: AccountId;
  /** Base32. Whoever has it can make codes. */
  readonly secret: string;
  readonly since: number;
  /** The newest time step that was used: none up to it is taken again. */
  readonly lastStep: number;
}

export interface StoredPasskey {
  /** The device's own id for it, base64url. */
  readonly id: string;
  readonly accountId: AccountId;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often the device has signed, by its own count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** As its owner calls it. */
  readonly name: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

/** Who an account is at the office's provider of identities. */
export interface StoredIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly accountId: AccountId;
  readonly linkedAt: number;
}

/** Something begun that has to be finished in the same session or browser. One of a kind for each of them. */
export interface Ceremony {
  readonly kind: string;
  /** Hash of the secret by which the session or browser is known. */
  readonly holder: SecretHash;
  readonly body: string;
  readonly expiresAt: number;
}

interface TotpStore {
  findTotp(account: AccountId): Promise<StoredTotp | undefined>;
  /** In the place of the one before, with all tries. */
  putTotp(totp: StoredTotp): Promise<void>;
  /**
   * Counts a try in one step with asking whether there is one left; false if there is none. `limit` of them, and none
   * until `pauseMs` after the last one.
   */
  takeTotpTry(
    account: AccountId,
    rule: { readonly limit: number; readonly pauseMs: number; readonly now: number },
  ): Promise<boolean>;
  /** Uses up this step and all before it, and gives back all tries; false if it was used before. */
  useTotpStep(account: AccountId, step: number): Promise<boolean>;
  removeTotp(account: AccountId): Promise<void>;
}

interface PasskeyStore {
  findPasskey(id: StoredPasskey['id']): Promise<StoredPasskey | undefined>;
  /** Oldest first. */
  passkeysOf(account: AccountId): Promise<readonly StoredPasskey[]>;
  /** False if the device's id is known already, or the account has `limit` of them. */
  addPasskey(passkey: StoredPasskey, limit: number): Promise<boolean>;
  /** False unless the device counted on since the last time; 0 after 0 is a device that does not count. */
  usePasskey(id: StoredPasskey['id'], counter: number, at: number): Promise<boolean>;
  /** False if the account has no such passkey. */
  renamePasskey(account: AccountId, id: StoredPasskey['id'], name: string): Promise<boolean>;
  /** False if the account has no such passkey, or no other way in. */
  removePasskey(account: AccountId, id: StoredPasskey['id']): Promise<boolean>;
  removePasskeysOf(account: AccountId): Promise<void>;
}

interface IdentityStore {
  findIdentity(issuer: string, subject: string): Promise<StoredIdentity | undefined>;
  identityOf(account: AccountId): Promise<StoredIdentity | undefined>;
  /** False if either side is linked already. */
  linkIdentity(identity: StoredIdentity): Promise<boolean>;
  /** False if the account has none, or no other way in. */
  unlinkIdentity(account: AccountId): Promise<boolean>;
  /** Whatever other ways in there are. */
  removeIdentityOf(account: AccountId): Promise<void>;
}

interface CeremonyStore {
  /** In the place of one of this kind that the holder had; forgets all that are over at `now`. */
  putCeremony(ceremony: Ceremony, now: number): Promise<void>;
  findCeremony(
    kind: string,
    holder: SecretHash,
    now: number,
  ): Promise<Ceremony['body'] | undefined>;
  /** Only once: of two at the same time, one gets it. */
  takeCeremony(
    kind: string,
    holder: SecretHash,
    now: number,
  ): Promise<Ceremony['body'] | undefined>;
}

/** What accounts of the office prove themselves with besides a password. Writing resolves only when it is on disk. */
export interface FactorStore extends TotpStore, PasskeyStore, IdentityStore, CeremonyStore {}
