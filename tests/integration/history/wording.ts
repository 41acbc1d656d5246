import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Change, HistoryLine } from '@opora/shared/protocol/history.ts';
import * as Y from 'yjs';

/** A line as somebody reads it: `bold` has a `#` for each bold letter. */
export interface ReadLine {
  readonly kind: HistoryLine['kind'];
  readonly depth: number;
  readonly text: string;
  readonly bold: string;
}

const holders = { blockquote: 'quote', bulletList: 'bullet', orderedList: 'numbered' } as const;
const isHolder = (name: string): name is keyof typeof holders => name in holders;

/** What a document says, read without anything of the server's history. */
export const wordingOf = (doc: Y.Doc, section: SectionName): readonly ReadLine[] =>
  linesIn(doc.getXmlFragment(section), 'paragraph', 0);

function linesIn(
  parent: Y.XmlFragment,
  kind: HistoryLine['kind'],
  depth: number,
): readonly ReadLine[] {
  return parent.toArray().flatMap((child): readonly ReadLine[] => {
    if (!(child instanceof Y.XmlElement)) return [];
    const { nodeName } = child;
    if (nodeName === 'paragraph') return [{ kind, depth, ...lettersIn(child) }];
    if (nodeName === 'heading') return [{ kind: 'heading', depth, ...lettersIn(child) }];
    if (isHolder(nodeName)) return linesIn(child, holders[nodeName], depth + 1);
    return linesIn(child, kind, depth);
  });
}

interface Insert {
  readonly insert: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

function lettersIn(line: Y.XmlElement): Pick<ReadLine, 'text' | 'bold'> {
  const inserts = line
    .toArray()
    .flatMap((child): readonly Insert[] =>
      child instanceof Y.XmlText ? child.toDelta() : [{ insert: '\n' }],
    );
  return {
    text: inserts.map(({ insert }) => insert).join(''),
    bold: inserts
      .map(({ insert, attributes }) => (attributes?.['bold'] ? '#' : '.').repeat(insert.length))
      .join(''),
  };
}

/** What lines of history say was there at the end (`without` removed) or at the beginning (`without` added). */
export const wordingIn = (lines: readonly HistoryLine[], without: Change): readonly ReadLine[] =>
  lines
    .filter(({ change }) => change !== without)
    .map(({ kind, depth, passages }) => {
      const there = passages.filter(({ change }) => change !== without);
      return {
        kind,
        depth,
        text: there.map(({ text }) => text).join(''),
        bold: there.map(({ text, bold }) => (bold ? '#' : '.').repeat(text.length)).join(''),
      };
    });
