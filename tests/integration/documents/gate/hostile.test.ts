import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf, writeParagraph } from '../plan-text.ts';
import {
  type Crafted,
  collected,
  craft,
  deleted,
  element,
  type Id,
  letters,
  mark,
  other,
  text,
  type,
  value,
  type Where,
} from './crafted-update.ts';
import {
  copyOf,
  type GateRoom,
  isWhole,
  seededRoom,
  serverClient,
  shown,
  updateBy,
  visitor,
} from './gate-room.ts';
import { createRandom, type Random } from './random.ts';
import { costlyFrames } from './work-frames.ts';

const frames = 100_000;
const seed = 20_261_121;

const [hostileClient, honestClient] = [7, 8];
const hostile = visitor('hostile', ['goals']);
const honest = visitor('honest');
const closed = sectionNames.filter((section) => section !== 'goals');

/** All that must not change: what every closed section and the network show. */
const closedContent = (doc: Y.Doc): string =>
  JSON.stringify([closed.map((section) => shown(doc, section)), doc.getMap(networkRoot)]);

/** Frames of an editor's day, from which hostile ones are made. */
function honestFrames(room: GateRoom): readonly Uint8Array[] {
  const doc = copyOf(room);
  doc.clientID = hostileClient;
  const goals = textOf(doc, 'goals');
  return [
    updateBy(doc, () => goals.insert(3, 'Ahoj 👩‍👧')),
    updateBy(doc, () => goals.format(0, 5, { bold: {} })),
    updateBy(doc, () => goals.delete(2, 4)),
    updateBy(doc, () => writeParagraph(doc, 'goals', 'A new line.')),
    updateBy(doc, () => doc.getXmlFragment('goals').delete(0, 1)),
    Y.encodeStateAsUpdate(doc, Y.encodeStateVector(room.doc)),
    Y.encodeStateAsUpdate(doc),
  ];
}

