import { PlanRecord } from '@opora/server/history/plan-record.ts';
import type { Restored } from '@opora/server/history/restored.ts';
import type { StoredEntry } from '@opora/server/persistence/document-store.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import * as Y from 'yjs';
import { act } from '../documents/gate/editor.ts';
import type { Random } from '../documents/gate/random.ts';

/** Somebody with an editor; what they do reaches the log, and the others, some time later. */
interface Writer {
  readonly id: ParticipantId;
  readonly doc: Y.Doc;
  readonly unsent: Uint8Array[];
  readonly unseen: Uint8Array[];
}

function createWriter(name: string, clientID: number): Writer {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  const writer = { id: participantId(name), doc, unsent: [] as Uint8Array[], unseen: [] };
  doc.on('update', (update, origin) => {
    if (origin !== 'others') writer.unsent.push(update);
  });
  return writer;
}

/** One entry a second, the first at `firstAt`. */
export const firstAt = 1_000_000;
export const atOf = (seq: number): number => firstAt + (seq - 1) * 1000;

/** What people who write at the same time, each behind the others, leave in the log. */
export function writeLog(
  random: Random,
  sections: readonly SectionName[],
  steps: number,
): readonly StoredEntry[] {
  const writers = ['jitka', 'vera', 'klara'].map((name, index) => createWriter(name, index + 1));
  const log: StoredEntry[] = [];
  const send = (writer: Writer) => {
    const update = writer.unsent.shift();
    if (update === undefined) return;
    const seq = log.length + 1;
    log.push({ seq, at: atOf(seq), by: writer.id, clientIds: [writer.doc.clientID], update });
    for (const other of writers) if (other !== writer) other.unseen.push(update);
  };
  const see = ({ doc, unseen }: Writer) => {
    const update = unseen.shift();
    if (update !== undefined) Y.applyUpdate(doc, update, 'others');
  };
  for (let step = 0; step < steps; step += 1) {
    const writer = random.pick(writers);
    random.pick([() => act(writer.doc, random.pick(sections), random, null), send, see])(writer);
  }
  for (const writer of writers) while (writer.unsent.length > 0) send(writer);
  return log;
}

/** The record of these entries, taken in several slices. */
export function recordOf(
  log: readonly StoredEntry[],
  slice = log.length,
  restored: readonly Restored[] = [],
): PlanRecord {
  const decisions = new Map(restored.map((each) => [each.revision, each]));
  const record = new PlanRecord(new Set(), decisions);
  while (record.length < log.length) {
    let left = slice;
    record.take(log.slice(record.length), () => {
      left -= 1;
      return left <= 0;
    });
  }
  return record;
}

/** The document as these entries alone give it: as they came, or as a start reads them. */
export function documentOf(log: readonly StoredEntry[], how: 'one by one' | 'at once'): Y.Doc {
  const doc = new Y.Doc();
  const applyAll = () => {
    for (const { update } of log) Y.applyUpdate(doc, update);
  };
  if (how === 'at once') doc.transact(applyAll);
  else applyAll();
  return doc;
}
