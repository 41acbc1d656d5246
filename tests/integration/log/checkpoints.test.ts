import { loadDocument } from '@opora/server/documents/rebuild-document.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import { openSqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { tamper } from '../../contract/stores/log-file.ts';
import { join } from '../../support/join.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { one, startTwoConferences, type TwoConferences } from './two-conferences.ts';

let server: TwoConferences;
let writer: PlanClient;
const key = { conferenceId: one, document: 'plan' } as const;

beforeEach(async () => {
  server = await startTwoConferences();
  writer = await openPlan(await join(server.origin, server.secret(one)));
});
afterEach(async () => {
  writer.close();
  await server.stop();
});

/** Sequence number of the checkpoint, and of the last entry, as they are in the file. */
const inFile = () =>
  tamper(server.folder, (database) => ({
    checkpoint: database.prepare('SELECT seq FROM checkpoint').get()?.['seq'],
    log: database.prepare('SELECT max(seq) AS seq FROM document_update').get()?.['seq'],
  }));

interface Loading {
  readonly notes: string;
  readonly checkpointSeq: number | undefined;
  readonly logLines: readonly string[];
}

/** What a server that starts on this folder has in memory. Only while none runs. */
async function loading(state?: Uint8Array): Promise<Loading> {
  const logLines: string[] = [];
  const logger = createLogger({ level: 'warn', write: (line) => logLines.push(line) });
  const stores = await openSqliteStores(server.folder);
  try {
    const { documents } = stores;
    const seq = (await documents.load(key))?.length ?? 0;
    if (state !== undefined) await documents.checkpoints?.write(key, { seq, state });
    const loaded = await loadDocument(documents, key, logger);
    const notes = loaded?.doc.getXmlFragment('notes').toString() ?? '';
    return { notes, checkpointSeq: loaded?.checkpointSeq, logLines };
  } finally {
    await stores.close();
  }
}

const line = (text: string) => `<paragraph>${text}</paragraph>`;

describe('[LO4] a checkpoint', () => {
  test('is written when the document is closed, and the next start begins with it', async () => {
    writer.typeLine('notes', 'Babička bydlí blízko.');
    writer.deleteFrom('notes', 0, 0, 8);
    await writer.saved();
    writer.close();
    await server.end();
    const { checkpoint, log } = inFile();
    expect(checkpoint).toBe(log);
    expect(await loading()).toEqual({
      notes: line('bydlí blízko.'),
      checkpointSeq: checkpoint,
      logLines: [],
    });
  });

  test('is written while people type, and what follows it is added', async () => {
    const text = 'Ověřujeme, co pomáhá. '.repeat(10);
    const others = await Promise.all(
      [1, 2].map(async () => openPlan(await join(server.origin, server.secret(one)))),
    );
    for (const each of [writer, ...others]) {
      each.typeLine('notes', text);
      await each.saved();
    }
    await vi.waitFor(() => expect(inFile().checkpoint).toBeGreaterThan(500));
    await server.kill();
    const { checkpoint } = inFile();
    const { notes, checkpointSeq } = await loading();
    for (const other of others) other.close();
    expect(notes).toBe(line(text).repeat(3));
    expect(checkpointSeq).toBe(checkpoint);
    tamper(server.folder, (database) => database.exec('DELETE FROM checkpoint'));
    expect(await loading()).toEqual({ notes, checkpointSeq: 0, logLines: [] });
  });

  test('that was changed on the disk is left aside with a line in the log', async () => {
    writer.typeLine('notes', 'Slovo');
    await writer.saved();
    writer.close();
    await server.end();
    tamper(server.folder, (database) => database.exec(`UPDATE checkpoint SET state = x'00'`));
    const { notes, checkpointSeq, logLines } = await loading();
    expect({ notes, checkpointSeq }).toEqual({ notes: line('Slovo'), checkpointSeq: 0 });
    expect(logLines.map((each) => JSON.parse(each))).toMatchObject([
      {
        level: 'warn',
        event: 'checkpoint-ignored',
        conferenceId: one,
        document: 'plan',
        reason: 'damaged',
      },
    ]);
  });

  test('that Yjs cannot read is left aside', async () => {
    writer.typeLine('notes', 'Slovo');
    await writer.saved();
    writer.close();
    await server.end();
    const { notes, checkpointSeq, logLines } = await loading(Uint8Array.of(255, 255, 255));
    expect({ notes, checkpointSeq }).toEqual({ notes: line('Slovo'), checkpointSeq: 0 });
    expect(logLines.join()).toContain('unreadable');
  });

  test('is what is really read: with another state in it, that one is there', async () => {
    writer.typeLine('notes', 'Slovo');
    await writer.saved();
    writer.close();
    await server.end();
    const other = new Y.Doc();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Jiné')]);
    other.getXmlFragment('notes').insert(0, [paragraph]);
    expect((await loading(Y.encodeStateAsUpdateV2(other))).notes).toBe(line('Jiné'));
  });
});
