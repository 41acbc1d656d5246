import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';

/** Adds a paragraph at the end of a section. */
export function writeParagraph(doc: Y.Doc, section: SectionName, words = ''): Y.XmlText {
  const text = new Y.XmlText(words);
  doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    doc.getXmlFragment(section).push([paragraph]);
  });
  return text;
}

/** Text of the first paragraph of a section, which has to be there. */
export function textOf(doc: Y.Doc, section: SectionName = 'notes'): Y.XmlText {
  const paragraph = doc.getXmlFragment(section).get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error(`nothing is written in ${section}`);
  return text;
}
