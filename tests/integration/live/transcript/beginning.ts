import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type ParticipantId, stageId } from '@opora/shared/ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { openBrowser } from '../../../support/browser.ts';
import { stageOf } from '../../../support/meeting.ts';
import { readSection } from '../../history/history-client.ts';
import { childsStages, doctorsStages, line, linesOf, screen } from './case.ts';
import { advance, allAt, allRead, givePen, goTo, personIn, type Room, until } from './room.ts';

/** Rows 1 to 8: arriving, opening, rules and purpose. */

/** Who is invited to which part; then the door opens, and those with a device come. */
export async function gather(room: Room): Promise<void> {
  for (const id of [simona, tomas, klara, screen]) await room.arrive(id);
  const part = { readsPlan: true, tasks: 'all' } as const;
  const { live } = room.of(simona);
  await live.done('scope:set', {
    participantId: alzbeta,
    scope: { ...part, stages: doctorsStages, reason: 'Potřebujeme ji k řeči a zdraví Vašíka.' },
  });
  await live.done('scope:set', {
    participantId: matyas,
    scope: { ...part, stages: childsStages, reason: 'Starosti dospělých nejsou pro dítě.' },
  });
  await room.of(tomas).live.done('conference:open', {});
  await allAt(room, 'arrival');
  await room.arrive(matyas);
  await room.arrive(irena);
  await room.arrive(lenka);
}

/** Row 1. Jitka sits at the table before her phone is in. */
export async function attendance(room: Room): Promise<void> {
  const scribe = room.of(klara);
  for (const participantId of [jitka, vera, lida, nikola]) {
    await scribe.live.done('participant:return', { participantId, place: 'room', callName: null });
  }
  const people = scribe.live.state().participants.filter(({ id }) => id !== screen);
  expect(people.filter(({ place }) => place === 'room').map(({ id }) => id)).toEqual([
    ...[jitka, matyas, vera, simona, tomas, klara, irena, lenka, lida, nikola],
  ]);
  expect(people.filter(({ place }) => place !== 'room').map(({ id }) => id)).toEqual([alzbeta]);
  expect(JSON.stringify(room.of(screen).live.state())).not.toContain('Radim');
  // The control: who lets people in knows of him.
  expect(JSON.stringify(room.of(simona).live.state())).toContain('Radim');
}

/** Row 2. */
export async function comesByCode(room: Room): Promise<void> {
  const { live } = room.of(tomas);
  const code = await until(() => live.codes.at(-1) ?? Promise.reject(new Error('no code yet')));
  const phone = openBrowser(room.meeting.server.origin);
  const knocked = await phone.post('/api/knock', {
    code,
    name: 'Jitka',
    place: 'room',
    confidentiality: { given: 'accepted', alone: null },
  });
  expect([knocked.status, await knocked.text()]).toEqual([202, '{"waiting":true}']);
  const waiting = await until(() => {
    const [first] = live.lobbies.at(-1) ?? [];
    return first ?? Promise.reject(new Error('nobody waits'));
  });
  const { waitingId } = waiting;
  expect(await live.raw('lobby:admit', { waitingId, as: jitka })).toMatchObject({ ok: true });
  await room.enter(await phone.enter());
  const devices = [jitka, vera, lida].map((id) => personIn(room.of(klara), id)?.hasDevice);
  expect(devices).toEqual([true, false, false]);
}

/** Row 3. */
export async function opening(room: Room): Promise<void> {
  const fromStageId = stageOf(room.of(simona).live);
  const refused = await room.of(simona).live.send('stage:advance', { fromStageId });
  expect(refused).toMatchObject({ ok: false, error: { reason: 'not-allowed' } });
  await advance(room);
  await allAt(room, 'opening');
  const { agenda } = room.of(screen).live.state();
  expect(findStage(agenda, stageId('opening'))?.plannedMinutes).toBe(10);
}

/** Rows 4 and 5: whose turn it is, seen by everybody. */
export async function introductions(room: Room): Promise<void> {
  const { live } = room.of(tomas);
  await live.onFloor('round:start', {});
  const wall = room.of(screen).live;
  const order = await until(() => {
    const { speaking, round } = wall.floor();
    if (speaking === null || round === null) throw new Error('no round yet');
    return [speaking, ...round];
  });
  // The family first, by arrival; nobody is waited for who leads or writes down.
  expect(order).toEqual([matyas, jitka, vera, lida, nikola, simona, irena, lenka]);
  for (const speaking of order) {
    await until(() => expect(wall.floor().speaking).toBe(speaking));
    if (speaking === jitka) await introducesHerself(room);
    if (speaking === vera) await saysThroughTheScribe(room, 'notes', 1, vera);
    await live.onFloor('round:next', { speaking });
  }
  await until(() => expect(wall.floor()).toMatchObject({ speaking: null, round: null }));
  expect(live.floor().leader?.notYetSpoken).toEqual([]);
}

async function introducesHerself(room: Room): Promise<void> {
  room.of(jitka).plan.typeLine('notes', line('notes', 0));
  await allRead(room, 'notes', [line('notes', 0)]);
}

/** Klára types what somebody without a device said, marked as theirs. */
async function saysThroughTheScribe(
  room: Room,
  section: SectionName,
  index: number,
  participantId: ParticipantId,
): Promise<void> {
  const { plan, person } = room.of(klara);
  const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
  plan.doc.transact(() => {
    paragraph.insert(0, [text]);
    plan.doc.getXmlFragment(section).push([paragraph]);
  });
  text.insert(0, line(section, index), { onBehalf: { participantId } });
  await allRead(room, section, linesOf(section).slice(0, index + 1));
  await plan.saved();
  const { lines } = await readSection(person, { section });
  expect(lines[index]?.passages).toMatchObject([{ by: klara, onBehalfOf: participantId }]);
}

/** Row 6. */
export async function addedRule(room: Room): Promise<void> {
  await goTo(room, 'rules');
  await saysThroughTheScribe(room, 'notes', 2, lida);
}

/** Rows 7 and 8. */
export async function purpose(room: Room): Promise<void> {
  const [mother, organiser] = [room.of(jitka).plan, room.of(simona).plan];
  await goTo(room, 'purpose');
  mother.typeLine('purpose', 'Aby děti zůstaly doma a já to zvládla.');
  await allRead(room, 'purpose', ['Aby děti zůstaly doma a já to zvládla.']);
  await givePen(room);
  organiser.typeInto('purpose', 0, 'Aby děti'.length, ' chodily včas do školy,');
  mother.typeInto('purpose', 0, 'Aby děti zůstaly'.length, ' spolu');
  const both = 'Aby děti chodily včas do školy, zůstaly spolu doma a ';
  await allRead(room, 'purpose', [`${both}já to zvládla.`]);
  // Read aloud; the end in the family's own words.
  mother.deleteFrom('purpose', 0, both.length, 'já to zvládla.'.length);
  mother.typeInto('purpose', 0, both.length, 'máma to unesla.');
  await allRead(room, 'purpose', linesOf('purpose'));
}
