import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PlanRecords } from '@opora/server/history/plan-records.ts';
import { sectionLines } from '@opora/server/history/section-lines.ts';
import { createLogger } from '@opora/server/observability/logger.ts';
import type { DocumentKey, DocumentLog } from '@opora/server/persistence/document-store.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { conferenceId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { tamper } from '../../contract/stores/log-file.ts';
import { join } from '../../support/join.ts';
import { openPlan } from '../../support/plan-client.ts';
import { planKey, useDocumentWorld } from '../documents/document-world.ts';
import { textOf } from '../documents/plan-text.ts';
import { one, startTwoConferences, type TwoConferences, two } from '../log/two-conferences.ts';
import { refusal } from './history-client.ts';
import { Pad, paragraph } from './pad.ts';
import { wordingIn } from './wording.ts';

const jitka = participantId('jitka');

describe('an edit made for somebody', () => {
  const world = useDocumentWorld();
  const write = (change: (copy: Y.Doc) => void) => world.server.write(planKey, jitka, change);
  const insert = (copy: Y.Doc) => textOf(copy).insert(0, 'A');

  test('[HI4, DO3] that cannot be stored is seen by nobody, and told', async () => {
    const vera = world.join('vera');
    await vi.waitFor(() => expect(vera.provider.synced).toBe(true));
    const updates: Uint8Array[] = [];
    vera.doc.on('update', (update) => updates.push(update));
    world.beforeAppend = () => Promise.reject(new Error('disk full'));
    expect(await write(insert)).toEqual({ ok: false, error: 'not-stored' });
    world.beforeAppend = async () => undefined;
    expect(await world.loggedText()).toBe('Plán: ');
    expect(updates).toEqual([]);

    expect(await write(insert)).toEqual({ ok: true, value: undefined });
    await vi.waitFor(() => expect(textOf(vera.doc).toString()).toBe('APlán: '));
    expect((await world.stores.documents.load(planKey))?.at(-1)?.by).toBe(jitka);
  });

  test('[GA3] keeps its Yjs client for its person', async () => {
    await write(insert);
    const [clientId] = (await world.stores.documents.load(planKey))?.at(-1)?.clientIds ?? [];
    const forger = world.join('vera');
    await vi.waitFor(() => expect(forger.provider.synced).toBe(true));
    const own = forger.doc.clientID;
    forger.doc.clientID = clientId ?? 0;
    textOf(forger.doc).insert(0, 'X');
    forger.doc.clientID = own;
    await vi.waitFor(() => expect(forger.finalCode()).toBe(4422));
    expect(await world.loggedText()).toBe('APlán: ');
  });

  test('that would break the rules of the plan is refused', async () => {
    const foreign = (copy: Y.Doc) =>
      copy.getXmlFragment('notes').insert(0, [new Y.XmlElement('table')]);
    expect(await write(foreign)).toMatchObject({ ok: false });
    expect(await world.loggedText()).toBe('Plán: ');
  });
});

describe('[LO2] a conference whose log is damaged', () => {
  let server: TwoConferences;
  beforeEach(async () => {
    server = await startTwoConferences();
  });
  afterEach(() => server.stop());

  test('has no history, the other one has', async () => {
    const people = await Promise.all(
      [one, two].map((conference) => join(server.origin, server.secret(conference))),
    );
    for (const person of people) {
      const plan = await openPlan(person);
      plan.typeLine('notes', 'Řádek');
      await plan.saved();
      plan.close();
    }
    tamper(server.folder, (database) =>
      database.exec(
        `UPDATE document_update SET author = 'p_a5' WHERE conference_id = 'conf_one' AND seq = 2`,
      ),
    );
    const ask = (path: 'history' | 'section') =>
      Promise.all(people.map((person) => refusal(person, path, 'section=notes')));
    const answers = [
      { status: 503, code: 'SERVICE_UNAVAILABLE' },
      { status: 200, code: 'none' },
    ];
    expect(await ask('section')).toEqual(answers);
    expect(await ask('history')).toEqual(answers);
    expect(server.damages).toMatchObject([{ conferenceId: one, document: 'plan' }]);
  });
});

