import { taskId } from '@opora/shared/ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Browser } from '../../../support/browser.ts';
import type { PlanClient } from '../../../support/plan-client.ts';
import { agreed, doctorsLines, line, linesOf, screen } from './case.ts';
import {
  advance,
  allAt,
  allHeard,
  allRead,
  allReadInOneOrder,
  givePen,
  personIn,
  type Room,
  taskOf,
  toldTo,
  until,
  wordsIn,
} from './room.ts';

/** Rows 19 (her coming in) and 22 to 26: needs, the doctor's part, and the break. */

/** Row 19, at 55: let in when her step is there. */
export async function doctorIsLetIn(room: Room, office: Browser): Promise<void> {
  await advance(room);
  await allAt(room, 'needs_network');
  await givePen(room);
  const { live } = room.of(tomas);
  const waitingId = live.lobbies.at(-1)?.[0]?.waitingId;
  expect(await live.raw('lobby:admit', { waitingId })).toMatchObject({ ok: true });
  const doctor = await room.enter(await office.enter());
  expect(doctor.plan.lines('worries')).toHaveLength(linesOf('worries').length + 1);
  await until(() => expect(personIn(room.of(jitka), alzbeta)?.place).toBe('remote'));
}

/** Row 22. */
export async function needWithoutConnection(room: Room): Promise<void> {
  const { live, plan } = room.of(jitka);
  const first = linesOf('needs').slice(0, 4);
  for (const text of first) plan.typeLine('needs', text);
  await allRead(room, 'needs', first);
  await plan.saved();
  plan.provider.disconnect();
  live.socket.disconnect();
  plan.typeLine('needs', line('needs', 4));
  expect(plan.lines('needs')).toEqual(linesOf('needs').slice(0, 5));
  expect(room.of(irena).plan.lines('needs')).toEqual(first);
}

/** Row 23. */
export async function doctorSpeaks(room: Room): Promise<void> {
  const { live, plan } = room.of(alzbeta);
  await live.onFloor('floor:ask', { participantId: alzbeta });
  await until(() => expect(room.of(screen).live.floor().queue).toEqual([alzbeta]));
  await room.of(tomas).live.onFloor('floor:give', { participantId: alzbeta });
  await until(() => expect(room.of(screen).live.floor().speaking).toBe(alzbeta));
  for (const text of doctorsLines) plan.typeLine('needs', text);
  const others = room.everyone().filter(({ person }) => person.participantId !== jitka);
  await allRead(room, 'needs', [...linesOf('needs').slice(0, 4), ...doctorsLines], others);
  await live.onFloor('floor:release', { participantId: alzbeta });
  const { id, terms } = agreed(4);
  await live.done('task:propose', { taskId: id, terms });
  await until(() => expect(taskOf(room.of(klara), 4)?.proposedBy).toBe(alzbeta));
}

/** Row 24: what she wrote meanwhile comes in behind her own lines; nothing of anybody is torn apart. */
export async function needComesIn(room: Room): Promise<void> {
  const { live, plan } = room.of(jitka);
  live.socket.connect();
  plan.provider.connect();
  const five = linesOf('needs').slice(0, 5);
  await allReadInOneOrder(room, 'needs', [...five, ...doctorsLines]);
  expect(withoutTheDoctor(room)).toEqual(five);
  await until(() => expect(taskOf(room.of(jitka), 4)?.status).toBe('proposed'));
  for (const text of linesOf('needs').slice(5)) room.of(lenka).plan.typeLine('needs', text);
  await allReadInOneOrder(room, 'needs', [...linesOf('needs'), ...doctorsLines]);
  expect(withoutTheDoctor(room)).toEqual(linesOf('needs'));
}

const withoutTheDoctor = (room: Room) =>
  wordsIn(room.of(irena).plan, 'needs').filter((text) => !doctorsLines.includes(text));

const slip = 'Rodina bydlí Pod Kopřivnou';

/** Row 25: in one stroke, letter by letter, and in a task. */
export async function addressIsBlocked(room: Room): Promise<void> {
  const before = room.of(jitka).plan.lines('needs');
  await isRefused(room, ({ doc }) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(slip)]);
    doc.getXmlFragment('needs').push([paragraph]);
  });
  await allRead(room, 'needs', before);
  await isRefused(room, (plan) => plan.typeLine('needs', slip));
  // What stood there before the name was whole is taken out by hand.
  const { plan, live } = room.of(klara);
  const rest = plan.lines('needs').length - before.length;
  if (rest > 0) plan.doc.getXmlFragment('needs').delete(before.length, rest);
  await allRead(room, 'needs', before);
  const task = { taskId: taskId('slip'), terms: { ...agreed(1).terms, what: slip } };
  expect(await live.send('task:propose', task)).toMatchObject({
    ok: false,
    error: { reason: 'protected-text' },
  });
  await allHeard(room);
  for (const each of room.everyone()) expect(toldTo(each)).not.toContain(slip);
}

/** Klára writes it; it shows on no other screen at any moment, and her page begins anew without it. */
async function isRefused(room: Room, write: (plan: PlanClient) => void): Promise<void> {
  const others = room.everyone().filter(({ person }) => person.participantId !== klara);
  const seen: string[] = [];
  const watch = others.map(({ plan }) => {
    const look = () => seen.push(...wordsIn(plan, 'needs'));
    plan.doc.on('update', look);
    return () => plan.doc.off('update', look);
  });
  const { plan } = room.of(klara);
  write(plan);
  await until(() => expect(plan.finalCode()).toBe(4422));
  room.putAside(klara);
  const again = await room.comeBack(klara);
  const stored = wordsIn(again.plan, 'needs');
  await allRead(room, 'needs', stored);
  for (const stop of watch) stop();
  expect([...seen, ...stored].filter((text) => text.includes(slip))).toEqual([]);
}

/** Row 26: the next step is the break, so the doctor's part is over by itself. */
export async function pause(room: Room): Promise<void> {
  const { live, plan, person } = room.of(alzbeta);
  await advance(room);
  await until(() => {
    expect(live.socket.connected).toBe(false);
    expect(plan.finalCode()).toBe(4403);
  });
  room.putAside(alzbeta);
  const { origin, conferenceId, participantId, cookie } = person;
  const who = `conference=${conferenceId}&as=${participantId}`;
  const session = await fetch(`${origin}/api/session?${who}`, { headers: { cookie } });
  expect(await session.json()).toEqual({ state: 'outside', conferenceId, participantId });
  const { live: leader } = room.of(tomas);
  await leader.done('conference:pause', { minutes: 5 });
  const wall = room.of(screen).live;
  await until(() => expect(wall.state().status).toBe('paused'));
  await allAt(room, 'break');
  const state = leader.state();
  if (state.status === 'preparing') throw new Error('it is open');
  const refused = await leader.send('stage:advance', { fromStageId: state.stageId });
  expect(refused).toMatchObject({ ok: false, error: { reason: 'not-live' } });
  await leader.done('conference:resume', {});
  await until(() => expect(wall.state().status).toBe('live'));
}
