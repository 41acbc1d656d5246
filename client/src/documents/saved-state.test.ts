import { describe, expect, it } from 'vitest';
import {
  evolveSaved,
  hasUnsaved,
  initialProgress,
  nextChangeAt,
  patienceMs,
  type SavedEvent,
  type SavedProgress,
  savedState,
} from './saved-state.ts';

/** Runs events at their moments; the progress and what is shown at `until`. */
function replay(events: readonly (readonly [number, SavedEvent])[], until: number) {
  const progress = events.reduce<SavedProgress>(
    (state, [at, event]) => evolveSaved(state, event, at),
    initialProgress(0),
  );
  return { progress, shown: savedState(progress, until) };
}

const stored = (step2: number, updates: number): SavedEvent => ({ type: 'stored', step2, updates });
const connected: SavedEvent = { type: 'connected' };
const disconnected: SavedEvent = { type: 'disconnected' };
const edited: SavedEvent = { type: 'edited' };
const step2Sent: SavedEvent = { type: 'step2-sent' };

const greeted = [
  [100, connected],
  [110, step2Sent],
  [120, stored(1, 0)],
] as const;

describe('the first connection', () => {
  it('says connecting and not saved before the step 2 is stored', () => {
    expect(replay([], 50).shown).toEqual({ kind: 'connecting' });
    expect(replay(greeted.slice(0, 2), 119).shown).toEqual({ kind: 'connecting' });
  });

  it('says saved once the step 2 is stored', () => {
    expect(replay(greeted, 130).shown).toEqual({ kind: 'saved', at: 120, pending: false });
  });

  it('says offline when nobody answers', () => {
    expect(replay([], patienceMs).shown).toEqual({ kind: 'offline', since: 0, unsaved: false });
  });

  it('says saving when the server takes too long to store the step 2', () => {
    expect(replay(greeted.slice(0, 2), 100 + patienceMs).shown).toEqual({
      kind: 'saving',
      since: 0,
    });
  });
});

describe('an edit while connected', () => {
  it('keeps the last moment and is pending until the server stored it', () => {
    const { progress, shown } = replay([...greeted, [1_000, edited]], 1_001);
    expect(shown).toEqual({ kind: 'saved', at: 120, pending: true });
    expect(hasUnsaved(progress)).toBe(true);
  });

  it('is saved at the moment of the acknowledgement', () => {
    const { progress, shown } = replay([...greeted, [1_000, edited], [1_005, stored(1, 1)]], 9_000);
    expect(shown).toEqual({ kind: 'saved', at: 1_005, pending: false });
    expect(hasUnsaved(progress)).toBe(false);
  });

  it('says saving after two seconds without an answer', () => {
    const { shown } = replay([...greeted, [1_000, edited]], 1_000 + patienceMs);
    expect(shown).toEqual({ kind: 'saving', since: 1_000 });
  });

  it('is not saved by an acknowledgement of an earlier edit', () => {
    const events = [...greeted, [1_000, edited], [1_010, edited], [1_020, stored(1, 1)]] as const;
    const { progress, shown } = replay(events, 1_010 + patienceMs);
    expect(shown).toEqual({ kind: 'saving', since: 1_010 });
    expect(hasUnsaved(progress)).toBe(true);
  });

  it('measures the wait of the oldest edit, so steady typing on a slow disk is not "saving"', () => {
    const typing = Array.from({ length: 50 }, (_, index) => {
      const at = 1_000 + index * 100;
      return index === 0
        ? ([[at, edited]] as const)
        : ([
            [at, edited],
            [at + 50, stored(1, index)],
          ] as const);
    }).flat();
    expect(replay([...greeted, ...typing], 5_951).shown).toMatchObject({ pending: true });
  });

  it('before the step 2 is stored is not saved by its own acknowledgement', () => {
    const events = [
      [100, connected],
      [110, edited],
      [115, step2Sent],
      [120, stored(0, 1)],
    ] as const;
    expect(hasUnsaved(replay(events, 130).progress)).toBe(true);
    expect(hasUnsaved(replay([...events, [140, stored(1, 1)]], 150).progress)).toBe(false);
  });
});

