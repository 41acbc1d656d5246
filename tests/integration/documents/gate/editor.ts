import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';
import { writeParagraph } from '../plan-text.ts';
import type { Random } from './random.ts';

const words = ['máma', 'Matyáš', 'škola', ' ', '👩‍👧', 'é', 'n', 'pomoc babičky', '.'];

const textsOf = (node: Y.XmlFragment): readonly Y.XmlText[] =>
  node.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? textsOf(child) : [];
  });

/** A text with the same letters and marks. */
function copyOfText(text: Y.XmlText): Y.XmlText {
  const copy = new Y.XmlText();
  copy.applyDelta(text.toDelta());
  return copy;
}

function paragraphWith(text: Y.XmlText): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  return paragraph;
}

const lettersOf = (text: Y.XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join('');

/** No caret stands inside a letter: one of an emoji is two to Yjs. */
function placeIn(text: Y.XmlText, random: Random): number {
  const letters = [...lettersOf(text)];
  return letters.slice(0, random.below(letters.length + 1)).join('').length;
}

const lengthFrom = (text: Y.XmlText, at: number, random: Random): number =>
  [...lettersOf(text).slice(at)].slice(0, random.below(5)).join('').length;

interface Line {
  readonly text: Y.XmlText;
  readonly paragraph: Y.XmlElement;
  readonly parent: Y.XmlFragment;
  readonly index: number;
}

function lineOf(text: Y.XmlText): Line | undefined {
  const paragraph = text.parent;
  const parent = paragraph?.parent;
  if (!(paragraph instanceof Y.XmlElement) || !(parent instanceof Y.XmlFragment)) return undefined;
  const index = parent.toArray().indexOf(paragraph);
  return index < 0 ? undefined : { text, paragraph, parent, index };
}

/** What the binding of the editor writes for each thing a person does in a line. */
const acts: readonly ((line: Line, random: Random) => void)[] = [
  ({ text }, random) => {
    let at = placeIn(text, random);
    for (const letter of random.pick(words)) {
      text.insert(at, letter);
      at += letter.length;
    }
  },
  ({ text }, random) => text.insert(text.length, random.pick(words)),
  ({ text }, random) => {
    const at = placeIn(text, random);
    text.delete(at, lengthFrom(text, at, random));
  },
  ({ text }, random) => {
    const at = placeIn(text, random);
    text.format(at, lengthFrom(text, at, random), { bold: random.oneIn(2) ? {} : null });
  },
  // Enter: the letters behind the caret move to a new paragraph.
  ({ text, parent, index }, random) => {
    const at = placeIn(text, random);
    const rest = copyOfText(text);
    parent.insert(index + 1, [paragraphWith(rest)]);
    rest.delete(0, at);
    text.delete(at, text.length - at);
  },
  // Backspace at the beginning: the letters move to the paragraph before.
  ({ text, parent, index }) => {
    const before = parent.toArray()[index - 1];
    const target = before instanceof Y.XmlElement ? before.get(0) : undefined;
    if (!(target instanceof Y.XmlText)) return;
    target.insert(target.length, lettersOf(text));
    parent.delete(index, 1);
  },
  // A list: the paragraph is written again inside an item.
  ({ text, parent, index }) => {
    const list = new Y.XmlElement('bulletList');
    const item = new Y.XmlElement('listItem');
    item.insert(0, [paragraphWith(copyOfText(text))]);
    list.insert(0, [item]);
    parent.delete(index, 1);
    parent.insert(index, [list]);
  },
  // A heading: another node with an attribute.
  ({ text, parent, index }) => {
    const heading = new Y.XmlElement('heading');
    heading.setAttribute('level', '3');
    heading.insert(0, [copyOfText(text)]);
    parent.delete(index, 1);
    parent.insert(index, [heading]);
    heading.setAttribute('level', '2');
  },
  ({ paragraph }) => paragraph.insert(1, [new Y.XmlElement('hardBreak'), new Y.XmlText('dál')]),
  ({ parent, index }) => parent.delete(index, 1),
];

/** One thing a person does in a section, as one transaction of their editor. */
export function act(doc: Y.Doc, section: SectionName, random: Random, origin: unknown): void {
  const fragment = doc.getXmlFragment(section);
  doc.transact(() => {
    const texts = textsOf(fragment);
    const line = texts.length === 0 || random.oneIn(12) ? undefined : lineOf(random.pick(texts));
    if (line === undefined) writeParagraph(doc, section, random.pick(words));
    else random.pick(acts)(line, random);
  }, origin);
}
