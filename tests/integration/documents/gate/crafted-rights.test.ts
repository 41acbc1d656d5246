import { networkRoot } from '@opora/shared/plan/documents.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textOf, writeParagraph } from '../plan-text.ts';
import {
  block,
  currentRoom,
  eva,
  expectPass,
  expectRefusal,
  idOf,
  jitka,
  letterId,
  mine,
  one,
  paragraphIn,
  reader,
  textId,
  useCraftedRoom,
} from './crafted-room.ts';
import { collected, craft, element, letters, other, value } from './crafted-update.ts';
import { copyOf, serverClient, updateBy } from './gate-room.ts';

useCraftedRoom();

describe('[GA5] who may not write', () => {
  test('may repeat all that is stored, its deletions too', () => {
    const doc = copyOf(currentRoom());
    expectPass(updateBy(doc, () => textOf(doc, 'goals').delete(0, 3)));
    expectPass(Y.encodeStateAsUpdate(doc), reader, 'step-2');
    expectPass(Y.encodeStateAsUpdate(copyOf(currentRoom(), { gc: false })), reader, 'step-2');
  });

  test('may bring nothing new, neither words nor a deletion', () => {
    expectRefusal(paragraphIn('goals'), 'not-allowed', { by: reader });
    const deletion = craft([], { [serverClient]: [[letterId('goals')[1], 1]] });
    expectRefusal(deletion, 'not-allowed', { by: reader, kind: 'step-2' });
    expectRefusal(one(collected(1)), 'not-allowed', { by: reader, kind: 'step-2' });
    expectPass(deletion);
  });
});

describe('[GA6] a root', () => {
  test('that the plan has not is refused, even beside a struct that is known', () => {
    expectRefusal(paragraphIn('evil'), 'malformed', { by: jitka });
    expectPass(paragraphIn('goals'), jitka);
    const again = element({ parent: 'evil' }, 'paragraph');
    const more = element({ parent: 'goals' }, 'paragraph');
    expectRefusal(craft([block(again, more)]), 'malformed', { by: jitka });
    expect([...currentRoom().doc.share.keys()]).not.toContain('evil');
  });

  test('network is written by the server alone', () => {
    const set = one(value({ parent: networkRoot, key: 'member:2' }, 'x'));
    expectRefusal(set, 'not-allowed', { by: jitka });
    const [, clock] = idOf(currentRoom().doc.getMap(networkRoot)._map.get('member:1') ?? null);
    const deletion = craft([], { [serverClient]: [[clock, 1]] });
    expectRefusal(deletion, 'not-allowed', { by: jitka });
    expect(currentRoom().doc.getMap(networkRoot).get('member:1')).toEqual({ name: 'Vera' });
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
    const doc = copyOf(currentRoom());
    writeParagraph(doc, 'goals', 'Only for a moment.');
    doc.getXmlFragment('goals').delete(1, 1);
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(currentRoom().doc));
    const structs = Y.decodeUpdate(update).structs.map((struct) => struct.constructor);
    expect(structs).toContain(Y.GC);
    expectPass(update, eva, 'step-2');
  });

  test('is not to be skipped: a frame with a hole is refused', () => {
    expectRefusal(one(other({}, 10)), 'malformed', { kind: 'step-2' });
  });
});