describe('a lost connection', () => {
  it('shows nothing new for two seconds, then offline with what is unsaved', () => {
    const events = [...greeted, [1_000, edited], [1_500, disconnected]] as const;
    expect(replay(events, 2_999).shown).toEqual({ kind: 'saved', at: 120, pending: true });
    expect(replay(events, 3_000).shown).toEqual({ kind: 'offline', since: 1_000, unsaved: true });
  });

  it('without edits says offline and nothing unsaved', () => {
    const { shown } = replay([...greeted, [1_000, disconnected]], 1_000 + patienceMs);
    expect(shown).toEqual({ kind: 'offline', since: 1_000, unsaved: false });
  });

  it('forgets the counters, so old acknowledgements do not count for the next connection', () => {
    const events = [
      ...greeted,
      [1_000, edited],
      [1_005, stored(1, 1)],
      [2_000, disconnected],
      [2_500, connected],
      [2_600, step2Sent],
      [2_700, edited],
      [2_800, stored(1, 0)],
    ] as const;
    expect(hasUnsaved(replay(events, 2_900).progress)).toBe(true);
    expect(hasUnsaved(replay([...events, [2_950, stored(1, 1)]], 3_000).progress)).toBe(false);
  });

  it('brings offline edits to disk with the next step 2', () => {
    const events = [
      ...greeted,
      [1_000, disconnected],
      [5_000, edited],
      [6_000, connected],
      [6_010, step2Sent],
    ] as const;
    expect(hasUnsaved(replay(events, 6_020).progress)).toBe(true);
    const { progress, shown } = replay([...events, [6_030, stored(1, 0)]], 6_040);
    expect(shown).toEqual({ kind: 'saved', at: 6_030, pending: false });
    expect(hasUnsaved(progress)).toBe(false);
  });

  it('stays offline while a busy server lets in and closes again', () => {
    const events = [
      ...greeted,
      [1_000, disconnected],
      [5_000, connected],
      [5_010, step2Sent],
    ] as const;
    expect(replay(events, 5_020).shown).toMatchObject({ kind: 'offline', since: 1_000 });
    expect(replay([...events, [5_030, disconnected]], 5_040).shown).toMatchObject({
      kind: 'offline',
      since: 1_000,
    });
  });
});

describe('a refusal', () => {
  const refused: SavedEvent = { type: 'refused', reason: 'refused-edit' };

  it('is final and keeps what is unsaved', () => {
    const events = [...greeted, [1_000, edited], [1_100, refused], [1_200, connected]] as const;
    const { progress, shown } = replay([...events, [1_300, stored(1, 1)]], 9_000);
    expect(shown).toEqual({ kind: 'refused', reason: 'refused-edit' });
    expect(hasUnsaved(progress)).toBe(true);
  });

  it('of a reader leaves nothing unsaved', () => {
    expect(hasUnsaved(replay([...greeted, [1_100, refused]], 9_000).progress)).toBe(false);
  });
});

describe('what others write', () => {
  it('moves the saved moment while all of ours is stored', () => {
    const { shown } = replay([...greeted, [5_000, { type: 'received' }]], 5_001);
    expect(shown).toEqual({ kind: 'saved', at: 5_000, pending: false });
  });

  it('does not move it while something of ours is on its way', () => {
    const { shown } = replay([...greeted, [5_000, edited], [5_010, { type: 'received' }]], 5_011);
    expect(shown).toEqual({ kind: 'saved', at: 120, pending: true });
  });
});

describe('the next look', () => {
  it('is never while all is stored or refused', () => {
    expect(nextChangeAt(replay(greeted, 0).progress, 200)).toBeNull();
    const refused = replay([[1, { type: 'refused', reason: 'other' }]], 1).progress;
    expect(nextChangeAt(refused, 2)).toBeNull();
  });

  it('is when patience ends, and never after that', () => {
    const { progress } = replay([...greeted, [1_000, edited]], 0);
    expect(nextChangeAt(progress, 1_000)).toBe(1_000 + patienceMs);
    expect(nextChangeAt(progress, 1_000 + patienceMs)).toBeNull();
  });

  it('is when a greeting has lasted too long', () => {
    const { progress } = replay([[5_000, connected]], 0);
    expect(nextChangeAt(progress, 5_000)).toBe(5_000 + patienceMs);
    expect(savedState(progress, 5_000 + patienceMs)).toEqual({ kind: 'saving', since: 0 });
  });
});
