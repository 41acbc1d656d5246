import { countSymbols, symbolsAround } from '@opora/shared/domain/protected/new-matches.ts';
import type { Piece } from '@opora/shared/domain/protected/pieces.ts';
import type * as Y from 'yjs';
import { type Block, type BlockWords, piecesOf, readBlock } from './section-pieces.ts';

/** Words of a section around an edit, before and after it; what lies further away is the same in both. */
export interface WordsAround {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/**
 * The words of one section, kept block by block: a letter in a long section costs what its own paragraph and those
 * beside it cost, not the section.
 */
export class SectionWords {
  readonly #fragment: Y.XmlFragment;
  readonly #known = new WeakMap<Block, BlockWords>();
  #blocks: readonly BlockWords[];

  constructor(fragment: Y.XmlFragment) {
    this.#fragment = fragment;
    this.#blocks = this.#read(() => false);
  }

  /** `isTouched`: whether a block was changed since the last time. */
  change(isTouched: (block: Block) => boolean): WordsAround {
    const before = this.#blocks;
    const after = this.#read(isTouched);
    this.#blocks = after;
    const { start, end } = sameAtTheEnds(before, after);
    const from = widen(after, start, -1);
    const to = widen(after, after.length - end, 1);
    return {
      before: piecesOf(before.slice(from, to + before.length - after.length)),
      after: piecesOf(after.slice(from, to)),
    };
  }

  #read(isTouched: (block: Block) => boolean): readonly BlockWords[] {
    return this.#fragment.toArray().map((block) => {
      const known = isTouched(block) ? undefined : this.#known.get(block);
      const words = known ?? readBlock(block);
      this.#known.set(block, words);
      return words;
    });
  }
}

/** How many blocks at the beginning and at the end are the very same. */
function sameAtTheEnds(before: readonly BlockWords[], after: readonly BlockWords[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}

/** From the edge of an edit so many blocks further that no match which the edit makes begins or ends beyond. */
function widen(blocks: readonly BlockWords[], edge: number, step: -1 | 1): number {
  let symbols = 0;
  let at = edge;
  while (symbols < symbolsAround && (step < 0 ? at > 0 : at < blocks.length)) {
    const { lines } = blocks[step < 0 ? at - 1 : at] ?? { lines: [] };
    for (const line of lines) symbols += countSymbols(line, symbolsAround - symbols);
    at += step;
  }
  return at;
}
