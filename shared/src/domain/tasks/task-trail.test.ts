import { describe, expect, it } from 'vitest';
import { taskId } from '../../ids.ts';
import {
  irena,
  type jitka,
  klara,
  lenka,
  simona,
  tomas,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import type { Task, TaskTerms } from './task.ts';

const instalments = taskId('instalments');
const successor = taskId('successor');
const by = (day: string) => ({ kind: 'by', day }) as const;
const withTask = () =>
  demoScript()
    .run(tomas, { type: 'conference:open' })
    .run(klara, {
      type: 'task:propose',
      taskId: instalments,
      terms: terms({ what: 'Domluvit splátky', owner: lenka, due: by('2027-01-15') }),
    });
const accept = {
  type: 'task:accept',
  taskId: instalments,
  withHelp: true,
  words: 's čím?',
} as const;
const revise = (seenVersion: number, changes: Partial<TaskTerms>) =>
  ({ type: 'task:revise', taskId: instalments, seenVersion, changes }) as const;
const withdraw = { type: 'task:withdraw', taskId: instalments } as const;

function task(script: Script): Task {
  const [found] = script.state.tasks;
  if (found === undefined) throw new Error('no task');
  return found;
}

describe('the trail of a task', () => {
  it('[TK8] says who changed which terms and when, and what date stood before', () => {
    const changed = withTask()
      .run(lenka, accept)
      .wait(3)
      .run(simona, revise(0, { due: by('2027-01-22'), goal: 'Cíl 3' }));
    expect(task(changed).trail).toEqual([
      {
        at: changed.now,
        by: simona,
        fields: ['due', 'goal'],
        was: { due: by('2027-01-15') },
        asksAgain: true,
      },
    ]);
  });

  it('[TK8] keeps no earlier wording of a text', () => {
    const changed = withTask().run(simona, revise(0, { what: 'Domluvit jiné splátky' }));
    expect(JSON.stringify(task(changed))).not.toContain('Domluvit splátky');
    expect(task(changed).trail).toMatchObject([{ fields: ['what'], was: {}, asksAgain: false }]);
  });

  it('[TK8] is not longer for a choice that changes nothing', () => {
    const both = withTask()
      .run(simona, revise(0, { due: by('2027-01-22') }))
      .run(lenka, revise(0, { due: by('2027-01-29') }));
    const kept = both.run(tomas, revise(1, { due: by('2027-01-22') }));
    expect(task(kept).rivals).toEqual([]);
    expect(task(kept).trail).toHaveLength(1);
  });

  it('[TK8] has an end', () => {
    const changed = Array.from({ length: 50 }, (_, index) => index).reduce(
      (script, index) => script.run(simona, revise(index, { goal: `Cíl ${index}` })),
      withTask(),
    );
    expect(task(changed).version).toBe(50);
    expect(task(changed).trail).toHaveLength(40);
  });

  it('[TK2] support that is filled in later asks nobody again', () => {
    const helped = withTask().run(lenka, accept);
    const completed = helped.run(simona, revise(0, { support: 'doklady přinese Jitka' }));
    expect(task(completed)).toMatchObject({
      status: 'accepted-with-help',
      answer: { words: 's čím?' },
      terms: { support: 'doklady přinese Jitka' },
      trail: [{ asksAgain: false }],
    });
    const moved = completed.run(simona, revise(1, { due: by('2027-01-22') }));
    expect(task(moved)).toMatchObject({ status: 'proposed', answer: null });
  });
});

describe('a task that is over', () => {
  const replaced = (given: Partial<TaskTerms> = {}) =>
    withTask()
      .run(klara, {
        type: 'task:propose',
        taskId: successor,
        terms: terms({ what: 'Požádat o oddlužení', owner: lenka, ...given }),
      })
      .wait(2)
      .run(klara, { ...withdraw, replacedBy: successor });

  it('[TK9] keeps who withdrew it and when', () => {
    const over = withTask()
      .wait(5)
      .run(klara, { ...withdraw, replacedBy: null });
    expect(task(over)).toMatchObject({
      status: 'withdrawn',
      settled: { at: over.now, by: klara },
    });
    expect(task(withTask()).settled).toBeNull();
  });

  it('[TK9] names what replaced it, but to nobody who may not see that', () => {
    const script = replaced({ visibleTo: [simona, klara] });
    const seenBy = (id: typeof jitka) => {
      const viewer = findParticipant(script.state, id);
      const last = script.events.at(-1);
      if (viewer === undefined || last === undefined) throw new Error('nothing to see');
      const [copy] = conferenceFor(script.state, viewer).tasks;
      return [copy, eventFor(last, script.state, viewer)];
    };
    expect(seenBy(simona)).toMatchObject([
      { status: 'replaced', replacedBy: successor },
      { type: 'task:withdrawn', task: { replacedBy: successor } },
    ]);
    expect(seenBy(irena)).toMatchObject([
      { status: 'replaced', replacedBy: null },
      { type: 'task:withdrawn', task: { status: 'replaced', replacedBy: null } },
    ]);
    expect(JSON.stringify(seenBy(irena))).not.toContain(successor);
  });
});

describe('after closing', () => {
  const closed = () => {
    const open = withTask();
    if (open.state.status === 'preparing') throw new Error('not open');
    return open.run(tomas, { type: 'conference:close', fromStageId: open.state.stageId });
  };

  it('[TK7] an owner answers and changes the answer, and the terms stand', () => {
    const answered = closed().run(lenka, accept);
    expect(task(answered)).toMatchObject({ status: 'accepted-with-help', answer: { how: 'own' } });
    const no = answered.run(lenka, { type: 'task:decline', taskId: instalments, words: 'Nemohu.' });
    expect(task(no).status).toBe('declined');
    expect(no.try(simona, revise(0, { due: null }))).toEqual({
      ok: false,
      error: 'already-closed',
    });
  });
});
