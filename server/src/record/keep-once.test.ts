import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { expect, it } from 'vitest';
import { keepOnce } from './keep-once.ts';
import type { RecordEntry } from './record-entry.ts';

const entry = (what: string): RecordEntry => ({
  conferenceId: conferenceId('one'),
  who: { kind: 'participant', id: participantId('jitka') },
  action: 'read-document',
  what,
});

it('[RA3] keeps the same entry once in the time, and another one at once', async () => {
  let now = 0;
  const kept: string[] = [];
  const keep = keepOnce(
    async ({ what }) => void kept.push(`${what} ${now}`),
    10,
    () => now,
  );
  for (now = 0; now < 21; now += 1) await keep(entry('plan'));
  await keep(entry('child'));
  expect(kept).toEqual(['plan 0', 'plan 10', 'plan 20', 'child 21']);
});

it('[RA2] lets whoever comes second wait for the first, and tries again what failed', async () => {
  const waiting: PromiseWithResolvers<void>[] = [];
  const keep = keepOnce(
    () => {
      const kept = Promise.withResolvers<void>();
      waiting.push(kept);
      return kept.promise;
    },
    10,
    () => 0,
  );
  const both = Promise.allSettled([keep(entry('plan')), keep(entry('plan'))]);
  waiting[0]?.reject(new Error('no room'));
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const again = keep(entry('plan'));
  waiting[1]?.resolve();
  await again;
  expect(waiting).toHaveLength(2);
});
