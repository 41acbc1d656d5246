import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFileName } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import type { FeedbackMark } from '@opora/shared/domain/feedback/feedback.ts';
import { type FeedbackResponse, feedbackResponseSchema } from '@opora/shared/protocol/feedback.ts';
import {
  irena,
  jitka,
  lenka,
  matyas,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let server: RunningServer;
const joined = new Map<string, Joined>();
const who = (id: typeof jitka): Joined => {
  const person = joined.get(id);
  if (person === undefined) throw new Error(`${id} has not joined`);
  return person;
};

const addressFor = ({ origin, conferenceId, participantId }: Joined) =>
  `${origin}/api/conferences/${conferenceId}/feedback?as=${participantId}`;
const answered = async (response: Response): Promise<FeedbackResponse> =>
  feedbackResponseSchema.parse(await response.json());
const read = async (id: typeof jitka) =>
  answered(await fetch(addressFor(who(id)), { headers: { cookie: who(id).cookie } }));
const send = (id: typeof jitka, mark: FeedbackMark, words = '') => {
  const marks = { heard: mark, understood: mark, 'know-what': mark, fair: mark, helped: mark };
  return postJson(addressFor(who(id)), { marks, words }, { cookie: who(id).cookie });
};

/** As somebody would look into the file: rows of every table that has anything of the answers. */
const inFile = <Value>(look: (database: DatabaseSync) => Value): Value => {
  const file = path.join(server.dataFolder, databaseFileName);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
};
const rowsOf = (table: string): readonly object[] =>
  inFile((database) => database.prepare(`SELECT * FROM ${table}`).all());

beforeAll(async () => {
  server = await startServer();
  for (const id of [jitka, matyas, irena, lenka, simona, tomas]) {
    joined.set(id, await join(server.origin, server.secretOf(id)));
  }
});
afterAll(() => server?.stop());

describe('feedback after the meeting', () => {
  it('[FB1] is asked only once the meeting is closed', async () => {
    const early = await send(jitka, 4);
    expect([early.status, await early.json()]).toMatchObject([
      409,
      { error: { reason: 'not-closed' } },
    ]);
    const leader = await connectLive(who(tomas));
    await leader.done('conference:open', {});
    const state = leader.state();
    if (state.status === 'preparing') throw new Error('it is open');
    await leader.done('conference:close', { fromStageId: state.stageId });
    leader.close();
    expect(await read(jitka)).toEqual({
      isAsked: true,
      hasAnswered: false,
      sums: null,
      words: [],
    });
    expect((await send(tomas, 4)).status).toBe(403);
  });

  it('[FB1] counts one answer of each person; a second press changes nothing', async () => {
    expect(await answered(await send(jitka, 1, 'Jitčina věta.'))).toMatchObject({
      isAsked: false,
      hasAnswered: true,
    });
    expect(await answered(await send(jitka, 4, 'Ještě jednou.'))).toMatchObject({
      hasAnswered: true,
    });
    await send(matyas, 4, 'Bylo to dlouhé.');
    expect((await read(simona)).sums).toBeNull();
    // Two at once: neither is lost.
    await Promise.all([send(irena, 3, 'Děkuji.'), send(lenka, null)]);
    const { sums, words } = await read(simona);
    expect(sums?.people).toBe(3);
    expect(words).toEqual(['Bylo to dlouhé.', 'Děkuji.', 'Jitčina věta.']);
    expect(sums?.counts.heard.marks[0]).toBe(1);
  });

  it('[FB3] gives the sums to everybody', async () => {
    expect((await read(irena)).sums?.people).toBe(3);
  });

  it('[FB4] gives the sentences to organiser and facilitator, and to nobody else', async () => {
    expect((await read(irena)).words).toEqual([]);
    expect((await read(tomas)).words).toHaveLength(3);
  });

  it('[FB2] holds on the disk no answer with a person, a time or an order', () => {
    expect(rowsOf('feedback').map((row) => Object.keys(row))).toEqual([['conference_id', 'body']]);
    expect(rowsOf('feedback_given').map((row) => Object.keys(row))).toContainEqual([
      'conference_id',
      'participant_id',
    ]);
    const ids = rowsOf('feedback_given').map((row) => Object.values(row)[1]);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(4);
    for (const table of ['event', 'access_record']) {
      const text = JSON.stringify(rowsOf(table));
      expect(text).not.toContain('feedback');
      // The control: these tables do tell who did what.
      expect(text).toContain(tomas);
    }
  });

  it('[FB2] keeps what was said only sealed, and nothing of the sums of before', () => {
    const files = readdirSync(server.dataFolder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(path.join(server.dataFolder, name)));
    expect(files.some((bytes) => bytes.includes('Jitčina'))).toBe(false);
    expect(files.some((bytes) => bytes.includes('feedback_given'))).toBe(true);
  });

  it('[FB2] stays after a restart', async () => {
    await server.restart();
    expect(await read(jitka)).toMatchObject({ hasAnswered: true, sums: { people: 3 } });
  });

  it('[FB1] is for people of this conference alone', async () => {
    const { cookie } = who(jitka);
    const other = addressFor(who(jitka)).replace(/conf_[^/]+/, 'conf_other');
    expect((await fetch(other, { headers: { cookie } })).status).toBe(401);
    expect((await fetch(addressFor(who(jitka)))).status).toBe(401);
    const own = { cookie: who(lenka).cookie };
    const bad = await postJson(addressFor(who(lenka)), { marks: { heard: 9 } }, own);
    expect(bad.status).toBe(400);
  });
});
