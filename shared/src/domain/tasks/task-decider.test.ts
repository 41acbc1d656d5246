import { describe, expect, it } from 'vitest';
import { participantId, taskId } from '../../ids.ts';
import {
  irena,
  type jitka,
  klara,
  lenka,
  matyas,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, terms } from '../../testing/script.ts';
import type { ConferenceCommand } from '../conference/commands.ts';
import type { Task, TaskTerms } from './task.ts';

const instalments = taskId('instalments');
const proposed = (given: Partial<TaskTerms> = {}) =>
  ({
    type: 'task:propose',
    taskId: instalments,
    terms: terms({ what: 'Domluvit splátky', owner: lenka, ...given }),
  }) as const;
const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const withTask = (given: Partial<TaskTerms> = {}) => opened().run(klara, proposed(given));
const revise = (seenVersion: number, changes: Partial<TaskTerms>) =>
  ({ type: 'task:revise', taskId: instalments, seenVersion, changes }) as const;
const accept = { type: 'task:accept', taskId: instalments, withHelp: false, words: '' } as const;
const by = (day: string) => ({ kind: 'by', day }) as const;

function task(script: Script): Task {
  const [found] = script.state.tasks;
  if (found === undefined) throw new Error('no task');
  return found;
}

function refusalOf(script: Script, actor: typeof jitka, command: ConferenceCommand) {
  const result = script.try(actor, command);
  return result.ok ? 'done' : result.error;
}

describe('terms', () => {
  it('[TA1] an owner is a person of this conference who may hold tasks', () => {
    const nobody = participantId('nobody');
    expect(refusalOf(opened(), klara, proposed({ owner: nobody }))).toBe('unknown-person');
    expect(refusalOf(opened(), klara, proposed({ with: [nobody] }))).toBe('unknown-person');
    expect(refusalOf(opened(), klara, proposed({ visibleTo: [nobody] }))).toBe('unknown-person');
    for (const owner of [tomas, klara, radim, participantId('screen')]) {
      expect(refusalOf(opened(), klara, proposed({ owner }))).toBe('owner-cannot-hold-tasks');
    }
    expect(refusalOf(opened(), klara, proposed())).toBe('done');
  });

  it('[VI1] a person heard apart for safety is not named as a helper', () => {
    expect(refusalOf(opened(), simona, proposed({ with: [radim] }))).toBe('unknown-person');
    expect(refusalOf(withTask(), simona, revise(0, { with: [radim] }))).toBe('unknown-person');
    expect(refusalOf(opened(), simona, proposed({ with: [vera] }))).toBe('done');
  });

  it('[TA2] a child holds a task only together with an adult', () => {
    const alone = proposed({ owner: matyas });
    expect(refusalOf(opened(), klara, alone)).toBe('child-needs-adult');
    expect(refusalOf(opened(), klara, proposed({ owner: matyas, with: [vera] }))).toBe('done');
    expect(refusalOf(withTask(), simona, revise(0, { owner: matyas }))).toBe('child-needs-adult');
  });

  it('[TA4] proposing again is harmless, with a foreign id it is refused', () => {
    const script = withTask();
    expect(script.try(klara, proposed())).toEqual({ ok: true, value: [] });
    expect(refusalOf(script, simona, proposed())).toBe('task-id-taken');
  });
});

describe('answers', () => {
  it("[TA3] a task is accepted by its owner's own act", () => {
    expect(task(withTask()).status).toBe('proposed');
    expect(task(withTask().run(lenka, accept))).toMatchObject({
      status: 'accepted',
      answer: { how: 'own', recordedBy: lenka },
    });
    expect(refusalOf(withTask(), irena, accept)).toBe('not-allowed');
  });

  it('[TA3] a spoken yes names who wrote it down', () => {
    const script = withTask({ owner: vera }).run(klara, { ...accept, words: 'Ano, vezmu to.' });
    expect(task(script)).toMatchObject({
      status: 'accepted',
      answer: { how: 'spoken', recordedBy: klara, words: 'Ano, vezmu to.' },
    });
  });

  it('[TA5] a no keeps its words, and a later yes takes its place', () => {
    const no = { type: 'task:decline', taskId: instalments, words: 'Nestihnu to.' } as const;
    const declined = withTask().run(lenka, no);
    expect(task(declined)).toMatchObject({ status: 'declined', answer: { words: 'Nestihnu to.' } });
    expect(task(declined.run(lenka, accept)).status).toBe('accepted');
  });

  it('a repeated answer changes nothing', () => {
    expect(withTask().run(lenka, accept).try(lenka, accept)).toEqual({ ok: true, value: [] });
  });

  it('[TA9] only what was agreed to is reported on', () => {
    const report = { type: 'task:report', taskId: instalments, status: 'done', note: '' } as const;
    expect(refusalOf(withTask(), lenka, report)).toBe('task-not-agreed');
    expect(task(withTask().run(lenka, accept).run(lenka, report)).status).toBe('done');
    expect(refusalOf(withTask().run(lenka, accept), irena, report)).toBe('not-allowed');
  });

  it('[TA5] a withdrawn task stays, settled', () => {
    const withdraw = { type: 'task:withdraw', taskId: instalments, replacedBy: null } as const;
    const script = withTask().run(klara, withdraw);
    expect(task(script).status).toBe('withdrawn');
    expect(refusalOf(script, lenka, accept)).toBe('task-settled');
    expect(refusalOf(script, simona, revise(0, { goal: 'x' }))).toBe('task-settled');
  });
});

