import { createRoomRegistry } from '@opora/server/conferences/room-registry.ts';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { type ConferenceId, conferenceId } from '@opora/shared/ids.ts';
import { joinResponseSchema } from '@opora/shared/protocol/http.ts';
import {
  brokenGlassSchema,
  glassReasonsSchema,
  officeConferencesSchema,
} from '@opora/shared/protocol/office.ts';
import { jitka, klara, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { join } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { type Colleague, giveSeat, goodPassword, hire, refusalOf } from '../../support/office.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const minuteMs = 60_000;
const another = conferenceId('jina');
const nowhere = conferenceId('nikde');
const reason = 'Zastupuji kolegyni, která onemocněla.';
let server: RunningServer;
let nowMs: number;
let worker: Colleague;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startServer({ now: () => nowMs });
  const rooms = createRoomRegistry(server.stores.conferences, () => nowMs);
  const demo = (await rooms.find(demoConferenceId))?.state();
  if (demo === undefined) throw new Error('no demo');
  await rooms.create({ ...demo, id: another, reference: 'PK-2026-099', title: 'Jiná' });
  worker = await hire(server, 'worker');
});
afterEach(() => server.stop());

const listFor = async ({ browser }: Colleague) =>
  officeConferencesSchema.parse(await (await browser.get('/api/office/conferences')).json())
    .conferences;
const at = (conference: ConferenceId, what: string) =>
  `/api/office/conferences/${conference}/${what}`;
const enter = ({ browser }: Colleague, conference: ConferenceId) =>
  browser.post(at(conference, 'enter'));
const breakGlass = ({ browser }: Colleague, conference: ConferenceId, why = reason) =>
  browser.post(at(conference, 'break-glass'), { reason: why });

