import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { Change, HistoryLine, Passage } from '@opora/shared/protocol/history.ts';
import { participantIdSchema } from '@opora/shared/protocol/primitives.ts';
import { z } from 'zod';
import { isThere, type Life, type Span } from './life.ts';
import { markName } from './mark-name.ts';
import type { PlanRecord } from './plan-record.ts';
import {
  type Element,
  isLetters,
  type Letters,
  type Properties,
  readSection,
  type TreeNode,
} from './section-tree.ts';
import { minuteOf } from './writing-minutes.ts';

/** Nodes that hold lines, and what a line in them is. */
const containers: ReadonlyMap<string, HistoryLine['kind']> = new Map([
  ['blockquote', 'quote'],
  ['bulletList', 'bullet'],
  ['orderedList', 'numbered'],
]);

/** Where a line stands. */
interface Place {
  readonly kind: HistoryLine['kind'];
  readonly depth: number;
}

interface Reading {
  readonly record: PlanRecord;
  readonly span: Span;
}

/** The lines of a section at the beginning or the end of a span, with who wrote and who deleted what. */
export function sectionLines(record: PlanRecord, section: SectionName, span: Span): HistoryLine[] {
  const top: Place = { kind: 'paragraph', depth: 0 };
  const nodes = readSection(record, section, span);
  return removedFirst(nodes.flatMap((node) => linesOf(node, top, { record, span })));
}

function linesOf(node: TreeNode, place: Place, reading: Reading): readonly HistoryLine[] {
  // Letters outside a line: no editor writes them (GA4).
  if (isLetters(node)) return [];
  const { name, children } = node;
  if (name === 'paragraph') return [lineOf(node, place, reading)];
  if (name === 'heading') return [lineOf(node, { ...place, kind: 'heading' }, reading)];
  const kind = containers.get(name);
  const inside = kind === undefined ? place : { kind, depth: place.depth + 1 };
  return children.flatMap((child) => linesOf(child, inside, reading));
}

function lineOf({ life, children }: Element, place: Place, reading: Reading): HistoryLine {
  const passages = joined(removedFirst(children.map((child) => passageOf(child, reading))));
  return { ...place, change: changeOf(life, reading.span), passages };
}

function passageOf(node: TreeNode, { record, span }: Reading): Passage {
  const { text, marks, life } = isLetters(node) ? node : lineBreak(node);
  const { born, gone } = life;
  const change = changeOf(life, span);
  // Words of before that were put elsewhere are added by whoever did that; in a wording they are their writer's.
  const isMoved = change === 'added' && life.written <= span.since;
  const written = record.entry(isMoved ? born : life.written);
  return {
    text,
    change,
    by: written?.by ?? null,
    at: minuteOf(written?.at ?? 0),
    removedBy: change === 'removed' ? (record.entry(gone)?.by ?? null) : null,
    ...readMarks(marks),
  };
}

const lineBreak = ({ client, clock, life }: Element): Letters => ({
  client,
  clock,
  life,
  text: '\n',
  marks: {},
});

/** Of something that was there at the beginning or at the end. */
function changeOf(life: Life, { since, at }: Span): Change {
  if (!isThere(life, at)) return 'removed';
  return isThere(life, since) ? 'kept' : 'added';
}

const onBehalfSchema = z.object({ participantId: participantIdSchema });

function readMarks(marks: Properties): Pick<Passage, 'bold' | 'onBehalfOf'> {
  const byName = new Map(Object.entries(marks).map(([key, value]) => [markName(key), value]));
  return { bold: byName.has('bold'), onBehalfOf: participantOf(byName.get('onBehalf')) };
}

/** Null where the mark is not there or names nobody. */
function participantOf(onBehalf: unknown): ParticipantId | null {
  if (onBehalf === undefined) return null;
  const parsed = onBehalfSchema.safeParse(onBehalf);
  return parsed.success ? parsed.data.participantId : null;
}

/**
 * Between what is kept, first what was removed and then what was added: Yjs may have it the other way round, and in
 * turns. The order of either wording stays.
 */
function removedFirst<Item extends { readonly change: Change }>(items: readonly Item[]): Item[] {
  const ordered: Item[] = [];
  let added: Item[] = [];
  for (const item of items) {
    if (item.change === 'kept') {
      ordered.push(...added);
      added = [];
    }
    if (item.change === 'added') added.push(item);
    else ordered.push(item);
  }
  return [...ordered, ...added];
}

/** Field by field: a section may hold thousands of letters, each with a life of its own. */
const isAlike = (one: Passage, other: Passage): boolean =>
  one.change === other.change &&
  one.by === other.by &&
  one.at === other.at &&
  one.removedBy === other.removedBy &&
  one.bold === other.bold &&
  one.onBehalfOf === other.onBehalfOf;

/** Neighbours as one, where only their letters differ. */
function joined(passages: readonly Passage[]): Passage[] {
  const all: Passage[] = [];
  for (const next of passages) {
    const last = all.at(-1);
    if (last !== undefined && isAlike(last, next)) {
      all[all.length - 1] = { ...last, text: last.text + next.text };
    } else {
      all.push(next);
    }
  }
  return all;
}
