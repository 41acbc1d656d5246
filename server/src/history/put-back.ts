import { isDeepStrictEqual } from 'node:util';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type * as Y from 'yjs';
import { type Block, nodeOf, presentBlocks } from './blocks.ts';

/**
 * Gives a section another wording. Blocks at its beginning and end that are the same in both stay as they are, with
 * their authors and everybody's carets; where nothing differs nothing is written.
 */
export function putBack(doc: Y.Doc, section: SectionName, wanted: readonly Block[]): void {
  const fragment = doc.getXmlFragment(section);
  const present = presentBlocks(fragment);
  const first = sameAtBeginning(present, wanted);
  const last = sameAtBeginning(present.slice(first).reverse(), wanted.slice(first).reverse());
  const nodes = wanted.slice(first, wanted.length - last).map(nodeOf);
  const leaving = present.length - first - last;
  doc.transact(() => {
    if (leaving > 0) fragment.delete(first, leaving);
    if (nodes.length > 0) fragment.insert(first, nodes);
  });
}

function sameAtBeginning(one: readonly Block[], other: readonly Block[]): number {
  const differs = one.findIndex((block, index) => !isDeepStrictEqual(block, other[index]));
  return differs < 0 ? one.length : differs;
}
