import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { firstSentence, isEmpty, lineCount, paragraphs } from './section-preview.ts';

type Content = string | { readonly name: string; readonly content?: readonly Content[] };

const node = (name: string, ...content: Content[]): Content => ({ name, content });
const paragraph = (...content: Content[]): Content => node('paragraph', ...content);

function toYjs(content: Content): Y.XmlElement | Y.XmlText {
  if (typeof content === 'string') return new Y.XmlText(content);
  const element = new Y.XmlElement(content.name);
  element.insert(0, (content.content ?? []).map(toYjs));
  return element;
}

function buildSection(...content: Content[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('goals');
  fragment.insert(0, content.map(toYjs));
  return fragment;
}

describe('paragraphs', () => {
  it('come in order through lists and quotes, empty ones left out', () => {
    const section = buildSection(
      paragraph('Děti jsou spolu.'),
      paragraph(),
      node(
        'bulletList',
        node(
          'listItem',
          paragraph('ráno'),
          node('orderedList', node('listItem', paragraph('snídaně'))),
        ),
      ),
      node('blockquote', paragraph('  Chci být doma. ')),
    );
    expect(paragraphs(section)).toEqual(['Děti jsou spolu.', 'ráno', 'snídaně', 'Chci být doma.']);
  });

  it('hold no marks, and a line break as a new line', () => {
    const section = buildSection(paragraph('Babička vaří', node('hardBreak'), 'každou středu.'));
    const first = section.get(0);
    if (!(first instanceof Y.XmlElement)) throw new Error('a paragraph was expected');
    const text = first.get(0);
    if (text instanceof Y.XmlText) text.format(0, 7, { bold: true });
    expect(paragraphs(section)).toEqual(['Babička vaří\nkaždou středu.']);
  });

  it('keep emoji and Czech letters whole', () => {
    expect(paragraphs(buildSection(paragraph('Příště 👩‍👧 žluťoučký kůň')))).toEqual([
      'Příště 👩‍👧 žluťoučký kůň',
    ]);
  });
});

describe('isEmpty', () => {
  it('is true without content and with blank entries only', () => {
    expect(isEmpty(buildSection())).toBe(true);
    expect(isEmpty(buildSection(paragraph(), paragraph('  ')))).toBe(true);
  });

  it('is false with one letter', () => {
    expect(isEmpty(buildSection(paragraph('a')))).toBe(false);
  });
});

describe('firstSentence', () => {
  it.each([
    ['Bojím se nocí. Nespím.', 'Bojím se nocí.'],
    ['Děti jsou od 21.30 do 6.15 samy. Pak přijde máma.', 'Děti jsou od 21.30 do 6.15 samy.'],
    ['Od 8. prosince vaří babička.', 'Od 8. prosince vaří babička.'],
    ['Napíše Mgr. Dubová. Potom zavolá.', 'Napíše Mgr. Dubová.'],
    ['Chodí do 8. B. Je tam rád.', 'Chodí do 8. B. Je tam rád.'],
    ['„Chci domů.“ To řekl Matyáš.', '„Chci domů.“'],
    ['Kdo pomůže? Babička.', 'Kdo pomůže?'],
    ['Bez tečky', 'Bez tečky'],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(buildSection(paragraph(text)))).toBe(sentence);
  });

  it('skips empty entries and is empty for an empty section', () => {
    expect(firstSentence(buildSection(paragraph(), paragraph('Ano. Ne.')))).toBe('Ano.');
    expect(firstSentence(buildSection())).toBe('');
  });
});

describe('lineCount', () => {
  it('counts entries, their line breaks and empty lines', () => {
    const section = buildSection(
      paragraph('a', node('hardBreak'), 'b'),
      paragraph(),
      paragraph('c'),
    );
    expect(lineCount(section)).toBe(4);
    expect(lineCount(buildSection())).toBe(0);
  });

  it('counts wrapped lines where letters per line are given', () => {
    expect(lineCount(buildSection(paragraph('a'.repeat(61)), paragraph('b')), 60)).toBe(3);
  });
});
