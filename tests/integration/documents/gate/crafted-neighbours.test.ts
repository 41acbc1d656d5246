import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  block,
  currentRoom,
  eva,
  expectPass,
  expectRefusal,
  hers,
  jitka,
  letterId,
  mine,
  one,
  paragraphId,
  paragraphIn,
  reader,
  textId,
  useCraftedRoom,
} from './crafted-room.ts';
import {
  type Crafted,
  craft,
  element,
  type Id,
  letters,
  mark,
  text,
  value,
} from './crafted-update.ts';
import { copyOf, serverClient, shown, updateBy, visitor } from './gate-room.ts';

useCraftedRoom();

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
    expect(currentRoom().submit(eva, words(0)).ok).toBe(true);
    expect(currentRoom().submit(eva, words(1, [mine, 0])).ok).toBe(true);
    currentRoom().fail();
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
    currentRoom().restart();
    expectRefusal(write(mine, 1), 'malformed', { by: jitka });
    expectPass(write(mine, 1), visitor('eva', ['goals']));
  });

  test("cannot be the server's own", () => {
    const end = Y.getState(currentRoom().doc.store, serverClient);
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
      () => craft([], { [serverClient]: [[0, Y.getState(currentRoom().doc.store, serverClient)]] }),
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
    expect(shown(currentRoom().doc, 'goals')).toContain('abc');
  });

  test('may stand in what is collected, where it vanishes, but not beside what is not', () => {
    const gone = textId('goals');
    const deletion = updateBy(copyOf(currentRoom()), (doc) =>
      doc.getXmlFragment('goals').delete(0, 1),
    );
    expectPass(deletion);
    const { length } = shown(currentRoom().doc, 'goals');
    expectRefusal(one(letters({ parent: gone }, 'x')), 'not-allowed', { by: reader });
    expectPass(one(letters({ parent: gone }, 'x')));
    const beside = (right: Id) =>
      craft([{ client: mine, clock: 1, structs: [letters({ left: gone, right }, 'x')] }]);
    // For whoever keeps the deleted paragraph for an undo, the left neighbour is still there.
    expectRefusal(beside(letterId('needs')), 'malformed', { by: jitka });
    expectPass(beside(gone));
    expect(shown(currentRoom().doc, 'goals')).toHaveLength(length);
  });
});
