import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import {
  demoScript,
  stageNow as idNow,
  type Script,
  stages,
} from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { daySchedule, stageMinutes, stageNow } from './stage-now.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const next = (script: Script) =>
  script.run(tomas, { type: 'stage:advance', fromStageId: idNow(script) });
const addFive = (script: Script) =>
  script.run(tomas, { type: 'stage:extend', fromStageId: idNow(script), minutes: 5 });

const minutesLate = (script: Script) => daySchedule(script.state, script.now).minutesLate;

describe('stageNow', () => {
  it('is the first stage before opening, with nothing before it', () => {
    const now = stageNow(demoScript().state);
    expect(now).toMatchObject({ stage: { id: stages.arrival }, number: null, total: 11 });
    expect(now?.previous).toBeUndefined();
    expect(now?.next?.id).toBe(stages.opening);
  });

  it('counts steps without arrival and breaks', () => {
    expect(stageNow(next(opened()).state)).toMatchObject({
      stage: { id: stages.opening },
      number: 1,
      previous: { id: stages.arrival },
    });
  });
});

describe('stageMinutes', () => {
  it('counts full minutes', () => {
    const script = opened().wait(4.5);
    expect(stageMinutes(script.state, stages.arrival, script.now)).toEqual({
      used: 4,
      planned: 15,
    });
  });

  it('goes on counting when the time is up', () => {
    const script = opened().wait(17);
    expect(stageMinutes(script.state, stages.arrival, script.now)).toMatchObject({});
  });
});

describe('daySchedule', () => {
  it('is on time while a stage takes what it was given', () => {
    expect(minutesLate(opened().wait(14))).toBe(0);
  });

  it('counts added minutes at once and only once', () => {
    const script = addFive(opened());
    expect(minutesLate(script)).toBe(5);
    expect(minutesLate(script.wait(18))).toBe(5);
    expect(minutesLate(script.wait(21))).toBe(6);
  });

  it('gives back what a stage did not use', () => {
    expect(minutesLate(next(addFive(opened()).wait(12)))).toBe(-3);
  });

  it('ends as much later as it is late', () => {
    const script = opened();
    const { endsAt } = daySchedule(script.state, script.now);
    const later = addFive(script);
    expect(daySchedule(later.state, later.now).endsAt - endsAt).toBe(5 * 60_000);
  });
});
