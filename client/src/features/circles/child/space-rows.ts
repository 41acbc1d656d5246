import type { Release } from '@opora/shared/domain/circles/release.ts';

/** A line of the child's space: a sentence, and how it was shown if it was. */
export interface SpaceRow {
  readonly key: string;
  readonly text: string;
  readonly release: Release | null;
}

/**
 * Each sentence with the showing of the same words, then what was shown and is written differently by now: that stands for
 * the others as it was shown, and must be there to be taken back (CC5).
 */
export function spaceRows(
  sentences: readonly string[],
  releases: readonly Release[],
): readonly SpaceRow[] {
  const left = [...releases];
  const seen = new Map<string, number>();
  const written = sentences.map((text): SpaceRow => {
    const at = left.findIndex((release) => release.text === text);
    const [release = null] = at === -1 ? [] : left.splice(at, 1);
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return { key: `${count} ${text}`, text, release };
  });
  const others = left.map((release) => ({ key: release.id, text: release.text, release }));
  return [...written, ...others];
}
