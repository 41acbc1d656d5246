import { randomInt } from 'node:crypto';
import type { ConferenceId } from '@opora/shared/ids.ts';
import type { Link, LinkState, NewLinkResponse } from '@opora/shared/protocol/links.ts';
import type { AccessStore, Invitation } from '../persistence/access-store.ts';
import { type Invitations, newInvitation } from './invitations.ts';
import type { Person } from './person.ts';
import type { Pins } from './pins.ts';
import type { PuttingOut } from './putting-out.ts';
import { linkToken, newName, newSecret } from './secrets.ts';

/** The personal links of a conference, for those who answer for them. */
export interface Links {
  list(conference: ConferenceId): Promise<readonly Link[]>;
  /** Ends every link of a person, and all that they have open. */
  revoke(person: Person): Promise<void>;
  /** In the place of all before, which are revoked. Nobody can be told it a second time. */
  renew(person: Person, withPin: boolean): Promise<NewLinkResponse>;
}

interface LinkComponents {
  readonly access: AccessStore;
  readonly invitations: Pick<Invitations, 'isUsable'>;
  readonly pins: Pins;
  readonly puttingOut: Pick<PuttingOut, 'endAll'>;
  readonly now: () => number;
}

const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

export function createLinks(components: LinkComponents): Links {
  const { access, invitations, pins, puttingOut, now } = components;

  function stateOf(invitation: Invitation): LinkState {
    const { revokedAt, lockedAt, validFrom, reusable, browserHash } = invitation;
    if (revokedAt !== null) return 'revoked';
    if (lockedAt !== null) return 'locked';
    if ((validFrom ?? 0) > now()) return 'not-yet';
    if (!invitations.isUsable(invitation)) return 'expired';
    return reusable || browserHash !== null ? 'in-use' : 'unused';
  }

  const linkOf = (invitation: Invitation): Link => ({
    participantId: invitation.participantId,
    createdAt: invitation.createdAt,
    state: stateOf(invitation),
    hasPin: invitation.pinHash !== null,
  });

  async function revoke({ conferenceId, participantId }: Person): Promise<void> {
    await access.revokeInvitations(conferenceId, participantId, now());
    await puttingOut.endAll(conferenceId, [participantId]);
  }

  return {
    revoke,
    list: async (conference) => (await access.invitationsOf(conference)).map(linkOf),
    async renew(person, withPin) {
      const pin = withPin ? newPin() : null;
      const pinHash = pin === null ? null : await pins.hash(pin);
      await revoke(person);
      const token = { id: newName(), secret: newSecret() };
      const { conferenceId, participantId } = person;
      const whom = { conferenceId, participantId, createdAt: now(), pinHash };
      await access.addInvitation(newInvitation(token, whom));
      return { path: `/join#${linkToken(token)}`, pin };
    },
  };
}
