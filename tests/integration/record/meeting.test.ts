import { documentCloseCodes, documentPath } from '@opora/shared/protocol/document-messages.ts';
import { recordPageSize } from '@opora/shared/protocol/record.ts';
import {
  demoParticipants,
  klara,
  lenka,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { tamper } from '../../contract/stores/log-file.ts';
import { invite } from '../../support/invite.ts';
import { type Joined, join, postJson } from '../../support/join.ts';
import { type Meeting, startMeeting } from '../../support/meeting.ts';
import { askConference, readRecord, told } from '../../support/record-client.ts';
import { readSection, readTimeLine } from '../history/history-client.ts';

let meeting: Meeting;
let aheadMs = 0;
const quarterMs = 15 * 60_000;

beforeEach(async () => {
  aheadMs = 0;
  meeting = await startMeeting(() => Date.now() + aheadMs);
});
afterEach(() => meeting?.end());

const attendAll = async () => ({
  organiser: await meeting.attend(simona),
  leader: await meeting.attend(tomas),
  writer: await meeting.attend(klara),
});

describe('the record of access', () => {
  it('[RA1] tells who came, read, wrote, looked back and was put out, in order', async () => {
    const { organiser, leader, writer } = await attendAll();
    await leader.live.done('conference:open', {});
    writer.plan.typeLine('notes', 'Jitka, máma.');
    await writer.plan.saved();
    await readTimeLine(leader.person);
    await leader.live.done('participant:dismiss', { participantId: klara });
    await leader.live.done('participant:admit', { participantId: klara });
    await vi.waitFor(async () =>
      expect(told(await readRecord(organiser.person))).toEqual([
        `${simona} entered`,
        `${simona} read-document plan`,
        `${tomas} entered`,
        `${tomas} read-document plan`,
        `${klara} entered`,
        `${klara} read-document plan`,
        `${klara} wrote-document plan`,
        `${tomas} read-history plan`,
        `${tomas} put-out ${klara}`,
        `${tomas} let-in ${klara}`,
        `${simona} read-record`,
      ]),
    );
  });

  it('[RA1] tells who was let in and who was declined at the door', async () => {
    const { organiser, leader } = await attendAll();
    await leader.live.done('admission:set', { admission: 'by-hand' });
    for (const [who, answer] of [
      [vera, 'lobby:admit'],
      [lenka, 'lobby:decline'],
    ] as const) {
      const secret = await invite(meeting.server, who);
      await postJson(`${meeting.server.origin}/api/join`, { secret });
      const waiting = await vi.waitFor(() => {
        const found = leader.live.lobbies.at(-1)?.find((each) => each.participantId === who);
        expect(found).toBeDefined();
        return found;
      });
      expect(await leader.live.raw(answer, { waitingId: waiting?.waitingId })).toMatchObject({
        ok: true,
      });
    }
    await vi.waitFor(async () => {
      const lines = told(await readRecord(organiser.person));
      expect(lines).toContain(`${tomas} let-in ${vera}`);
      expect(lines).toContain(`${tomas} declined ${lenka}`);
    });
  });

  it('[RA3] says once in a quarter of an hour that somebody wrote or read', async () => {
    const { organiser, leader, writer } = await attendAll();
    const count = async (line: string) =>
      told(await readRecord(organiser.person)).filter((each) => each === line).length;
    await leader.live.done('conference:open', {});
    const write = async (words: string) => {
      writer.plan.typeLine('notes', words);
      await writer.plan.saved();
    };
    await write('Jeden řádek');
    await write('Druhý řádek');
    await vi.waitFor(async () => expect(await count(`${klara} wrote-document plan`)).toBe(1));
    await readSection(writer.person, { section: 'notes' });
    expect(await count(`${klara} read-document plan`)).toBe(1);

    aheadMs = quarterMs;
    await write('Za čtvrt hodiny');
    await vi.waitFor(async () => expect(await count(`${klara} wrote-document plan`)).toBe(2));
    await readSection(writer.person, { section: 'notes' });
    expect(await count(`${klara} read-document plan`)).toBe(2);
    expect(await count(`${simona} read-record`)).toBe(2);
  });

  it('[RA2] shows nothing that could not be recorded', async () => {
    const { person } = await meeting.attend(simona);
    const newcomer = await join(meeting.server.origin, meeting.server.secretOf(klara));
    const { record } = meeting.server.stores;
    const broken = vi.spyOn(record, 'append').mockRejectedValue(new Error('no room'));
    aheadMs = quarterMs;
    const history = await fetch(
      `${newcomer.origin}/api/plan/history?conference=${newcomer.conferenceId}&as=${klara}`,
      { headers: { cookie: newcomer.cookie } },
    );
    expect(history.status).toBe(500);
    expect((await askConference(person, '/record')).status).toBe(500);
    expect(await refusalOfLive(newcomer)).toContain('SERVICE_UNAVAILABLE');
    expect(await closeOfPlan(newcomer)).toBe(documentCloseCodes.tryAgain);

    broken.mockRestore();
    const late = await meeting.attend(klara);
    expect(late.plan.provider.synced).toBe(true);
  });

  it('[RA4] reads to the organiser alone, whoever asks', async () => {
    for (const { id, attendance } of demoParticipants) {
      if (attendance === 'separate') continue;
      const person = await join(meeting.server.origin, meeting.server.secretOf(id));
      for (const route of ['/record', '/record/check']) {
        const response = await askConference(person, route);
        if (id === simona) expect(response.status).not.toBe(403);
        else expect(response.status).toBe(403);
      }
    }
    const stranger = { ...(await join(meeting.server.origin, meeting.server.secretOf(simona))) };
    const outside = await askConference({ ...stranger, cookie: '' }, '/record');
    expect(outside.status).toBe(401);
  });

  it('[RA4] holds ids and no name or word of the case', async () => {
    const { organiser, leader } = await attendAll();
    await leader.live.done('conference:open', {});
    leader.plan.typeLine('notes', 'Bojím se nocí.');
    await leader.plan.saved();
    const text = JSON.stringify(await readRecord(organiser.person));
    for (const { name, callName } of demoParticipants) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(callName);
    }
    expect(text).not.toContain('Bojím');
  });

  it('[RA4] comes in pages, newest first, also of one person', async () => {
    const { person } = await meeting.attend(simona);
    const { record } = meeting.server.stores;
    const body = JSON.stringify({ action: 'entered', what: null });
    for (let at = 0; at < recordPageSize; at += 1) {
      await record.append(person.conferenceId, { at, author: at % 2 === 0 ? vera : lenka, body });
    }
    const first = await readRecord(person);
    expect(first.entries).toHaveLength(recordPageSize);
    expect(first.entries[0]).toMatchObject({ action: 'read-record', who: { id: simona } });
    const second = await readRecord(person, { before: String(first.older) });
    expect(second).toMatchObject({ older: null });
    expect([...first.entries, ...second.entries].map(({ seq }) => seq)).toEqual(
      Array.from({ length: recordPageSize + 3 }, (_, index) => recordPageSize + 3 - index),
    );
    const ofVera = await readRecord(person, { person: vera });
    expect(ofVera.entries.map(({ who }) => who)).toEqual(
      Array.from({ length: recordPageSize / 2 }, () => ({ kind: 'participant', id: vera })),
    );
    for (const query of [{ before: '0' }, { before: 'x' }, { person: 'nobody' }]) {
      expect((await askConference(person, '/record', query)).status).toBe(400);
    }
  });

  it('[RA7] stays through a restart, is looked through at the start, and its head is in the log', async () => {
    const { organiser } = await attendAll();
    const { head, entries } = await readRecord(organiser.person);
    const check = async (of: string) =>
      (await askConference(organiser.person, '/record/check', { head: of })).json();
    expect(await check(head)).toEqual({ result: 'same' });
    expect(await check(`9999:${'0'.repeat(64)}`)).toEqual({ result: 'cut-off' });
    await meeting.server.restart();
    expect(meeting.server.anchorLines.at(-1)).toContain(`"head":"${head}"`);
    expect((await readRecord(organiser.person)).entries.slice(-entries.length)).toEqual(entries);
    expect(meeting.server.logLines.filter((line) => line.includes('record'))).toEqual([]);

    tamper(meeting.server.dataFolder, (database) =>
      database.exec(`UPDATE access_record SET author = NULL WHERE seq = 2`),
    );
    await meeting.server.restart();
    expect(meeting.server.logLines.join()).toMatch(
      /"record-damaged","conferenceId":"conf_rano","seq":2/,
    );
    expect((await readRecord(organiser.person)).damagedAt).toBe(2);
    // The meeting goes on all the same.
    expect((await meeting.attend(vera)).plan.provider.synced).toBe(true);
  });
});

/** The code of the error with which the live channel refuses. */
function refusalOfLive({ origin, conferenceId, participantId, cookie }: Joined): Promise<string> {
  const socket = io(origin, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    query: { conference: conferenceId, as: participantId },
    extraHeaders: { cookie },
  });
  return new Promise((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) => {
      socket.disconnect();
      resolve('data' in error ? JSON.stringify(error.data) : error.message);
    });
  });
}

function closeOfPlan({ origin, conferenceId, participantId, cookie }: Joined): Promise<number> {
  const url = `${origin.replace('http', 'ws')}${documentPath(conferenceId, 'plan')}?as=${participantId}`;
  const socket = new WebSocket(url, { headers: { cookie } });
  return new Promise((resolve) => socket.once('close', resolve));
}
