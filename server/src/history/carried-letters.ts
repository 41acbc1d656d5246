import * as Y from 'yjs';
import type { Clocks } from './first-entries.ts';

type Parent = Y.AbstractType<unknown>;

/** Letters that are written again elsewhere. */
export interface Carried {
  readonly client: number;
  readonly from: number;
  /** Where they stood before: letters in a row, in the order of their text. */
  readonly source: readonly Clocks[];
}

interface Piece {
  readonly parent: Parent;
  readonly client: number;
  readonly clock: number;
  readonly text: string;
}

/** What one edit wrote or deleted in one text, in the order of the text. */
interface Run {
  readonly parent: Parent;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Letters before it have been found elsewhere. */
  used: number;
}

/** Fewer may be the same by chance. */
const fewestLetters = 3;
/** Beyond that an edit is no act of an editor, and looking would hold up everybody else. */
const mostComparisons = 20_000;

/**
 * What one edit takes out of one line and writes again in another: the editor's binding does that when a line is
 * split or joined, or becomes a heading or part of a list. Whoever does it has not written those words.
 */
export function carriedLetters(
  doc: Y.Doc,
  brought: readonly Clocks[],
  deleted: readonly Clocks[],
): readonly Carried[] {
  const written = brought.flatMap((clocks) => piecesOf(doc, clocks));
  if (written.length === 0) return [];
  const taken = runsOf(deleted.flatMap((clocks) => piecesOf(doc, clocks)));
  if (written.length * taken.length > mostComparisons) return [];
  return runsOf(written).flatMap((run) => carriedFrom(taken, run));
}

/** As a whole, or else those of its pieces that are. */
function carriedFrom(taken: readonly Run[], { parent, pieces, text }: Run): readonly Carried[] {
  const whole = find(taken, parent, text);
  let at = whole?.at ?? 0;
  return pieces.flatMap((piece) => {
    const found = whole === undefined ? find(taken, parent, piece.text) : { run: whole.run, at };
    at += piece.text.length;
    return found === undefined ? [] : [carried(piece, found)];
  });
}

interface Found {
  readonly run: Run;
  readonly at: number;
}

function find(taken: readonly Run[], parent: Parent, text: string): Found | undefined {
  for (const run of taken) {
    if (run.parent === parent || !isEnough(text, run)) continue;
    const at = run.text.indexOf(text, run.used);
    if (at < 0) continue;
    run.used = at + text.length;
    return { run, at };
  }
  return undefined;
}

const isEnough = (text: string, run: Run): boolean =>
  text.length >= fewestLetters || text === run.text;

const carried = ({ client, clock, text }: Piece, { run, at }: Found): Carried => ({
  client,
  from: clock,
  source: sourceOf(run, at, at + text.length),
});

/** Letters of the run from one place to another. */
function sourceOf({ pieces }: Run, begin: number, end: number): readonly Clocks[] {
  const source: Clocks[] = [];
  let at = 0;
  for (const { client, clock, text } of pieces) {
    const from = clock + Math.max(0, begin - at);
    const to = clock + Math.min(text.length, end - at);
    if (from < to) source.push({ client, from, to });
    at += text.length;
  }
  return source;
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const parents = new Map<Parent, Piece[]>();
  for (const piece of pieces) {
    const known = parents.get(piece.parent);
    if (known === undefined) parents.set(piece.parent, [piece]);
    else known.push(piece);
  }
  return [...parents].map(([parent, unordered]) => {
    const ordered = inOrderOf(parent, unordered);
    return { parent, pieces: ordered, text: ordered.map(({ text }) => text).join(''), used: 0 };
  });
}

/** Pieces come by client and clock; a text that several people wrote has them in another order. */
function inOrderOf(parent: Parent, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length === 1) return pieces;
  const waiting = new Map(pieces.map((piece) => [`${piece.client}:${piece.clock}`, piece]));
  const ordered: Piece[] = [];
  for (
    let item = parent._start;
    item !== null && waiting.size > ordered.length;
    item = item.right
  ) {
    const piece = waiting.get(`${item.id.client}:${item.id.clock}`);
    if (piece !== undefined) ordered.push(piece);
  }
  return ordered;
}

/** Letters among these clocks, item by item. */
function piecesOf(doc: Y.Doc, { client, from, to }: Clocks): readonly Piece[] {
  const structs = doc.store.clients.get(client) ?? [];
  const pieces: Piece[] = [];
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= to) break;
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    if (!(struct.parent instanceof Y.AbstractType)) continue;
    const { clock } = struct.id;
    const begin = Math.max(from, clock);
    const text = struct.content.str.slice(begin - clock, to - clock);
    pieces.push({ parent: struct.parent, client, clock: begin, text });
  }
  return pieces;
}
