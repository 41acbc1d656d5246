import type { ParticipantId } from '@opora/shared/ids.ts';
import type { HistoryLine } from '@opora/shared/protocol/history.ts';

/** Who has a part in these lines, each once, in the order of their first words; null is the server. */
export function peopleOf(lines: readonly HistoryLine[]): readonly (ParticipantId | null)[] {
  const passages = lines.flatMap((line) => line.passages).filter(({ text }) => text.trim() !== '');
  return [
    ...new Set(
      passages.flatMap(({ by, removedBy }) => (removedBy === null ? [by] : [by, removedBy])),
    ),
  ];
}
