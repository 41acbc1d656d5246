import type { KeepRecord, RecordEntry } from './record-entry.ts';

interface Kept {
  readonly at: number;
  readonly done: Promise<void>;
}

/** Above this many, those that are over are forgotten. */
const tidyAbove = 1000;

const keyOf = ({ conferenceId, who, action, what }: RecordEntry): string =>
  JSON.stringify([conferenceId, who, action, what]);

/**
 * Keeps the same entry once in `everyMs`: a line that breaks and comes back, or every letter somebody types, would drown
 * what matters. Whoever comes second waits for the first; what could not be kept is tried again next time.
 */
export function keepOnce(keep: KeepRecord, everyMs: number, now: () => number): KeepRecord {
  const last = new Map<string, Kept>();
  const isOver = ({ at }: Kept): boolean => now() - at >= everyMs;

  function tidy(): void {
    if (last.size <= tidyAbove) return;
    for (const [key, kept] of last) if (isOver(kept)) last.delete(key);
  }

  return (entry) => {
    const key = keyOf(entry);
    const known = last.get(key);
    if (known !== undefined && !isOver(known)) return known.done;
    const kept = { at: now(), done: keep(entry) };
    tidy();
    last.set(key, kept);
    kept.done.catch(() => {
      if (last.get(key) === kept) last.delete(key);
    });
    return kept.done;
  };
}
