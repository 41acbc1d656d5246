import { isDeepStrictEqual } from 'node:util';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import * as Y from 'yjs';
import { z } from 'zod';
import type { PlanRecord } from './plan-record.ts';
import { isLetters, type Properties, readSection, type TreeNode } from './section-tree.ts';

/** Wording without its history. */
export interface Block {
  readonly name: string;
  readonly attributes: Properties;
  readonly children: readonly (Block | Run)[];
}

/** Letters with the same marks; no two of them stand side by side. */
interface Run {
  readonly text: string;
  readonly marks: Properties;
}

const isRun = (node: Block | Run): node is Run => 'text' in node;
const isBlock = (node: Block | Run): node is Block => !isRun(node);

/** What stood in a section after an entry of the log. */
export const blocksAt = (record: PlanRecord, section: SectionName, seq: number): readonly Block[] =>
  readSection(record, section, { since: seq, at: seq }).map(blockOf).filter(isBlock);

function blockOf(node: TreeNode): Block | Run {
  if (isLetters(node)) return { text: node.text, marks: node.marks };
  const { name, attributes } = node;
  return { name, attributes, children: inRuns(node.children.map(blockOf)) };
}

/** What stands in a fragment or node now. */
export const presentBlocks = (parent: Y.XmlFragment): readonly Block[] =>
  presentNodes(parent).filter(isBlock);

function presentNodes(parent: Y.XmlFragment): readonly (Block | Run)[] {
  return inRuns(
    parent.toArray().flatMap((child): readonly (Block | Run)[] => {
      if (child instanceof Y.XmlText) return runsOf(child);
      if (!(child instanceof Y.XmlElement)) return [];
      const { nodeName: name } = child;
      return [{ name, attributes: child.getAttributes(), children: presentNodes(child) }];
    }),
  );
}

/** Yjs gives no type to what it reads out of a text. */
const deltaSchema = z.array(
  z.object({ insert: z.string(), attributes: z.record(z.string(), z.unknown()).default({}) }),
);

const runsOf = (text: Y.XmlText): readonly Run[] =>
  deltaSchema.parse(text.toDelta()).map(({ insert, attributes }) => ({
    text: insert,
    marks: attributes,
  }));

function inRuns(nodes: readonly (Block | Run)[]): readonly (Block | Run)[] {
  const joined: (Block | Run)[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last !== undefined && isRun(last) && isRun(node) && haveSameMarks(last, node)) {
      joined[joined.length - 1] = { text: last.text + node.text, marks: last.marks };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

const haveSameMarks = (one: Run, other: Run): boolean => isDeepStrictEqual(one.marks, other.marks);

/** A new node of a document, with all that is in it. */
export function nodeOf({ name, attributes, children }: Block): Y.XmlElement {
  const element = new Y.XmlElement(name);
  // Yjs keeps any plain value; its types know of strings only.
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as string);
  element.insert(0, contentOf(children));
  return element;
}

function contentOf(children: Block['children']): (Y.XmlElement | Y.XmlText)[] {
  const content: (Y.XmlElement | Y.XmlText)[] = [];
  let delta: { insert: string; attributes: Properties }[] = [];
  const endText = () => {
    if (delta.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(delta);
    content.push(text);
    delta = [];
  };
  for (const child of children) {
    if (isRun(child)) {
      delta.push({ insert: child.text, attributes: child.marks });
    } else {
      endText();
      content.push(nodeOf(child));
    }
  }
  endText();
  return content;
}
