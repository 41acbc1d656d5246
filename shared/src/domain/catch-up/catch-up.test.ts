import { describe, expect, it } from 'vitest';
import { taskId } from '../../ids.ts';
import { irena, jitka, klara, simona, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages, terms } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { conferenceFor } from '../conference/viewer.ts';
import { catchUp, shortened, shownTasks } from './catch-up.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const goTo = (script: Script, toStageId: typeof stages.plan) =>
  script.run(tomas, { type: 'stage:go', fromStageId: stageNow(script), toStageId });
const agreed = (script: Script, id: string, visibleTo: 'everyone' | [typeof simona] = 'everyone') =>
  script
    .run(klara, {
      type: 'task:propose',
      taskId: taskId(id),
      terms: terms({ what: `Úkol ${id}`, owner: jitka, visibleTo }),
    })
    .run(jitka, { type: 'task:accept', taskId: taskId(id), withHelp: false, words: '' });
const names = (script: Script) => catchUp(script.state)?.walked.map(({ id }) => id);

describe('catching up', () => {
  it('[CU1] begins after the first step of the work', () => {
    expect(catchUp(demoScript().state)).toBeNull();
    expect(catchUp(opened().state)).toBeNull();
    expect(catchUp(goTo(opened(), stages.opening).state)).toBeNull();
    const later = goTo(goTo(opened(), stages.opening), stages.strengths);
    expect(names(later)).toEqual([stages.opening]);
    expect(catchUp(later.state)?.now?.id).toBe(stages.strengths);
  });

  it('[CU1] leaves out what was skipped, and what comes later in the agenda', () => {
    const back = goTo(goTo(goTo(opened(), stages.opening), stages.plan), stages.strengths);
    expect(names(back)).toEqual([stages.opening]);
  });

  it('[CU1] names the agreed tasks, a few of them, and says how many more there are', () => {
    let script = goTo(goTo(opened(), stages.opening), stages.plan);
    for (let at = 0; at < shownTasks + 2; at += 1) script = agreed(script, `t${at}`);
    const card = catchUp(script.state);
    expect(card?.decided.map(({ id }) => id)).toEqual([taskId('t0'), taskId('t1'), taskId('t2')]);
    expect(card?.moreDecided).toBe(2);
  });

  it('[CU2] tells nothing of what this person may not see', () => {
    const script = agreed(goTo(goTo(opened(), stages.opening), stages.plan), 'hidden', [simona]);
    const seen = (id: typeof irena) => {
      const viewer = findParticipant(script.state, id);
      return viewer && catchUp(conferenceFor(script.state, viewer))?.decided.length;
    };
    expect(seen(irena)).toBe(0);
    expect(seen(jitka)).toBe(1);
  });

  it('[CU1] is cut at a word', () => {
    expect(shortened('krátké')).toBe('krátké');
    expect(shortened('dlouhá věta o ničem', 12)).toBe('dlouhá věta…');
    expect(shortened('x'.repeat(20), 12)).toBe(`${'x'.repeat(12)}…`);
  });
});
