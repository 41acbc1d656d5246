import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { stageId, taskId } from '@opora/shared/ids.ts';
import { jitka, klara, matyas, radim, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, stages, terms } from '@opora/shared/testing/script.ts';
import { expect, test } from 'vitest';
import { brokenInvariants, type Invariant } from './invariants.ts';

const sound = demoScript()
  .run(tomas, { type: 'conference:open' })
  .run(klara, {
    type: 'task:propose',
    taskId: taskId('t'),
    terms: terms({ what: 'Zavolat', owner: jitka }),
  }).state;

const withTasks = (change: (task: Conference['tasks'][number]) => object): Conference => ({
  ...sound,
  tasks: sound.tasks.map((task) => ({ ...task, ...change(task) })),
});
const time = { spentMs: -1, addedMinutes: 0 };

/** Of each, a state in which it alone does not hold. */
const broken: Readonly<Record<Invariant, Conference>> = {
  'a conference that has begun stands in a stage of its agenda': {
    ...sound,
    stageId: stageId('nowhere'),
  } as Conference,
  'a task that somebody took on has their answer': withTasks(() => ({ status: 'accepted' })),
  'no child is alone on a task': withTasks((task) => ({ terms: { ...task.terms, owner: matyas } })),
  'no time is negative, and only stages have one': { ...sound, times: { [stages.plan]: time } },
  'every section has a pen, and the child’s is never everybody’s': {
    ...sound,
    pens: { ...sound.pens, child: 'everyone' },
  },
  'no id stands twice': { ...sound, tasks: [...sound.tasks, ...sound.tasks] },
  'nobody shares a colour by the order of arrival': {
    ...sound,
    participants: sound.participants.map((person) => ({ ...person, arrivalOrder: 1 })),
  },
  'whoever is heard apart or put out is not here': {
    ...sound,
    participants: sound.participants.map((person) =>
      person.id === radim ? { ...person, place: 'room' } : person,
    ),
  },
  'at most one person leads, and never one of the family': {
    ...sound,
    facilitation: { ...sound.facilitation, holder: jitka },
  },
  'there is a protected part exactly where somebody shares it': {
    ...sound,
    hasProtectedPart: true,
  },
};

test('a sound state breaks none of the invariants', () => {
  expect(brokenInvariants(sound)).toEqual([]);
});

test.each(Object.entries(broken))('it is noticed where it is not true that %s', (name, state) => {
  expect(brokenInvariants(state)).toEqual([name]);
});
