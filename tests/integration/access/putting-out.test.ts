import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { StoreError } from '@opora/server/persistence/store-error.ts';
import { type ParticipantId, stageId, taskId } from '@opora/shared/ids.ts';
import { documentMessages } from '@opora/shared/protocol/document-messages.ts';
import { irena, jitka, klara, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type Browser, openBrowser } from '../../support/browser.ts';
import { openDeafLine } from '../../support/deaf-line.ts';
import { invite } from '../../support/invite.ts';
import type { Joined } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

interface Tab {
  readonly live: LiveClient;
  readonly plan: PlanClient;
}

let server: RunningServer;
let tabs: Tab[];
let leader: Tab;
let witness: Tab;
beforeEach(async () => {
  server = await startServer({ sweepEveryMs: 50 });
  tabs = [];
  leader = await openTab(await own().join(server.secretOf(tomas)));
  witness = await openTab(await own().join(server.secretOf(irena)));
  await leader.live.done('conference:open', {});
});
afterEach(async () => {
  for (const { live, plan } of tabs) {
    live.close();
    plan.close();
  }
  await server.stop();
});

const own = (): Browser => openBrowser(server.origin);

async function openTab(person: Joined): Promise<Tab> {
  const tab = { live: await connectLive(person), plan: await openPlan(person) };
  tabs.push(tab);
  return tab;
}
const dismiss = (participantId: ParticipantId) =>
  leader.live.done('participant:dismiss', { participantId });
const admit = (participantId: ParticipantId) =>
  leader.live.done('participant:admit', { participantId });

/** From now on what happens is written when the test says so. */
function slowDisk() {
  const { conferences } = server.stores;
  const { append } = conferences;
  const { promise, resolve: goOn } = Promise.withResolvers<void>();
  let isWaiting = false;
  conferences.append = async (...entries) => {
    isWaiting = true;
    await promise;
    await append(...entries);
  };
  return { isWriting: () => vi.waitFor(() => expect(isWaiting).toBe(true)), goOn };
}
const placeOf = (live: LiveClient, person: ParticipantId) =>
  live.state().participants.find(({ id }) => id === person)?.place;

/** All bytes that reach this person's plan and live connections, with when they came. */
function listenOn(person: Joined) {
  const cookie = { headers: { cookie: person.cookie } };
  const query = `conference=${person.conferenceId}&as=${person.participantId}`;
  const base = server.origin.replace('http', 'ws');
  const sockets = [
    new WebSocket(`${base}/documents/${person.conferenceId}/plan?${query}`, cookie),
    new WebSocket(`${base}/socket.io/?EIO=4&transport=websocket&${query}`, cookie),
  ];
  const heard: { readonly at: number; readonly data: string }[] = [];
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      heard.push({ at: performance.now(), data: data.toString('latin1') });
      // The handshake of socket.io.
      if (data.toString().startsWith('0{')) socket.send(`40`);
    });
  }
  return { sockets, heard, closed: () => sockets.every((socket) => socket.readyState === 3) };
}

