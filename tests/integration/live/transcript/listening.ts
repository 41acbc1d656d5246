import { penState } from '@opora/shared/domain/plan/pen-state.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  matyas,
  nikola,
  simona,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import { openPlan } from '../../../support/plan-client.ts';
import { lastWish, line, linesOf, wishes, wishId } from './case.ts';
import {
  advance,
  allAt,
  allHeard,
  allRead,
  allReadInOneOrder,
  givePen,
  goTo,
  personIn,
  type Room,
  toldTo,
  until,
} from './room.ts';

/** Rows 9 to 14: the child and strengths. */

const toldOf = (room: Room, words: string) =>
  room
    .everyone()
    .filter((each) => toldTo(each).includes(words))
    .map(({ person }) => person.participantId)
    .toSorted();

/** Row 9. */
export async function childsOwnWords(room: Room): Promise<void> {
  await goTo(room, 'child_voice');
  const { live, plan } = room.of(matyas);
  const own = await room.open(matyas, 'child');
  for (const text of wishes) own.typeLine('child', text);
  await own.saved();
  for (const [index, text] of wishes.entries()) {
    if (text === lastWish) continue;
    const told = { releaseId: wishId(index), childId: matyas, text };
    await live.done('child:release', { ...told, to: 'everyone' });
  }
  await allHeard(room);
  expect(toldOf(room, wishes[2])).toHaveLength(room.everyone().length);
  expect(toldOf(room, lastWish)).toEqual([]);
  const last = { releaseId: wishId(3), childId: matyas, text: lastWish };
  await live.done('child:release', { ...last, to: [jitka, simona] });
  await allHeard(room);
  expect(toldOf(room, lastWish)).toEqual([jitka, matyas, simona].toSorted());
  plan.typeLine('child', line('child', 0));
  await allRead(room, 'child', [line('child', 0)]);
}

/** Row 10. */
export async function childsSectionIsClosed(room: Room): Promise<void> {
  const { live, person } = room.of(simona);
  const viewer = personIn(room.of(simona), simona);
  if (viewer === undefined) throw new Error('Simona is not in her own copy');
  expect(penState(live.state(), viewer, 'child')).toEqual({
    kind: 'child',
    names: ['Matyáš', 'Nikola'],
  });
  const tries = await openPlan(person);
  tries.typeLine('child', 'Sem píše jen dítě.');
  await until(() => expect(tries.finalCode()).toBe(4403));
  tries.close();
  await allRead(room, 'child', [line('child', 0)]);
}

/** Row 11 without the picture: the scribe writes down the sentence that Simona brought, and what was seen of Vašík. */
export async function sentenceOfElla(room: Room): Promise<void> {
  const { plan } = room.of(klara);
  for (const text of linesOf('child').slice(1)) plan.typeLine('child', text);
  await allRead(room, 'child', linesOf('child'));
}

/** Row 12. */
export async function strengthsInParallel(room: Room): Promise<void> {
  await goTo(room, 'strengths');
  await givePen(room);
  room.of(jitka).plan.typeLine('strengths', line('strengths', 0));
  room.of(irena).plan.typeLine('strengths', line('strengths', 4));
  room.of(lenka).plan.typeLine('strengths', line('strengths', 1));
  const three = [0, 1, 4].map((index) => line('strengths', index));
  await allReadInOneOrder(room, 'strengths', three);
}

/** Row 13: half a line each. Then the scribe adds the last one. */
export async function oneLineOfTwo(room: Room): Promise<void> {
  const [mother, teacher] = [room.of(jitka).plan, room.of(irena).plan];
  const whole = line('strengths', 2);
  const half = 'Matyáš nevynechá'.length;
  mother.typeLine('strengths', whole.slice(0, half));
  await until(() => expect(teacher.lines('strengths')[3]).toBe(whole.slice(0, half)));
  teacher.typeInto('strengths', 3, half, ' trénink.');
  await until(() => expect(mother.lines('strengths')[3]).toBe(whole));
  room.of(klara).plan.typeLine('strengths', line('strengths', 3));
  await allReadInOneOrder(room, 'strengths', linesOf('strengths'));
}

/** Row 14: his part is over by itself; for who stands by him the scribe notes it. */
export async function childLeaves(room: Room): Promise<void> {
  const { live, plan } = room.of(matyas);
  await room.of(klara).live.done('participant:step-out', { participantId: nikola });
  await advance(room);
  await until(() => {
    expect(live.socket.connected).toBe(false);
    expect(plan.finalCode()).toBe(4403);
  });
  room.putAside(matyas);
  await allAt(room, 'worries');
  await until(() => {
    const away = room
      .of(jitka)
      .live.state()
      .participants.filter(({ place }) => place === 'away');
    expect(away.map(({ id }) => id)).toEqual([matyas, nikola]);
  });
}
