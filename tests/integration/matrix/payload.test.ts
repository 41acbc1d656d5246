import type { Role } from '@opora/shared/domain/roles.ts';
import {
  ideaId,
  parkingId,
  participantId,
  releaseId,
  scaleId,
  stageId,
  taskId,
} from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { allowed, allowedInCircle } from './allowed-paths.ts';
import { heardPaths } from './payload-paths.ts';

/**
 * Everything that each person of the case is sent in a whole meeting, held against a list that was written by hand
 * (security.md S7c): a new field reaches nobody before somebody has said whom it is for.
 */

const screen = participantId('screen');
/** Whom the organiser names; they read who else is in it. */
const circle = [jitka, lenka, lida];
const people = [
  jitka,
  matyas,
  vera,
  simona,
  tomas,
  klara,
  irena,
  lenka,
  alzbeta,
  lida,
  nikola,
  screen,
];

let server: RunningServer;
const clients = new Map<string, LiveClient>();
const heard = new Map<string, { readonly role: Role; readonly paths: ReadonlySet<string> }>();

const of = (id: typeof jitka): LiveClient => {
  const client = clients.get(id);
  if (client === undefined) throw new Error(`${id} is not here`);
  return client;
};

async function arrive(id: typeof jitka): Promise<void> {
  const person = await join(server.origin, server.secretOf(id));
  const client = await connectLive(person);
  clients.set(id, client);
  heard.set(id, { role: person.role, paths: heardPaths(client.socket) });
  // The first snapshot came before anybody listened.
  await client.raw('conference:sync', undefined);
}

/** Ideas, a question and what is put aside, each as far as it goes. */
async function useTools(): Promise<void> {
  const facilitator = of(tomas);
  const idea = { ideaId: ideaId('one'), text: 'Budit Matyáše dřív' };
  const own = { onBehalfOf: null };
  await facilitator.done('ideas:open', {});
  await of(jitka).done('idea:write', { ...idea, ...own, isSigned: true });
  const second = { ideaId: ideaId('two'), text: 'Hlídání', isSigned: true, onBehalfOf: vera };
  await of(klara).done('idea:write', second);
  const third = { ideaId: ideaId('three'), text: 'Nic', isSigned: false };
  await of(irena).done('idea:write', { ...third, ...own });
  await of(irena).done('idea:remove', { ideaId: third.ideaId });
  await facilitator.done('ideas:show', {});
  await of(jitka).done('idea:dot', { ideaId: idea.ideaId, isOn: true, ...own });
  await of(klara).done('idea:dot', { ideaId: idea.ideaId, isOn: true, onBehalfOf: vera });
  await of(klara).done('idea:use', { ideaId: idea.ideaId, as: 'goal', taskId: null });
  const scale = { scaleId: scaleId('one') };
  const wording = { question: 'Jak je dětem?', low: 'zle', high: 'dobře' };
  await facilitator.done('scale:ask', { ...scale, ...wording });
  await of(jitka).done('scale:answer', { ...scale, value: 5, ...own });
  await of(klara).done('scale:answer', { ...scale, value: 6, onBehalfOf: vera });
  await facilitator.done('scale:reveal', scale);
  await facilitator.done('scale:names', { ...scale, isNamed: true });
  const parked = { parkingId: parkingId('one') };
  await of(lenka).done('parking:add', { ...parked, text: 'Letní tábor' });
  await of(klara).done('parking:resolve', { ...parked, how: 'next-time', note: 'v březnu' });
  await of(klara).done('parking:reopen', parked);
  await of(klara).done('parking:resolve', { ...parked, how: 'settled', note: 'rodina ví' });
}

