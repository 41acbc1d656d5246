export interface PastedWords {
  readonly text: string;
  readonly isBold: boolean;
  /** On whose behalf they were typed, if they come from a plan. */
  readonly onBehalf: string | null;
}

export type PastedInline = PastedWords | 'break';

/** One line of what is pasted, as flat as Word writes lists: `level` from 1 says how deep an entry stands. */
export interface PastedLine {
  readonly isHeading: boolean;
  readonly isQuote: boolean;
  readonly list: 'bulletList' | 'orderedList' | null;
  readonly level: number;
  /** False for a further paragraph of the same entry. */
  readonly startsEntry: boolean;
  readonly inlines: readonly PastedInline[];
}

/** Letters nobody sees: control signs, soft hyphens, directions, tags. The joiners of emoji and of Persian stay. */
const unseen = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

export const visible = (text: string): string => text.replace(unseen, '');

/** Spaces as a page shows them: one between words, none at the ends of a line. Null for a line without words. */
export function tidyLine(line: PastedLine): PastedLine | null {
  const inlines: PastedInline[] = [];
  let follows: 'space' | 'word' = 'space';
  for (const inline of line.inlines) {
    if (inline === 'break') {
      trimEnd(inlines);
      inlines.push(inline);
      follows = 'space';
      continue;
    }
    const single = visible(inline.text).replace(/[\s\u00a0]+/g, ' ');
    const text: string = follows === 'space' ? single.trimStart() : single;
    if (text === '') continue;
    inlines.push({ ...inline, text });
    follows = text.endsWith(' ') ? 'space' : 'word';
  }
  while (inlines[0] === 'break') inlines.shift();
  while (inlines.at(-1) === 'break') inlines.pop();
  trimEnd(inlines);
  return inlines.length === 0 ? null : { ...line, inlines };
}

function trimEnd(inlines: PastedInline[]): void {
  const last = inlines.at(-1);
  if (last === undefined || last === 'break') return;
  const text = last.text.trimEnd();
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}
