import { endsInAbbreviation } from '../../../documents/abbreviations.ts';

const segmenter = new Intl.Segmenter('cs', { granularity: 'sentence' });

/**
 * The sentences of some lines, in order and without the space around them: what a child shows is one of these. A line ends
 * a sentence whether there is a full stop or not.
 */
export const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => whole([...segmenter.segment(line)].map(({ segment }) => segment)));

/** Puts together what the segmenter has cut after a title or a number. */
function whole(pieces: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (isOpen(open)) continue;
    sentences.push(open);
    open = '';
  }
  return [...sentences, open].map(plain).filter((sentence) => sentence !== '');
}

const isOpen = (piece: string): boolean => {
  const words = piece.replace(/[ \t]+$/u, '');
  return words.endsWith('.') && endsInAbbreviation(words.slice(0, -1));
};

const plain = (sentence: string): string => sentence.replace(/\s+/gu, ' ').trim();
