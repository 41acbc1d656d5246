import { planExtensions } from '@opora/shared/plan/extensions.ts';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { nodesOfLines } from './line-nodes.ts';
import { readLines } from './pasted-lines.ts';
import type { PastedNode } from './pasted-node.ts';
import { styleAttribute } from './quiet-html.ts';

/** Trees as the browser's parser makes them; whole pages of Word and the web are pasted in tests/e2e/writing.e2e.ts. */
const schema = getSchema(planExtensions());
type Child = PastedNode | string;

const text = (nodeValue: string): PastedNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
});

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): PastedNode {
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    getAttribute: (attribute) => attributes[attribute] ?? null,
  };
}

const plain = (name: string, ...children: Child[]) => element(name, {}, ...children);
const styled = (style: string, ...children: Child[]) =>
  element('span', { [styleAttribute]: style }, ...children);

function read(mayKeep: (id: string) => boolean, ...children: Child[]): readonly string[] {
  const nodes = nodesOfLines(readLines(plain('body', ...children), mayKeep), schema);
  for (const node of nodes) node.check();
  return nodes.map(String);
}
const pasted = (...children: Child[]) => read(() => false, ...children);

describe('what is pasted', () => {
  it('[WR1] keeps paragraphs, heading, bold, quote and line break', () => {
    expect(
      pasted(
        plain('h2', plain('b', 'Škola')),
        plain('p', 'Ella ', plain('strong', 'čte'), plain('br'), 'ráda'),
        plain('blockquote', 'Chci domů.'),
      ),
    ).toEqual([
      'heading("Škola")',
      'paragraph("Ella ", bold("čte"), hardBreak, "ráda")',
      'blockquote(paragraph("Chci domů."))',
    ]);
  });

  it.each([
    ['display: none'],
    ['visibility:hidden'],
    ['font-size:0'],
    ['opacity: 0.0'],
    ['mso-hide:all'],
  ])('[WR1] leaves out what %s hides', (style) => {
    expect(pasted(plain('p', 'vidět', styled(style, 'skryté')))).toEqual(['paragraph("vidět")']);
  });

  it.each([['font-size:0.9em'], ['opacity:0.5'], ['display:inline'], ['color:red']])(
    '[WR1] keeps the words that %s only draws otherwise',
    (style) => {
      expect(pasted(plain('p', styled(style, 'slova')))).toEqual(['paragraph("slova")']);
    },
  );

  it('[WR1] makes a line of each row of a table, also of one within another', () => {
    const inner = plain('table', plain('tr', plain('td', 'dnes'), plain('td', 'zítra')));
    expect(
      pasted(
        plain('table', plain('tr', plain('th', 'Kdo'), plain('td', plain('p', 'Jitka'), inner))),
      ),
    ).toEqual(['paragraph(bold("Kdo"), "; Jitka ; dnes; zítra")']);
  });

  it('[WR1] leaves out signs that nobody sees, and keeps emoji whole', () => {
    expect(pasted('\u202eobráceně\u0007\u200b \u00adjinak 👩‍👧')).toEqual([
      'paragraph("obráceně jinak 👩‍👧")',
    ]);
  });

  it('[WR1] nests lists however deep, and takes entries that stand in none', () => {
    expect(
      pasted(
        plain('li', 'sám'),
        plain('ol', plain('li', 'první', plain('ul', plain('li', 'hlouběji')), 'ještě první')),
      ),
    ).toEqual([
      'bulletList(listItem(paragraph("sám")))',
      'orderedList(listItem(paragraph("první"), bulletList(listItem(paragraph("hlouběji"))), paragraph("ještě první")))',
    ]);
  });

  it('[WR5] keeps on whose behalf words are only for whoever may write for them', () => {
    const words = plain('p', element('span', { 'data-on-behalf': 'vera' }, 'uvařím'));
    expect(read((id) => id === 'vera', words)).toEqual(['paragraph(onBehalf("uvařím"))']);
    expect(pasted(words)).toEqual(['paragraph("uvařím")']);
  });
});
