import type { Piece } from '@opora/shared/domain/protected/pieces.ts';
import * as Y from 'yjs';

const lineBreak = 'hardBreak';
/** Marks of a passage name its person by id. */
const personId = /^p_[\w-]{1,40}$/;

/** Every line of a section in order, then what its marks and attributes say in words. */
export function sectionPieces(section: Y.XmlFragment): readonly Piece[] {
  const reading: Reading = { lines: [''], values: new Set() };
  readNodes(section, reading);
  return [...reading.lines, ...reading.values]
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

interface Reading {
  /** The last one goes on. */
  readonly lines: string[];
  readonly values: Set<string>;
}

function readNodes(parent: Y.XmlFragment, reading: Reading): void {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) readText(child, reading);
    else if (child instanceof Y.XmlElement) readElement(child, reading);
  }
}

function readElement(element: Y.XmlElement, reading: Reading): void {
  reading.lines.push('');
  if (element.nodeName === lineBreak) return;
  readValues(element.getAttributes(), reading);
  readNodes(element, reading);
  reading.lines.push('');
}

function readText(text: Y.XmlText, reading: Reading): void {
  const runs: readonly unknown[] = text.toDelta();
  for (const run of runs) {
    if (typeof run !== 'object' || run === null || !('insert' in run)) continue;
    const { insert } = run;
    if (typeof insert === 'string') reading.lines.push((reading.lines.pop() ?? '') + insert);
    if ('attributes' in run) readValues(run.attributes, reading);
  }
}

function readValues(value: unknown, reading: Reading): void {
  if (typeof value === 'string' && !personId.test(value)) reading.values.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) readValues(inner, reading);
}
