import { expect, test, vi } from 'vitest';
import { planKey, useDocumentWorld } from './document-world.ts';
import { textOf } from './plan-text.ts';

const world = useDocumentWorld();

test('[DO3] an edit that cannot be stored is seen by nobody, and comes back until it is stored', async () => {
  const [jitka, vera] = [world.join('jitka'), world.join('vera')];
  await vi.waitFor(() => expect(jitka.acknowledged).toEqual([[1, 0]]));
  await vi.waitFor(() => expect(vera.acknowledged).toEqual([[1, 0]]));
  world.beforeAppend = () => Promise.reject(new Error('disk full'));
  textOf(jitka.doc).insert(0, 'A');
  // Three attempts: the edit itself, then twice in the step 2 of the next connection.
  await vi.waitFor(() => expect(jitka.closeCodes.length).toBeGreaterThanOrEqual(3));
  expect(new Set(jitka.closeCodes)).toEqual(new Set([1013]));
  expect(jitka.acknowledged).toEqual([[1, 0]]);
  expect(textOf(vera.doc).toString()).toBe('Plán: ');
  expect(vera.closeCodes).toEqual([]);
  expect(await world.stores.documents.load(planKey)).toHaveLength(1);

  world.beforeAppend = async () => undefined;
  await vi.waitFor(() => expect(textOf(vera.doc).toString()).toBe('APlán: '));
  expect(await world.loggedText()).toBe('APlán: ');
});

test('[DO3] what was typed behind a lost edit is not stored without it', async () => {
  const jitka = world.join('jitka');
  await vi.waitFor(() => expect(jitka.acknowledged).toEqual([[1, 0]]));
  const first = Promise.withResolvers<void>();
  let appends = 0;
  world.beforeAppend = () => {
    appends += 1;
    return appends === 1 ? first.promise : Promise.resolve();
  };
  textOf(jitka.doc).insert(0, 'c');
  await vi.waitFor(() => expect(appends).toBe(1));
  const vera = world.join('vera');
  await vi.waitFor(() => expect(vera.provider.synced).toBe(true));
  for (const letter of 'ba') textOf(jitka.doc).insert(0, letter);
  // On the same connection, so the letters have arrived when this is seen.
  jitka.provider.awareness.setLocalState({ section: 'goals' });
  await vi.waitFor(() =>
    expect([...vera.provider.awareness.getStates().values()]).toContainEqual(
      expect.objectContaining({ section: 'goals' }),
    ),
  );
  first.reject(new Error('disk full'));
  await vi.waitFor(() => expect(textOf(vera.doc).toString()).toBe('abcPlán: '));
  expect(jitka.closeCodes).toEqual([1013]);
  // The seed, then all three letters in one step 2.
  expect(await world.stores.documents.load(planKey)).toHaveLength(2);
});

test('the log says what failed, and nothing that anybody wrote', async () => {
  const jitka = world.join('jitka');
  await vi.waitFor(() => expect(jitka.acknowledged).toEqual([[1, 0]]));
  world.beforeAppend = () => Promise.reject(new Error('Matyáš bydlí u babičky'));
  textOf(jitka.doc).insert(0, 'Matyáš');
  await vi.waitFor(() => expect(jitka.closeCodes).toContain(1013));
  const line = world.logLines.find((candidate) => candidate.includes('edits-not-stored'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 'error', document: 'plan', count: 1 });
  expect(world.logLines.join()).not.toContain('Matyáš');
});
