import type { DocumentEntry } from '@opora/server/persistence/document-store.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { describe, expect, test } from 'vitest';
import type { StoreFixture } from './store-fixture.ts';

const key = { conferenceId: conferenceId('one'), document: 'plan' } as const;
const otherKey = { conferenceId: conferenceId('two'), document: 'plan' } as const;
const seed = Uint8Array.of(0, 0);
const seedEntry = { seq: 1, at: 10, by: null, clientIds: [], update: seed };

const entry = (byte: number): DocumentEntry => ({
  at: 1_790_000_000_000 + byte,
  by: participantId('jitka'),
  clientIds: [byte, 4_294_967_295],
  update: Uint8Array.of(byte, 0, 255),
});

/** What every `DocumentStore` does. */
export function documentStoreSuite(stores: StoreFixture): void {
  const store = () => stores.current().documents;

  test('a document that was never created is undefined', async () => {
    expect(await store().load(key)).toBeUndefined();
  });

  test('[DO2] updates come back as they were, in order and with their authors, after a restart', async () => {
    await store().create(key, seed, 10);
    await store().append(key, [entry(1), entry(2)]);
    await store().append(key, [entry(3)]);
    await stores.reopen();
    expect(await store().load(key)).toEqual([
      seedEntry,
      { seq: 2, ...entry(1) },
      { seq: 3, ...entry(2) },
      { seq: 4, ...entry(3) },
    ]);
  });

  test('[DO11] each life of a document has an id of its own, which stays', async () => {
    expect(await store().epoch(key)).toBeUndefined();
    await store().create(key, seed, 10);
    await store().create(otherKey, seed, 10);
    const epoch = await store().epoch(key);
    expect(epoch).toMatch(/^[0-9a-f]{16}$/);
    expect(await store().epoch(otherKey)).not.toBe(epoch);
    await stores.reopen();
    expect(await store().epoch(key)).toBe(epoch);
  });

  test('[DO8] a document is not seeded twice', async () => {
    await store().create(key, seed, 10);
    await expect(store().create(key, Uint8Array.of(9), 20)).rejects.toThrow();
    expect(await store().load(key)).toEqual([seedEntry]);
  });

  const family = { ...key, document: 'family' } as const;

  test('[FT7] with an edit of another document one is gone with its history, and begins anew', async () => {
    await store().create(key, seed, 10);
    await store().create(family, seed, 10);
    const epoch = await store().epoch(family);
    await store().append(family, [entry(7)]);
    await store().append(key, [entry(1)], [family]);
    await stores.reopen();
    expect(await store().load(family)).toBeUndefined();
    expect(await store().epoch(family)).toBeUndefined();
    expect(await store().load(key)).toEqual([seedEntry, { seq: 2, ...entry(1) }]);
    await store().create(family, seed, 20);
    expect(await store().epoch(family)).not.toBe(epoch);
    expect(await store().load(family)).toEqual([{ ...seedEntry, at: 20 }]);
  });

  test('[FT7] nothing is gone where the edit cannot be stored', async () => {
    await store().create(family, seed, 10);
    await store().append(family, [entry(7)]);
    const unknown = store().append(key, [entry(1)], [family]);
    await expect(unknown).rejects.toThrow();
    expect(await store().load(family)).toHaveLength(2);
  });

  test('[FT7] a document is destroyed alone, also one that is not there', async () => {
    await store().create(key, seed, 10);
    await store().create(family, seed, 10);
    expect(await store().conferencesWith('family')).toEqual([key.conferenceId]);
    await store().destroy(family);
    await store().destroy(family);
    expect(await store().conferencesWith('family')).toEqual([]);
    expect(await store().load(key)).toEqual([seedEntry]);
  });

  test('documents of two conferences are kept apart', async () => {
    await store().create(key, seed, 10);
    await store().create(otherKey, seed, 10);
    await store().append(otherKey, [entry(1)]);
    expect(await store().load(key)).toEqual([seedEntry]);
  });

  test('an append to a document that was never created is refused', async () => {
    await expect(store().append(key, [entry(1)])).rejects.toThrow();
    expect(await store().load(key)).toBeUndefined();
  });

  test('an append is stored whole or not at all', async () => {
    await store().create(key, seed, 10);
    const wrong = { ...entry(2), at: 1.5 };
    await expect(store().append(key, [entry(1), wrong])).rejects.toThrow();
    expect(await store().load(key)).toEqual([seedEntry]);
  });

  test('a part of a larger buffer is stored as that part', async () => {
    await store().create(key, seed, 10);
    const update = Buffer.from('secret AB secret').subarray(7, 9);
    await store().append(key, [{ ...entry(1), update }]);
    expect((await store().load(key))?.at(-1)?.update).toEqual(new TextEncoder().encode('AB'));
  });

  describe('part of a log', () => {
    test('is what was added after a sequence number, in order, also after a restart', async () => {
      await store().create(key, seed, 10);
      await store().append(key, [entry(1), entry(2), entry(3)]);
      await stores.reopen();
      const [second, third, fourth] = [1, 2, 3].map((byte) => ({ seq: byte + 1, ...entry(byte) }));
      expect(await store().readAfter(key, 0, 2)).toEqual([seedEntry, second]);
      expect(await store().readAfter(key, 2, 2)).toEqual([third, fourth]);
      expect(await store().readAfter(key, 3, 2)).toEqual([fourth]);
      expect(await store().readAfter(key, 4, 2)).toEqual([]);
    });

    test('of a document that was never created is empty', async () => {
      expect(await store().readAfter(key, 0, 10)).toEqual([]);
    });

    test('of a log that ends before it is refused', async () => {
      await store().create(key, seed, 10);
      await expect(store().readAfter(key, 2, 10)).rejects.toThrow();
    });
  });

  describe('[LO4] a checkpoint', () => {
    const checkpoints = () => {
      const { checkpoints } = store();
      if (checkpoints === undefined) throw new Error('this store keeps no checkpoints');
      return checkpoints;
    };
    const state = (byte: number) => Uint8Array.of(byte, 1, 2);

    test('comes back with what was logged after it and the authors before it', async () => {
      await store().create(key, seed, 10);
      await store().append(key, [entry(1), entry(2), entry(2), entry(3)]);
      await checkpoints().write(key, { seq: 4, state: state(4) });
      await stores.reopen();
      const loaded = await checkpoints().load(key);
      expect(loaded).toMatchObject({
        ok: true,
        value: { checkpoint: { seq: 4, state: state(4) }, rest: [{ seq: 5, ...entry(3) }] },
      });
      const authors = loaded.ok ? loaded.value.authors : [];
      const before = [seedEntry, entry(1), entry(2)];
      expect(new Set(authors)).toEqual(
        new Set(before.map(({ by, clientIds }) => ({ by, clientIds }))),
      );
      expect(authors).toHaveLength(3);
    });

    test('leaves the log as it is', async () => {
      await store().create(key, seed, 10);
      await store().append(key, [entry(1)]);
      await checkpoints().write(key, { seq: 2, state: state(2) });
      expect(await store().load(key)).toEqual([seedEntry, { seq: 2, ...entry(1) }]);
    });

    test('gives way to the next one, of its own document only', async () => {
      await store().create(key, seed, 10);
      await store().create(otherKey, seed, 10);
      await checkpoints().write(otherKey, { seq: 1, state: state(9) });
      await store().append(key, [entry(1)]);
      await checkpoints().write(key, { seq: 1, state: state(1) });
      await checkpoints().write(key, { seq: 2, state: state(2) });
      expect(await checkpoints().load(key)).toMatchObject({
        value: { checkpoint: { seq: 2, state: state(2) }, rest: [] },
      });
      expect(await checkpoints().load(otherKey)).toMatchObject({
        value: { checkpoint: { seq: 1, state: state(9) } },
      });
    });

    test('is not there for a document that has none', async () => {
      expect(await checkpoints().load(key)).toEqual({ ok: false, error: 'none' });
      await store().create(key, seed, 10);
      expect(await checkpoints().load(key)).toEqual({ ok: false, error: 'none' });
    });

    test('of more than the log holds is not written', async () => {
      await store().create(key, seed, 10);
      await expect(checkpoints().write(key, { seq: 2, state: state(2) })).rejects.toThrow();
      expect(await checkpoints().load(key)).toEqual({ ok: false, error: 'none' });
    });
  });
}
