import {
  irena,
  jitka,
  klara,
  lenka,
  lida,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import type { Attendee } from '../../../support/meeting.ts';
import { knock, refused } from '../../circles/outsider.ts';
import { agreed, linesOf, reservation, screen, whatIf } from './case.ts';
import { allHeard, allRead, goTo, type Room, taskOf, toldTo, until } from './room.ts';

/** Rows 32 and 33: what is said before the closing, and what is for few. */

/** Row 32, with what of 9.1.2 belongs to this step and has no row of its own. */
export async function reservationOfVera(room: Room): Promise<void> {
  await goTo(room, 'check');
  for (const text of linesOf('contingency')) room.of(simona).plan.typeLine('contingency', text);
  for (const text of linesOf('review')) room.of(klara).plan.typeLine('review', text);
  await allRead(room, 'contingency', linesOf('contingency'));
  await allRead(room, 'review', linesOf('review'));
  const said = { participantId: vera, level: 'reservation', words: reservation } as const;
  await room.of(klara).live.done('agreement:give', said);
  await until(() =>
    expect(room.of(screen).live.state().voices).toMatchObject([
      { ...said, how: 'spoken', recordedBy: klara },
    ]),
  );
}

/** Row 33. */
export async function safetyPlan(room: Room): Promise<void> {
  const [organiser, wall] = [room.of(simona), room.of(screen)];
  const before = wall.live.events.length;
  const people = [jitka, lenka, lida];
  await organiser.live.done('circle:set', { people, reason: 'Rodina má chráněnou adresu.' });
  const own = await room.open(simona, 'protected');
  own.typeLine('safety', whatIf);
  await own.saved();
  const { howWeKnow, support, backup, exit } = agreed(7).terms;
  const changes = { howWeKnow, support, backup, exit };
  await organiser.live.done('task:revise', { taskId: agreed(7).id, seenVersion: 0, changes });
  for (const id of [jitka, lenka]) {
    const read = await room.open(id, 'protected');
    expect(read.lines('safety')).toEqual([whatIf]);
  }
  for (const id of [irena, klara, tomas, screen]) {
    expect(await knock(room.of(id).person, 'protected')).toEqual(refused);
  }
  await allHeard(room);
  // One line for the wall, whatever is written: that there is such a part, and that something happened.
  const told = wall.live.events.slice(before);
  expect(told.map(({ type }) => type)).toEqual(['circle:changed', 'event:withheld']);
  expect(told[0]).toMatchObject({ people: [], reason: '', isShared: true, by: null });
  expect(Object.keys(told[1] ?? {}).toSorted()).toEqual(['at', 'by', 'revision', 'type']);
  const lock = await freshCopy(wall);
  own.typeLine('safety', `${whatIf} ${whatIf}`);
  own.doc.getXmlFragment('safety').delete(1, 1);
  await own.saved();
  expect(await freshCopy(wall)).toBe(lock);
  expect(wall.live.events).toHaveLength(before + told.length);
  expect(taskOf(wall, 7)).toBeUndefined();
}

/** Letter by letter what the server sends, behind anything that it would have told of before. */
async function freshCopy({ live }: Attendee): Promise<string> {
  await live.raw('conference:sync', undefined);
  return JSON.stringify(live.snapshots.at(-1)?.state);
}

/** T7 in the words of everybody who was ever told anything. */
export async function restrictedTaskStays(room: Room): Promise<void> {
  await allHeard(room);
  const secret = agreed(7).terms.what;
  const told = room.everyone().filter((each) => toldTo(each).includes(secret));
  expect(told.map(({ person }) => person.participantId).toSorted()).toEqual(
    [jitka, lenka, simona].toSorted(),
  );
}
