import { isDeepStrictEqual } from 'node:util';
import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf } from '../plan-text.ts';
import {
  block,
  currentRoom,
  expectPass,
  expectRefusal,
  hers,
  idOf,
  jitka,
  letterId,
  reader,
  useCraftedRoom,
} from './crafted-room.ts';
import {
  type Crafted,
  craft,
  element,
  type Id,
  letters,
  mark,
  type Where,
} from './crafted-update.ts';
import { copyOf, type GateRoom, seededRoom, serverClient, shown, updateBy } from './gate-room.ts';
import { createRandom, type Random } from './random.ts';

useCraftedRoom();

/** Deletes so many structs of hers, from this clock on. */
const without = (clock: number, length = 1): Uint8Array => craft([], { [hers]: [[clock, length]] });

/** Jitka lays structs one behind the other, in the middle of the needs. */
function lay(room: GateRoom, ...kinds: readonly ((where: Where) => Crafted)[]): void {
  const [client, clock] = idOf(textOf(room.doc, 'needs')._start);
  const right: Id = [client, clock + 5];
  const structs = kinds.map((kind, index) =>
    kind({ left: index === 0 ? [client, clock + 4] : [hers, index - 1], right }),
  );
  const update = craft([{ client: hers, clock: 0, structs }]);
  expect(room.refusal(jitka, update)).toBeUndefined();
}
const begin = (where: Where): Crafted => mark(where, 'bold');
const end = (where: Where): Crafted => mark(where, 'bold', 'null');
const letter = (where: Where): Crafted => letters(where, 'x');

describe('[GA5] a mark that shows something', () => {
  beforeEach(() => {
    const doc = copyOf(currentRoom());
    doc.clientID = hers;
    expectPass(
      updateBy(doc, () => textOf(doc, 'needs').format(0, 5, { bold: {} })),
      jitka,
    );
  });

  test('is not taken away without the pen: not whole, nor its begin or its end', () => {
    const unbold = updateBy(copyOf(currentRoom()), (doc) =>
      textOf(doc, 'needs').format(0, 5, { bold: null }),
    );
    expect(Y.decodeUpdate(unbold).structs).toEqual([]);
    for (const update of [unbold, without(0, 2), without(0), without(1)]) {
      expectRefusal(update, 'not-allowed', { by: reader });
      expectRefusal(update, 'not-allowed', { by: reader, kind: 'step-2' });
      expectRefusal(update, 'not-allowed');
    }
    expectPass(unbold, jitka);
    expect(shown(currentRoom().doc, 'needs')).not.toContain('<bold>');
  });

  test('refuses the whole edit, also one that writes where its author may', () => {
    const struct = element({ parent: 'goals' }, 'paragraph');
    expectRefusal(craft([block(struct)], { [hers]: [[0, 2]] }), 'not-allowed');
    expectPass(craft([block(struct)]));
  });
});

describe('[GA5] marks that show nothing', () => {
  test('refuse nobody who may not write there, and stay', () => {
    lay(currentRoom(), begin, end);
    const before = Y.encodeStateAsUpdate(currentRoom().doc);
    expectPass(without(0, 2), reader);
    expectPass(without(0, 2), reader, 'step-2');
    expect(Y.encodeStateAsUpdate(currentRoom().doc)).toEqual(before);
    const deletions = {
      [hers]: [[0, 2] as const],
      [serverClient]: [[letterId('needs')[1], 1] as const],
    };
    expectRefusal(craft([], deletions), 'not-allowed', { by: reader });
    expectPass(without(0, 2), jitka);
    expect(Y.encodeStateAsUpdate(currentRoom().doc)).not.toEqual(before);
  });

  test('are left out of an edit that does something else', () => {
    lay(currentRoom(), begin, end);
    const struct = element({ parent: 'goals' }, 'paragraph');
    const [client, clock] = letterId('goals');
    const deletions = { [hers]: [[0, 2] as const], [client]: [[clock, 1] as const] };
    expectPass(craft([block(struct)], deletions));
    expect(shown(currentRoom().doc, 'goals')).toBe(
      '<paragraph>bout goals.</paragraph><paragraph></paragraph>',
    );
    const [stored] = currentRoom()
      .log.slice(-1)
      .map(({ update }) => Y.decodeUpdate(update));
    expect(stored?.structs).toHaveLength(1);
    expect([...(stored?.ds.clients.keys() ?? [])]).toEqual([client]);
  });

  test('are judged together', () => {
    // Around nothing the end is idle only beside its begin.
    lay(currentRoom(), begin, end);
    expectRefusal(without(1), 'not-allowed', { by: reader });
    expectPass(without(0, 2), reader);
    // Of two that begin at the same letter either is idle, and not both.
    const room = seededRoom();
    lay(room, begin, begin, letter, end);
    for (const idle of [0, 1]) expect(room.refusal(reader, without(idle))).toBeUndefined();
    expect(room.refusal(reader, without(0, 2))).toBe('not-allowed');
  });

  test('are an end outside a mark, and a begin within it', () => {
    lay(currentRoom(), end, begin, letter, begin, letter, end);
    for (const idle of [0, 3]) expectPass(without(idle), reader);
    for (const shows of [1, 5]) expectRefusal(without(shows), 'not-allowed', { by: reader });
  });

  test('are not those of another value: the same mark on behalf of somebody else', () => {
    const of = (whose: string) => (where: Where) =>
      mark(where, 'onBehalf', JSON.stringify({ whose }));
    lay(currentRoom(), of('one'), letter, of('other'), letter, of('other'), letter);
    expectRefusal(without(2), 'not-allowed', { by: reader });
    expectPass(without(4), reader);
  });
});

