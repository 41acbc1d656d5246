import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { behalfOf } from './on-behalf.ts';

/** How words on somebody's behalf are shown; the label is theirs in words, as "na přání: Věra". */
export interface PassageLook {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Passage {
  readonly participantId: string;
  /** The first letter, which carries the label; ends behind it. */
  readonly first: { readonly from: number; readonly to: number };
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

const letters = new Intl.Segmenter('cs', { granularity: 'grapheme' });

/** Runs of words on behalf of one person, also over several entries: each is told once. */
export function passagesOf(doc: Node): readonly Passage[] {
  const passages: { participantId: string; first: Piece; pieces: Piece[] }[] = [];
  let goesOn = false;
  doc.descendants((node, from) => {
    if (!node.isText) return;
    const participantId = behalfOf(node);
    const piece = { from, to: from + node.nodeSize };
    const last = passages.at(-1);
    if (participantId === null) goesOn = false;
    else if (goesOn && last?.participantId === participantId) last.pieces.push(piece);
    else {
      const [letter] = letters.segment(node.text ?? '');
      const first = { from, to: from + (letter?.segment.length ?? 1) };
      passages.push({ participantId, first, pieces: [piece] });
      goesOn = true;
    }
  });
  return passages;
}

type Piece = Passage['first'];

/**
 * Draws passages with a label before them. The label is no node of the page: a caret never stops at it and nobody copies
 * it, yet it is read aloud where it stands.
 */
export function createPassageDecorations(
  lookOf: (participantId: string) => PassageLook,
  classes: { readonly passage: string; readonly first: string },
): (state: EditorState) => DecorationSet {
  let drawn: { readonly doc: Node; readonly set: DecorationSet } | null = null;
  return ({ doc }) => {
    if (drawn?.doc === doc) return drawn.set;
    const decorations = passagesOf(doc).flatMap(({ participantId, first, pieces }) => {
      const { label, attributes } = lookOf(participantId);
      const look = { class: classes.passage, ...attributes };
      const start = { class: classes.first, 'data-on-behalf-of': label };
      return [
        ...pieces.map(({ from, to }) => Decoration.inline(from, to, look)),
        Decoration.inline(first.from, first.to, start),
      ];
    });
    drawn = { doc, set: DecorationSet.create(doc, decorations) };
    return drawn.set;
  };
}
