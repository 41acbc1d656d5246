import type { Task, TaskTerms } from '@opora/shared/domain/tasks/task.ts';
import { taskId } from '@opora/shared/ids.ts';
import { jitka, lenka, matyas, simona } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, terms } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { changesOf, possibleOwners, readDraft } from './read-draft.ts';
import { draftOf, emptyDraft, type TaskDraft } from './task-draft.ts';

const context = { conference: demoScript().state, today: '2026-12-08' };
const filled = { ...emptyDraft, what: ' Najít psychologa ', ownerText: 'simona' };
const read = (changes: Partial<TaskDraft>) => readDraft({ ...filled, ...changes }, context);

describe('readDraft', () => {
  it('makes terms of what, who and by when', () => {
    expect(read({ dayText: 'pá 15. 1.' })).toEqual({
      terms: terms({
        what: 'Najít psychologa',
        owner: simona,
        due: { kind: 'by', day: '2027-01-15' },
      }),
      faults: {},
    });
  });

  it('takes a task without a date, and something weekly from today', () => {
    expect(read({}).terms?.due).toBeNull();
    expect(read({ dueKind: 'weekly', weekdays: [2, 4] }).terms?.due).toEqual({
      kind: 'weekly',
      weekdays: [2, 4],
      from: '2026-12-08',
    });
  });

  it('says everything that is missing at once', () => {
    expect(readDraft({ ...emptyDraft, dayText: 'brzy' }, context)).toEqual({
      terms: null,
      faults: {
        what: 'tasks.fault.what',
        owner: 'tasks.fault.owner',
        day: 'tasks.fault.day',
      },
    });
    expect(read({ dueKind: 'weekly' }).faults).toEqual({ weekdays: 'tasks.fault.weekdays' });
  });

  it('[TA2] asks for an adult before a child is asked', () => {
    expect(read({ ownerText: 'Matyáš' }).faults).toEqual({ with: 'tasks.fault.adult' });
    expect(read({ ownerText: 'Matyáš', with: [matyas] }).terms).toBeNull();
    expect(read({ ownerText: 'Matyáš', with: [lenka] }).terms?.with).toEqual([lenka]);
  });

  it('[TA1] knows only people who may hold tasks', () => {
    const owners = possibleOwners(context.conference).map(({ callName }) => callName);
    expect(owners).toContain('Matyáš');
    expect(owners).not.toContain('Tomáš');
    expect(owners).not.toContain('Radim');
    expect(read({ ownerText: 'Tomáš' }).faults).toEqual({ owner: 'tasks.fault.owner' });
  });
});

describe('an edited task', () => {
  const agreed: TaskTerms = {
    ...terms({ what: 'Spát u dětí', owner: jitka }),
    with: [lenka],
    due: { kind: 'weekly', weekdays: [2, 4], from: '2026-12-10' },
    visibleTo: [simona],
    safety: true,
  };
  const task: Task = {
    id: taskId('nights'),
    terms: agreed,
    status: 'proposed',
    proposedBy: lenka,
    proposedAt: 0,
    answer: null,
    report: null,
    replacedBy: null,
    version: 3,
    changed: {},
    rivals: [],
    trail: [],
    settled: null,
  };

  it('comes back from the form as it went in', () => {
    const back = readDraft(draftOf(agreed, 'Jitka', 'cs'), context).terms;
    expect(back).toEqual(agreed);
    expect(back && changesOf(task, back)).toEqual({});
  });

  it('sends only the fields that differ', () => {
    const back = readDraft({ ...draftOf(agreed, 'Jitka', 'cs'), backup: 'Lída' }, context).terms;
    expect(back && changesOf(task, back)).toEqual({ backup: 'Lída' });
  });
});
