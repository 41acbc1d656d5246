import type { StaffAccount, StaffLink } from '@opora/server/persistence/staff-store.ts';
import { accountId, conferenceId, participantId } from '@opora/shared/ids.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const hash = (digit: string): string => digit.repeat(64);
const at = 1_790_000_000_000;

const account = (name: string, more: Partial<StaffAccount> = {}): StaffAccount => ({
  id: accountId(name),
  name,
  login: `${name}@office.example`,
  role: 'worker',
  passwordHash: null,
  createdAt: at,
  activatedAt: null,
  lockedAt: null,
  ...more,
});
const link = (id: string, to: StaffAccount | null): StaffLink => ({
  id,
  secretHash: hash('a'),
  accountId: to?.id ?? null,
  createdAt: at,
  validUntil: null,
});
const hana = account('hana', { role: 'admin', activatedAt: at });
const petr = account('petr');
const session = (token: string, of: StaffAccount) => ({
  tokenHash: hash(token),
  accountId: of.id,
  createdAt: at,
  lastUsedAt: at,
  confirmedAt: at,
  device: null,
});

/** What every `StaffStore` does. */
export function staffStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().staff;

  describe('the first account', () => {
    test('[OF1] is made by the first link, once, and takes the link away', async () => {
      await store().putLink(link('one', null));
      await store().putLink(link('two', null));
      expect(await store().findLink('one')).toBeUndefined();
      expect(await store().addFirstAccount(hana, 'one')).toBe(false);
      expect(await store().hasAccounts()).toBe(false);
      expect(await store().addFirstAccount(hana, 'two')).toBe(true);
      expect(await store().addFirstAccount(petr, 'two')).toBe(false);
      expect(await store().findLink('two')).toBeUndefined();
      await stores.reopen();
      expect(await store().accounts()).toEqual([hana]);
    });
  });

  describe('accounts', () => {
    beforeEach(async () => {
      await store().addAccount(hana, link('hana', hana));
      await store().addAccount(petr, link('petr', petr));
    });

    test('are found by id and by login, each login once', async () => {
      expect(await store().findAccount(petr.id)).toEqual(petr);
      expect(await store().findLogin(petr.login)).toEqual(petr);
      const double = { ...account('eva'), login: petr.login };
      expect(await store().addAccount(double, link('eva', double))).toBe(false);
      expect(await store().findLink('eva')).toBeUndefined();
    });

    test('[OF2] a link sets a password once', async () => {
      expect(await store().useLink('petr', 'hash', at + 1)).toBe(true);
      expect(await store().useLink('petr', 'other', at + 2)).toBe(false);
      const activated = { ...petr, passwordHash: 'hash', activatedAt: at + 1 };
      expect(await store().findAccount(petr.id)).toEqual(activated);
    });

    test('[OF2] a link for the first account sets nobody’s password', async () => {
      await store().putLink(link('first', null));
      expect(await store().useLink('first', 'hash', at)).toBe(false);
      expect(await store().findLink('first')).toBeDefined();
    });

    test('[OF13] the last one who could keep them is neither locked nor given another role', async () => {
      expect(await store().setRole(petr.id, 'admin')).toBe(true);
      // Invited and never there: nobody who could.
      expect(await store().lockAccount(hana.id, at)).toBe(false);
      expect(await store().setRole(hana.id, 'worker')).toBe(false);
      await store().useLink('petr', 'hash', at);
      expect(await store().lockAccount(hana.id, at)).toBe(true);
      expect(await store().setRole(petr.id, 'worker')).toBe(false);
      await store().unlockAccount(hana.id);
      expect(await store().setRole(petr.id, 'worker')).toBe(true);
    });
  });

  describe('sessions', () => {
    beforeEach(async () => {
      await store().addAccount(hana, link('hana', hana));
      await store().addAccount(petr, link('petr', petr));
    });

    test('[OF16] do not begin for an account that is locked', async () => {
      await store().lockAccount(petr.id, at);
      expect(await store().addSession(session('1', petr))).toBe(false);
      expect(await store().sessionsOf(petr.id)).toEqual([]);
    });

    test('[OF4] are confirmed under a new secret, and only while they last', async () => {
      await store().addSession(session('1', petr));
      expect(await store().confirmSession(hash('1'), hash('2'), at + 5)).toBe(true);
      expect(await store().findSession(hash('1'))).toBeUndefined();
      const confirmed = { ...session('2', petr), lastUsedAt: at + 5, confirmedAt: at + 5 };
      expect(await store().findSession(hash('2'))).toEqual(confirmed);
      await store().endSession(hash('2'));
      expect(await store().confirmSession(hash('2'), hash('3'), at + 6)).toBe(false);
    });

    test('[OF7] end for one account, with what is pending and the marks of its browsers', async () => {
      const pending = { tokenHash: hash('9'), accountId: petr.id, createdAt: at, device: null };
      await store().addSession(session('1', petr));
      await store().addSession(session('2', hana));
      await store().addPending(pending);
      await store().addBrowser(petr.id, hash('b'));
      await store().endSessionsOf(petr.id);
      expect(await store().sessionsOf(petr.id)).toEqual([]);
      expect(await store().findPending(hash('9'))).toBeUndefined();
      expect(await store().knowsBrowser(petr.id, hash('b'))).toBe(false);
      expect(await store().sessionsOf(hana.id)).toHaveLength(1);
    });

    test('[OF7] that have run out are forgotten, and no others', async () => {
      await store().addSession(session('1', petr));
      await store().addSession(session('2', petr));
      await store().touchSession(hash('2'), at + 10);
      await store().removeExpired({ begun: at, used: at + 5, pending: at });
      expect((await store().sessionsOf(petr.id)).map(({ tokenHash }) => tokenHash)).toEqual([
        hash('2'),
      ]);
      await store().removeExpired({ begun: at + 1, used: at, pending: at });
      expect(await store().sessionsOf(petr.id)).toEqual([]);
    });

    test('a pending sign-in is taken once', async () => {
      const pending = {
        tokenHash: hash('9'),
        accountId: petr.id,
        createdAt: at,
        device: 'Firefox',
      };
      await store().addPending(pending);
      expect(await store().findPending(hash('9'))).toEqual(pending);
      const taken = await Promise.all([
        store().takePending(hash('9')),
        store().takePending(hash('9')),
      ]);
      expect(taken.toSorted()).toEqual([false, true]);
    });
  });

  test('[OF10] seats and reasons are of one account and one conference', async () => {
    await store().addAccount(petr, link('petr', petr));
    const one = conferenceId('one');
    const seat = {
      conferenceId: one,
      accountId: petr.id,
      participantId: participantId('a'),
      givenAt: at,
    };
    await store().putSeat(seat);
    await store().putSeat({ ...seat, participantId: participantId('b') });
    const kept = { ...seat, participantId: participantId('b') };
    expect(await store().seatsOf(petr.id)).toEqual([kept]);
    expect(await store().findSeat(one, petr.id)).toEqual(kept);
    expect(await store().findSeat(conferenceId('two'), petr.id)).toBeUndefined();
    const { givenAt: _given, ...place } = kept;
    const reasons = [2, 1].map((n) => ({ ...place, at: at + n, reason: `důvod ${n}` }));
    for (const reason of reasons) await store().addReason(reason);
    expect(await store().reasonsOf(one)).toEqual(reasons.toReversed());
    expect(await store().reasonsOf(conferenceId('two'))).toEqual([]);
    await store().removeSeat(one, petr.id);
    expect(await store().seatsOf(petr.id)).toEqual([]);
  });
}