/** Everything an answer says, but for when. */
async function wholeAnswer(response: Response) {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('an account', () => {
  it('[OF10] sees and opens what it has a seat in, and enters as who it is there', async () => {
    expect(await listFor(worker)).toEqual([]);
    await giveSeat(server, worker, demoConferenceId, klara);
    const [only, ...more] = await listFor(worker);
    expect(more).toEqual([]);
    expect(Object.keys(only ?? {}).toSorted()).toEqual(
      ['id', 'reference', 'seat', 'startsAt', 'status', 'timeZone', 'title'].toSorted(),
    );
    const entered = joinResponseSchema.parse(await (await enter(worker, demoConferenceId)).json());
    expect(entered).toMatchObject({ conferenceId: demoConferenceId, participantId: klara });
    const live = await connectLive({
      ...entered,
      origin: server.origin,
      cookie: worker.browser.cookieFor('/'),
    });
    expect(live.state().participants.find(({ id }) => id === klara)?.place).toBe('remote');
    live.close();
  });

  it('[OF10] is told the same of a conference that is not for it and of one that is not there', async () => {
    const asks = [
      (id: ConferenceId) => enter(worker, id),
      (id: ConferenceId) => worker.browser.get(at(id, 'reasons')),
    ];
    for (const ask of asks) {
      const foreign = await wholeAnswer(await ask(another));
      expect(foreign.status).toBe(404);
      expect(await wholeAnswer(await ask(nowhere))).toEqual(foreign);
    }
  });

  it('[OF10] that leads the office lists them all, and opens no more than others', async () => {
    const manager = await hire(server, 'manager');
    expect((await listFor(manager)).map(({ id, seat }) => [id, seat])).toEqual(
      expect.arrayContaining([
        [demoConferenceId, null],
        [another, null],
      ]),
    );
    expect((await enter(manager, another)).status).toBe(404);
  });

  it('[OF9] that keeps the accounts or reads the record opens nothing, seat or no seat', async () => {
    for (const role of ['admin', 'auditor'] as const) {
      const colleague = await hire(server, role);
      await giveSeat(server, colleague, demoConferenceId, klara);
      const asks = [
        colleague.browser.get('/api/office/conferences'),
        enter(colleague, demoConferenceId),
        breakGlass(colleague, another),
        colleague.browser.post(at(another, 'erase'), { reference: 'PK-2026-099' }),
      ];
      for (const answer of await Promise.all(asks)) {
        expect(await refusalOf(answer)).toEqual({ status: 403, reason: 'not-allowed' });
      }
    }
  });

  it('[OF16] that is locked leaves the conference it is in', async () => {
    await giveSeat(server, worker, demoConferenceId, klara);
    const entered = joinResponseSchema.parse(await (await enter(worker, demoConferenceId)).json());
    const cookie = worker.browser.cookieFor('/');
    const live = await connectLive({ ...entered, origin: server.origin, cookie });
    const admin = await hire(server, 'admin');
    await admin.browser.post(`/api/office/accounts/${worker.id}/lock`);
    await eventually(() => expect(live.socket.connected).toBe(false));
    const session = `/api/session?conference=${demoConferenceId}&as=${klara}`;
    expect((await worker.browser.get(session)).status).toBe(401);
    live.close();
  });

  it('[OF10] that was put out does not come back by its seat', async () => {
    await giveSeat(server, worker, demoConferenceId, jitka);
    const lead = await connectLive(await join(server.origin, server.secretOf(tomas)));
    await lead.done('participant:dismiss', { participantId: jitka });
    expect((await enter(worker, demoConferenceId)).status).toBe(404);
    lead.close();
  });
});

describe('looking in without a seat', () => {
  it('[OF11] is seen by everybody, and its reason by the organiser and who reads the record', async () => {
    const organiser = await hire(server, 'worker', 'simona@office.example');
    await giveSeat(server, organiser, demoConferenceId, simona);
    const mother = await connectLive(await join(server.origin, server.secretOf(jitka)));
    const { participantId } = brokenGlassSchema.parse(
      await (await breakGlass(worker, demoConferenceId)).json(),
    );
    const seen = await eventually(() => {
      const person = mother.state().participants.find(({ id }) => id === participantId);
      if (person === undefined) throw new Error('nobody new');
      return person;
    });
    expect(seen).toMatchObject({
      name: 'Kolegyně worker',
      role: 'observer',
      tie: { cs: 'nahlíží s důvodem' },
    });
    expect(JSON.stringify(mother.state())).not.toContain(reason);
    expect(JSON.stringify(await server.stores.conferences.load(demoConferenceId))).not.toContain(
      reason,
    );
    expect((await enter(worker, demoConferenceId)).status).toBe(200);

    const auditor = await hire(server, 'auditor');
    for (const reader of [organiser, auditor]) {
      const answer = await reader.browser.get(at(demoConferenceId, 'reasons'));
      const { reasons } = glassReasonsSchema.parse(await answer.json());
      expect(reasons).toMatchObject([{ reason, account: { id: worker.id } }]);
    }
    const manager = await hire(server, 'manager');
    for (const other of [worker, manager]) {
      expect((await other.browser.get(at(demoConferenceId, 'reasons'))).status).toBe(404);
    }
    mother.close();
  });

  it('[OF11] wants a reason in words, and a fresh confirmation', async () => {
    for (const none of ['', '.. .. .. .. .. ..', 'krátce', '         a']) {
      expect((await refusalOf(await breakGlass(worker, another, none))).reason).toBe(
        'reason-too-short',
      );
    }
    nowMs += 11 * minuteMs;
    expect((await refusalOf(await breakGlass(worker, another))).reason).toBe('step-up-needed');
    expect((await enter(worker, another)).status).toBe(404);
    await worker.browser.post('/api/office/step-up', { password: goodPassword });
    expect((await breakGlass(worker, another)).status).toBe(200);
  });

  it('[OF11] gives one chair, also to a second press', async () => {
    const presses = await Promise.all([breakGlass(worker, another), breakGlass(worker, another)]);
    expect(presses.some(({ status }) => status === 200)).toBe(true);
    const rooms = createRoomRegistry(server.stores.conferences, () => nowMs);
    const people = (await rooms.find(another))?.state().participants ?? [];
    expect(people.filter(({ name }) => name === 'Kolegyně worker')).toHaveLength(1);
    expect((await refusalOf(await breakGlass(worker, another))).reason).toBe('seat-held-already');
  });

  it('[OF11] goes by the reference for who sees no list', async () => {
    const ask = (reference: string) =>
      worker.browser.post('/api/office/break-glass', { reference, reason });
    expect((await refusalOf(await ask('PK-2026-000'))).reason).toBe('not-found');
    expect((await ask(' pk-2026-099 ')).status).toBe(200);
    expect((await listFor(worker)).map(({ id, seat }) => [id, seat])).toEqual([
      [another, 'observer'],
    ]);
  });
});

describe('erasing', () => {
  const erase = ({ browser }: Colleague, reference: string) =>
    browser.post(at(another, 'erase'), { reference });

  it('[OF14] is for who leads the office, after a fresh confirmation', async () => {
    expect((await refusalOf(await erase(worker, 'PK-2026-099'))).reason).toBe('not-allowed');
    const manager = await hire(server, 'manager');
    nowMs += 11 * minuteMs;
    expect((await refusalOf(await erase(manager, 'PK-2026-099'))).reason).toBe('step-up-needed');
  });
});