function mutated(original: Uint8Array, random: Random): Uint8Array {
  const bytes = [...original];
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(bytes.length);
    switch (random.below(5)) {
      case 0:
        bytes[at] = random.below(256);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 2:
        bytes.splice(at, 1 + random.below(3));
        break;
      case 3:
        bytes.splice(at, 0, random.below(256));
        break;
      default:
        bytes.splice(at, 0, ...bytes.slice(random.below(bytes.length), random.below(bytes.length)));
    }
    if (bytes.length === 0) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

const makers: readonly ((where: Where) => Crafted)[] = [
  (where) => letters(where, 'x'),
  (where) => letters(where, 'čau'),
  (where) => mark(where, 'bold'),
  (where) => deleted(where, 2),
  (where) => element(where, 'paragraph'),
  (where) => element(where, 'bulletList'),
  (where) => element(where, 'listItem'),
  (where) => element(where, 'heading'),
  (where) => text(where),
  (where) => value(where, 3),
  (where) => type(where, 1),
  (where) => other(where, 5),
  () => collected(2),
];

/** A well-formed frame that says whatever comes to mind about ids that exist, or nearly do. */
function crafted(doc: Y.Doc, random: Random): Uint8Array {
  const clients = [serverClient, honestClient, hostileClient, hostileClient, 99];
  const end = (client: number) => Y.getState(doc.store, client);
  const anyId = (): Id => {
    const client = random.pick(clients);
    return [client, random.below(end(client) + 2)];
  };
  const where = (): Where => ({
    parent: random.oneIn(2) ? random.pick(['goals', 'needs', networkRoot, 'evil']) : anyId(),
    ...(random.oneIn(6) ? { key: random.pick(['level', 'start', 'x']) } : {}),
    ...(random.oneIn(2) ? { left: anyId() } : {}),
    ...(random.oneIn(3) ? { right: anyId() } : {}),
  });
  const client = random.oneIn(6) ? random.pick(clients) : hostileClient;
  const clock = Math.max(0, end(client) + (random.oneIn(8) ? random.below(5) - 2 : 0));
  const structs = Array.from({ length: random.below(3) }, () => random.pick(makers)(where()));
  const [target, from] = anyId();
  const deletions = random.oneIn(3) ? { [target]: [[from, 1 + random.below(4)] as const] } : {};
  return craft([{ client, clock, structs }], deletions);
}

/** Of this thread: other processes on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

interface Attack {
  readonly room: GateRoom;
  readonly frame: (index: number) => Uint8Array;
}

/** A room where an honest person has written too, and the frames of an attack on it. */
function prepareAttack(): Attack {
  const room = seededRoom();
  const doc = copyOf(room);
  doc.clientID = honestClient;
  for (const section of sectionNames) {
    room.submit(
      honest,
      updateBy(doc, () => writeParagraph(doc, section, 'Honest words.')),
    );
  }
  room.store();
  const originals = honestFrames(room);
  const random = createRandom(seed);
  return {
    room,
    frame: (index) =>
      index % 2 === 0 ? mutated(random.pick(originals), random) : crafted(room.doc, random),
  };
}

test(`[GA4] ${frames} hostile frames change nothing where their sender may not write`, () => {
  const { room, frame } = prepareAttack();
  const replica = copyOf(room, { gc: false });
  const before = closedContent(room.doc);
  let [passed, worstMs] = [0, 0];
  for (let index = 0; index < frames; index += 1) {
    const update = frame(index);
    const began = cpuMs();
    const refusal = room.refusal(hostile, update, index % 5 === 0 ? 'step-2' : 'update');
    worstMs = Math.max(worstMs, cpuMs() - began);
    if (refusal !== undefined) continue;
    passed += 1;
    Y.applyUpdate(replica, update);
    expect(closedContent(room.doc), `seed ${seed}, frame ${index}`).toBe(before);
  }
  process.stdout.write(
    `seed ${seed}: ${passed} of ${frames} frames passed, worst ${worstMs.toFixed(1)} ms\n`,
  );
  // Neither is everything refused, nor does the goals' own writer get through with everything.
  expect(passed).toBeGreaterThan(frames / 100);
  expect(passed).toBeLessThan(frames / 2);
  expect(worstMs).toBeLessThan(50);
  expectSound(room, replica);
});

function expectSound(room: GateRoom, replica: Y.Doc): void {
  expect(isWhole(room.doc) && isWhole(replica)).toBe(true);
  expect(closedContent(replica)).toBe(closedContent(room.doc));
  expect(shown(replica, 'goals')).toBe(shown(room.doc, 'goals'));
  expect([...room.doc.share.keys()].sort()).toEqual([...sectionNames, networkRoot].sort());
  room.restart();
  expect(shown(room.doc, 'goals')).toBe(shown(replica, 'goals'));
}

test('the same frames without the gate change closed sections, or break the document', () => {
  const { room, frame } = prepareAttack();
  const before = closedContent(room.doc);
  const unguarded = copyOf(room);
  let thrown = 0;
  for (let index = 0; index < 2_000; index += 1) {
    const update = frame(index);
    // Without this the first claim of millions of structs would take the rest of the day.
    if (index % 2 === 0) continue;
    try {
      Y.applyUpdate(unguarded, update);
    } catch {
      thrown += 1;
    }
  }
  expect(thrown).toBeGreaterThan(0);
  expect(closedContent(unguarded)).not.toBe(before);
});

test('[GA11] frames made to cost much, at every size up to the largest, change nothing elsewhere', () => {
  let worstMs = 0;
  for (const { name, lay, frame, costly } of costlyFrames) {
    for (const part of [1, 2, 4, 8, 16, 32, 64]) {
      const room = seededRoom();
      lay(room);
      const update = frame(room, Math.ceil(costly / part));
      const before = closedContent(room.doc);
      const began = cpuMs();
      room.refusal(hostile, update);
      worstMs = Math.max(worstMs, cpuMs() - began);
      expect(closedContent(room.doc), `${name}, 1/${part}`).toBe(before);
    }
  }
  process.stdout.write(`frames made to cost much: worst ${worstMs.toFixed(1)} ms\n`);
});

test('[GA2] a flood of edits that build on nothing leaves nothing to carry', () => {
  const { room } = prepareAttack();
  const refused: unknown[] = [];
  const began = cpuMs();
  for (let clock = 1; clock <= 5_000; clock += 1) {
    const orphan = letters({ left: [hostileClient, clock - 1] }, 'x');
    refused.push(
      room.refusal(hostile, craft([{ client: hostileClient, clock, structs: [orphan] }])),
    );
  }
  expect(new Set(refused)).toEqual(new Set(['malformed']));
  expect(isWhole(room.doc)).toBe(true);
  expect(cpuMs() - began).toBeLessThan(1_000);
});
