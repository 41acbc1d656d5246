import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { scaleWording } from '@opora/shared/templates/scale-wording.ts';
import { expect } from 'vitest';
import { type Browser, openBrowser } from '../../../support/browser.ts';
import { firstFear, line, linesOf, scale, screen } from './case.ts';
import { allRead, allSaved, givePen, personIn, type Room, until } from './room.ts';

/** Rows 15 to 20, and a restart of the server in their midst. */

const written = (count: number) => [firstFear, ...linesOf('worries').slice(0, count)];

async function adds(room: Room, who: ParticipantId, index: number): Promise<void> {
  room.of(who).plan.typeLine('worries', line('worries', index));
  await allRead(room, 'worries', written(index + 1));
}

/** Row 15. */
export async function motherFirst(room: Room): Promise<void> {
  const pen = () => room.of(irena).live.state().pens.worries;
  expect(pen()).toBe('first');
  room.of(jitka).plan.typeLine('worries', firstFear);
  await allRead(room, 'worries', [firstFear]);
  expect(pen()).toBe('first');
  await givePen(room);
  await until(() => expect(pen()).toBe('everyone'));
}

/** Row 16, and the other worries of 9.1.2 with what nobody knows. */
export async function numbersOfTheSchool(room: Room): Promise<void> {
  const writers = [irena, jitka, lenka, irena, jitka];
  for (const [index, who] of writers.entries()) await adds(room, who, index);
  for (const text of linesOf('unknown')) room.of(klara).plan.typeLine('unknown', text);
  await allRead(room, 'unknown', linesOf('unknown'));
}

/** Row 18. */
export const riskStatement = (room: Room) => adds(room, simona, 5);

/** Everybody comes back to the same state and the same words by themselves. */
export async function restart(room: Room): Promise<void> {
  const before = room.of(jitka).live.state();
  await allSaved(room);
  await room.meeting.server.restart();
  await until(() => {
    for (const { live, plan } of room.everyone()) {
      expect(live.socket.connected).toBe(true);
      expect(live.snapshots.length).toBeGreaterThan(1);
      expect(plan.provider.synced).toBe(true);
    }
  });
  expect(room.of(jitka).live.state()).toEqual(before);
  await allRead(room, 'worries', written(6));
}

/** Row 19: her link leads to the lobby, as the door is opened by hand from here on. */
export async function doctorWaits(room: Room): Promise<Browser> {
  const { live } = room.of(tomas);
  await live.done('admission:set', { admission: 'by-hand' });
  const { server } = room.meeting;
  const office = openBrowser(server.origin);
  await office.knock(server.secretOf(alzbeta), { place: 'remote' });
  await until(() =>
    expect(live.lobbies.at(-1)).toMatchObject([
      { participantId: alzbeta, name: 'MUDr. Alžběta Horná', role: 'professional' },
    ]),
  );
  expect(await office.waiting()).toMatchObject({ state: 'waiting', letsIn: 'Mgr. Tomáš Vlachý' });
  expect(personIn(room.of(tomas), alzbeta)?.place).toBe('expected');
  return office;
}

/** Domain.md 9.1.2, the family first, and who types it in. */
const scaleAnswers = [
  { by: jitka, value: 5, typedBy: jitka },
  { by: vera, value: 6, typedBy: klara },
  { by: lida, value: 5, typedBy: klara },
  { by: simona, value: 4, typedBy: simona },
  { by: irena, value: 5, typedBy: irena },
  { by: lenka, value: 6, typedBy: lenka },
] as const;

/** What the shared screen has of the question. */
const onTheWall = (room: Room) => room.of(screen).live.state().scales.at(-1);

/** Row 20. */
export async function scaleOfTheFamily(room: Room): Promise<void> {
  const { question, low, high } = scaleWording;
  const ask = { scaleId: scale, question: question.cs, low: low.cs, high: high.cs };
  await room.of(tomas).live.done('scale:ask', ask);
  const early = await room
    .of(irena)
    .live.send('scale:answer', { scaleId: scale, value: 5, onBehalfOf: null });
  expect(early).toMatchObject({ ok: false, error: { reason: 'family-first' } });
  for (const [before, { by, value, typedBy }] of scaleAnswers.entries()) {
    await until(() => expect(onTheWall(room)).toMatchObject({ answers: [], count: before }));
    const onBehalfOf = by === typedBy ? null : by;
    await room.of(typedBy).live.done('scale:answer', { scaleId: scale, value, onBehalfOf });
  }
  await until(() => expect(onTheWall(room)?.phase).toBe('revealed'));
  expect(onTheWall(room)?.answers.map(({ value }) => value)).toEqual([4, 5, 5, 5, 6, 6]);
  expect(onTheWall(room)?.answers.every(({ by }) => by === null)).toBe(true);
  // The plan names them (9.1.2), as the group wishes.
  await room.of(tomas).live.done('scale:names', { scaleId: scale, isNamed: true });
  await until(() => scaleIsNamed(room));
}

/** As domain.md 9.1.2 has it, in the copy of the shared screen. */
export function scaleIsNamed(room: Room): void {
  const said = onTheWall(room)?.answers.map(({ by, value }) => ({ by, value })) ?? [];
  expect(said).toHaveLength(scaleAnswers.length);
  expect(said).toEqual(
    expect.arrayContaining(scaleAnswers.map(({ by, value }) => ({ by, value }))),
  );
}
