import * as Y from 'yjs';
import { endsInAbbreviation } from './abbreviations.ts';

/**
 * A section as plain text, read straight from Yjs: folded sections and the wall's choice of size need no editor.
 * Knows the node names of `planExtensions`; an unknown node counts by the text inside it.
 */

/** One text per entry (paragraph, heading, list item), in order, empty ones left out. A line break is `\n`. */
export const paragraphs = (fragment: Y.XmlFragment): readonly string[] =>
  entries(fragment)
    .map((text) => text.trim())
    .filter((text) => text !== '');

export const isEmpty = (fragment: Y.XmlFragment): boolean => paragraphs(fragment).length === 0;

/** The first sentence in full, without its line breaks; empty text for an empty section. */
export const firstSentence = (fragment: Y.XmlFragment): string =>
  sentenceOf((paragraphs(fragment)[0] ?? '').replace(/\s+/gu, ' '));

/**
 * How many lines the section takes where `lettersPerLine` letters fit; without it, where nothing wraps.
 * An estimate: letters differ in width. An empty entry is a line too.
 */
export function lineCount(
  fragment: Y.XmlFragment,
  lettersPerLine = Number.POSITIVE_INFINITY,
): number {
  const lines = entries(fragment).flatMap((text) => text.split('\n'));
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0);
}

function entries(parent: Y.XmlFragment): string[] {
  const texts: string[] = [];
  let line: string | null = null;
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) line = (line ?? '') + plainText(child);
    else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak')
      line = `${line ?? ''}\n`;
    else if (child instanceof Y.XmlElement) texts.push(...entries(child));
  }
  if (line !== null) return [line, ...texts];
  return texts.length === 0 && isTextBlock(parent) ? [''] : texts;
}

const isTextBlock = (node: Y.XmlFragment): boolean =>
  node instanceof Y.XmlElement && (node.nodeName === 'paragraph' || node.nodeName === 'heading');

/** `toString` would write bold as tags. */
function plainText(text: Y.XmlText): string {
  const delta: readonly { readonly insert?: unknown }[] = text.toDelta();
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function sentenceOf(text: string): string {
  for (const match of text.matchAll(/[.?!…]+[“”"'»)]*(?=\s+[„"'«(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('.') || !endsInAbbreviation(text.slice(0, match.index))) {
      return text.slice(0, end);
    }
  }
  return text;
}
