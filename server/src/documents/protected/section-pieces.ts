import type { Piece } from '@opora/shared/domain/protected/pieces.ts';
import * as Y from 'yjs';

const lineBreak = 'hardBreak';
/** Marks of a passage name its person by id. */
const personId = /^p_[\w-]{1,40}$/;

/** What one block of a section says. */
export interface BlockWords {
  /** In order, none empty. */
  readonly lines: readonly string[];
  /** What marks and attributes say in words, each once. */
  readonly values: readonly string[];
}

/** Every line of some blocks in their order, then what their marks and attributes say. */
export function piecesOf(blocks: readonly BlockWords[]): readonly Piece[] {
  const lines = blocks.flatMap((block) => block.lines);
  const values = new Set(blocks.flatMap((block) => block.values));
  return [...lines, ...values].map((text) => ({ text }));
}

/** A child of a section. */
export type Block = ReturnType<Y.XmlFragment['toArray']>[number];

export function readBlock(block: Block): BlockWords {
  const reading: Reading = { lines: [''], values: new Set() };
  readNode(block, reading);
  const isSomething = (text: string) => text !== '';
  return {
    lines: reading.lines.filter(isSomething),
    values: [...reading.values].filter(isSomething),
  };
}

interface Reading {
  /** The last one goes on. */
  readonly lines: string[];
  readonly values: Set<string>;
}

function readNode(node: Block, reading: Reading): void {
  if (node instanceof Y.XmlText) readText(node, reading);
  else if (node instanceof Y.XmlElement) readElement(node, reading);
}

function readElement(element: Y.XmlElement, reading: Reading): void {
  reading.lines.push('');
  if (element.nodeName === lineBreak) return;
  readValues(element.getAttributes(), reading);
  for (const child of element.toArray()) readNode(child, reading);
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