async function meet(): Promise<void> {
  const [organiser, facilitator] = [of(simona), of(tomas)];
  const at = () => {
    const state = facilitator.state();
    return { fromStageId: state.status === 'preparing' ? stageId('arrival') : state.stageId };
  };
  const go = (kind: string) => facilitator.done('stage:go', { ...at(), toStageId: stageId(kind) });
  await organiser.done('contact:set', {
    participantId: jitka,
    phone: '+420 000 000 999',
    email: 'jitka@example.org',
  });
  await organiser.done('statement:record', { participantId: radim, text: 'Chci vídat Vašíka.' });
  await organiser.done('statement:share', {
    participantId: radim,
    text: 'Vašík jde na logopedii.',
  });
  await organiser.done('protected:list', { strings: [{ text: 'Lidická 7', parts: ['Lidická'] }] });
  await organiser.done('circle:set', { people: circle, reason: 'Bezpečnostní plán' });
  await organiser.done('scope:set', {
    participantId: irena,
    scope: { stages: 'all', readsPlan: true, tasks: 'own', reason: 'Jen učení' },
  });
  await facilitator.done('conference:open', {});
  await of(jitka).done('participant:promise', {
    participantId: jitka,
    confidentiality: { given: 'refused', alone: false },
  });
  await of(jitka).onFloor('floor:ask', { participantId: jitka });
  await of(jitka).onFloor('sign:raise', { kind: 'need-break' });
  await facilitator.onFloor('round:start', {});
  await go('child_voice');
  await of(matyas).done('child:release', {
    releaseId: releaseId('one'),
    childId: matyas,
    text: 'Nechci do děcáku.',
    to: 'everyone',
  });
  await of(matyas).done('child:release', {
    releaseId: releaseId('two'),
    childId: matyas,
    text: 'Nechci mluvit o tátovi.',
    to: [jitka, simona],
  });
  await of(jitka).done('wish:answer', {
    releaseId: releaseId('two'),
    answer: 'yes',
    words: 'Rozumím.',
  });
  await useTools();
  await go('plan');
  for (const { id, terms } of demoTasks(demoDay)) {
    await organiser.done('task:propose', { taskId: id, terms });
    await organiser.done('task:accept', { taskId: id, withHelp: true, words: 'Ano.' });
    await organiser.done('task:report', { taskId: id, status: 'in-progress', note: 'Začato.' });
  }
  await organiser.done('task:revise', {
    taskId: taskId('t8'),
    seenVersion: 0,
    changes: { owner: vera, due: { kind: 'by', day: '2027-01-22' } },
  });
  await organiser.done('task:withdraw', { taskId: taskId('t4'), replacedBy: taskId('t8') });
  await facilitator.done('focus:set', { focus: { kind: 'tasks' } });
  await of(jitka).done('agreement:give', {
    participantId: jitka,
    level: 'disagree',
    words: 'Tohle nechci.',
  });
  await of(matyas).done('opinion:give', { participantId: matyas, view: 'good', words: '' });
  await facilitator.done('focus:set', { focus: { kind: 'read-back', part: 'agreement' } });
  await facilitator.done('conference:pause', { minutes: 5 });
  await facilitator.done('conference:resume', {});
  await facilitator.done('participant:dismiss', { participantId: lida });
  await of(klara).done('agreement:put-off', { participantId: lida });
  await openBrowser(server.origin).post('/api/knock', {
    code: facilitator.codes.at(-1),
    name: 'Teta Monika',
    place: 'room',
    confidentiality: { given: 'accepted', alone: null },
  });
  await vi.waitFor(() => expect(organiser.lobbies.at(-1)).toHaveLength(1));
  await facilitator.done('conference:close', at());
  for (const client of clients.values()) {
    if (client.socket.connected) await client.raw('conference:sync', undefined);
  }
}

beforeAll(async () => {
  server = await startServer();
  for (const id of people) await arrive(id);
  await meet();
});
afterAll(async () => {
  for (const client of clients.values()) client.close();
  await server?.stop();
});

it.each(people)('[VI4] %s is sent nothing that is not for them', (id) => {
  const { role, paths } = heard.get(id) ?? {};
  if (role === undefined || paths === undefined) throw new Error('nobody');
  const more = circle.includes(id) ? allowedInCircle : [];
  const mayHear = new Set([...allowed.everybody, ...(allowed[role] ?? []), ...more]);
  expect([...paths].filter((path) => !mayHear.has(path)).toSorted()).toEqual([]);
});

it.each(people)('[VI4] of what belongs to one person %s is sent their own alone', (id) => {
  const { role } = heard.get(id) ?? {};
  const client = of(id);
  const ownOf = {
    contacts: role === 'organiser' ? null : id,
    confidentiality:
      role === 'organiser' || role === 'facilitator' || role === 'scribe' ? null : id,
    scope: role === 'organiser' || role === 'facilitator' ? null : id,
  };
  for (const { state } of client.snapshots) {
    const contacts = state.contacts.map(({ participantId: of }) => of);
    const holding = (field: 'confidentiality' | 'scope') =>
      state.participants.filter((each) => each[field] !== null).map((each) => each.id);
    for (const [owner, found] of [
      [ownOf.contacts, contacts],
      [ownOf.confidentiality, holding('confidentiality')],
      [ownOf.scope, holding('scope')],
    ] as const) {
      if (owner !== null) expect(found.filter((each) => each !== owner)).toEqual([]);
    }
  }
  for (const event of client.events) {
    const owner = ownOf.contacts;
    if (event.type === 'contact:changed' && owner !== null) {
      expect(event.contact.participantId).toBe(owner);
    }
    if (event.type === 'participant:promised' && ownOf.confidentiality !== null) {
      expect(event.participantId).toBe(ownOf.confidentiality);
    }
  }
});

it('[VI4] what is allowed is sent to somebody (the control)', () => {
  const all = new Set([...heard.values()].flatMap(({ paths }) => [...paths]));
  const listed = [...Object.values(allowed).flat(), ...allowedInCircle];
  expect(listed.filter((path) => !all.has(path))).toEqual([]);
});
