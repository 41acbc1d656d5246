import { describe, expect, it } from 'vitest';
import { stageId } from '../../ids.ts';
import { tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '../../testing/script.ts';
import { findStage } from './agenda.ts';
import { minutesOfDay } from './agenda-editing.ts';

const inStrengths = () =>
  demoScript()
    .run(tomas, { type: 'stage:plan', stageId: stages.closing, minutes: 15 })
    .run(tomas, { type: 'conference:open' })
    .run(tomas, {
      type: 'stage:go',
      fromStageId: stages.arrival,
      toStageId: stages.strengths,
    });
const wrapUp = (script: Script) =>
  script.run(tomas, { type: 'conference:wrap-up', fromStageId: stageNow(script) });
const skipped = ({ state }: Script) =>
  state.agenda.filter((stage) => stage.isSkipped).map(({ kind }) => kind);
const closing = ({ state }: Script) => findStage(state.agenda, stages.closing);

describe('the shortened closing', () => {
  it('[AG6] goes to the closing at once, with five minutes and open sections', () => {
    const script = wrapUp(inStrengths());
    expect(stageNow(script)).toBe(stages.closing);
    expect(closing(script)?.plannedMinutes).toBe(5);
    expect(script.state.pens).toMatchObject({ review: 'first', notes: 'first' });
  });

  it('[AG6] leaves out what is left, and nothing that was', () => {
    expect(skipped(wrapUp(inStrengths()))).toEqual([
      ...['worries', 'needs_network', 'break', 'options', 'plan', 'check'],
    ]);
  });

  it('[AG6] is undone by going back', () => {
    const before = inStrengths();
    const back = wrapUp(before).run(tomas, { type: 'stage:return', fromStageId: stages.closing });
    expect(stageNow(back)).toBe(stages.strengths);
    expect(back.state.agenda).toEqual(before.state.agenda);
    expect(back.state.agendaPlan).toEqual(before.state.agendaPlan);
  });

  it('[AG6] is undone by going to a stage that was left out, and keeps what was skipped by hand', () => {
    const options = stageId('options');
    const before = inStrengths().run(tomas, {
      type: 'stage:skip',
      stageId: options,
      isSkipped: true,
    });
    const script = wrapUp(before).run(tomas, {
      type: 'stage:go',
      fromStageId: stages.closing,
      toStageId: stages.plan,
    });
    expect(skipped(script)).toEqual(['options']);
  });

  it('[AG6] in the closing itself changes nothing', () => {
    const script = wrapUp(inStrengths());
    const again = script.try(tomas, { type: 'conference:wrap-up', fromStageId: stages.closing });
    expect(again).toEqual({ ok: true, value: [] });
  });

  it('[AG6] gives five minutes also to a closing that people have been in', () => {
    const toClosing = {
      type: 'stage:go',
      fromStageId: stages.strengths,
      toStageId: stages.closing,
    } as const;
    const script = inStrengths()
      .run(tomas, toClosing)
      .wait(4)
      .run(tomas, { type: 'stage:return', fromStageId: stages.closing });
    expect(closing(wrapUp(script))?.plannedMinutes).toBe(9);
  });

  it('[ST4] a second press from the same stage is refused', () => {
    const script = wrapUp(inStrengths());
    const again = script.try(tomas, { type: 'conference:wrap-up', fromStageId: stages.strengths });
    expect(again).toEqual({ ok: false, error: 'stale-stage' });
  });

  it('[AG5] makes the day end earlier than planned', () => {
    const script = wrapUp(inStrengths());
    expect(minutesOfDay(script.state.agenda)).toBeLessThan(
      script.state.agendaPlan.minutesAtOpening ?? 0,
    );
  });
});
