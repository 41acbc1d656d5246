import { describe, expect, it } from 'vitest';
import { type StageId, stageId } from '../../ids.ts';
import { klara, simona, tomas, vera } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '../../testing/script.ts';
import { findStage, neighbourStage, numberedStageCount, stageNumber } from './agenda.ts';
import type { AgendaCommand } from './agenda-commands.ts';
import { minutesOfDay } from './agenda-editing.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const go = (script: Script, toStageId: StageId) =>
  script.run(tomas, { type: 'stage:go', fromStageId: stageNow(script), toStageId });
const ids = ({ state }: Script) => state.agenda.map(({ id }) => id);
const planned = ({ state }: Script, id: StageId) => findStage(state.agenda, id)?.plannedMinutes;
const refusal = (script: Script, command: AgendaCommand) => {
  const result = script.try(tomas, command);
  return result.ok ? result.value : result.error;
};

const school = stageId('school');
const adding = {
  type: 'stage:add',
  stageId: school,
  afterStageId: stages.strengths,
  kind: 'extra',
  title: 'Škola',
  minutes: 10,
  opens: ['needs'],
} as const;

describe('using a template', () => {
  it('[AG2] puts its stages in the place of those before, until the conference opens', () => {
    const use = { type: 'agenda:use', template: 'review' } as const;
    const script = demoScript().run(simona, use);
    expect(ids(script)[1]).toBe(stages.childVoice);
    expect(script.state.agendaPlan.template).toBe('review');
    expect(refusal(script, use)).toEqual([]);
    expect(refusal(opened(), use)).toBe('already-open');
  });

  it('[AG2] leaves nobody invited to a stage that is not there', () => {
    const invited = demoScript().run(simona, {
      type: 'scope:set',
      participantId: vera,
      scope: { stages: [stages.strengths], readsPlan: true, tasks: 'all', reason: 'jen na chvíli' },
    });
    expect(refusal(invited, { type: 'agenda:use', template: 'review' })).toBe('scope-needs-stage');
    expect(invited.try(tomas, { type: 'agenda:use', template: 'hybrid' }).ok).toBe(true);
  });
});

