import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../ids.ts';
import { taskId } from '../../../ids.ts';
import { klara, lenka, simona, tomas } from '../../../templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '../../../testing/script.ts';
import type { TaskDue, TaskTerms } from '../task.ts';
import { taskHints } from './task-hints.ts';

const id = taskId('school');
const today = '2026-12-08';
const sound: Partial<TaskTerms> = { due: { kind: 'by', day: '2026-12-18' }, howWeKnow: 'termín' };

const arrive = (script: Script, who: ParticipantId) =>
  script.run(who, {
    type: 'participant:return',
    participantId: who,
    place: 'room',
    callName: null,
  });
const opened = () => arrive(demoScript().run(tomas, { type: 'conference:open' }), lenka);
const withTask = (given: Partial<TaskTerms> = {}, script = opened()) =>
  script.run(klara, {
    type: 'task:propose',
    taskId: id,
    terms: terms({ what: 'Zavolat do školy', owner: lenka, ...sound, ...given }),
  });
const hintsOf = ({ state }: Script) =>
  state.tasks.flatMap((task) => taskHints(task, { conference: state, today }));
const kinds = (script: Script) => hintsOf(script).map(({ kind }) => kind);
const withDue = (due: TaskDue) => hintsOf(withTask({ due })).map(({ task: _, ...hint }) => hint);

describe('hints about a task', () => {
  it('[TK4] are none where everything is said and its owner is here', () => {
    expect(kinds(withTask())).toEqual([]);
  });

  it('[TK4] name a date and a sign of success that nobody has said', () => {
    expect(kinds(withTask({ due: null, howWeKnow: '' }))).toEqual(['no-date', 'no-sign']);
  });

  it('[TK4] name an owner who is not here, until there is a yes', () => {
    const away = withTask({ owner: simona });
    expect(kinds(away)).toEqual(['owner-absent']);
    expect(kinds(arrive(away, simona))).toEqual([]);
    const yes = { type: 'task:accept', taskId: id, withHelp: false, words: '' } as const;
    expect(kinds(away.run(klara, yes))).toEqual([]);
  });

  it('[TK4] say the vague word as it stands in the task', () => {
    expect(hintsOf(withTask({ what: 'Zlepšit docházku' }))).toMatchObject([
      { kind: 'vague', word: 'zlepšit' },
    ]);
  });

  it('[TK4] name a last or first day on which nothing is open', () => {
    expect(withDue({ kind: 'by', day: '2026-12-12' })).toEqual([
      { kind: 'day-weekend', day: '2026-12-12' },
    ]);
    expect(withDue({ kind: 'by', day: '2026-12-24' })).toEqual([
      { kind: 'day-holiday', day: '2026-12-24' },
    ]);
    expect(withDue({ kind: 'from', day: '2027-03-29' })).toEqual([
      { kind: 'day-holiday', day: '2027-03-29' },
    ]);
    expect(withDue({ kind: 'by', day: '2026-12-23' })).toEqual([]);
  });

  it('[TK4] leave alone the weekdays of what repeats', () => {
    expect(withDue({ kind: 'weekly', weekdays: [6, 7], from: '2026-12-12' })).toEqual([]);
  });

  it('[TK4] name a day that has passed; today is not one', () => {
    expect(withDue({ kind: 'by', day: '2026-12-07' })).toEqual([
      { kind: 'day-past', day: '2026-12-07' },
    ]);
    expect(withDue({ kind: 'by', day: today })).toEqual([]);
  });

  it('[TK4] let what was agreed begin in the past', () => {
    const begun = withTask({ due: { kind: 'from', day: '2026-12-01' } });
    expect(kinds(begun)).toEqual(['day-past']);
    const yes = { type: 'task:accept', taskId: id, withHelp: false, words: '' } as const;
    expect(kinds(begun.run(lenka, yes))).toEqual([]);
  });

  it('[TK4] name two wordings that wait for a choice', () => {
    const change = (due: TaskDue) =>
      ({ type: 'task:revise', taskId: id, seenVersion: 0, changes: { due } }) as const;
    const both = withTask()
      .run(simona, change({ kind: 'by', day: '2027-01-15' }))
      .run(lenka, change({ kind: 'by', day: '2027-01-22' }));
    expect(kinds(both)).toEqual(['two-wordings']);
    const chosen = both.run(tomas, {
      ...change({ kind: 'by', day: '2027-01-22' }),
      seenVersion: 1,
    });
    expect(kinds(chosen)).toEqual([]);
  });

  it('[TK4] are silent about what was declined or taken back', () => {
    const open = withTask({ due: null });
    expect(kinds(open.run(lenka, { type: 'task:decline', taskId: id, words: '' }))).toEqual([]);
    const withdraw = { type: 'task:withdraw', taskId: id, replacedBy: null } as const;
    expect(kinds(open.run(klara, withdraw))).toEqual([]);
  });
});
