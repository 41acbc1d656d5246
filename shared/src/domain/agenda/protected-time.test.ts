import { describe, expect, it } from 'vitest';
import { stageId } from '../../ids.ts';
import { tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '../../testing/script.ts';
import { offersToShorten } from './protected-time.ts';
import { lateMs } from './stage-clock.ts';

const minutesLate = (script: Script) => lateMs(script.state, script.now) / 60_000;
const offers = (script: Script) => offersToShorten(script.state, script.now);
const next = (script: Script) =>
  script.run(tomas, { type: 'stage:advance', fromStageId: stageNow(script) });

/** In the opening, by so many minutes late. */
const late = (minutes: number) =>
  next(
    demoScript()
      .run(tomas, { type: 'conference:open' })
      .wait(15 + minutes),
  );

const worries = stageId('worries');
const options = stageId('options');

describe('the time of the plan', () => {
  it('[AG5] is defended by offers: what could be shorter, and by how much', () => {
    expect(offers(late(4))).toEqual({
      missingMinutes: 4,
      offers: [
        { stageId: worries, minutes: 11, savesMinutes: 4 },
        { stageId: options, minutes: 6, savesMinutes: 4 },
      ],
      isEnough: true,
    });
  });

  it('[AG5] never offers more than half of a stage, and says when that is too little', () => {
    expect(offers(late(20))).toEqual({
      missingMinutes: 20,
      offers: [
        { stageId: worries, minutes: 8, savesMinutes: 7 },
        { stageId: options, minutes: 5, savesMinutes: 5 },
      ],
      isEnough: false,
    });
  });

  it('[AG5] an offer that is taken makes the day as much shorter, and nothing is taken by itself', () => {
    const script = late(10);
    expect(script.state.agenda).toEqual(demoScript().state.agenda);
    const shorter = script.run(tomas, { type: 'stage:plan', stageId: worries, minutes: 8 });
    expect(minutesLate(shorter)).toBe(3);
    expect(offers(shorter)?.missingMinutes).toBe(3);
  });

  it('[AG5] is not spoken of for a minute or two, nor before the meeting', () => {
    expect(offers(late(2))).toBeNull();
    expect(offers(demoScript())).toBeNull();
  });

  it('[AG5] counts minutes as soon as they are added', () => {
    const script = late(0).run(tomas, {
      type: 'stage:extend',
      fromStageId: stages.opening,
      minutes: 5,
    });
    expect(offers(script)?.missingMinutes).toBe(5);
  });

  it('[AG5] is not spoken of once the plan has been made and tried', () => {
    const script = late(30).run(tomas, {
      type: 'stage:go',
      fromStageId: stages.opening,
      toStageId: stages.closing,
    });
    const overrun = script.wait(300);
    expect(minutesLate(overrun)).toBeGreaterThan(3);
    expect(offers(overrun)).toBeNull();
  });
});

describe('how late the day is', () => {
  it('[AG5] counts a stage that is skipped as time won', () => {
    const script = late(10).run(tomas, { type: 'stage:skip', stageId: worries, isSkipped: true });
    expect(minutesLate(script)).toBe(-5);
  });

  it('[AG5] counts what is added to the agenda during the meeting', () => {
    const script = late(0).run(tomas, {
      type: 'stage:add',
      stageId: stageId('rest'),
      afterStageId: worries,
      kind: 'break',
      title: 'Přestávka',
      minutes: 10,
      opens: [],
    });
    expect(minutesLate(script)).toBe(10);
  });

  it('[AG5] measures by what was planned when the conference opened', () => {
    const longer = demoScript().run(tomas, { type: 'agenda:interpret', percent: 100 });
    expect(minutesLate(longer.run(tomas, { type: 'conference:open' }))).toBe(0);
    expect(minutesLate(late(0).run(tomas, { type: 'agenda:interpret', percent: 100 }))).toBe(115);
  });
});
