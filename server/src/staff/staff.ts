import type { ConferenceId } from '@opora/shared/ids.ts';
import type { Access } from '../access/access.ts';
import { createWrongLinks } from '../access/wrong-links.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Logger } from '../observability/logger.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';
import type { StaffStore } from '../persistence/staff-store.ts';
import type { KeepRecord, RecordedActor } from '../record/record-entry.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import type { Factors } from './factors.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import { createSeats, type Seats } from './seats.ts';
import { createSetupLinks, type SetupLinks } from './setup-links.ts';
import { createSignIn, type SignIn } from './sign-in.ts';
import { createStaffCookies, type StaffCookies } from './staff-cookies.ts';
import { createStaffSessions, type StaffSessions } from './staff-sessions.ts';
import { createTries, type Tries } from './tries.ts';

export interface StaffComponents {
  readonly store: StaffStore;
  readonly access: Pick<Access, 'pins' | 'entrance' | 'endAccessOf'>;
  readonly rooms: RoomRegistry;
  readonly conferences: Pick<ConferenceStore, 'list'>;
  readonly factors: Factors;
  readonly keep: KeepRecord;
  /** Makes a conference unreadable for ever, and records who asked for it. */
  readonly erase: (conference: ConferenceId, who: RecordedActor) => Promise<void>;
  readonly isHttps: boolean;
  readonly now: () => number;
  readonly logger: Logger;
}

/** The accounts of the office: who they are, how they prove it, and what they may open. */
export interface Staff {
  readonly store: StaffStore;
  readonly cookies: StaffCookies;
  readonly sessions: StaffSessions;
  readonly signIn: SignIn;
  readonly passwords: Passwords;
  readonly tries: Tries;
  readonly setupLinks: SetupLinks;
  readonly accounts: Accounts;
  readonly seats: Seats;
  readonly factors: Factors;
  readonly erase: StaffComponents['erase'];
}

export function openStaff(components: StaffComponents): Staff {
  const { store, access, rooms, conferences, factors, keep, erase, isHttps, now, logger } =
    components;
  const cookies = createStaffCookies(isHttps);
  const tries = createTries(now, logger);
  const passwords = createPasswords(access.pins);
  const sessions = createStaffSessions({ store, cookies, now, logger });
  const proving = { store, sessions, cookies, passwords, factors, tries, now };
  const signIn = createSignIn(proving);
  const wrongLinks = createWrongLinks(now, logger);
  const setupLinks = createSetupLinks({ store, passwords, signIn, wrongLinks, now });
  const { entrance, endAccessOf } = access;
  const seats = createSeats({ store, rooms, conferences, entrance, endAccessOf, keep, now });
  const accounts = createAccounts({
    store,
    factors,
    endEverything: async (account) => {
      await store.endSessionsOf(account);
      await seats.endAll(account);
    },
    now,
  });
  return { ...proving, setupLinks, signIn, accounts, seats, erase };
}
