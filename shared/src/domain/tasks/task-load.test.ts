import { describe, expect, it } from 'vitest';
import { taskId } from '../../ids.ts';
import { demoDay } from '../../templates/demo/demo-days.ts';
import { jitka, klara, lenka, tomas } from '../../templates/demo/demo-people.ts';
import { demoTasks } from '../../templates/demo/demo-tasks.ts';
import { demoScript, type Script } from '../../testing/script.ts';
import { conferenceFor } from '../conference/viewer.ts';
import { loadOf } from './task-load.ts';

const proposed = (): Script =>
  demoTasks(demoDay)
    .map(({ id, terms }) => ({ type: 'task:propose', taskId: id, terms }) as const)
    .reduce(
      (script, command) =>
        script.run(klara, { ...command, terms: { ...command.terms, visibleTo: 'everyone' } }),
      demoScript().run(tomas, { type: 'conference:open' }),
    );
const counts = ({ tasks, participants }: Script['state']) =>
  loadOf(tasks, participants).map(({ person, owns, helps }) => [person.callName, owns, helps]);

describe('load per person', () => {
  it('[TK6] counts what each answers for and where they help, in the order of the guest list', () => {
    expect(counts(proposed().state)).toEqual([
      ['Jitka', 2, 2],
      ['Věra', 1, 0],
      ['Simona', 2, 0],
      ['Irena', 1, 0],
      ['Lenka', 2, 0],
    ]);
  });

  it('[TK6] leaves out what was declined or taken back', () => {
    const script = proposed()
      .run(lenka, { type: 'task:decline', taskId: taskId('t8'), words: '' })
      .run(klara, { type: 'task:withdraw', taskId: taskId('t1'), replacedBy: null });
    expect(counts(script.state)).toContainEqual(['Lenka', 1, 0]);
    expect(counts(script.state)).toContainEqual(['Jitka', 1, 2]);
  });

  it('[TK6] counts for nobody what they may not see', () => {
    const script = proposed().run(klara, {
      type: 'task:revise',
      taskId: taskId('t8'),
      seenVersion: 0,
      changes: { visibleTo: [klara] },
    });
    const seenBy = (id: typeof jitka) => {
      const viewer = script.state.participants.find((person) => person.id === id);
      if (viewer === undefined) throw new Error(`no ${id}`);
      return counts(conferenceFor(script.state, viewer));
    };
    expect(seenBy(jitka)).toContainEqual(['Lenka', 1, 0]);
    expect(seenBy(lenka)).toContainEqual(['Lenka', 2, 0]);
  });
});