describe('records in memory', () => {
  let folder: string;
  let stores: SqliteStores;
  let reads: number;
  let log: DocumentLog;
  const logLines: string[] = [];
  const logger = createLogger({ level: 'warn', write: (line) => logLines.push(line) });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'opora-records-'));
    stores = await openSqliteStores(folder);
    logLines.length = 0;
    reads = 0;
    log = {
      readAfter: (...part) => {
        reads += 1;
        return stores.documents.readAfter(...part);
      },
    };
  });
  afterEach(async () => {
    await stores.close();
    await rm(folder, { recursive: true });
  });

  const restoredIn = async () => [];
  const keyOf = (name: string): DocumentKey => ({
    conferenceId: conferenceId(name),
    document: 'plan',
  });

  /** A plan of as many lines, each an entry behind the seed. */
  async function write(key: DocumentKey, lines: number): Promise<Pad> {
    const pad = new Pad();
    for (let line = 0; line < lines; line += 1) {
      pad.edit(jitka, (section) => section.insert(line, [paragraph(`${line}`)]));
    }
    await stores.documents.create(key, Y.encodeStateAsUpdate(new Y.Doc()), 1);
    await stores.documents.append(key, pad.log);
    return pad;
  }

  test('are read once for all who ask, then only what was added', async () => {
    const key = keyOf('one');
    const pad = await write(key, 900);
    const records = new PlanRecords({ log, restoredIn, logger });
    const found = await Promise.all([1, 2, 3].map(() => records.read(key)));
    expect(new Set(found).size).toBe(1);
    // Three parts for the first, and a look at the end for each of the others.
    expect(reads).toBe(5);
    pad.edit(jitka, (section) => section.insert(0, [paragraph('new')]));
    await stores.documents.append(key, pad.log.slice(-1));
    const record = await records.read(key);
    expect([record, record.length, reads]).toEqual([found[0], 902, 6]);
    const span = { since: 902, at: 902 };
    const [first] = wordingIn(sectionLines(record, 'needs', span), 'removed');
    expect(first?.text).toBe('new');
    records.close();
    expect(records.size).toBe(0);
  });

  test('are forgotten some time after the last use, and only some are kept', async () => {
    const records = new PlanRecords({ log, restoredIn, logger, keptMs: 30 });
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const found = await Promise.all(names.map((name) => records.read(keyOf(name))));
    expect(found.map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(records.size).toBe(4);
    await vi.waitFor(() => expect(records.size).toBe(0));
  });

  test('leave out an entry that cannot be read, with a line in the log', async () => {
    const key = keyOf('one');
    const pad = await write(key, 3);
    const broken = { at: 5000, by: jitka, clientIds: [], update: Uint8Array.of(9, 9, 9) };
    await stores.documents.append(key, [broken]);
    pad.edit(jitka, (section) => section.insert(3, [paragraph('after')]));
    await stores.documents.append(key, pad.log.slice(-1));
    const record = await new PlanRecords({ log, restoredIn, logger }).read(key);
    const lines = sectionLines(record, 'needs', { since: 6, at: 6 });
    expect(wordingIn(lines, 'removed').map(({ text }) => text)).toEqual(['0', '1', '2', 'after']);
    expect(logLines).toHaveLength(1);
    expect(logLines[0]).toContain('stored-edit-left-out');
  });

  test('that could not be read are read anew by the next who asks', async () => {
    const key = keyOf('one');
    await write(key, 3);
    const failing: DocumentLog = {
      readAfter: (...part) => {
        reads += 1;
        return reads === 1 ? Promise.reject(new Error('gone')) : log.readAfter(...part);
      },
    };
    const records = new PlanRecords({ log: failing, restoredIn, logger });
    await expect(records.read(key)).rejects.toThrow('gone');
    expect((await records.read(key)).length).toBe(4);
  });
});
