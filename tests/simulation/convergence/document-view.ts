import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';

/** All that two replicas of a document must agree in. */
export interface DocumentView {
  readonly sections: readonly string[];
  /** `client:clock`, sorted. */
  readonly stateVector: readonly string[];
  /** Ids of everything in living nodes in the order it stands, also of what was deleted there. */
  readonly order: readonly string[];
  /** Something waits for what has not arrived. */
  readonly isPending: boolean;
}

export const viewOf = (doc: Y.Doc): DocumentView => ({
  sections: sectionNames.map((section) => doc.getXmlFragment(section).toString()),
  stateVector: [...Y.decodeStateVector(Y.encodeStateVector(doc))]
    .map((pair) => pair.join(':'))
    .sort(),
  order: sectionNames.flatMap((section) => [section, ...idsIn(doc.getXmlFragment(section))]),
  isPending: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
});

/** One for each letter: what one replica keeps as one item may be several in another. */
function idsIn({ _start }: Pick<Y.XmlFragment, '_start'>): readonly string[] {
  const ids: string[] = [];
  for (let item = _start; item !== null; item = item.right) {
    const { client, clock } = item.id;
    for (let at = 0; at < item.length; at += 1) ids.push(`${client}:${clock + at}`);
    if (!item.deleted && item.content instanceof Y.ContentType)
      ids.push(...idsIn(item.content.type));
  }
  return ids;
}
