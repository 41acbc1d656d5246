import { documentLimits, documentMessages } from '@opora/shared/protocol/document-messages.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../../../support/eventually.ts';
import type { Member } from '../document-clients.ts';
import { useDocumentWorld } from '../document-world.ts';
import { textOf } from '../plan-text.ts';
import { editBytes, joined, stateOf, streamOf, writesUntil } from './slow-reading.ts';

const world = useDocumentWorld();
const { behindBytes, laggingBytes } = documentLimits;

const sectionOf = (viewer: Member, of: Member): unknown =>
  viewer.provider.awareness.getStates().get(of.doc.clientID)?.['section'];

/** Presence frames this member has heard. */
function countPresence(member: Member): () => number {
  let frames = 0;
  const handle = member.provider.messageHandlers[documentMessages.presence];
  if (handle === undefined) throw new Error('no handler for presence');
  member.provider.messageHandlers[documentMessages.presence] = (...message) => {
    frames += 1;
    handle(...message);
  };
  return () => frames;
}

/** Moves to and fro until each move has been seen by `viewer`, so that each was a round of its own. */
async function moves(member: Member, viewer: Member, times: number): Promise<void> {
  for (let move = 0; move < times; move += 1) {
    const section = move % 2 === 0 ? 'goals' : 'worries';
    member.provider.awareness.setLocalState({ section });
    await eventually(() => expect(sectionOf(viewer, member)).toBe(section));
  }
}

describe('[LN4] a receiver that stops reading in a busy room', () => {
  test('costs a bounded memory and nobody else anything, and has everything afterwards', async () => {
    const [jitka, vera, karel] = [
      await joined(world, 'jitka'),
      await joined(world, 'vera'),
      await joined(world, 'karel'),
    ];
    streamOf(vera).pause();
    // What the two systems take in between is theirs.
    await writesUntil(world, jitka, () => world.server.unsentBytes() > behindBytes);
    const most = await writesUntil(world, jitka, (edits) => edits === 12);
    expect(most).toBeLessThan(behindBytes + 2 * editBytes);
    await eventually(() => expect(stateOf(karel)).toBe(stateOf(jitka)));
    expect(stateOf(vera)).not.toBe(stateOf(jitka));

    streamOf(vera).resume();
    await eventually(() => expect(stateOf(vera)).toBe(stateOf(jitka)));
    expect(world.server.unsentBytes()).toBeLessThan(editBytes);
    // The control: in one piece, on the same line.
    expect([vera.closeCodes, vera.provider.wsUnsuccessfulReconnects]).toEqual([[], 0]);
    textOf(vera.doc).insert(0, 'A');
    await eventually(() => expect(stateOf(jitka)).toBe(stateOf(vera)));
    await eventually(() => expect(vera.acknowledged.at(-1)).toEqual([1, 1]));
  });

  test('goes without presence first, and is shown in the end where everybody stands', async () => {
    const [jitka, vera, karel] = [
      await joined(world, 'jitka'),
      await joined(world, 'vera'),
      await joined(world, 'karel'),
    ];
    await eventually(() => expect(sectionOf(vera, karel)).toBe(null));
    const heard = countPresence(vera);
    streamOf(vera).pause();
    await writesUntil(world, jitka, () => world.server.unsentBytes() > laggingBytes);
    expect(world.server.unsentBytes()).toBeLessThan(behindBytes);
    await moves(karel, jitka, 8);
    streamOf(vera).resume();
    await eventually(() => expect(sectionOf(vera, karel)).toBe('worries'));
    expect(heard()).toBe(1);
    await eventually(() => expect(stateOf(vera)).toBe(stateOf(jitka)));
    // The control: reading again, it hears each.
    await moves(karel, vera, 4);
    expect(heard()).toBe(5);
    expect(vera.closeCodes).toEqual([]);
  });

  test('is told that its own words are stored as soon as it can hear it', async () => {
    const [jitka, vera] = [await joined(world, 'jitka'), await joined(world, 'vera')];
    streamOf(vera).pause();
    await writesUntil(world, jitka, () => world.server.unsentBytes() > behindBytes);
    // Into another section, for the first paragraph is written anew all the time.
    for (let letter = 0; letter < 5; letter += 1) {
      vera.doc.getXmlFragment('goals').push([new Y.XmlElement('paragraph')]);
    }
    await eventually(() => expect(jitka.doc.getXmlFragment('goals').length).toBe(5));
    expect(vera.acknowledged).toEqual([[1, 0]]);
    streamOf(vera).resume();
    await eventually(() => expect(stateOf(vera)).toBe(stateOf(jitka)));
    expect(vera.acknowledged).toEqual([
      [1, 0],
      [1, 5],
    ]);
  });
});
