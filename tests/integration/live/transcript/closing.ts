import type { ReadBackPart } from '@opora/shared/domain/agreement/read-back.ts';
import { closingHints } from '@opora/shared/domain/conference/closing-hints.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
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
import { stageOf } from '../../../support/meeting.ts';
import { openDocument } from '../../../support/plan-client.ts';
import {
  agreed,
  doctorsLines,
  firstFear,
  lastWish,
  line,
  linesOf,
  reservation,
  screen,
  tasks,
  whatIf,
  wishes,
  wishId,
} from './case.ts';
import { allAt, allHeard, allSaved, goTo, personIn, type Room, until, wordsIn } from './room.ts';
import { scaleIsNamed } from './worries.ts';

/** Rows 34 and 35, and the end. */

const show = (room: Room, part: ReadBackPart) =>
  room.of(tomas).live.done('focus:set', { focus: { kind: 'read-back', part } });
const onTheWall = (room: Room, part: ReadBackPart) =>
  until(() =>
    expect(room.of(screen).live.state()).toMatchObject({ focus: { kind: 'read-back', part } }),
  );

/** Row 34: his tablet has been outside all the while, and is in again with the step. */
export async function childIsBack(room: Room): Promise<void> {
  await goTo(room, 'closing');
  const child = await room.comeBack(matyas);
  const here = { place: 'room', callName: null } as const;
  await child.live.done('participant:return', { participantId: matyas, ...here });
  await room.of(klara).live.done('participant:return', { participantId: nikola, ...here });
  await allAt(room, 'closing');
  for (const id of [matyas, nikola]) {
    await until(() => expect(personIn(room.of(jitka), id)?.place).toBe('room'));
  }
  await show(room, 'child');
  await onTheWall(room, 'child');
  const answers = [
    `${line('goals', 1)} ${agreed(6).terms.what}`,
    agreed(6).terms.what,
    agreed(8).terms.what,
  ];
  for (const [index, words] of answers.entries()) {
    const answer = { releaseId: wishId(index), answer: 'yes', words } as const;
    await room.of(tomas).live.done('wish:answer', answer);
  }
  await until(() =>
    expect(
      child.live
        .state()
        .releases.slice(0, 3)
        .map((each) => [each.text, each.answers[0]?.words]),
    ).toEqual(answers.map((words, index) => [wishes[index], words])),
  );
}

const voices = [
  { participantId: vera, level: 'reservation', words: reservation, recordedBy: klara },
  { participantId: jitka, level: 'agree', recordedBy: jitka },
  { participantId: simona, level: 'agree', recordedBy: simona },
  { participantId: irena, level: 'agree', recordedBy: irena },
  { participantId: lenka, level: 'agree', recordedBy: lenka },
  { participantId: lida, level: 'agree', how: 'spoken', recordedBy: klara },
  { participantId: alzbeta, kind: 'to-be-told', recordedBy: klara },
  { participantId: matyas, kind: 'opinion', view: 'good', recordedBy: matyas },
] as const;

/** Row 35. */
export async function agreement(room: Room): Promise<void> {
  await show(room, 'agreement');
  await onTheWall(room, 'agreement');
  const agree = { level: 'agree', words: '' } as const;
  for (const participantId of [jitka, simona, irena, lenka]) {
    await room.of(participantId).live.done('agreement:give', { participantId, ...agree });
  }
  const { live: scribe } = room.of(klara);
  await scribe.done('agreement:give', { participantId: lida, ...agree });
  await scribe.done('agreement:put-off', { participantId: alzbeta });
  const { live: child } = room.of(matyas);
  const own = { participantId: matyas, words: '' };
  // A child bears none of it.
  expect(await child.send('agreement:give', { ...own, level: 'agree' })).toMatchObject({
    ok: false,
  });
  await child.done('opinion:give', { ...own, view: 'good' });
  await allHeard(room);
  for (const { live } of room.everyone()) expect(live.state().voices).toMatchObject(voices);
  expect(closingHints(room.of(simona).live.state())).toMatchObject({
    withoutDate: [],
    withoutAnswer: [],
    // The case has no word of Nikola, and no answer to the sentence that was for two people alone.
    withoutVoice: [{ person: { id: nikola } }],
    withoutReply: [{ text: lastWish }],
  });
}

/** Sections that read exactly as in 9.1.2. */
const exact: readonly SectionName[] = [
  'purpose',
  'child',
  'unknown',
  'goals',
  'contingency',
  'review',
  'notes',
];

/** After closing and one more restart. */
export async function theEnd(room: Room): Promise<void> {
  const { live } = room.of(tomas);
  await live.done('conference:close', { fromStageId: stageOf(live) });
  await allSaved(room);
  await room.meeting.server.restart();
  const reader = await room.arrive(simona);
  expect(reader.live.state().status).toBe('closed');
  const read = (section: SectionName) => wordsIn(reader.plan, section);
  for (const section of exact) expect(read(section)).toEqual(linesOf(section));
  expect(read('strengths').toSorted()).toEqual(linesOf('strengths').toSorted());
  // Besides 9.1.2, what people said in rows 15 and 23.
  expect(read('worries')).toEqual([firstFear, ...linesOf('worries')]);
  expect(read('needs').toSorted()).toEqual([...linesOf('needs'), ...doctorsLines].toSorted());
  expect(read('needs').filter((text) => !doctorsLines.includes(text))).toEqual(linesOf('needs'));
  expect(read('options')).toEqual([]);
  const own = await openDocument(reader.person, 'protected');
  expect(own.lines('safety')).toEqual([whatIf]);
  own.close();
  const state = reader.live.state();
  expect(state.tasks).toHaveLength(tasks.length);
  for (const { id, terms } of tasks) {
    const found = state.tasks.find((each) => each.id === id);
    expect(found).toMatchObject({ status: 'accepted', rivals: [] });
    expect(found?.terms).toEqual(terms);
  }
  expect(state.voices).toMatchObject(voices);
  expect(state.releases.map(({ text }) => text)).toEqual(wishes);
  expect(state.ideas.list).toHaveLength(14);
  await until(() => scaleIsNamed(room));
}
