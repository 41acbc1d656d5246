import type {
  Ceremony,
  StoredIdentity,
  StoredPasskey,
  StoredTotp,
} from '@opora/server/persistence/factor-store.ts';
import { accountId } from '@opora/shared/ids.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const hash = (digit: string): string => digit.repeat(64);
const at = 1_790_000_000_000;
const [hana, petr] = [accountId('hana'), accountId('petr')];

const totp: StoredTotp = { accountId: hana, secret: 'JBSWY3DPEHPK3PXP', since: at, lastStep: 100 };
const passkey: StoredPasskey = {
  id: 'key-one',
  accountId: hana,
  publicKey: new Uint8Array([1, 2, 3]),
  counter: 0,
  transports: ['usb', 'nfc'],
  name: 'Klíč na šňůrce',
  createdAt: at,
  lastUsedAt: null,
};
const identity: StoredIdentity = {
  issuer: 'https://id.example',
  subject: '17',
  accountId: hana,
  linkedAt: at,
};
const ceremony: Ceremony = { kind: 'a', holder: hash('a'), body: '{}', expiresAt: at + 10 };

/** What every `FactorStore` does. */
export function factorStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().factors;

  /** Hana signs in with a password, Petr has none. */
  beforeEach(async () => {
    const invited = { role: 'worker', passwordHash: null, createdAt: at } as const;
    const times = { activatedAt: null, lockedAt: null };
    for (const [digit, id] of [['a', hana] as const, ['b', petr] as const]) {
      const account = { ...invited, ...times, id, name: id, login: `${id}@example.org` };
      const link = { id: `l_${id}`, secretHash: hash(digit), accountId: id };
      const { staff } = stores.current();
      await staff.addAccount(account, { ...link, createdAt: at, validUntil: null });
    }
    await stores.current().staff.useLink(`l_${hana}`, 'argon2id$salt$hash', at);
  });

  describe('codes', () => {
    const rule = { limit: 5, pauseMs: 100, now: at };
    const tries = (count: number, now = at) =>
      Promise.all(Array.from({ length: count }, () => store().takeTotpTry(hana, { ...rule, now })));
    const granted = async (count: number, now?: number) =>
      (await tries(count, now)).filter(Boolean).length;

    test('a secret is found with all that belongs to it, also after a restart', async () => {
      await store().putTotp(totp);
      await stores.reopen();
      expect(await store().findTotp(hana)).toEqual(totp);
      expect(await store().findTotp(petr)).toBeUndefined();
      await store().putTotp({ ...totp, secret: 'KRSXG5A', lastStep: 7 });
      expect(await store().findTotp(hana)).toEqual({ ...totp, secret: 'KRSXG5A', lastStep: 7 });
      await store().removeTotp(hana);
      expect(await store().findTotp(hana)).toBeUndefined();
    });

    test('[FA2] of many tries at once no more are granted than there are', async () => {
      await store().putTotp(totp);
      expect(await granted(20)).toBe(5);
      expect(await granted(1, at + 99)).toBe(0);
      await stores.reopen();
      expect(await granted(1, at + 99)).toBe(0);
    });

    test('[FA2] after the pause there are as many again', async () => {
      await store().putTotp(totp);
      await tries(5);
      expect(await granted(20, at + 100)).toBe(5);
    });

    test('nobody without a secret has a try', async () => {
      expect(await granted(1)).toBe(0);
    });

    test('[FA2] a step is used once, and none before it; a right code gives the tries back', async () => {
      await store().putTotp(totp);
      await tries(5);
      const uses = [100, 101, 101, 99].map((step) => store().useTotpStep(hana, step));
      expect(await Promise.all(uses)).toEqual([false, true, false, false]);
      expect(await granted(20)).toBe(5);
      await stores.reopen();
      expect(await store().useTotpStep(hana, 101)).toBe(false);
    });
  });

  describe('passkeys', () => {
    const second = { ...passkey, id: 'key-two', createdAt: at + 1, transports: [] };
    const ids = async (account = hana) => (await store().passkeysOf(account)).map(({ id }) => id);

    test('are found by their id and by their account, also after a restart', async () => {
      await store().addPasskey(second, 10);
      await store().addPasskey(passkey, 10);
      await stores.reopen();
      expect(await store().findPasskey('key-one')).toEqual(passkey);
      expect(await store().passkeysOf(hana)).toEqual([passkey, second]);
      expect(await store().passkeysOf(petr)).toEqual([]);
      expect(await store().findPasskey('other')).toBeUndefined();
    });

    test('are not taken over by another account, and not without end', async () => {
      expect(await store().addPasskey(passkey, 1)).toBe(true);
      expect(await store().addPasskey({ ...passkey, accountId: petr }, 10)).toBe(false);
      expect(await store().addPasskey(second, 1)).toBe(false);
      expect(await ids()).toEqual(['key-one']);
      expect(await ids(petr)).toEqual([]);
    });

    test('[FA4] count on, or do not count at all', async () => {
      await store().addPasskey(passkey, 10);
      const uses = [0, 0, 5, 5, 4, 0, 6].map((count) => store().usePasskey('key-one', count, at));
      expect(await Promise.all(uses)).toEqual([true, true, true, false, false, false, true]);
      const used = { ...passkey, counter: 6, lastUsedAt: at };
      expect(await store().findPasskey('key-one')).toEqual(used);
    });

    test('are renamed and removed by their own account alone', async () => {
      await store().addPasskey(passkey, 10);
      expect(await store().renamePasskey(petr, 'key-one', 'Jiný')).toBe(false);
      expect(await store().removePasskey(petr, 'key-one')).toBe(false);
      expect(await store().findPasskey('key-one')).toEqual(passkey);
      expect(await store().renamePasskey(hana, 'key-one', 'Notebook')).toBe(true);
      expect((await store().findPasskey('key-one'))?.name).toBe('Notebook');
      expect(await store().removePasskey(hana, 'key-one')).toBe(true);
      expect(await store().removePasskey(hana, 'key-one')).toBe(false);
    });

    test('[FA6] the last way into an account stays, also when both of two go at once', async () => {
      await store().addPasskey({ ...passkey, accountId: petr }, 10);
      expect(await store().removePasskey(petr, 'key-one')).toBe(false);
      await store().addPasskey({ ...second, accountId: petr }, 10);
      const both = ['key-one', 'key-two'].map((id) => store().removePasskey(petr, id));
      expect(await Promise.all(both)).toEqual([true, false]);
      await store().linkIdentity({ ...identity, accountId: petr });
      expect(await store().removePasskey(petr, 'key-two')).toBe(true);
    });

    test('are all removed for somebody who lost them', async () => {
      await store().addPasskey(passkey, 10);
      await store().addPasskey({ ...second, accountId: petr }, 10);
      await store().removePasskeysOf(petr);
      expect([await ids(), await ids(petr)]).toEqual([['key-one'], []]);
    });
  });

  describe('identities', () => {
    test('are found by issuer and subject together, also after a restart', async () => {
      expect(await store().linkIdentity(identity)).toBe(true);
      await stores.reopen();
      expect(await store().findIdentity('https://id.example', '17')).toEqual(identity);
      expect(await store().identityOf(hana)).toEqual(identity);
      expect(await store().findIdentity('https://id.example', '18')).toBeUndefined();
      expect(await store().findIdentity('https://other.example', '17')).toBeUndefined();
    });

    test('[FA5] either side is linked once', async () => {
      await store().linkIdentity(identity);
      expect(await store().linkIdentity({ ...identity, accountId: petr })).toBe(false);
      expect(await store().linkIdentity({ ...identity, subject: '18' })).toBe(false);
      expect(await store().identityOf(hana)).toEqual(identity);
      expect(await store().identityOf(petr)).toBeUndefined();
    });

    test('[FA6] are given up where there is another way in', async () => {
      await store().linkIdentity(identity);
      expect(await store().unlinkIdentity(hana)).toBe(true);
      expect(await store().unlinkIdentity(hana)).toBe(false);
      await store().linkIdentity({ ...identity, accountId: petr });
      expect(await store().unlinkIdentity(petr)).toBe(false);
      await store().addPasskey({ ...passkey, accountId: petr }, 10);
      expect(await store().unlinkIdentity(petr)).toBe(true);
    });

    test('are removed for somebody who starts anew, and for nobody else', async () => {
      await store().linkIdentity(identity);
      await store().linkIdentity({ ...identity, subject: '18', accountId: petr });
      await store().removeIdentityOf(petr);
      expect(await store().identityOf(petr)).toBeUndefined();
      expect(await store().identityOf(hana)).toEqual(identity);
    });
  });

  describe('ceremonies', () => {
    const take = (kind = 'a', holder = hash('a'), now = at) =>
      store().takeCeremony(kind, holder, now);

    test('are taken once, by their kind and holder', async () => {
      await store().putCeremony(ceremony, at);
      await stores.reopen();
      expect(await take('b')).toBeUndefined();
      expect(await take('a', hash('b'))).toBeUndefined();
      expect(await store().findCeremony('a', hash('a'), at)).toBe('{}');
      expect(await Promise.all([take(), take()])).toEqual(['{}', undefined]);
      expect(await store().findCeremony('a', hash('a'), at)).toBeUndefined();
    });

    test('are replaced by the next of the same kind and holder', async () => {
      await store().putCeremony(ceremony, at);
      await store().putCeremony({ ...ceremony, body: '{"next":1}' }, at);
      expect(await take()).toBe('{"next":1}');
      expect(await take()).toBeUndefined();
    });

    test('end by themselves', async () => {
      await store().putCeremony(ceremony, at);
      expect(await store().findCeremony('a', hash('a'), at + 10)).toBeUndefined();
      expect(await take('a', hash('a'), at + 10)).toBeUndefined();
      await store().putCeremony({ ...ceremony, holder: hash('b'), expiresAt: at + 30 }, at + 10);
      // Forgotten, not only too old: somebody whose clock runs late does not find it either.
      expect(await take()).toBeUndefined();
    });
  });
}
