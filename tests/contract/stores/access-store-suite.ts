import type { Invitation, Session, WaitingEntry } from '@opora/server/persistence/access-store.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { describe, expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const hash = (digit: string): string => digit.repeat(64);
const at = 1_790_000_000_000;
const [one, two] = [conferenceId('one'), conferenceId('two')];
const [jitka, vera] = [participantId('jitka'), participantId('vera')];
const person = { conferenceId: one, participantId: jitka };

const invitation: Invitation = {
  id: 'link',
  secretHash: hash('a'),
  ...person,
  createdAt: at,
  validFrom: at - 1,
  validUntil: at + 1,
  pinHash: 'argon2id$salt$hash',
  pinTries: 0,
  lockedAt: null,
  revokedAt: null,
  reusable: false,
  browserHash: null,
};
const session: Session = { tokenHash: hash('a'), ...person, createdAt: at, lastUsedAt: at };
const entry: WaitingEntry = {
  id: 'w_first',
  tokenHash: hash('a'),
  invitationId: 'link',
  ...person,
  browserHash: hash('b'),
  since: at,
  device: 'another',
  place: 'remote',
  callName: 'Jitka',
  confidentiality: { given: 'refused', alone: false },
  state: 'waiting',
  answeredAt: null,
};

/** What every `AccessStore` does. */
export function accessStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().access;

  describe('invitations', () => {
    test('are found by their id with all that was said of them, also after a restart', async () => {
      const open = { ...invitation, id: 'open', pinHash: null, validFrom: null, validUntil: null };
      const reusable = { ...open, id: 'reusable', reusable: true, revokedAt: at };
      for (const each of [invitation, open, reusable]) await store().addInvitation(each);
      await stores.reopen();
      expect(await store().findInvitation('link')).toEqual(invitation);
      expect(await store().findInvitation('open')).toEqual(open);
      expect(await store().findInvitation('reusable')).toEqual(reusable);
      expect(await store().findInvitation('other')).toBeUndefined();
    });

    test('[AD13] of one conference are listed as they were made', async () => {
      const later = { ...invitation, id: 'a-later-one', participantId: vera, createdAt: at + 1 };
      const elsewhere = { ...invitation, id: 'elsewhere', conferenceId: two };
      for (const each of [later, invitation, elsewhere]) await store().addInvitation(each);
      expect(await store().invitationsOf(one)).toEqual([invitation, later]);
      expect(await store().invitationsOf(two)).toEqual([elsewhere]);
    });

    test("[AD14] of one person are revoked together, once, and nobody else's", async () => {
      const second = { ...invitation, id: 'second' };
      const [hers, elsewhere] = [
        { ...invitation, id: 'hers', participantId: vera },
        { ...invitation, id: 'elsewhere', conferenceId: two },
      ];
      for (const each of [invitation, second, hers, elsewhere]) await store().addInvitation(each);
      await store().revokeInvitations(one, jitka, at);
      await store().revokeInvitations(one, jitka, at + 1);
      for (const id of ['link', 'second']) {
        expect((await store().findInvitation(id))?.revokedAt).toBe(at);
      }
      expect(await store().findInvitation('hers')).toEqual(hers);
      expect(await store().findInvitation('elsewhere')).toEqual(elsewhere);
    });

    test('are not replaced', async () => {
      await store().addInvitation(invitation);
      const other = { ...invitation, participantId: vera };
      await expect(store().addInvitation(other)).rejects.toThrow();
      expect(await store().findInvitation('link')).toEqual(invitation);
    });

    test('[AD6] belong to the first of several browsers that come at once', async () => {
      await store().addInvitation(invitation);
      const browsers = ['1', '2', '3'].map(hash);
      const bound = await Promise.all(browsers.map((each) => store().bindBrowser('link', each)));
      expect(bound).toEqual([true, false, false]);
      expect(await store().bindBrowser('link', hash('1'))).toBe(true);
      await store().replaceBrowser('link', hash('2'));
      expect(await store().bindBrowser('link', hash('1'))).toBe(false);
      expect((await store().findInvitation('link'))?.browserHash).toBe(hash('2'));
    });

    test('[AD1] belong to no browser once it is forgotten, but for the reusable ones', async () => {
      const own = { ...invitation, browserHash: hash('1') };
      const others = [
        { ...own, id: 'reusable', reusable: true },
        { ...own, id: 'vera', participantId: vera },
        { ...own, id: 'two', conferenceId: two },
      ];
      for (const each of [own, ...others]) await store().addInvitation(each);
      await store().forgetBrowsers(one, jitka);
      expect(await store().bindBrowser('link', hash('1'))).toBe(false);
      for (const { id } of others) expect(await store().bindBrowser(id, hash('1'))).toBe(true);
    });

    test('[AD9] have that many tries, also when they are asked for at once', async () => {
      await store().addInvitation(invitation);
      const tries = Array.from({ length: 100 }, () => store().takePinTry('link', 5));
      expect((await Promise.all(tries)).filter((taken) => taken)).toHaveLength(5);
      expect(await store().takePinTry('link', 5)).toBe(false);
      await store().clearPinTries('link');
      expect(await store().takePinTry('link', 5)).toBe(true);
    });

    test('[AD9] are locked once, when no try is left, and stay so', async () => {
      await store().addInvitation(invitation);
      expect(await store().lockInvitation('link', 5, at)).toBe(false);
      for (let taken = 0; taken < 5; taken += 1) await store().takePinTry('link', 5);
      expect(await store().lockInvitation('link', 5, at)).toBe(true);
      expect(await store().lockInvitation('link', 5, at + 1)).toBe(false);
      await store().clearPinTries('link');
      await stores.reopen();
      expect(await store().findInvitation('link')).toMatchObject({ lockedAt: at, pinTries: 5 });
      expect(await store().takePinTry('link', 9)).toBe(false);
    });
  });

  describe('sessions', () => {
    test('are found until they are ended, one by one', async () => {
      await store().addSession(session);
      await store().addSession({ ...session, tokenHash: hash('b') });
      await store().endSession(hash('a'));
      await store().endSession(hash('a'));
      await stores.reopen();
      expect(await store().findSession(hash('a'))).toBeUndefined();
      expect(await store().findSession(hash('b'))).toEqual({ ...session, tokenHash: hash('b') });
    });

    test('[AD10] keep when they were last used, and none comes back by it', async () => {
      await store().addSession(session);
      await store().touchSession(hash('a'), at + 5);
      await store().touchSession(hash('b'), at + 5);
      expect(await store().sessionsOf(one)).toEqual([{ ...session, lastUsedAt: at + 5 }]);
      expect(await store().sessionsOf(two)).toEqual([]);
    });
  });

  describe('the lobby', () => {
    test('[AD7] keeps who waits, also after a restart', async () => {
      const plain = {
        ...entry,
        id: 'w_second',
        tokenHash: hash('c'),
        browserHash: hash('d'),
        since: at - 1,
        callName: null,
        confidentiality: null,
      };
      const inRoom = { given: 'accepted', alone: null } as const;
      const third = { ...entry, id: 'w_third', tokenHash: hash('e'), browserHash: hash('f') };
      const all = [entry, plain, { ...third, confidentiality: inRoom }];
      for (const each of all) await store().putWaiting(each);
      await stores.reopen();
      expect(await store().findWaiting(hash('a'))).toEqual(entry);
      expect(await store().findWaiting(hash('b'))).toBeUndefined();
      expect(await store().waitingFor(one)).toEqual([plain, entry, all[2]]);
      expect(await store().waitingFor(two)).toEqual([]);
    });

    test('has one place for a browser at a link', async () => {
      await store().putWaiting(entry);
      const again = { ...entry, id: 'w_again', tokenHash: hash('c'), callName: null };
      await store().putWaiting(again);
      expect(await store().findWaiting(hash('a'))).toBeUndefined();
      expect(await store().waitingAt('link')).toEqual([again]);
    });

    test('[AD6] answers once, and only in its own conference', async () => {
      await store().putWaiting(entry);
      const admitted = { state: 'admitted', answeredAt: at } as const;
      const declined = { state: 'declined', answeredAt: at } as const;
      expect(await store().answerWaiting(two, 'w_first', admitted, null)).toBe(false);
      expect(await store().answerWaiting(one, 'w_other', admitted, null)).toBe(false);
      expect(await store().answerWaiting(one, 'w_first', admitted, null)).toBe(true);
      expect(await store().answerWaiting(one, 'w_first', declined, null)).toBe(false);
      expect(await store().findWaiting(hash('a'))).toEqual({ ...entry, ...admitted });
      expect(await store().waitingFor(one)).toEqual([]);
      expect(await store().waitingAt('link')).toHaveLength(1);
    });

    test('[AD12] says who somebody with the code is, once and for nobody with a link', async () => {
      const withCode: WaitingEntry = {
        ...entry,
        id: 'w_code',
        tokenHash: hash('d'),
        invitationId: null,
        participantId: null,
        device: 'code',
      };
      await store().putWaiting(entry);
      await store().putWaiting(withCode);
      expect(await store().waitingWithCode(one)).toEqual([withCode]);
      expect(await store().waitingWithCode(two)).toEqual([]);
      const admitted = { state: 'admitted', answeredAt: at } as const;
      expect(await store().answerWaiting(one, 'w_code', admitted, null)).toBe(false);
      expect(await store().answerWaiting(one, 'w_first', admitted, vera)).toBe(false);
      expect(await store().answerWaiting(one, 'w_code', admitted, vera)).toBe(true);
      const known = { ...withCode, ...admitted, participantId: vera };
      expect(await store().findWaiting(hash('d'))).toEqual(known);
      await store().endAccess(one, [vera], at);
      expect(await store().findWaiting(hash('d'))).toBeUndefined();
    });

    test('gives a place up once, also when asked twice at once', async () => {
      await store().putWaiting(entry);
      const both = [store().removeWaiting('w_first'), store().removeWaiting('w_first')];
      expect(await Promise.all(both)).toEqual([true, false]);
    });
  });

  describe('what ends', () => {
    const of = (digit: string, whose: object, since: number) => [
      store().addSession({ ...session, tokenHash: hash(digit), ...whose, createdAt: since }),
      store().putWaiting({
        ...entry,
        id: `w_${digit}`,
        tokenHash: hash(digit),
        browserHash: hash(digit),
        ...whose,
        since,
      }),
    ];
    const left = async (digits: string) => {
      const found = [];
      for (const digit of digits) {
        const isSession = (await store().findSession(hash(digit))) !== undefined;
        const isWaiting = (await store().findWaiting(hash(digit))) !== undefined;
        expect(isSession).toBe(isWaiting);
        if (isSession) found.push(digit);
      }
      return found.join('');
    };

    test('[AD1] of people who are put out is what they began until then, and nobody else’s', async () => {
      await Promise.all([
        ...of('1', {}, at),
        ...of('2', {}, at + 1),
        ...of('3', { participantId: vera }, at),
        ...of('4', { conferenceId: two }, at),
        ...of('5', { participantId: participantId('lida') }, at),
      ]);
      await store().endAccess(one, [], at);
      expect(await left('12345')).toBe('12345');
      await store().endAccess(one, [jitka, vera], at);
      expect(await left('12345')).toBe('245');
      expect([...(await store().conferencesWithAccess())].sort()).toEqual([one, two]);
    });

    test('[AD10] with time is what is too old, and sessions too long unused', async () => {
      await Promise.all([...of('1', {}, at - 1), ...of('2', {}, at)]);
      await store().addSession({ ...session, tokenHash: hash('3'), lastUsedAt: at - 100 });
      await store().removeExpired({ begun: at, used: at - 99 });
      expect(await left('12')).toBe('2');
      expect(await store().findSession(hash('3'))).toBeUndefined();
    });
  });

  test('what is not a hash is not stored', async () => {
    const plain = 'the-secret-itself';
    await expect(store().addInvitation({ ...invitation, secretHash: plain })).rejects.toThrow();
    await expect(store().addInvitation({ ...invitation, browserHash: plain })).rejects.toThrow();
    await expect(store().addSession({ ...session, tokenHash: plain })).rejects.toThrow();
    await expect(store().putWaiting({ ...entry, tokenHash: plain })).rejects.toThrow();
  });

  test('a setting keeps its last value', async () => {
    expect(await store().readSetting('demo')).toBeUndefined();
    await store().writeSetting('demo', 'first');
    await store().writeSetting('demo', 'second');
    await stores.reopen();
    expect(await store().readSetting('demo')).toBe('second');
  });
}