describe('revisions', () => {
  it('[TA6] a change of the promise asks the owner again', () => {
    const accepted = withTask().run(lenka, accept);
    expect(task(accepted.run(simona, revise(0, { due: by('2027-01-22') })))).toMatchObject({
      status: 'proposed',
      answer: null,
    });
    expect(task(accepted.run(simona, revise(0, { backup: 'poradna' }))).status).toBe('accepted');
    expect(task(accepted.run(lenka, revise(0, { due: by('2027-01-22') }))).status).toBe('accepted');
  });

  it('[TA6] who takes a task over has not said yes by the yes of the owner before', () => {
    const taken = withTask()
      .run(lenka, accept)
      .run(simona, revise(0, { owner: simona }));
    expect(task(taken)).toMatchObject({ status: 'proposed', answer: null });
    expect(task(taken.run(simona, accept))).toMatchObject({
      status: 'accepted',
      answer: { how: 'own', recordedBy: simona },
    });
  });

  it('[TA7] two dates set at once are both kept until somebody chooses', () => {
    const both = withTask()
      .run(simona, revise(0, { due: by('2027-01-15') }))
      .run(lenka, revise(0, { due: by('2027-01-22') }));
    expect(task(both)).toMatchObject({
      terms: { due: by('2027-01-15') },
      changed: { due: { version: 1, by: simona } },
      rivals: [{ by: lenka, changes: { due: by('2027-01-22') } }],
    });
    const chosen = both.run(tomas, revise(1, { due: by('2027-01-22') }));
    expect(task(chosen)).toMatchObject({ terms: { due: by('2027-01-22') }, rivals: [] });
  });

  it('[TA7] choosing what already stands ends the contest too', () => {
    const both = withTask()
      .run(simona, revise(0, { due: by('2027-01-15') }))
      .run(lenka, revise(0, { due: by('2027-01-22') }));
    const kept = both.run(tomas, revise(1, { due: by('2027-01-15') }));
    expect(task(kept)).toMatchObject({ terms: { due: by('2027-01-15') }, rivals: [] });
  });

  it('[TA7] changes of different fields do not collide', () => {
    const both = withTask()
      .run(simona, revise(0, { due: by('2027-01-15') }))
      .run(lenka, revise(0, { howWeKnow: 'podepsané dohody' }));
    expect(task(both)).toMatchObject({
      terms: { due: by('2027-01-15'), howWeKnow: 'podepsané dohody' },
      rivals: [],
    });
  });

  it('[TA7] a contested field is not changed by those who only take part', () => {
    const both = withTask()
      .run(simona, revise(0, { due: by('2027-01-15') }))
      .run(lenka, revise(0, { due: by('2027-01-22') }))
      .run(lenka, revise(1, { due: by('2027-02-01') }));
    expect(task(both).terms.due).toEqual(by('2027-01-15'));
    expect(task(both).rivals).toEqual([
      expect.objectContaining({ by: lenka, changes: { due: by('2027-02-01') } }),
    ]);
  });

  it('a version from the future is refused', () => {
    expect(refusalOf(withTask(), simona, revise(5, { goal: 'x' }))).toBe('stale-task');
  });

  it('only the owner, the proposer and those who record revise', () => {
    expect(refusalOf(withTask(), irena, revise(0, { goal: 'x' }))).toBe('not-allowed');
    expect(refusalOf(withTask(), lenka, revise(0, { goal: 'x' }))).toBe('done');
  });
});

describe('restricted tasks', () => {
  it('[TA8] for somebody outside its circle a task does not exist', () => {
    const script = withTask({ visibleTo: [simona, klara] });
    expect(refusalOf(script, irena, accept)).toBe('unknown-task');
    expect(refusalOf(script, tomas, revise(0, { goal: 'x' }))).toBe('unknown-task');
    expect(refusalOf(script, lenka, accept)).toBe('done');
  });
});