describe('changing the agenda', () => {
  it('[AG2] a stage is added where it is wanted, and once more is a retry', () => {
    const script = demoScript().run(tomas, adding);
    expect(neighbourStage(script.state.agenda, stages.strengths, 1)?.id).toBe(school);
    expect(refusal(script, adding)).toEqual([]);
    expect(refusal(script, { ...adding, title: 'Něco jiného' })).toBe('stage-id-taken');
    expect(refusal(script, { ...adding, stageId: stageId('x'), afterStageId: school })).toEqual([
      expect.objectContaining({ type: 'stage:added' }),
    ]);
  });

  it('[AG2] a break that is added opens nothing and has no number', () => {
    const script = demoScript().run(tomas, { ...adding, kind: 'break' });
    expect(findStage(script.state.agenda, school)?.opens).toEqual([]);
    expect(stageNumber(script.state.agenda, school)).toBeNull();
  });

  it('[AG2] an agenda has at most forty stages', () => {
    const full = Array.from({ length: 27 }).reduce<Script>(
      (script, _, index) => script.run(tomas, { ...adding, stageId: stageId(`s${index}`) }),
      demoScript(),
    );
    expect(full.state.agenda).toHaveLength(40);
    expect(refusal(full, adding)).toBe('too-many-stages');
  });

  it('[AG2] a stage is moved among those to come, never to where the meeting has been', () => {
    const script = go(opened(), stages.childVoice);
    const move = { type: 'stage:move', stageId: stages.plan } as const;
    const moved = script.run(tomas, { ...move, afterStageId: stages.childVoice });
    expect(neighbourStage(moved.state.agenda, stages.childVoice, 1)?.id).toBe(stages.plan);
    expect(refusal(script, { ...move, afterStageId: stages.arrival })).toBe('stage-behind');
    expect(refusal(script, { ...move, afterStageId: null })).toBe('stage-behind');
    expect(refusal(script, { ...move, afterStageId: stageId('nowhere') })).toBe('unknown-stage');
    expect(refusal(moved, { ...move, afterStageId: stages.childVoice })).toEqual([]);
  });

  it('[AG2] before the conference opens a stage may come first', () => {
    const script = demoScript().run(tomas, {
      type: 'stage:move',
      stageId: stages.plan,
      afterStageId: null,
    });
    expect(ids(script)[0]).toBe(stages.plan);
    expect(new Set(ids(script))).toEqual(new Set(ids(demoScript())));
  });

  it('[AG2] what was entered is neither moved nor skipped, also from the stage after it', () => {
    const script = go(go(opened(), stages.opening), stages.purpose);
    for (const id of [stages.opening, stages.purpose]) {
      expect(refusal(script, { type: 'stage:skip', stageId: id, isSkipped: true })).toBe(
        'stage-entered',
      );
      expect(refusal(script, { type: 'stage:move', stageId: id, afterStageId: stages.plan })).toBe(
        'stage-entered',
      );
    }
  });

  it('[AG3] a stage is shortened until it is left', () => {
    const script = go(opened(), stages.opening);
    const plan = (id: StageId) => refusal(script, { type: 'stage:plan', stageId: id, minutes: 7 });
    expect(plan(stages.opening)).toEqual([
      { type: 'stage:planned', stageId: stages.opening, minutes: 7 },
    ]);
    expect(plan(stages.plan)).toEqual([expect.objectContaining({ type: 'stage:planned' })]);
    expect(plan(stages.arrival)).toBe('stage-entered');
  });

  it('[AG2] who does not lead changes nothing', () => {
    expect(demoScript().try(klara, adding)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('[AG2] a title is checked for what must not be written', () => {
    const script = demoScript().run(simona, {
      type: 'protected:list',
      strings: [{ text: 'Lidická 7' }],
    });
    expect(refusal(script, { ...adding, title: 'Návštěva v Lidické 7' })).toBe('protected-text');
    expect(script.try(tomas, adding).ok).toBe(true);
  });
});

describe('skipping', () => {
  const without = () =>
    demoScript()
      .run(tomas, { type: 'stage:skip', stageId: stages.opening, isSkipped: true })
      .run(tomas, { type: 'conference:open' });

  it('[AG4] forward and back step over it, and the steps are counted without it', () => {
    const script = without();
    const next = script.run(tomas, { type: 'stage:advance', fromStageId: stages.arrival });
    expect(stageNow(next)).toBe(stageId('rules'));
    const back = next.run(tomas, { type: 'stage:return', fromStageId: stageId('rules') });
    expect(stageNow(back)).toBe(stages.arrival);
    expect(numberedStageCount(script.state.agenda)).toBe(10);
    expect(stageNumber(script.state.agenda, stages.opening)).toBeNull();
  });

  it('[AG4] whoever goes there by name lets it take place', () => {
    const script = go(without(), stages.opening);
    expect(findStage(script.state.agenda, stages.opening)?.isSkipped).toBe(false);
    expect(stageNow(script)).toBe(stages.opening);
  });
});

describe('interpreting', () => {
  const interpret = (script: Script, percent: number) =>
    script.run(tomas, { type: 'agenda:interpret', percent });

  it('[AG3] lengthens the stages in which people speak, not arriving and breaks', () => {
    const script = interpret(demoScript(), 50);
    expect(planned(script, stages.opening)).toBe(15);
    expect(planned(script, stages.purpose)).toBe(8);
    expect(planned(script, stages.arrival)).toBe(15);
    expect(planned(script, stageId('break'))).toBe(5);
  });

  it('[AG3] taken away, it leaves the minutes there were', () => {
    for (const percent of [10, 33, 50, 75, 100]) {
      const script = interpret(interpret(demoScript(), percent), 0);
      expect(script.state.agenda).toEqual(demoScript().state.agenda);
    }
  });

  it('[AG3] changes nothing about stages that were left', () => {
    const script = interpret(go(go(opened(), stages.opening), stages.purpose), 100);
    expect(planned(script, stages.opening)).toBe(10);
    expect(planned(script, stages.purpose)).toBe(10);
    expect(planned(script, stages.plan)).toBe(40);
  });

  it('[AG3] holds for a template that is chosen after it', () => {
    const script = interpret(demoScript(), 100).run(tomas, {
      type: 'agenda:use',
      template: 'review',
    });
    expect(minutesOfDay(script.state.agenda)).toBe(120);
  });
});
