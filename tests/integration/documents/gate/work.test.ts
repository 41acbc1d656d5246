import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf, writeParagraph } from '../plan-text.ts';
import { craft, letters } from './crafted-update.ts';
import { copyOf, type GateRoom, seededRoom, updateBy, visitor } from './gate-room.ts';
import { createRandom, type Random } from './random.ts';
import { attacker, costlyFrames } from './work-frames.ts';

const hostile = visitor('hostile', ['goals']);
const jitka = visitor('jitka');
const eva = visitor('eva');

test.each(costlyFrames)(
  '[GA11] $name are refused, and a few of them are not',
  ({ lay, frame, costly, bearable }) => {
    const room = seededRoom();
    lay(room);
    expect(room.refusal(hostile, frame(room, costly))).toBe('malformed');
    expect(room.refusal(hostile, frame(room, bearable))).toBeUndefined();
  },
);

test('[GA11] what still waits for the disk is counted', () => {
  const between = (client: number, count: number, room: GateRoom) => {
    const first = textOf(room.doc, 'goals')._start?.id;
    if (first === undefined) throw new Error('nothing is written');
    const [left, right] = [first.clock, first.clock + 4];
    const struct = letters({ left: [first.client, left], right: [first.client, right] }, 'x');
    return craft([{ client, clock: 0, structs: Array.from({ length: count }, () => struct) }]);
  };
  const rooms = [seededRoom(), seededRoom()] as const;
  for (const room of rooms) expect(room.submit(eva, between(attacker, 150, room)).ok).toBe(true);
  rooms[0].fail();
  expect(rooms[0].refusal(hostile, between(attacker + 1, 150, rooms[0]))).toBeUndefined();
  expect(rooms[1].refusal(hostile, between(attacker + 1, 150, rooms[1]))).toBe('malformed');
});

/** Where a person goes on: often at the end, else anywhere. */
const placeIn = (text: Y.XmlText, random: Random): number =>
  random.oneIn(3) ? text.length : random.below(text.length + 1);

function edit(doc: Y.Doc, words: string, random: Random): void {
  const text = textOf(doc, 'goals');
  const at = placeIn(text, random);
  if (text.length > 3 && random.oneIn(4)) text.delete(Math.min(at, text.length - 1), 1);
  else text.insert(at, words);
}

const missing = (doc: Y.Doc, room: GateRoom): Uint8Array =>
  Y.encodeStateAsUpdate(doc, Y.encodeStateVector(room.doc));

/** Eva writes for ten minutes without a line, and Jitka in the same paragraph. */
function writeApart(seed: number, isMarked: boolean) {
  const random = createRandom(seed);
  const room = seededRoom();
  const [away, there] = [copyOf(room), copyOf(room)];
  for (const doc of [away, there]) doc.clientID = random.below(2 ** 32);
  const undo = new Y.UndoManager(away.getXmlFragment('goals'), { captureTimeout: 0 });
  for (let step = 0; step < 2_000; step += 1) {
    const change = () =>
      step === 0 && isMarked
        ? textOf(there, 'goals').format(0, 5, { bold: {} })
        : edit(there, 'xy', random);
    expect(room.refusal(jitka, updateBy(there, change))).toBeUndefined();
  }
  for (let step = 0; step < 600; step += 1) away.transact(() => edit(away, 'own ', random));
  for (let step = 0; step < 1_000; step += 1) textOf(away, 'goals').insert(step, 'z');
  return { room, away, undo };
}

test.each([
  [1, false],
  [2, true],
  [3, true],
])(
  '[GA9] ten minutes without a line beside 2,000 edits pass, and their undo (seed %i)',
  (seed, isMarked) => {
    const { room, away, undo } = writeApart(seed, isMarked);
    expect(room.refusal(eva, missing(away, room), 'step-2')).toBeUndefined();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(room.doc), 'server');
    const updates: Uint8Array[] = [];
    away.on('update', (update: Uint8Array) => updates.push(update));
    while (undo.undoStack.length > 0) undo.undo();
    away.transact(() => away.getXmlFragment('goals').delete(0, 1));
    expect(updates.length).toBeGreaterThan(1_000);
    const refusals = updates.map((update) => room.refusal(eva, update));
    expect(new Set(refusals)).toEqual(new Set([undefined]));
  },
);

test.each([
  ['smaller', 10, 20],
  ['greater', 20, 10],
])(
  '[GA9] 1,000 letters of a %s client pass that were each put in front of the last, where others wrote as well',
  (_, own, other) => {
    const room = seededRoom();
    const [away, there] = [copyOf(room), copyOf(room)];
    [away.clientID, there.clientID] = [own, other];
    for (let step = 0; step < 20; step += 1) {
      const typed = updateBy(there, () => textOf(there, 'goals').insert(0, 'x'));
      expect(room.refusal(jitka, typed)).toBeUndefined();
    }
    for (let step = 0; step < 1_000; step += 1) textOf(away, 'goals').insert(0, 'z');
    expect(room.refusal(eva, missing(away, room), 'step-2')).toBeUndefined();
  },
);

test('[GA9] 5,000 pasted lines pass in a few edits, with all the rest on its way to the disk', () => {
  const room = seededRoom();
  const doc = copyOf(room);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let paste = 0; paste < 4; paste += 1) {
    doc.transact(() => {
      for (let line = 0; line < 1_250; line += 1) writeParagraph(doc, 'goals', 'A line.');
    });
  }
  const submitted = updates.map((update) => room.submit(eva, update));
  expect(submitted.map(({ ok }) => ok)).toEqual(updates.map(() => true));
  room.store();
  const deletion = updateBy(doc, () => doc.getXmlFragment('goals').delete(1, 5_000));
  expect(room.refusal(eva, deletion)).toBeUndefined();
});
