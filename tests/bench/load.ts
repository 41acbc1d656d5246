import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDocument } from '@opora/server/documents/rebuild-document.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import {
  databaseFileName,
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import * as Y from 'yjs';
import { table } from './statistics.ts';

/**
 * How long a start takes until a document can be opened, by the length of its log, and what a keystroke costs on
 * the disk. Twelve people type in turn, and every tenth keystroke takes a letter back.
 */

const key = { conferenceId: conferenceId('bench'), document: 'plan' } as const;
const writers = 12;
const perAppend = 20;
const logger = createLogger({ level: 'error', write: (line) => process.stderr.write(`${line}\n`) });
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Updates as a gate would let them through, one for each keystroke. */
function* keystrokes(count: number): Generator<{ client: number; update: Uint8Array }> {
  const docs = Array.from({ length: writers }, () => new Y.Doc());
  const texts = docs.map((doc) => {
    const text = new Y.XmlText();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    doc.getXmlFragment('notes').push([paragraph]);
    return text;
  });
  const fresh: Uint8Array[] = docs.map((doc) => Y.encodeStateAsUpdate(doc));
  docs.forEach((doc, index) => {
    doc.on('update', (update) => {
      fresh[index] = update;
    });
  });
  for (let stroke = 0; stroke < count; stroke += 1) {
    const index = Math.floor(stroke / 40) % writers;
    const text = texts[index];
    const doc = docs[index];
    if (text === undefined || doc === undefined) return;
    const isFirst = stroke < writers * 40 && stroke % 40 === 0;
    if (!isFirst) {
      if (stroke % 10 === 9) text.delete(text.length - 1, 1);
      else text.insert(text.length, 'abcdefghij'.charAt(stroke % 10));
    }
    yield { client: doc.clientID, update: fresh[index] ?? new Uint8Array() };
  }
}

async function write(stores: SqliteStores, count: number): Promise<void> {
  const empty = Y.encodeStateAsUpdate(new Y.Doc());
  await stores.documents.create(key, empty, 0);
  let batch = [];
  for (const { client, update } of keystrokes(count - 1)) {
    const by = participantId(`writer${client % writers}`);
    batch.push({ at: Date.now(), by, clientIds: [client], update });
    if (batch.length < perAppend) continue;
    await stores.documents.append(key, batch);
    batch = [];
  }
  await stores.documents.append(key, batch);
}

const timed = async <Value>(run: () => Promise<Value>): Promise<readonly [Value, number]> => {
  const start = performance.now();
  return [await run(), performance.now() - start];
};

/** From nothing to a document that can be opened, as a start does it, and the state for a checkpoint. */
async function measure(folder: string) {
  const [stores, opening] = await timed(() => openSqliteStores(folder));
  const [loaded, loading] = await timed(() => loadDocument(stores.documents, key, logger));
  if (loaded === undefined) throw new Error('the document is not there');
  const begin = performance.now();
  const state = Y.encodeStateAsUpdateV2(loaded.doc);
  const encoding = performance.now() - begin;
  return { stores, loaded, state, opening, loading, encoding };
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

const rows: string[][] = [];
for (const count of [1000, 10_000, 50_000]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'opora-load-'));
  const stores = await openSqliteStores(folder);
  await write(stores, count);
  await stores.close();
  const { size } = await stat(path.join(folder, databaseFileName));

  const fromLog = await measure(folder);
  const { seq } = fromLog.loaded;
  await fromLog.stores.documents.checkpoints?.write(key, { seq, state: fromLog.state });
  await fromLog.stores.close();
  const fromCheckpoint = await measure(folder);
  await fromCheckpoint.stores.close();
  const isSame =
    fromLog.loaded.doc.getXmlFragment('notes').toString() ===
    fromCheckpoint.loaded.doc.getXmlFragment('notes').toString();

  rows.push([
    String(seq),
    milliseconds(fromLog.opening + fromLog.loading),
    milliseconds(fromCheckpoint.opening + fromCheckpoint.loading),
    milliseconds(fromLog.encoding),
    `${(fromLog.state.length / 1024).toFixed(1)} KiB`,
    `${(size / count).toFixed(0)} kB`,
    isSame ? 'yes' : 'NO',
  ]);
  await rm(folder, { recursive: true });
}
say(
  table(
    [
      'updates',
      'from the log',
      'with checkpoint',
      'encoding it',
      'its size',
      'disk per 1,000',
      'same text',
    ],
    rows,
  ),
);
