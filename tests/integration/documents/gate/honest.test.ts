import { nameTrueNeighbours } from '@opora/client/documents/undo-neighbours.ts';
import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { act } from './editor.ts';
import { type GateRoom, isWhole, seededRoom, shown, visitor } from './gate-room.ts';
import { createRandom, type Random } from './random.ts';

const steps = 400;
const seeds = Array.from({ length: 40 }, (_, index) => 4_000 + index);

interface Part {
  readonly name: string;
  readonly sections: readonly SectionName[];
  /** Of its document: Yjs draws it, and it decides who stands first where two write at once. */
  readonly client: number;
  /** What can be undone is not collected. */
  readonly canUndo?: boolean;
}

/** Somebody with an editor in some sections and a line that breaks. */
class Person {
  readonly doc = new Y.Doc();
  readonly #room: GateRoom;
  readonly #visitor;
  readonly #sections: readonly SectionName[];
  readonly #undo: readonly Y.UndoManager[];
  #online = false;
  /** What the server has sent, and what we have sent: neither has arrived. */
  #inbox: Uint8Array[] = [];
  #outbox: Uint8Array[] = [];

  constructor(room: GateRoom, { name, sections, client, canUndo = true }: Part) {
    this.doc.clientID = client;
    nameTrueNeighbours(this.doc);
    this.#room = room;
    this.#sections = sections;
    this.#visitor = visitor(name, sections);
    const options = { trackedOrigins: new Set([this]), captureTimeout: 0 };
    this.#undo = (canUndo ? sections : []).map(
      (section) => new Y.UndoManager(this.doc.getXmlFragment(section), options),
    );
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (this.#online && origin !== 'server') this.#outbox.push(update);
    });
    this.connect();
  }

  hear(updates: readonly Uint8Array[]): void {
    if (this.#online) this.#inbox.push(...updates);
  }

  /** The whole step 2, as the provider sends it, against what the server has stored by now. */
  connect(): void {
    const { doc } = this.#room;
    this.#online = true;
    const step2 = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(doc));
    this.#submit(step2, 'step-2');
    this.#inbox = [Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.doc))];
  }

  /** With all that is on the way in both directions. */
  disconnect(): void {
    this.#online = false;
    [this.#inbox, this.#outbox] = [[], []];
  }

  do(random: Random): void {
    if (random.oneIn(25)) this.#online ? this.disconnect() : this.connect();
    if (random.oneIn(3)) this.receive(1 + random.below(3));
    if (random.oneIn(2)) this.send(1 + random.below(3));
    if (this.#sections.length === 0) return;
    if (this.#undo.length > 0 && random.oneIn(6)) random.pick(this.#undo).undo();
    else if (this.#undo.length > 0 && random.oneIn(12)) random.pick(this.#undo).redo();
    else act(this.doc, random.pick(this.#sections), random, this);
  }

  receive(count = this.#inbox.length): void {
    for (const update of this.#inbox.splice(0, count)) Y.applyUpdate(this.doc, update, 'server');
  }

  send(count = this.#outbox.length): void {
    for (const update of this.#outbox.splice(0, count)) this.#submit(update, 'update');
  }

  #submit(update: Uint8Array, kind: 'step-2' | 'update'): void {
    const submitted = this.#room.submit(this.#visitor, update, kind);
    if (!submitted.ok) throw new Error(`an honest ${kind} was refused: ${submitted.error}`);
  }
}

function meet(seed: number): { readonly room: GateRoom; readonly people: readonly Person[] } {
  const random = createRandom(seed);
  const room = seededRoom();
  const shared: readonly SectionName[] = ['goals', 'needs'];
  const parts: readonly Omit<Part, 'client'>[] = [
    { name: 'klara', sections: sectionNames },
    { name: 'jitka', sections: shared },
    { name: 'vera', sections: ['goals'], canUndo: false },
    { name: 'reader', sections: [] },
    ...(random.oneIn(2) ? [{ name: 'matyas', sections: shared, canUndo: false }] : []),
  ];
  const people = parts.map((part) => new Person(room, { ...part, client: random.below(2 ** 32) }));
  for (let step = 0; step < steps; step += 1) {
    random.pick(people).do(random);
    if (random.oneIn(4)) tell(room, people);
    // The disk fails: whoever had something under way is sent back.
    if (random.oneIn(150)) {
      room.fail();
      for (const person of people) person.disconnect();
    }
    // The server starts again, from the log.
    if (random.oneIn(200)) {
      for (const person of people) person.disconnect();
      room.fail();
      room.restart();
    }
  }
  // Everybody is back, everything has arrived.
  tell(room, people);
  for (const person of people) {
    person.disconnect();
    person.connect();
    tell(room, people);
  }
  for (const person of people) {
    person.receive();
    person.send();
  }
  tell(room, people);
  for (const person of people) person.receive();
  return { room, people };
}

function tell(room: GateRoom, people: readonly Person[]): void {
  const updates = room.store();
  for (const person of people) person.hear(updates);
}

test.each(seeds)('[GA9] editors are never refused and agree in the end (seed %i)', (seed) => {
  const { room, people } = meet(seed);
  expect(isWhole(room.doc)).toBe(true);
  room.restart();
  for (const section of sectionNames) {
    const stored = shown(room.doc, section);
    expect(people.map(({ doc }) => shown(doc, section))).toEqual(people.map(() => stored));
  }
});

test('the meetings are lively: marks, lists, headings, breaks, emoji and what was collected', () => {
  const rooms = seeds.slice(0, 5).map((seed) => meet(seed).room);
  const everything = rooms.flatMap(({ doc }) => sectionNames.map((section) => shown(doc, section)));
  for (const part of ['<bold>', '<listitem>', '<heading', '<hardbreak>', '👩‍👧']) {
    expect(everything.join('')).toContain(part);
  }
  const updates = rooms.flatMap(({ log }) => log.map(({ update }) => update));
  const structs = updates.flatMap((update) => Y.decodeUpdate(update).structs);
  expect(updates.length).toBeGreaterThan(200);
  expect(structs.some((struct) => struct instanceof Y.GC)).toBe(true);
});
