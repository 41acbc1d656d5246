import type { EditKind, GateRefusal } from '@opora/server/documents/gate/edit.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf, writeParagraph } from '../plan-text.ts';
import {
  type Crafted,
  type CraftedBlock,
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

/** Eva may write in the goals and nowhere else; Jitka may write everywhere; the reader nowhere. */
const eva = visitor('eva', ['goals']);
const jitka = visitor('jitka');
const reader = visitor('reader', []);
const [mine, hers] = [7, 8];

let room: GateRoom;
beforeEach(() => {
  room = seededRoom();
});

const idOf = (item: Y.Item | null): Id => {
  if (item === null) throw new Error('a root has no id');
  return [item.id.client, item.id.clock];
};
/** Ids of the section's first text: its node, and its first letter. */
const textId = (section: SectionName): Id => idOf(textOf(room.doc, section)._item);
const letterId = (section: SectionName, index = 0): Id => {
  const [client, clock] = idOf(textOf(room.doc, section)._start);
  return [client, clock + index];
};
const paragraphId = (section: SectionName): Id =>
  idOf((textOf(room.doc, section).parent as Y.XmlElement)._item);

const block = (...structs: Crafted[]): CraftedBlock => ({ client: mine, clock: 0, structs });
const one = (struct: Crafted): Uint8Array => craft([block(struct)]);
const paragraphIn = (parent: string, name = 'paragraph') => one(element({ parent }, name));

function expectRefusal(
  update: Uint8Array,
  refusal: GateRefusal,
  { by = eva, kind = 'update' }: { by?: typeof eva; kind?: EditKind } = {},
): void {
  const before = Y.encodeStateAsUpdate(room.doc);
  expect(room.refusal(by, update, kind)).toBe(refusal);
  expect(Y.encodeStateAsUpdate(room.doc)).toEqual(before);
}

function expectPass(update: Uint8Array, by = eva, kind: EditKind = 'update'): void {
  expect(room.refusal(by, update, kind)).toBeUndefined();
  expect(isWhole(room.doc)).toBe(true);
}

describe('[GA1] an edit may hold', () => {
  const inText = () => ({ parent: textId('goals') });
  const allowed: readonly [name: string, struct: () => Crafted][] = [
    ['letters', () => letters(inText(), 'x')],
    ['a mark of the plan', () => mark(inText(), 'bold')],
    ['a mark that y-tiptap told apart', () => mark(inText(), 'bold--abcd1234')],
    ['the end of a mark', () => mark(inText(), 'bold', 'null')],
    ['something already deleted', () => deleted(inText(), 3)],
    ['a block', () => element({ parent: 'goals' }, 'bulletList')],
    ['a line break', () => element({ parent: paragraphId('goals') }, 'hardBreak')],
    ['a text', () => text({ parent: paragraphId('goals') })],
  ];
  test.each(allowed)('%s', (_, struct) => expectPass(one(struct())));

  const refused: readonly [name: string, struct: () => Crafted][] = [
    ['JSON', () => other(inText(), 2)],
    ['bytes', () => other(inText(), 3)],
    ['something embedded', () => other(inText(), 5)],
    ['a document in the document', () => other(inText(), 9)],
    ['content Yjs does not know', () => other(inText(), 11)],
    ['a mark the plan has not', () => mark(inText(), 'link')],
    ['a mark with a value that is no object', () => mark(inText(), 'bold', '1')],
    ['a mark with a long value', () => mark(inText(), 'bold', `{"a":"${'x'.repeat(300)}"}`)],
    ['a mark with half a value', () => mark(inText(), 'bold', '{')],
    ['a map', () => type({ parent: paragraphId('goals') }, 1)],
    ['a fragment', () => type({ parent: 'goals' }, 4)],
    ['a node the plan has not', () => element({ parent: 'goals' }, 'image')],
    ['a node by the name of texts', () => element({ parent: paragraphId('goals') }, 'text')],
    ['a node by a name of JavaScript', () => element({ parent: 'goals' }, 'constructor')],
    ['letters in a section itself', () => letters({ parent: 'goals' }, 'x')],
    ['a text in a section itself', () => text({ parent: 'goals' })],
    ['a block in a paragraph', () => element({ parent: paragraphId('goals') }, 'paragraph')],
    ['no letters', () => letters(inText(), '')],
    ['nothing, deleted', () => deleted(inText(), 0)],
    ['more deleted letters than anybody writes', () => deleted(inText(), 2 ** 25)],
    ['a value in a list', () => value(inText(), 1)],
    ['letters in a letter', () => letters({ parent: letterId('goals') }, 'x')],
  ];
  test.each(refused)('never %s', (_, struct) => expectRefusal(one(struct()), 'malformed'));

  const headed = (struct: Crafted): Uint8Array =>
    craft([block(element({ parent: 'goals' }, 'heading'), struct)]);
  const level = { parent: [mine, 0], key: 'level' } as const;
  test.each([
    ['a number', headed(value(level, 3))],
    ['a word', headed(value(level, 'three'))],
    ['two values, the second in place of the first', headed(value(level, 3, 2))],
    ['something already deleted', headed(deleted(level, 1))],
  ])('an attribute that is %s', (_, update) => expectPass(update));
  test.each([
    ['an object', headed(value(level, {}))],
    ['a list', headed(value(level, [3]))],
    ['bytes', headed(value(level, Uint8Array.of(1)))],
    ['a node', headed(element(level, 'paragraph'))],
    ['a number and an object', headed(value(level, 3, {}))],
    ['more than all values may be', headed(value(level, new Uint8Array(300 * 1024)))],
    ['long', headed(value(level, 'x'.repeat(300)))],
    ['of another name', headed(value({ ...level, key: 'onclick' }, 3))],
    ['of the section itself', one(value({ parent: 'goals', key: 'level' }, 3))],
  ])('never an attribute that is %s', (_, update) => expectRefusal(update, 'malformed'));

  test('never 33 million structs in seven bytes, and says so at once', () => {
    const claim = (claims: number) => craft([{ client: mine, clock: 0, structs: [], claims }]);
    const began = performance.now();
    expectRefusal(claim(33_000_000), 'malformed');
    expect(performance.now() - began).toBeLessThan(50);
    expectPass(claim(0));
  });

  test('many structs, but not without end', () => {
    const list = (count: number) =>
      Array.from({ length: count }, () => element({ parent: 'goals' }, 'paragraph'));
    expectPass(craft([block(...list(documentLimits.structs))]));
    expectRefusal(
      craft([{ client: hers, clock: 0, structs: list(documentLimits.structs + 1) }]),
      'malformed',
    );
  });

  test('structs of a few clients, but not of a crowd', () => {
    const crowd = (count: number) =>
      craft(
        Array.from({ length: count }, (_, index) => ({ client: index, clock: 0, structs: [] })),
      );
    expectPass(crowd(documentLimits.clients));
    expectRefusal(crowd(documentLimits.clients + 1), 'malformed');
  });

  test('nodes in nodes, but not without end', () => {
    const nested = (depth: number): Crafted[] =>
      Array.from({ length: depth }, (_, index) =>
        element({ parent: index === 0 ? 'goals' : [mine, index - 1] }, 'blockquote'),
      );
    expectRefusal(craft([block(...nested(documentLimits.nesting + 2))]), 'malformed');
    expectPass(craft([block(...nested(documentLimits.nesting))]));
  });

  test('each Yjs client once, because Yjs would read the second block alone', () => {
    const [first, second] = [{ parent: 'goals' }, { parent: 'goals' }].map((where) =>
      element(where, 'paragraph'),
    );
    if (!first || !second) throw new Error('nothing crafted');
    expectRefusal(
      craft([block(first), { client: mine, clock: 1, structs: [second] }]),
      'malformed',
    );
    expectPass(craft([block(first, second)]));
  });

  test('nothing behind its end', () => {
    const update = paragraphIn('goals');
    expectRefusal(Uint8Array.of(...update, 1), 'malformed');
    expectPass(update);
  });

  test('no clock and no client beyond all bounds', () => {
    const at = (client: number, clock: number) => craft([{ client, clock, structs: [] }]);
    const far = (client: number) =>
      craft([{ client, clock: 0, structs: [element({ parent: 'goals' }, 'paragraph')] }]);
    expectRefusal(far(2 ** 40), 'malformed');
    expectRefusal(craft([{ client: mine, clock: 2 ** 40, structs: [collected(1)] }]), 'malformed', {
      kind: 'step-2',
    });
    expectPass(at(mine, 0));
  });

  test('deletions in order and without overlap', () => {
    const [client, clock] = letterId('goals');
    const ranges = (...starts: number[]) =>
      craft([], { [client]: starts.map((start) => [clock + start, 2] as const) });
    expectRefusal(ranges(0, 1), 'malformed');
    expectRefusal(ranges(4, 0), 'malformed');
    expectRefusal(craft([], { [client]: [[clock, 0]] }), 'malformed');
    expectPass(ranges(0, 2, 4));
  });
});

describe('[GA2] an edit builds on what is known:', () => {
  const words = (clock: number, where: Crafted['left'] = letterId('goals')) =>
    craft([{ client: mine, clock, structs: [letters({ left: where }, 'x')] }]);

  test('there is no gap in the clocks of its client', () => {
    expectRefusal(words(1), 'malformed');
    expectPass(words(0));
    expectPass(words(1));
  });

  test('its neighbours and parents exist, also those of structs that bring nothing', () => {
    expectRefusal(words(0, [99, 0]), 'malformed');
    expectRefusal(words(0, [serverClient, 9999]), 'malformed');
    expectRefusal(one(letters({ right: [99, 0] }, 'x')), 'malformed');
    expectRefusal(one(letters({ parent: [99, 0] }, 'x')), 'malformed');
    expectPass(words(0));
    // Yjs looks for the neighbours of a known struct as well, and would keep the edit waiting.
    expectRefusal(words(0, [99, 0]), 'malformed');
    expectPass(words(0));
  });

  test('it does not build on itself', () => {
    expectRefusal(words(0, [mine, 0]), 'malformed');
    expectRefusal(words(0, [mine, 5]), 'malformed');
    const circle = (left: Id): Uint8Array =>
      craft([
        { client: hers, clock: 0, structs: [letters({ left }, 'x')] },
        { client: mine, clock: 0, structs: [letters({ left: [hers, 0] }, 'y')] },
      ]);
    expectRefusal(circle([mine, 0]), 'malformed');
    expectPass(circle(letterId('goals')));
  });

  test('nothing is deleted before it is written', () => {
    expectRefusal(craft([], { [mine]: [[0, 1]] }), 'malformed');
    expectRefusal(craft([], { [serverClient]: [[0, 9999]] }), 'malformed');
    expectPass(words(0));
    expectPass(craft([], { [mine]: [[0, 1]] }));
  });

  test('what waits for the disk is known, until it could not be stored', () => {
    expect(room.submit(eva, words(0)).ok).toBe(true);
    expect(room.submit(eva, words(1, [mine, 0])).ok).toBe(true);
    room.fail();
    expectRefusal(words(1, [mine, 0]), 'malformed');
    expectPass(words(0));
  });

  test('a refused edit leaves nothing behind that another could build on', () => {
    const second = letters({ left: [mine, 0] }, 'y');
    const closed = letters({ parent: textId('needs') }, 'z');
    expectRefusal(craft([block(letters({ parent: textId('goals') }, 'x'), closed)]), 'not-allowed');
    expectRefusal(craft([{ client: mine, clock: 1, structs: [second] }]), 'malformed');
  });
});

describe('[GA3] a Yjs client', () => {
  const write = (client: number, clock = 0) =>
    craft([{ client, clock, structs: [letters({ parent: textId('goals') }, 'x')] }]);

  test('belongs to whoever used it first, whatever the right to write', () => {
    expectPass(write(mine), eva);
    expectRefusal(write(mine, 1), 'malformed', { by: jitka });
    expectPass(write(mine, 1), eva);
    expectPass(write(hers), jitka);
  });

  test('belongs to them also after a restart, by the authors in the log', () => {
    expectPass(write(mine), eva);
    room.restart();
    expectRefusal(write(mine, 1), 'malformed', { by: jitka });
    expectPass(write(mine, 1), visitor('eva', ['goals']));
  });

  test("cannot be the server's own", () => {
    const end = Y.getState(room.doc.store, serverClient);
    expectRefusal(write(serverClient, end), 'malformed', { by: jitka });
    expectPass(write(mine), jitka);
  });

  test('is not bound by an edit that is refused', () => {
    expectRefusal(paragraphIn('needs'), 'not-allowed', { by: eva });
    expectPass(paragraphIn('needs'), jitka);
  });

  test('is one of eight that a connection may begin with, in one edit or in many', () => {
    for (let client = 0; client < documentLimits.clientIds; client += 1) {
      expectPass(write(100 + client), eva);
    }
    expectRefusal(write(200), 'malformed');
    expectPass(write(100, 1), eva);
    const newConnection = visitor('eva', ['goals']);
    const many = (count: number) =>
      craft(
        Array.from({ length: count }, (_, index) => ({
          client: 300 + index,
          clock: 0,
          structs: [letters({ parent: textId('goals') }, 'x')],
        })),
      );
    expectRefusal(many(documentLimits.clientIds + 1), 'malformed', { by: newConnection });
    expectPass(many(documentLimits.clientIds), newConnection);
  });
});

describe('[GA4] what is written or deleted', () => {
  const end = 'About goals.'.length - 1;
  const closed: readonly [name: string, update: () => Uint8Array][] = [
    ['a new paragraph', () => paragraphIn('needs')],
    ['letters behind a letter', () => one(letters({ left: letterId('needs') }, 'x'))],
    ['letters before a letter', () => one(letters({ right: letterId('needs') }, 'x'))],
    ['letters in an empty text', () => one(letters({ parent: textId('needs') }, 'x'))],
    ['a mark', () => one(mark({ left: letterId('needs') }, 'bold'))],
    ['a deletion of one letter', () => craft([], { [serverClient]: [[letterId('needs')[1], 1]] })],
    [
      'a deletion of a paragraph',
      () => craft([], { [serverClient]: [[paragraphId('needs')[1], 1]] }),
    ],
    [
      'a deletion of everything',
      () => craft([], { [serverClient]: [[0, Y.getState(room.doc.store, serverClient)]] }),
    ],
    [
      'something in a node of the same edit',
      () => craft([block(element({ parent: 'needs' }, 'paragraph'), text({ parent: [mine, 0] }))]),
    ],
  ];
  test.each(closed)('as %s, stands in a section its author may write in', (name, update) => {
    expectRefusal(update(), 'not-allowed');
    // Who may write everywhere may do the same; but the network is nobody's.
    if (name.endsWith('everything')) return;
    expectPass(update(), jitka);
  });

  test('stands in one node: neighbours of two sections are refused', () => {
    const between = (left: Id, right: Id) => one(letters({ left, right }, 'x'));
    expectRefusal(between(letterId('goals'), letterId('needs')), 'malformed', { by: jitka });
    expectRefusal(between(letterId('needs'), letterId('goals')), 'malformed', { by: jitka });
    expectRefusal(between(letterId('goals', end), paragraphId('goals')), 'malformed');
    expectPass(between(letterId('goals'), letterId('goals', 1)));
  });

  test('stands in one node: the value of an attribute is no neighbour of a child', () => {
    const heading = [
      element({ parent: 'goals' }, 'heading'),
      value({ parent: [mine, 0], key: 'level' }, 3),
      text({ parent: [mine, 0] }),
    ];
    const then = (struct: Crafted) => craft([{ client: mine, clock: 3, structs: [struct] }]);
    expectPass(craft([block(...heading)]));
    expectRefusal(then(value({ left: [mine, 1], right: [mine, 2] }, 3)), 'malformed');
    expectPass(then(value({ left: [mine, 1] }, 3)));
  });

  test('goes on where its own client stopped, if its beginning is known already', () => {
    const begun = (where: Pick<Crafted, 'left' | 'parent'>, words: string) =>
      one(letters(where, words));
    expectPass(begun({ left: letterId('goals') }, 'ab'));
    // Yjs would put the new 'c' behind the 'b', in the goals, whatever the struct names.
    expectRefusal(begun({ left: letterId('needs') }, 'abc'), 'malformed', { by: eva });
    expectPass(begun({ left: letterId('goals') }, 'abc'));
    expect(shown(room.doc, 'goals')).toContain('abc');
  });

  test('may stand in what is collected, where it vanishes, but not beside what is not', () => {
    const gone = textId('goals');
    const deletion = updateBy(copyOf(room), (doc) => doc.getXmlFragment('goals').delete(0, 1));
    expectPass(deletion);
    const { length } = shown(room.doc, 'goals');
    expectRefusal(one(letters({ parent: gone }, 'x')), 'not-allowed', { by: reader });
    expectPass(one(letters({ parent: gone }, 'x')));
    const beside = (right: Id) =>
      craft([{ client: mine, clock: 1, structs: [letters({ left: gone, right }, 'x')] }]);
    // For whoever keeps the deleted paragraph for an undo, the left neighbour is still there.
    expectRefusal(beside(letterId('needs')), 'malformed', { by: jitka });
    expectPass(beside(gone));
    expect(shown(room.doc, 'goals')).toHaveLength(length);
  });
});

describe('[GA5] who may not write', () => {
  test('may repeat all that is stored, its deletions too', () => {
    const doc = copyOf(room);
    expectPass(updateBy(doc, () => textOf(doc, 'goals').delete(0, 3)));
    expectPass(Y.encodeStateAsUpdate(doc), reader, 'step-2');
    expectPass(Y.encodeStateAsUpdate(copyOf(room, { gc: false })), reader, 'step-2');
  });

  test('may bring nothing new, neither words nor a deletion', () => {
    expectRefusal(paragraphIn('goals'), 'not-allowed', { by: reader });
    const deletion = craft([], { [serverClient]: [[letterId('goals')[1], 1]] });
    expectRefusal(deletion, 'not-allowed', { by: reader, kind: 'step-2' });
    expectRefusal(one(collected(1)), 'not-allowed', { by: reader, kind: 'step-2' });
    expectPass(deletion);
  });
});

describe('[GA5] marks that Yjs tidies away by itself', () => {
  /** The client's clocks of a mark in the needs: its begin and its end. */
  const marked = 2;
  beforeEach(() => {
    const doc = copyOf(room);
    doc.clientID = hers;
    expectPass(
      updateBy(doc, () => textOf(doc, 'needs').format(0, 5, { bold: {} })),
      jitka,
    );
  });

  test('refuse nobody who may not write there, and change nothing', () => {
    const before = Y.encodeStateAsUpdate(room.doc);
    expectPass(craft([], { [hers]: [[0, marked]] }), reader);
    expect(Y.encodeStateAsUpdate(room.doc)).toEqual(before);
    const letter = craft([], {
      [hers]: [[0, marked]],
      [serverClient]: [[letterId('needs')[1], 1]],
    });
    expectRefusal(letter, 'not-allowed', { by: reader });
    expectPass(craft([], { [hers]: [[0, marked]] }), jitka);
    expect(shown(room.doc, 'needs')).not.toContain('<bold>');
  });

  test('are left out of an edit that does something else', () => {
    const struct = element({ parent: 'goals' }, 'paragraph');
    const [client, clock] = letterId('goals');
    const deletions = { [hers]: [[1, 1] as const], [client]: [[clock, 1] as const] };
    expectPass(craft([block(struct)], deletions));
    expect(shown(room.doc, 'goals')).toContain('bout goals.</paragraph><paragraph></paragraph>');
    expect(shown(room.doc, 'goals')).not.toContain('About');
    expect(shown(room.doc, 'needs')).toContain('<bold>About</bold>');
    const [stored] = room.log.slice(-1).map(({ update }) => Y.decodeUpdate(update));
    expect(stored?.structs).toHaveLength(1);
    expect([...(stored?.ds.clients.keys() ?? [])]).toEqual([client]);
  });
});

describe('[GA6] a root', () => {
  test('that the plan has not is refused, even beside a struct that is known', () => {
    expectRefusal(paragraphIn('evil'), 'malformed', { by: jitka });
    expectPass(paragraphIn('goals'), jitka);
    const again = element({ parent: 'evil' }, 'paragraph');
    const more = element({ parent: 'goals' }, 'paragraph');
    expectRefusal(craft([block(again, more)]), 'malformed', { by: jitka });
    expect([...room.doc.share.keys()]).not.toContain('evil');
  });

  test('network is written by the server alone', () => {
    const set = one(value({ parent: networkRoot, key: 'member:2' }, 'x'));
    expectRefusal(set, 'not-allowed', { by: jitka });
    const [, clock] = idOf(room.doc.getMap(networkRoot)._map.get('member:1') ?? null);
    const deletion = craft([], { [serverClient]: [[clock, 1]] });
    expectRefusal(deletion, 'not-allowed', { by: jitka });
    expect(room.doc.getMap(networkRoot).get('member:1')).toEqual({ name: 'Vera' });
  });
});

describe('[GA7] what is collected', () => {
  test('comes in the step 2 of whoever wrote it, and never as an update', () => {
    expectRefusal(one(collected(3)), 'malformed');
    expectPass(one(collected(3)), eva, 'step-2');
    const after = letters({ parent: textId('goals') }, 'x');
    expectPass(craft([{ client: mine, clock: 3, structs: [after] }]));
  });

  test("cannot take the clocks of somebody else's words", () => {
    expectPass(paragraphIn('needs'), jitka);
    const squat = craft([{ client: mine, clock: 1, structs: [collected(1000)] }]);
    expectRefusal(squat, 'malformed', { kind: 'step-2' });
    expectPass(squat, jitka, 'step-2');
    expectRefusal(one(collected(2 ** 40)), 'malformed', { kind: 'step-2' });
  });

  test('is what an honest step 2 holds: written and deleted while away', () => {
    const doc = copyOf(room);
    writeParagraph(doc, 'goals', 'Only for a moment.');
    doc.getXmlFragment('goals').delete(1, 1);
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(room.doc));
    const structs = Y.decodeUpdate(update).structs.map((struct) => struct.constructor);
    expect(structs).toContain(Y.GC);
    expectPass(update, eva, 'step-2');
  });

  test('is not to be skipped: a frame with a hole is refused', () => {
    expectRefusal(one(other({}, 10)), 'malformed', { kind: 'step-2' });
  });
});

test('[GA1] the size of an edit is looked at first', () => {
  const long = (length: number) =>
    one(letters({ parent: textId('goals') }, 'x'.repeat(length - 30)));
  expectRefusal(long(documentLimits.updateBytes + 60), 'too-large');
  expectPass(long(documentLimits.updateBytes));
});