describe('putting a person out', () => {
  it('[AD1, AD3] ends both channels of every tab before anybody hears of it', async () => {
    const person = await own().join(server.secretOf(klara));
    const [one, two] = [await openTab(person), await openTab(person)];
    const raw = listenOn(person);
    await vi.waitFor(() => expect(raw.heard.length).toBeGreaterThan(3));
    let announcedAt = 0;
    let typed = 0;
    let typedThen = 0;
    witness.live.socket.on('conference:event', (event: { type: string }) => {
      if (event.type !== 'participant:stepped-out') return;
      announcedAt = performance.now();
      typedThen = typed;
    });
    const heardBefore = [one, two].map(({ live }) => live.events.length);
    // They go on typing when the line is gone.
    const typing = setInterval(() => {
      typed += 1;
      one.plan.typeLine('notes', `Klára ${typed}`);
    }, 5);
    await vi.waitFor(() => expect(witness.plan.lines('notes').length).toBeGreaterThan(5));
    await dismiss(klara);
    await vi.waitFor(() => expect(announcedAt).toBeGreaterThan(0));
    await vi.waitFor(() => {
      for (const { live, plan } of [one, two]) {
        expect(live.socket.connected).toBe(false);
        expect(plan.finalCode()).toBe(4403);
      }
      expect(raw.closed()).toBe(true);
    });
    // The others go on, which the person would hear if a line was still open.
    await leader.live.done('stage:extend', { fromStageId: stageId('arrival'), minutes: 1 });
    leader.plan.typeLine('worries', 'Po odchodu.');
    await leader.plan.saved();
    clearInterval(typing);
    expect([one, two].map(({ live }) => live.events.length)).toEqual(heardBefore);
    expect(raw.heard.at(-1)?.at ?? 0).toBeLessThan(announcedAt + 500);
    const after = raw.heard.filter(({ at }) => at > announcedAt).map(({ data }) => data);
    expect(after.join('')).not.toMatch(/dismissed|odchodu|extended/);
    await vi.waitFor(() => expect(witness.plan.lines('worries')).toEqual(['Po odchodu.']));
    expect(typed).toBeGreaterThan(typedThen);
    expect(witness.plan.lines('notes').length).toBeLessThanOrEqual(typedThen);
    expect(placeOf(witness.live, klara)).toBe('away');
  });

  it('[AD1] ends a line that does not answer', async () => {
    const person = await own().join(server.secretOf(klara));
    const query = `conference=${person.conferenceId}&as=${klara}`;
    const paths = [
      `/documents/${person.conferenceId}/plan?${query}`,
      `/socket.io/?EIO=4&transport=websocket&${query}`,
    ];
    const lines = paths.map((path) => openDeafLine(server.origin, path, person.cookie));
    await vi.waitFor(() =>
      expect(Math.min(...lines.map(({ bytes }) => bytes()))).toBeGreaterThan(200),
    );
    lines[1]?.send('40');
    const connected = async () => await (await fetch(`${server.origin}/metrics`)).text();
    await vi.waitFor(async () => {
      expect(await connected()).toMatch(/^opora_live_connections 3$/m);
      expect(await connected()).toMatch(/^opora_document_connections 3$/m);
      // The snapshot is much longer than all that came before.
      expect(lines[1]?.bytes()).toBeGreaterThan(5000);
    });
    const began = performance.now();
    await dismiss(klara);
    await Promise.all(lines.map(({ ended }) => ended));
    // Without a cut the protocol would wait five seconds for their good-bye.
    expect(performance.now() - began).toBeLessThan(2500);
  });

  it('[AD1] accepts none of a thousand replays of cookies, links, frames and commands', async () => {
    const secret = await invite(server, klara);
    const ownBrowser = own();
    const person = await ownBrowser.join(secret);
    const { plan } = await openTab(person);
    plan.typeLine('notes', 'Předtím.');
    await plan.saved();
    // Typed where nobody hears it: what a thief of the browser would send later.
    plan.provider.disconnect();
    plan.typeLine('notes', 'Potají.');
    await dismiss(klara);
    const before = {
      revision: leader.live.revision(),
      lines: witness.plan.lines('notes'),
      people: leader.live.state().participants,
    };
    const query = `conference=${person.conferenceId}&as=${klara}`;
    const headers = { cookie: person.cookie };
    const statuses = new Map<string, number>();
    const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1);
    for (let round = 0; round < 250; round += 1) {
      const [session, history, link, look] = await Promise.all([
        fetch(`${server.origin}/api/session?${query}`, { headers }),
        fetch(`${server.origin}/api/plan/section?${query}&section=notes`, { headers }),
        ownBrowser.post('/api/join', { secret }),
        ownBrowser.post('/api/invitation', { secret }),
      ]);
      count(`cookie ${session.status} ${history.status}`);
      count(`link ${link.status} ${look.status} ${link.headers.getSetCookie().length}`);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 'cookie 401 401': 250, 'link 403 403 0': 250 });
    const frame = encoding.createEncoder();
    encoding.writeVarUint(frame, documentMessages.sync);
    encoding.writeVarUint(frame, 2);
    encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(plan.doc));
    const back = { participantId: klara, place: 'room', callName: null };
    const replays = Array.from({ length: 20 }, () => {
      const again = listenOn(person);
      const [document, live] = again.sockets;
      document?.once('open', () => document.send(encoding.toUint8Array(frame)));
      live?.once('open', () => live.send(`420["participant:return",${JSON.stringify(back)}]`));
      return again;
    });
    await vi.waitFor(() => expect(replays.map(({ closed }) => closed())).not.toContain(false), {
      timeout: 20_000,
    });
    const answers = replays.flatMap(({ heard }) => heard.map(({ data }) => data)).join('');
    expect(answers).not.toMatch(/snapshot|Předtím|"ok"/);
    await leader.live.raw('conference:sync', undefined);
    expect({
      revision: leader.live.revision(),
      lines: witness.plan.lines('notes'),
      people: leader.live.state().participants,
    }).toEqual(before);
  });

  it('[AD1] refuses what the person asked for in the same moment', async () => {
    const { live } = await openTab(await own().join(server.secretOf(jitka)));
    const proposal = (id: string) => ({
      taskId: taskId(id),
      terms: terms({ what: 'Zavést ranní pořádek', owner: irena }),
    });
    // The control: a moment before, it is done.
    await live.done('task:propose', proposal('early'));
    const disk = slowDisk();
    const dismissing = dismiss(jitka);
    await disk.isWriting();
    for (let count = 0; count < 20; count += 1) {
      live.socket.emit('task:propose', proposal(`late${count}`));
    }
    // Answered after them in the order of arrival, so they all stand in the queue now.
    await live.raw('conference:sync', undefined);
    disk.goOn();
    await dismissing;
    // Behind all of them in the queue.
    await leader.live.done('stage:extend', { fromStageId: stageId('arrival'), minutes: 1 });
    const types = leader.live.events.map(({ type }) => type);
    const at = types.indexOf('participant:dismissed');
    expect(types.slice(0, at)).toContain('task:proposed');
    expect(types.slice(at + 1)).toEqual(['stage:extended']);
  });

  it('[AD1] holds through a restart, also where the process was killed before sessions were ended', async () => {
    const secret = await invite(server, klara);
    const ownBrowser = own();
    const person = await ownBrowser.join(secret);
    const kept = await server.stores.access.sessionsOf(demoConferenceId);
    await dismiss(klara);
    // As a killed process may leave it: the log knows, the sessions do not.
    for (const session of kept.filter((each) => each.participantId === klara)) {
      await vi.waitFor(async () =>
        expect(await server.stores.access.findSession(session.tokenHash)).toBeUndefined(),
      );
      await server.stores.access.addSession(session);
    }
    await server.restart();
    await vi.waitFor(() => expect(leader.live.socket.connected).toBe(true));
    await admit(klara);
    const headers = { cookie: person.cookie };
    expect((await fetch(`${server.origin}/api/session`, { headers })).status).toBe(401);
    // Let in again, they knock: even the browser that was the first.
    await ownBrowser.knock(secret);
  });

  it('[AD1] holds while the store cannot be told, and afterwards', async () => {
    const ownBrowser = own();
    const person = await ownBrowser.join(server.secretOf(klara));
    const { access } = server.stores;
    const { endAccess } = access;
    let failures = 0;
    access.endAccess = async () => {
      failures += 1;
      throw new StoreError('no room');
    };
    await dismiss(klara);
    await admit(klara);
    const held = async () => (await ownBrowser.get('/api/session')).status;
    expect(await held()).toBe(401);
    await vi.waitFor(() => expect(failures).toBeGreaterThan(1));
    expect(await access.sessionsOf(demoConferenceId)).toHaveLength(3);
    access.endAccess = endAccess;
    await vi.waitFor(async () => expect(await access.sessionsOf(demoConferenceId)).toHaveLength(2));
    const headers = { cookie: person.cookie };
    expect((await fetch(`${server.origin}/api/session`, { headers })).status).toBe(401);
    await ownBrowser.join(server.secretOf(klara));
    expect(await held()).toBe(200);
  });

  it('[AD1] also ends waiting, with the answer to somebody who was never there', async () => {
    await leader.live.done('admission:set', { admission: 'by-hand' });
    const ownBrowser = own();
    await ownBrowser.knock(server.secretOf(klara));
    const { waitingId = '' } = await vi.waitFor(() => {
      const [first] = leader.live.lobbies.at(-1) ?? [];
      expect(first).toBeDefined();
      return first ?? { waitingId: '' };
    });
    await leader.live.raw('lobby:admit', { waitingId });
    await dismiss(klara);
    expect((await ownBrowser.get('/api/waiting')).status).toBe(401);
    expect((await ownBrowser.post('/api/waiting/enter')).status).toBe(401);
    await admit(klara);
    expect((await ownBrowser.post('/api/waiting/enter')).status).toBe(401);
    await ownBrowser.knock(server.secretOf(klara));
  });

  it('[AD1] opens the link again once it is taken back, and no session of before', async () => {
    const ownBrowser = own();
    const secret = server.secretOf(klara);
    const before = await ownBrowser.join(secret);
    await dismiss(klara);
    expect((await ownBrowser.post('/api/join', { secret })).status).toBe(403);
    await admit(klara);
    const headers = { cookie: before.cookie };
    expect((await fetch(`${server.origin}/api/session`, { headers })).status).toBe(401);
    await openTab(await own().join(secret));
  });

  it('[AD2] of the organiser is refused, and nothing ends', async () => {
    const { live, plan } = await openTab(await own().join(server.secretOf(simona)));
    const refused = await leader.live.send('participant:dismiss', { participantId: simona });
    expect(refused).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    await live.raw('conference:sync', undefined);
    expect([live.socket.connected, plan.provider.wsconnected]).toEqual([true, true]);
  });
});

