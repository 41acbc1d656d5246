import type { StoredEvent } from '@opora/server/persistence/conference-store.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const one = conferenceId('one');
const two = conferenceId('two');

const event = (revision: number, word = 'step'): StoredEvent => ({
  revision,
  at: 1_790_000_000_000 + revision,
  by: revision === 1 ? null : participantId('jitka'),
  event: { type: word, nested: [1, { text: 'Matyáš 👩‍👧' }] },
});

/** What every `ConferenceStore` does. */
export function conferenceStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().conferences;

  test('an unknown conference has no events', async () => {
    expect(await store().load(one)).toEqual([]);
    expect(await store().list()).toEqual([]);
  });

  test('[LI3] events come back whole and in order after a restart', async () => {
    await store().create(one, [event(1), event(2)]);
    await store().append(one, [event(3)]);
    await store().append(one, [event(4), event(5)]);
    await stores.reopen();
    expect(await store().load(one)).toEqual([1, 2, 3, 4, 5].map((revision) => event(revision)));
  });

  test('conferences are listed and keep their events apart', async () => {
    await store().create(two, [event(1, 'other')]);
    await store().create(one, [event(1)]);
    expect(await store().list()).toEqual([one, two]);
    expect(await store().load(two)).toEqual([event(1, 'other')]);
  });

  test('a conference is not created twice', async () => {
    await store().create(one, [event(1)]);
    await expect(store().create(one, [event(1, 'other')])).rejects.toThrow();
    expect(await store().load(one)).toEqual([event(1)]);
  });

  test('a creation with wrong revisions leaves nothing behind', async () => {
    await expect(store().create(one, [event(2)])).rejects.toThrow();
    expect(await store().list()).toEqual([]);
    await store().create(one, [event(1)]);
  });

  test.each([
    ['repeats the last revision', [event(2, 'other')]],
    ['leaves a revision out', [event(4)]],
    ['goes wrong in the middle', [event(3), event(5)]],
  ])('an append that %s is refused whole', async (_, events) => {
    await store().create(one, [event(1), event(2)]);
    await expect(store().append(one, events)).rejects.toThrow();
    await store().append(one, [event(3)]);
    expect(await store().load(one)).toEqual([event(1), event(2), event(3)]);
  });

  test('an append to an unknown conference is refused', async () => {
    await expect(store().append(one, [event(1)])).rejects.toThrow();
    expect(await store().load(one)).toEqual([]);
  });

  test('appends made at once are kept in the order of the calls', async () => {
    await store().create(one, [event(1)]);
    const revisions = Array.from({ length: 50 }, (_, index) => index + 2);
    await Promise.all(revisions.map((revision) => store().append(one, [event(revision)])));
    expect((await store().load(one)).map(({ revision }) => revision)).toEqual([1, ...revisions]);
  });
}
