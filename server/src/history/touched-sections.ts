import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';
import type { Clocks } from './first-entries.ts';

type Parent = Y.AbstractType<unknown>;

/** The sections in which these clocks stand, which the document holds; perhaps more than once. Marks count only if `withMarks`. */
export function touchedSections(
  doc: Y.Doc,
  { client, from, to }: Clocks,
  withMarks: boolean,
): readonly SectionName[] {
  const structs = doc.store.clients.get(client) ?? [];
  const parents = new Set<Parent>();
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= to) break;
    if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) continue;
    if (withMarks || struct.countable) parents.add(struct.parent);
  }
  return [...parents].flatMap((parent) => sectionOf(doc, parent) ?? []);
}

function sectionOf(doc: Y.Doc, parent: Parent): SectionName | undefined {
  let top: Parent = parent;
  while (top._item !== null) {
    const above = top._item.parent;
    if (!(above instanceof Y.AbstractType)) return undefined;
    top = above;
  }
  return sectionNames.find((name) => doc.share.get(name) === top);
}
