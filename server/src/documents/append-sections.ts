import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';

type Node = Y.XmlElement | Y.XmlText;

const isNode = (node: unknown): node is Node =>
  node instanceof Y.XmlElement || node instanceof Y.XmlText;

const isBlank = (node: Node): boolean =>
  node instanceof Y.XmlText ? node.length === 0 : node.toArray().filter(isNode).every(isBlank);

/** What stands in a section, without the empty lines around it. */
function written(fragment: Y.XmlFragment): readonly Node[] {
  const nodes = fragment.toArray().filter(isNode);
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

/** Puts what stands in one document behind what stands in the same sections of another, as it is now. */
export function appendSections(from: Y.Doc, to: Y.Doc): void {
  for (const section of sectionNames) {
    const nodes = written(from.getXmlFragment(section)).map((node) => node.clone());
    if (nodes.length > 0) to.getXmlFragment(section).push(nodes);
  }
}
