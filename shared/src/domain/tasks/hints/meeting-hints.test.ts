import { describe, expect, it } from 'vitest';
import type { ParticipantId, TaskId } from '../../../ids.ts';
import { releaseId, taskId } from '../../../ids.ts';
import { demoDay } from '../../../templates/demo/demo-days.ts';
import {
  irena,
  jitka,
  klara,
  lenka,
  matyas,
  nikola,
  simona,
  tomas,
} from '../../../templates/demo/demo-people.ts';
import { demoTasks } from '../../../templates/demo/demo-tasks.ts';
import { demoScript, type Script, stages } from '../../../testing/script.ts';
import { hintKey, loadHint, meetingHints } from './meeting-hints.ts';

const today = demoDay;
const arrive = (script: Script, who: ParticipantId) =>
  script.run(who, {
    type: 'participant:return',
    participantId: who,
    place: 'room',
    callName: null,
  });
const everybody = [jitka, matyas, simona, irena, lenka, nikola];
const opened = () => everybody.reduce(arrive, demoScript().run(tomas, { type: 'conference:open' }));

/** T1 to T8 as they were first proposed: too many of them to Jitka. */
const early = new Set<TaskId>([taskId('t2'), taskId('t8')]);
const allTasks = (script: Script) =>
  demoTasks(demoDay).reduce(
    (all, { id, terms }) =>
      all.run(klara, {
        type: 'task:propose',
        taskId: id,
        terms: { ...terms, visibleTo: 'everyone', owner: early.has(id) ? jitka : terms.owner },
      }),
    script,
  );
const give = (script: Script, id: string, owner: ParticipantId) =>
  script.run(klara, {
    type: 'task:revise',
    taskId: taskId(id),
    seenVersion: 0,
    changes: { owner },
  });

const goTo = (script: Script, toStageId: (typeof stages)[keyof typeof stages]): Script =>
  script.run(tomas, { type: 'stage:go', fromStageId: stages.arrival, toStageId });
const ofKind = (kind: string, { state }: Script) =>
  meetingHints({ conference: state, today }).filter((hint) => hint.kind === kind);

describe('hints about the tasks as a whole', () => {
  it('[TK5] Jitka has 4 of 8 tasks, until two of them move', () => {
    const first = allTasks(opened());
    expect(loadHint(first.state)).toMatchObject({
      person: { callName: 'Jitka' },
      owns: 4,
      standing: 8,
    });
    const shared = give(give(first, 't2', irena), 't8', lenka);
    expect(loadHint(shared.state)).toBeNull();
  });

  it('[TK5] two people with half each, or one with both of two tasks, are nothing to ask about', () => {
    const [t1, t4, t3] = [demoTasks(demoDay)[0], demoTasks(demoDay)[3], demoTasks(demoDay)[2]];
    const propose = (script: Script, given: typeof t1) =>
      given === undefined
        ? script
        : script.run(klara, { type: 'task:propose', taskId: given.id, terms: given.terms });
    const two = [t1, t4].reduce(propose, opened());
    expect(loadHint(two.state)).toBeNull();
    expect(loadHint(propose(two, t3).state)).toMatchObject({ owns: 2, standing: 3 });
  });

  it('[TK5] name a professional who is here without a task, once tasks are talked about', () => {
    expect(ofKind('no-task', opened())).toEqual([]);
    const talking = goTo(opened(), stages.plan);
    expect(ofKind('no-task', talking)).toMatchObject([
      { person: { callName: 'Irena' } },
      { person: { callName: 'Lenka' } },
    ]);
    expect(ofKind('no-task', allTasks(talking))).toMatchObject([{ person: { callName: 'Irena' } }]);
    const helped = allTasks(talking).run(klara, {
      type: 'task:revise',
      taskId: taskId('t1'),
      seenVersion: 0,
      changes: { with: [irena] },
    });
    expect(ofKind('no-task', helped)).toEqual([]);
  });

  it('[TK5] name a wish of a child that nobody has answered', () => {
    const wish = releaseId('night');
    const shown = goTo(opened(), stages.plan).run(matyas, {
      type: 'child:release',
      releaseId: wish,
      childId: matyas,
      text: 'Chci, aby ráno někdo byl doma.',
      to: 'everyone',
    });
    expect(ofKind('wish', shown)).toMatchObject([{ release: { id: wish } }]);
    const answered = shown.run(jitka, {
      type: 'wish:answer',
      releaseId: wish,
      answer: 'yes',
      words: '',
    });
    expect(ofKind('wish', answered)).toEqual([]);
  });

  it('[TK10] a hint has another name when what it is about has changed', () => {
    const first = allTasks(opened());
    const keys = (script: Script) =>
      new Set(meetingHints({ conference: script.state, today }).map(hintKey));
    expect(keys(first)).toContain(`load ${jitka} 4/8`);
    expect(keys(first).size).toBe(meetingHints({ conference: first.state, today }).length);
    expect(keys(give(first, 't2', irena))).not.toContain(`load ${jitka} 4/8`);
  });
});
