import { blocksAt } from '@opora/server/history/blocks.ts';
import type { PlanRecord } from '@opora/server/history/plan-record.ts';
import { putBack } from '@opora/server/history/put-back.ts';
import type { Restored } from '@opora/server/history/restored.ts';
import { sectionLines } from '@opora/server/history/section-lines.ts';
import { participantId } from '@opora/shared/ids.ts';
import type { HistoryLine } from '@opora/shared/protocol/history.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createRandom } from '../documents/gate/random.ts';
import { wordingIn, wordingOf } from './wording.ts';
import { atOf, documentOf, recordOf, writeLog } from './written-log.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

/** The edit that puts the section back to an entry; undefined if there is nothing to do. */
function restoring(doc: Y.Doc, wanted: ReturnType<typeof blocksAt>): Uint8Array | undefined {
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  putBack(doc, 'needs', wanted);
  expect(updates.length).toBeLessThanOrEqual(1);
  return updates[0];
}

/** Who wrote what and when, of each line. */
const writersOf = (lines: readonly HistoryLine[]) =>
  lines.map(({ passages }) => passages.map(({ text, by, at }) => ({ text, by, at })));

/** Of the lines that came between two entries: their places in the later wording. */
const newLines = (record: PlanRecord, since: number, at: number): ReadonlySet<number> => {
  const lines = sectionLines(record, 'needs', { since, at }).filter(
    ({ change }) => change !== 'removed',
  );
  return new Set([...lines.keys()].filter((index) => lines[index]?.change === 'added'));
};

describe('[HI1, HI4] random writing', () => {
  test.each(seeds)('comes back as it was, and stays in the record (seed %i)', (seed) => {
    const random = createRandom(seed);
    const log = [...writeLog(random, ['needs', 'goals'], 250)];
    const restored: Restored[] = [];
    for (let round = 0; round < 6; round += 1) {
      const record = recordOf(log, 1 + random.below(40), restored);
      const [end, seq] = [log.length, random.below(log.length + 1)];
      const doc = documentOf(log, 'one by one');
      const goals = wordingOf(doc, 'goals');
      const wanted = wordingIn(sectionLines(record, 'needs', { since: seq, at: seq }), 'removed');
      const before = wordingOf(doc, 'needs');
      const update = restoring(doc, blocksAt(record, 'needs', seq));
      expect(wordingOf(doc, 'needs'), `to ${seq} of ${end}`).toEqual(wanted);
      expect(wordingOf(doc, 'goals')).toEqual(goals);
      expect(restoring(doc, blocksAt(record, 'needs', seq))).toBeUndefined();
      if (update === undefined) continue;
      const by = participantId('tomas');
      const at = atOf(end + 1);
      log.push({ seq: end + 1, at, by, clientIds: [doc.clientID], update });
      const decided = { type: 'plan:restored', section: 'needs', moment: atOf(seq) } as const;
      restored.push({ ...decided, by, at, revision: round + 1 });
      const after = recordOf(log, 1 + random.below(40), restored);
      const read = (at: number) =>
        wordingIn(sectionLines(after, 'needs', { since: at, at }), 'removed');
      expect(read(end + 1)).toEqual(wanted);
      expect(read(end).map(({ text }) => text)).toEqual(before.map(({ text }) => text));

      const writers = (at: number) => writersOf(sectionLines(after, 'needs', { since: at, at }));
      const back = newLines(after, end, end + 1);
      const ofNewLines = (at: number) => writers(at).filter((_, index) => back.has(index));
      expect(ofNewLines(end + 1), `to ${seq} of ${end}`).toEqual(ofNewLines(seq));
      expect(ofNewLines(seq).flatMap((line) => line.map((each) => each.by))).not.toContain(by);
    }
  });
});

test('[HI4] lines that are the same at the beginning and the end are not touched', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('needs');
  const line = (letters: string) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(letters)]);
    return paragraph;
  };
  fragment.insert(0, ['a', 'a', 'b', 'a'].map(line));
  const before = fragment.toArray();
  const block = (text: string) => ({
    name: 'paragraph',
    attributes: {},
    children: [{ text, marks: {} }],
  });
  putBack(doc, 'needs', ['a', 'c', 'd', 'a'].map(block));
  expect(fragment.toString().replaceAll(/<\/?paragraph>/g, '')).toBe('acda');
  expect([fragment.get(0), fragment.get(3)]).toEqual([before[0], before[3]]);
  putBack(doc, 'needs', ['a', 'a'].map(block));
  expect(fragment.toArray()).toEqual([before[0], before[3]]);
  putBack(doc, 'needs', []);
  expect(fragment.length).toBe(0);
});
