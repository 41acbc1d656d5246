import type { Release } from '@opora/shared/domain/circles/release.ts';
import { participantId, releaseId } from '@opora/shared/ids.ts';
import { describe, expect, it } from 'vitest';
import { spaceRows } from './space-rows.ts';

const shown = (id: string, text: string): Release => ({
  id: releaseId(id),
  childId: participantId('a2'),
  text,
  to: 'everyone',
  releasedBy: participantId('a2'),
  at: 0,
  answers: [],
});

const told = (sentences: readonly string[], releases: readonly Release[]) =>
  spaceRows(sentences, releases).map(({ text, release }) => [text, release?.id ?? null]);

describe('the rows of a child’s space', () => {
  it('[CC5] each sentence knows whether it was shown', () => {
    expect(told(['A.', 'B.'], [shown('b', 'B.')])).toEqual([
      ['A.', null],
      ['B.', 'rel_b'],
    ]);
  });

  it('[CC5] what was shown and is written differently now stays, to be taken back', () => {
    expect(told(['Chci dál fotbal.'], [shown('a', 'Chci fotbal.')])).toEqual([
      ['Chci dál fotbal.', null],
      ['Chci fotbal.', 'rel_a'],
    ]);
  });

  it('[CC5] the same words twice are two sentences, and one showing shows one', () => {
    expect(told(['Ne.', 'Ne.'], [shown('a', 'Ne.')])).toEqual([
      ['Ne.', 'rel_a'],
      ['Ne.', null],
    ]);
    const keys = spaceRows(['Ne.', 'Ne.'], []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});
