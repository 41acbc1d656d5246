import { DocumentGate } from '@opora/server/documents/gate/document-gate.ts';
import * as Y from 'yjs';
import { copyOf, seededRoom, visitor } from '../integration/documents/gate/gate-room.ts';
import { type CostlyFrame, costlyFrames } from '../integration/documents/gate/work-frames.ts';
import { textOf, writeParagraph } from '../integration/documents/plan-text.ts';

/** What the gate costs beside applying: a keystroke in a plan as long as after a conference, and a paste. */

const keystrokes = 20_000;
const rounds = 5;
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A plan that many hands have written, letter by letter in turns. */
function longPlan(): Y.Doc {
  const doc = copyOf(seededRoom());
  for (let line = 0; line < 300; line += 1) writeParagraph(doc, 'notes', `Line ${line} of many.`);
  for (let edit = 0; edit < 3_000; edit += 1) {
    const fragment = doc.getXmlFragment('notes');
    const paragraph = fragment.get((edit * 7919) % fragment.length);
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
    if (text instanceof Y.XmlText) text.insert(text.length >> 1, 'x');
  }
  return doc;
}

function record(doc: Y.Doc, change: (doc: Y.Doc) => void): readonly Uint8Array[] {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  change(copy);
  return updates;
}

/** µs for each update: reading and judging alone, and applying alone. */
function measure(doc: Y.Doc, updates: readonly Uint8Array[]): { gate: number; apply: number } {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const gate = new DocumentGate(copy, [], 'plan');
  const jitka = visitor('jitka');
  let [checking, applying] = [0, 0];
  for (const update of updates) {
    const began = performance.now();
    const checked = gate.check(jitka, 'update', update);
    const checkedAt = performance.now();
    if (!checked.ok) throw new Error(`refused: ${checked.error}`);
    Y.applyUpdate(copy, update);
    const appliedAt = performance.now();
    gate.settle();
    checking += checkedAt - began + (performance.now() - appliedAt);
    applying += appliedAt - checkedAt;
  }
  const perUpdate = 1000 / updates.length;
  return { gate: checking * perUpdate, apply: applying * perUpdate };
}

const plan = longPlan();
const cases: Readonly<Record<string, readonly Uint8Array[]>> = {
  'keystroke at the end of a line': record(plan, (doc) => {
    const text = textOf(doc, 'goals');
    for (let count = 0; count < keystrokes; count += 1) text.insert(text.length, 'a');
  }),
  'keystroke inside a line': record(plan, (doc) => {
    const text = textOf(doc, 'goals');
    for (let count = 0; count < keystrokes; count += 1) text.insert(3 + count, 'a');
  }),
  'backspace in a line': record(plan, (doc) => {
    const text = textOf(doc, 'notes');
    for (let count = 0; count < 10; count += 1) text.delete(text.length - 1, 1);
  }),
  'paste of 500 lines': record(plan, (doc) => {
    doc.transact(() => {
      for (let line = 0; line < 500; line += 1) writeParagraph(doc, 'goals', 'A pasted line.');
    });
  }),
};
for (const [name, updates] of Object.entries(cases)) {
  const results = Array.from({ length: rounds }, () => measure(plan, updates));
  const best = (of: 'gate' | 'apply') =>
    Math.min(...results.map((result) => result[of])).toFixed(1);
  say(
    `${name.padEnd(32)} gate ${best('gate').padStart(8)} µs   apply ${best('apply').padStart(8)} µs`,
  );
}

/** Of frames made to cost much, the one of all sizes that holds the server up for longest, whether it passes or not. */
function longestHold({ lay, frame, costly }: CostlyFrame): string {
  const hostile = visitor('hostile', ['goals']);
  let [worst, verdict] = [0, ''];
  for (let times = costly; times >= 1; times = Math.floor(times * 0.8)) {
    const room = seededRoom();
    lay(room);
    const update = frame(room, times);
    const began = process.threadCpuUsage();
    const refusal = room.refusal(hostile, update);
    const { user, system } = process.threadCpuUsage(began);
    const ms = (user + system) / 1000;
    if (ms > worst) [worst, verdict] = [ms, `${times} times, ${refusal ?? 'passed'}`];
  }
  return `${worst.toFixed(1).padStart(6)} ms   (${verdict})`;
}

for (const costly of costlyFrames) say(`${costly.name.padEnd(60)} ${longestHold(costly)}`);
