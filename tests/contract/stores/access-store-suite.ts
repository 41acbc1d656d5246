import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const hash = (digit: string): string => digit.repeat(64);
const person = {
  conferenceId: conferenceId('one'),
  participantId: participantId('jitka'),
  createdAt: 1_790_000_000_000,
};

/** What every `AccessStore` does. */
export function accessStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().access;

  test('an invitation is found by its hash, also after a restart', async () => {
    const invitation = { secretHash: hash('a'), ...person };
    await store().addInvitation(invitation);
    await stores.reopen();
    expect(await store().findInvitation(hash('a'))).toEqual(invitation);
    expect(await store().findInvitation(hash('b'))).toBeUndefined();
  });

  test('an invitation is not replaced', async () => {
    await store().addInvitation({ secretHash: hash('a'), ...person });
    const other = { ...person, participantId: participantId('vera') };
    await expect(store().addInvitation({ secretHash: hash('a'), ...other })).rejects.toThrow();
    expect(await store().findInvitation(hash('a'))).toMatchObject(person);
  });

  test('a session is found until it is ended, and only that one ends', async () => {
    await store().addSession({ tokenHash: hash('a'), ...person });
    await store().addSession({ tokenHash: hash('b'), ...person });
    await store().endSession(hash('a'));
    await store().endSession(hash('a'));
    await stores.reopen();
    expect(await store().findSession(hash('a'))).toBeUndefined();
    expect(await store().findSession(hash('b'))).toEqual({ tokenHash: hash('b'), ...person });
  });

  test('what is not a hash is not stored', async () => {
    const plain = 'the-secret-itself';
    await expect(store().addInvitation({ secretHash: plain, ...person })).rejects.toThrow();
    await expect(store().addSession({ tokenHash: plain, ...person })).rejects.toThrow();
  });

  test('a setting keeps its last value', async () => {
    expect(await store().readSetting('demo')).toBeUndefined();
    await store().writeSetting('demo', 'first');
    await store().writeSetting('demo', 'second');
    await stores.reopen();
    expect(await store().readSetting('demo')).toBe('second');
  });
}