describe('everybody out', () => {
  it('[AD5] ends all sessions and waiting but those of organiser and facilitator', async () => {
    const organiser = await openTab(await own().join(server.secretOf(simona)));
    const people = await Promise.all(
      [klara, jitka].map(async (id) => await own().join(server.secretOf(id))),
    );
    const opened = [witness, ...(await Promise.all(people.map(openTab)))];
    await leader.live.done('conference:clear', {});
    await vi.waitFor(() => {
      for (const { live, plan } of opened) {
        expect(live.socket.connected).toBe(false);
        expect(plan.finalCode()).toBe(4403);
      }
    });
    for (const { cookie } of people) {
      const session = await fetch(`${server.origin}/api/session`, { headers: { cookie } });
      expect(session.status).toBe(401);
    }
    await vi.waitFor(() =>
      expect(organiser.live.state()).toMatchObject({ admission: 'by-hand', status: 'live' }),
    );
    for (const { live, plan } of [leader, organiser]) {
      expect([live.socket.connected, plan.provider.wsconnected]).toEqual([true, true]);
    }
    await own().knock(server.secretOf(klara));
    await own().join(server.secretOf(simona));
  });

  it('[AD5] refuses who comes in the same moment', async () => {
    const disk = slowDisk();
    const clearing = leader.live.done('conference:clear', {});
    await disk.isWriting();
    const [coming, another] = [own(), own()];
    const answer = coming.post('/api/join', { secret: server.secretOf(jitka) });
    // Asked later and looked up as often: by now the other stands in the queue.
    for (let round = 0; round < 3; round += 1) {
      await another.post('/api/invitation', { secret: server.secretOf(jitka) });
    }
    disk.goOn();
    await clearing;
    expect((await answer).status).toBe(403);
    expect((await answer).headers.getSetCookie()).toEqual([]);
    const sessions = await server.stores.access.sessionsOf(demoConferenceId);
    expect(sessions.map(({ participantId }) => participantId)).toEqual([tomas]);
    expect(placeOf(leader.live, jitka)).toBe('expected');
  });

  it('[AD5] holds through a restart that comes before sessions were ended', async () => {
    const person = await own().join(server.secretOf(klara));
    const kept = await server.stores.access.sessionsOf(demoConferenceId);
    await leader.live.done('conference:clear', {});
    for (const session of kept.filter((each) => each.participantId === klara)) {
      await vi.waitFor(async () =>
        expect(await server.stores.access.findSession(session.tokenHash)).toBeUndefined(),
      );
      await server.stores.access.addSession(session);
    }
    await server.restart();
    const headers = { cookie: person.cookie };
    expect((await fetch(`${server.origin}/api/session`, { headers })).status).toBe(401);
    await vi.waitFor(() => expect(leader.live.socket.connected).toBe(true));
  });
});
