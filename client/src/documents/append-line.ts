import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';

/** Writes a line at the end of a section, as this person's own edit. */
export function appendLine(doc: Y.Doc, section: SectionName, text: string): void {
  const fragment = doc.getXmlFragment(section);
  doc.transact(() => {
    const last = fragment.length === 0 ? null : fragment.get(fragment.length - 1);
    // An editor leaves an empty line at the end of what it has opened.
    if (last instanceof Y.XmlElement && last.nodeName === 'paragraph' && last.length === 0) {
      last.insert(0, [new Y.XmlText(text)]);
      return;
    }
    const line = new Y.XmlElement('paragraph');
    line.insert(0, [new Y.XmlText(text)]);
    fragment.push([line]);
  });
}
