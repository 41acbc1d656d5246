import { loadHint } from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import type { TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { loadOf } from '@opora/shared/domain/tasks/task-load.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import type { Attendee } from '../../../support/meeting.ts';
import { agreed, linesOf } from './case.ts';
import { allHeard, allRead, givePen, goTo, type Room, taskOf, until } from './room.ts';

/** Rows 28 to 30: goals and tasks. */

/** The goals of 9.1.2, which have no row of their own. */
export async function goals(room: Room): Promise<void> {
  await goTo(room, 'plan');
  await givePen(room);
  for (const text of linesOf('goals')) room.of(jitka).plan.typeLine('goals', text);
  await allRead(room, 'goals', linesOf('goals'));
}

/** Who records which task, and what is said differently of it before rows 29, 30 and 33. */
const recorded: readonly {
  readonly number: number;
  readonly by: ParticipantId;
  readonly atFirst?: Partial<TaskTerms>;
}[] = [
  { number: 1, by: klara },
  { number: 2, by: klara, atFirst: { owner: jitka } },
  { number: 3, by: lenka, atFirst: { due: null } },
  { number: 5, by: simona },
  { number: 6, by: klara },
  { number: 7, by: simona, atFirst: { howWeKnow: '', support: '', backup: '', exit: '' } },
  { number: 8, by: lenka, atFirst: { owner: jitka } },
];

const yes = (who: Attendee, number: number, words = '') =>
  who.live.done('task:accept', { taskId: agreed(number).id, withHelp: false, words });

/** Row 28; T4 was proposed by the doctor in row 23. */
export async function tasksWithTheirYes(room: Room): Promise<void> {
  for (const { number, by, atFirst } of recorded) {
    const { id, terms } = agreed(number);
    const said = { taskId: id, terms: { ...terms, ...atFirst } };
    await room.of(by).live.done('task:propose', said);
  }
  for (const number of [1, 2, 4, 8]) await yes(room.of(jitka), number);
  await yes(room.of(lenka), 3);
  for (const number of [5, 7]) await yes(room.of(simona), number);
  await yes(room.of(klara), 6, 'Ano, budu tam spát.');
  await allHeard(room);
  const { tasks } = room.of(simona).live.state();
  expect(tasks.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'accepted'));
  expect(taskOf(room.of(simona), 6)).toMatchObject({
    terms: { owner: vera },
    answer: { how: 'spoken', recordedBy: klara, words: 'Ano, budu tam spát.' },
  });
}

const owns = ({ live }: Attendee, id: ParticipantId) => {
  const { tasks, participants } = live.state();
  return loadOf(tasks, participants).find(({ person }) => person.id === id)?.owns;
};

/** Row 29. Who does not know of T7 is told of seven tasks. */
export async function fourOfEight(room: Room): Promise<void> {
  const hintTo = (id: ParticipantId) => loadHint(room.of(id).live.state());
  const tooMany = { kind: 'load', person: { id: jitka }, owns: 4 };
  expect(hintTo(simona)).toMatchObject({ ...tooMany, standing: 8 });
  for (const id of [tomas, klara]) expect(hintTo(id)).toMatchObject({ ...tooMany, standing: 7 });

  const moves = [
    { number: 2, by: klara, to: irena },
    { number: 8, by: lenka, to: lenka },
  ] as const;
  for (const { number, by, to } of moves) {
    const revision = { taskId: agreed(number).id, seenVersion: 0, changes: { owner: to } };
    await room.of(by).live.done('task:revise', revision);
    await allHeard(room);
    // What Jitka said yes to is nobody else's yes.
    expect(taskOf(room.of(simona), number)).toMatchObject({ status: 'proposed', answer: null });
    await yes(room.of(to), number);
    await allHeard(room);
    expect(taskOf(room.of(simona), number)).toMatchObject({
      status: 'accepted',
      answer: { how: 'own', recordedBy: to },
    });
  }
  expect(owns(room.of(simona), jitka)).toBe(2);
  expect(hintTo(simona)).toBeNull();
}

/** Row 30. */
export async function twoDates(room: Room): Promise<void> {
  const { id: taskId, terms } = agreed(3);
  const early = { kind: 'by', day: '2027-01-15' } as const;
  const late = { kind: 'by', day: '2027-01-22' } as const;
  expect(terms.due).toEqual(late);
  const leader = room.of(tomas);
  const seenVersion = taskOf(leader, 3)?.version ?? 0;
  const set = (who: ParticipantId, due: TaskTerms['due']) =>
    room.of(who).live.done('task:revise', { taskId, seenVersion, changes: { due } });
  await Promise.all([set(simona, early), set(lenka, late)]);
  await until(() => expect(taskOf(leader, 3)?.rivals).toHaveLength(1));
  const contested = taskOf(leader, 3);
  const shown = [contested?.terms.due, contested?.rivals[0]?.changes.due];
  expect(shown).toEqual(expect.arrayContaining([early, late]));
  const chosen = { taskId, seenVersion: contested?.version ?? 0, changes: { due: late } };
  await leader.live.done('task:revise', chosen);
  await yes(room.of(lenka), 3);
  await until(() =>
    expect(taskOf(room.of(lenka), 3)).toMatchObject({
      status: 'accepted',
      terms: { due: late },
      rivals: [],
    }),
  );
}
