import type { HistoryLine } from '@opora/shared/protocol/history.ts';

/** What stands before each line: a dash, a number, or nothing. A removed line shows its number without using it up. */
export function signsOf(lines: readonly HistoryLine[]): readonly (string | null)[] {
  const counts = new Map<number, number>();
  return lines.map(({ kind, depth, change }) => {
    for (const deeper of [...counts.keys()].filter((each) => each > depth)) counts.delete(deeper);
    if (kind !== 'numbered') {
      counts.delete(depth);
      return kind === 'bullet' ? '–' : null;
    }
    const number = (counts.get(depth) ?? 0) + 1;
    if (change !== 'removed') counts.set(depth, number);
    return `${number}.`;
  });
}