test('[GA11] judging them is work of the edit: 100,000 idle marks at once are refused, half of them are not', () => {
  const count = documentLimits.structs;
  for (let clock = 0; clock < 100_000; clock += count) {
    const [client, first] = idOf(textOf(currentRoom().doc, 'needs')._start);
    const left = (index: number): Id => (index === 0 ? [client, first] : [hers, index - 1]);
    const structs = Array.from({ length: count }, (_, index) => end({ left: left(clock + index) }));
    expectPass(craft([{ client: hers, clock, structs }]), jitka);
  }
  expectRefusal(without(0, 100_000), 'malformed', { by: reader });
  expectPass(without(0, 50_000), reader);
});

const seeds = Array.from({ length: 100 }, (_, index) => 7_000 + index);

/** The letters of a text, each with its marks. */
const lettersOf = (text: Y.XmlText): readonly unknown[] =>
  text
    .toDelta()
    .flatMap(({ insert, attributes }: { insert: string; attributes?: object }) =>
      [...insert].map((each) => [each, attributes ?? {}]),
    );

/** What each of three writes and marks in one text, at once, round by round. Nobody tidies. */
function writeTogether(room: GateRoom, random: Random, store: (update: Uint8Array) => void): void {
  const docs = [11, 12, 13].map((client) => {
    const doc = copyOf(room);
    doc.clientID = client;
    leaveMarksAlone(doc);
    return doc;
  });
  for (let round = 0; round < 4; round += 1) {
    const updates = docs.map((doc) =>
      updateBy(doc, () => {
        const text = textOf(doc, 'needs');
        for (let step = 0; step < 3; step += 1) edit(text, random);
        text.insert(random.below(text.length + 1), 'w');
      }),
    );
    for (const update of updates) {
      store(update);
      for (const doc of docs) Y.applyUpdate(doc, update);
    }
  }
}

function edit(text: Y.XmlText, random: Random): void {
  const at = random.below(text.length + 1);
  const length = Math.min(1 + random.below(4), text.length - at);
  const name = random.pick(['bold', 'onBehalf']);
  const value = random.pick([null, {}, { whose: 'a' }, { whose: 'b' }]);
  const kind = random.below(4);
  if (kind === 0) text.insert(at, random.pick(['x', 'yz']));
  else if (kind === 1) text.delete(at, length);
  else text.format(at, length, { [name]: value });
}

const marksOf = (text: Y.XmlText): readonly Id[] => {
  const marks: Id[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentFormat) marks.push(idOf(item));
  }
  return marks;
};

function deletionOf(ids: readonly Id[]): Uint8Array {
  const byClient = Map.groupBy(
    [...ids].sort((one, other) => one[1] - other[1]),
    ([client]) => client,
  );
  return craft(
    [],
    Object.fromEntries(
      [...byClient].map(([client, its]) => [client, its.map(([, clock]) => [clock, 1] as const)]),
    ),
  );
}

test('[GA5] of any text, exactly those marks are left out without which no letter looks different', () => {
  const verdicts = { idle: 0, showing: 0 };
  for (const seed of seeds) {
    const random = createRandom(seed);
    const room = seededRoom();
    writeTogether(room, random, (update) => room.refusal(jitka, update));
    const marks = marksOf(textOf(room.doc, 'needs'));
    for (let times = 0; times < 20 && marks.length > 0; times += 1) {
      const [first, others] = [random.below(marks.length), random.below(3)];
      const isChosen = (at: number) => at === first || random.below(marks.length) < others;
      const update = deletionOf(marks.filter((_, at) => isChosen(at)));
      const copy = copyOf(room);
      leaveMarksAlone(copy);
      const [before, stored] = [lettersOf(textOf(copy, 'needs')), Y.encodeStateAsUpdate(room.doc)];
      Y.applyUpdate(copy, update);
      const isIdle = isDeepStrictEqual(lettersOf(textOf(copy, 'needs')), before);
      expect(room.refusal(reader, update), `seed ${seed}`).toBe(isIdle ? undefined : 'not-allowed');
      expect(Y.encodeStateAsUpdate(room.doc), `seed ${seed}`).toEqual(stored);
      verdicts[isIdle ? 'idle' : 'showing'] += 1;
    }
  }
  process.stdout.write(`seeds ${seeds.at(0)} to ${seeds.at(-1)}: ${JSON.stringify(verdicts)}\n`);
  expect(Math.min(verdicts.idle, verdicts.showing)).toBeGreaterThan(seeds.length);
});

/** What an unmodified document, as it was before this update, sends of itself when it hears it. */
function tidiedBy(doc: Y.Doc, update: Uint8Array): readonly Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (own: Uint8Array, origin: unknown) => {
    if (origin !== 'server') updates.push(own);
  });
  Y.applyUpdate(doc, update, 'server');
  return updates;
}

test('[GA5] what the document of a reader tidies by itself is left out and refuses nobody', () => {
  let tidied = 0;
  for (const seed of seeds) {
    const room = seededRoom();
    writeTogether(room, createRandom(seed), (update) => {
      const doc = copyOf(room);
      expect(room.refusal(jitka, update)).toBeUndefined();
      const stored = Y.encodeStateAsUpdate(room.doc);
      const own = tidiedBy(doc, update);
      const step2 = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(room.doc));
      for (const each of own) expect(room.refusal(reader, each), `seed ${seed}`).toBeUndefined();
      expect(room.refusal(reader, step2, 'step-2'), `seed ${seed}`).toBeUndefined();
      expect(Y.encodeStateAsUpdate(room.doc), `seed ${seed}`).toEqual(stored);
      tidied += own.length;
    });
  }
  process.stdout.write(`seeds ${seeds.at(0)} to ${seeds.at(-1)}: ${tidied} times tidied\n`);
  expect(tidied).toBeGreaterThan(20);
});
