import { describe, expect, it } from 'vitest';
import { stageId } from '../../ids.ts';
import { tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '../../testing/script.ts';
import {
  behindMs,
  breakEndsAt,
  expectedEnd,
  plannedMs,
  remainingMs,
  usedMs,
} from './stage-clock.ts';

const minutes = (ms: number): number => ms / 60_000;
const used = (script: Script, id: (typeof stages)['arrival']) =>
  minutes(usedMs(script.state, id, script.now));

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const next = (script: Script) =>
  script.run(tomas, { type: 'stage:advance', fromStageId: stageNow(script) });
const back = (script: Script) =>
  script.run(tomas, { type: 'stage:return', fromStageId: stageNow(script) });
const pause = (script: Script) => script.run(tomas, { type: 'conference:pause', minutes: null });
const resume = (script: Script) => script.run(tomas, { type: 'conference:resume' });

describe('the stage clock', () => {
  it('[ST3] is computed from the state and the present moment', () => {
    const script = opened();
    expect(used(script, stages.arrival)).toBe(0);
    expect(used(script.wait(7), stages.arrival)).toBe(7);
    expect(script.wait(7).state).toEqual(script.state);
  });

  it('[CO3] stands during a pause', () => {
    const script = pause(opened().wait(4)).wait(30);
    expect(used(script, stages.arrival)).toBe(4);
    expect(used(resume(script).wait(2), stages.arrival)).toBe(6);
  });

  it('[ST6] goes on from what a stage has used when it is entered again', () => {
    const script = back(next(opened().wait(3)).wait(5)).wait(2);
    expect(used(script, stages.arrival)).toBe(5);
    expect(used(script, stages.opening)).toBe(5);
  });

  it('[ST7] runs past its end and moves nothing', () => {
    const script = opened().wait(40);
    expect(minutes(remainingMs(script.state, stages.arrival, script.now))).toBe(-25);
    expect(stageNow(script)).toBe(stages.arrival);
  });

  it('counts added minutes to the plan of the stage', () => {
    const script = opened().run(tomas, {
      type: 'stage:extend',
      fromStageId: stages.arrival,
      minutes: 5,
    });
    expect(minutes(plannedMs(script.state, stages.arrival))).toBe(20);
  });

  it('a clock of the server that goes back takes nothing away', () => {
    expect(used(opened().wait(-10), stages.arrival)).toBe(0);
  });

  it('[AG9] says in a break when people meet again, also after a pause', () => {
    const toBreak = opened().run(tomas, {
      type: 'stage:go',
      fromStageId: stages.arrival,
      toStageId: stageId('break'),
    });
    expect(breakEndsAt(toBreak.state)).toBe(toBreak.now + 5 * 60_000);
    const later = pause(toBreak.wait(2)).wait(10);
    expect(breakEndsAt(later.state)).toBeNull();
    expect(breakEndsAt(resume(later).state)).toBe(later.now + 3 * 60_000);
    expect(breakEndsAt(opened().state)).toBeNull();
  });

  it('tells how late the day is, and when it is likely to end', () => {
    const late = next(opened().wait(20));
    expect(minutes(behindMs(late.state, late.now))).toBe(5);
    expect(minutes(expectedEnd(late.state, late.now) - late.now)).toBe(120);
    const early = next(opened().wait(10));
    expect(minutes(behindMs(early.state, early.now))).toBe(-5);
    const before = demoScript();
    expect(minutes(expectedEnd(before.state, before.now) - before.now)).toBe(135);
  });
});
