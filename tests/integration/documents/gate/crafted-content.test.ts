import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test } from 'vitest';
import {
  block,
  expectPass,
  expectRefusal,
  hers,
  letterId,
  mine,
  one,
  paragraphId,
  paragraphIn,
  textId,
  useCraftedRoom,
} from './crafted-room.ts';
import {
  type Crafted,
  type CraftedBlock,
  collected,
  craft,
  deleted,
  element,
  letters,
  mark,
  other,
  text,
  type,
  value,
} from './crafted-update.ts';

useCraftedRoom();

describe('[GA1] an edit may hold', () => {
  const inText = () => ({ parent: textId('goals') });
  const allowed: readonly [name: string, struct: () => Crafted][] = [
    ['letters', () => letters(inText(), 'x')],
    ['a mark of the plan', () => mark(inText(), 'bold')],
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
    // As y-tiptap writes those of which there may be several on one word: the plan has none.
    ['a mark of many by one name', () => mark(inText(), 'bold--abcd1234')],
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
    const list = (client: number, count: number): CraftedBlock => ({
      client,
      clock: 0,
      structs: Array.from({ length: count }, (_, index) =>
        element(index === 0 ? { parent: 'goals' } : { left: [client, index - 1] }, 'paragraph'),
      ),
    });
    expectPass(craft([list(mine, documentLimits.structs)]));
    expectRefusal(craft([list(hers, documentLimits.structs + 1)]), 'malformed');
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

test('[GA1] the size of an edit is looked at first', () => {
  const long = (length: number) =>
    one(letters({ parent: textId('goals') }, 'x'.repeat(length - 30)));
  expectRefusal(long(documentLimits.updateBytes + 60), 'too-large');
  expectPass(long(documentLimits.updateBytes));
});
