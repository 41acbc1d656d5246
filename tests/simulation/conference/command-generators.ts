import { wishAnswers } from '@opora/shared/domain/circles/release.ts';
import type { Focus } from '@opora/shared/domain/conference/conference.ts';
import { penSteps, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { reportStatuses, type TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { terms } from '@opora/shared/testing/script.ts';
import type { Choices } from './choices.ts';
import { courseGenerators } from './course-generators.ts';
import { fromStage, type Generators, somebody, text } from './generators.ts';
import { voiceGenerators } from './voice-generators.ts';

const focus = (choose: Choices): Focus =>
  choose.pick<Focus>([
    { kind: 'tasks' },
    { kind: 'stage' },
    { kind: 'ideas' },
    { kind: 'read-back', part: 'goals' },
    { kind: 'section', section: choose.pick(sectionNames) },
  ]);

const visibleTo = (choose: Choices): TaskTerms['visibleTo'] =>
  choose.flag() ? 'everyone' : choose.people(5);

const changes = (choose: Choices): Partial<TaskTerms> =>
  choose.pick<Partial<TaskTerms>>([
    { what: `Zavolat ${choose.below(3)}` },
    { owner: choose.person() },
    { with: choose.people(2) },
    { due: { kind: 'by', day: `2027-01-1${choose.below(10)}` } },
    { visibleTo: visibleTo(choose) },
    { goal: choose.words(), safety: choose.flag() },
  ]);

/** How a sound payload of each command comes about. A new command needs a row. */
export const commandGenerators: Generators = {
  ...courseGenerators,
  ...voiceGenerators,
  'conference:open': () => ({}),
  'conference:pause': (choose) => ({ minutes: choose.flag() ? null : 5 }),
  'conference:resume': () => ({}),
  'conference:close': fromStage,
  'conference:reopen': () => ({}),
  'stage:advance': fromStage,
  'stage:return': fromStage,
  'stage:go': (choose) => ({ ...fromStage(choose), toStageId: choose.stage() }),
  'stage:extend': (choose) => ({ ...fromStage(choose), minutes: 1 + choose.below(60) }),
  'pen:give': (choose) => ({
    ...fromStage(choose),
    section: choose.flag() ? null : choose.pick(sectionNames),
    to: choose.pick(penSteps),
  }),
  'focus:set': (choose) => ({ focus: focus(choose) }),
  'plan:restore': (choose) => ({
    section: choose.pick(sectionNames),
    moment: choose.below(2) * 4_000_000_000_000,
  }),
  'task:propose': (choose) => ({
    taskId: choose.newTask(),
    terms: terms({
      what: 'Zavolat do školy',
      owner: choose.person(),
      with: choose.people(2),
      visibleTo: visibleTo(choose),
      safety: choose.flag(),
    }),
  }),
  'task:revise': (choose) => ({
    taskId: choose.task(),
    seenVersion: choose.below(3),
    changes: changes(choose),
  }),
  'task:accept': (choose) => ({
    taskId: choose.task(),
    withHelp: choose.flag(),
    words: choose.words(),
  }),
  'task:decline': (choose) => ({ taskId: choose.task(), words: choose.words() }),
  'task:report': (choose) => ({
    taskId: choose.task(),
    status: choose.pick(reportStatuses),
    note: choose.words(),
  }),
  'task:withdraw': (choose) => ({
    taskId: choose.task(),
    replacedBy: choose.flag() ? null : choose.task(),
  }),
  'participant:return': (choose) => ({
    ...somebody(choose),
    place: choose.pick(['room', 'remote'] as const),
    callName: choose.pick([null, null, 'Jíťa', 'Věra']),
  }),
  'participant:step-out': somebody,
  'participant:promise': (choose) => ({
    ...somebody(choose),
    confidentiality: {
      given: choose.pick(['accepted', 'refused'] as const),
      alone: choose.pick([null, true, false]),
    },
  }),
  'participant:dismiss': somebody,
  'participant:admit': somebody,
  'admission:set': (choose) => ({ admission: choose.pick(['by-link', 'by-hand'] as const) }),
  'conference:clear': () => ({}),
  'protected:list': (choose) => ({ strings: choose.flag() ? [] : [{ text: 'Lidická 7' }] }),
  'circle:set': (choose) => ({ people: choose.people(3), reason: 'bezpečí' }),
  'child:release': (choose) => ({
    releaseId: choose.newRelease(),
    childId: choose.pick(
      choose.conference.participants.filter(({ role }) => role === 'child').map(({ id }) => id),
    ),
    text: text(choose),
    to: choose.flag() ? 'everyone' : [choose.person(), ...choose.people(2)],
  }),
  'child:take-back': (choose) => ({ releaseId: choose.release() }),
  'wish:answer': (choose) => ({
    releaseId: choose.release(),
    answer: choose.pick(wishAnswers),
    words: choose.words(),
  }),
  'scope:set': (choose) => ({
    ...somebody(choose),
    scope: choose.pick([
      null,
      {
        stages: choose.flag() ? ('all' as const) : [choose.stage(), choose.stageNow()],
        readsPlan: choose.flag(),
        tasks: choose.pick(['all', 'own'] as const),
        reason: 'na přání rodiny',
      },
    ]),
  }),
  'stage:audience': (choose) => ({
    stageId: choose.stage(),
    audience: choose.pick(['family', 'everyone'] as const),
  }),
  'coordinator:call': () => ({}),
  'contact:set': (choose) => ({
    ...somebody(choose),
    phone: choose.pick(['', '+420 000 200 999']),
    email: '',
  }),
  'statement:record': (choose) => ({ ...heardApart(choose), text: text(choose) }),
  'statement:share': (choose) => ({ ...heardApart(choose), text: text(choose) }),
};

const heardApart = (choose: Choices) => ({
  participantId: choose.pick(
    choose.conference.participants
      .filter(({ attendance }) => attendance === 'separate')
      .map(({ id }) => id),
  ),
});
