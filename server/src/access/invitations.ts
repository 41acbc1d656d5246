import { err, ok, type Result } from '@opora/shared/result.ts';
import type { Logger } from '../observability/logger.ts';
import { type AccessStore, hashOfNothing, type Invitation } from '../persistence/access-store.ts';
import type { Pins } from './pins.ts';
import { isSameHash, type LinkToken, readLinkToken, secretHash } from './secrets.ts';
import type { WrongLinks } from './wrong-links.ts';

/** Tries of one link; then it is locked: five of a million (security.md 4.5). */
const pinTries = 5;

export type LinkRefusal = 'not-valid' | 'too-many';

export interface Invitations {
  /** Looks without using anything up; does not ask for the PIN. */
  look(token: string): Promise<Result<Invitation, LinkRefusal>>;
  /** With the PIN, if the link has one. Takes a try. */
  open(token: string, pin: string | undefined): Promise<Result<Invitation, LinkRefusal>>;
  /** Whether a link that was opened before still is good. */
  isUsable(invitation: Invitation): boolean;
}

export interface InvitationComponents {
  readonly access: AccessStore;
  readonly pins: Pick<Pins, 'matches'>;
  readonly wrongLinks: WrongLinks;
  readonly now: () => number;
  readonly logger: Logger;
}

/** A link that opens for its first browser, without a PIN and without an end. */
export const newInvitation = (
  { id, secret }: LinkToken,
  rest: Pick<Invitation, 'conferenceId' | 'participantId' | 'createdAt'> & Partial<Invitation>,
): Invitation => ({
  id,
  secretHash: secretHash(secret),
  validFrom: null,
  validUntil: null,
  pinHash: null,
  pinTries: 0,
  lockedAt: null,
  revokedAt: null,
  reusable: false,
  browserHash: null,
  ...rest,
});

/** What a link opens. Why it opens nothing is never said (AD8). */
export function createInvitations(components: InvitationComponents): Invitations {
  const { access, pins, wrongLinks, now, logger } = components;

  async function find(token: string): Promise<Result<Invitation, LinkRefusal>> {
    const { id, secret } = readLinkToken(token);
    const invitation = await access.findInvitation(id);
    // Compared also where there is none, so that both take the same time.
    const isRight = isSameHash(secretHash(secret), invitation?.secretHash ?? hashOfNothing);
    if (invitation !== undefined && isRight) return ok(invitation);
    return err(wrongLinks.count(id) ? 'not-valid' : 'too-many');
  }

  /** The try is counted before the PIN is looked at: of many at once, five are looked at (AD9). */
  async function passes(invitation: Invitation, pin: string | undefined): Promise<boolean> {
    const { id, pinHash, conferenceId, participantId } = invitation;
    if (pinHash === null) return true;
    if (pin === undefined || !(await access.takePinTry(id, pinTries))) return false;
    if (await pins.matches(pin, pinHash)) {
      await access.clearPinTries(id);
      return true;
    }
    if (await access.lockInvitation(id, pinTries, now())) {
      logger.warn('invitation-locked', { conferenceId, participantId });
    }
    return false;
  }

  function isUsable({ validFrom, validUntil, lockedAt, revokedAt }: Invitation): boolean {
    const at = now();
    const isInTime = (validFrom ?? at) <= at && at <= (validUntil ?? at);
    return isInTime && lockedAt === null && revokedAt === null;
  }

  const ifUsable = (invitation: Invitation): Result<Invitation, LinkRefusal> =>
    isUsable(invitation) ? ok(invitation) : err('not-valid');

  return {
    isUsable,
    async look(token) {
      const found = await find(token);
      return found.ok ? ifUsable(found.value) : found;
    },
    // The PIN first: a link that has ended takes the same time and the same tries as one that has not.
    async open(token, pin) {
      const found = await find(token);
      if (!found.ok) return found;
      return (await passes(found.value, pin)) ? ifUsable(found.value) : err('not-valid');
    },
  };
}
