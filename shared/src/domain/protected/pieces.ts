/** A run of text from a document: a paragraph, a list item, a line behind a line break, or letters of one mark. */
export interface Piece {
  readonly text: string;
  /** Goes on where the piece before ended, nothing between: only the mark changes. Left out: a new line. */
  readonly joined?: boolean;
}

/** UTF-16 indices into the text of the piece at this place of the list; never empty. */
export interface Span {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

export interface JoinedPieces {
  readonly text: string;
  spansOf(start: number, end: number): readonly Span[];
}

/** All pieces as one text, a line break between those that are not joined, and the way back. */
export function joinPieces(pieces: readonly Piece[]): JoinedPieces {
  const offsets: number[] = [];
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && piece.joined !== true) text += '\n';
    offsets.push(text.length);
    text += piece.text;
  }
  const spansOf = (start: number, end: number) =>
    pieces.flatMap((piece, at) => {
      const offset = offsets[at] ?? 0;
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, piece.text.length);
      return from < to ? [{ piece: at, start: from, end: to }] : [];
    });
  return { text, spansOf };
}
