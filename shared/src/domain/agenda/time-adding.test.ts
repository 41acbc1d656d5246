import { describe, expect, it } from 'vitest';
import { jitka, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { plannedMs, remainingMs } from './stage-clock.ts';

const opened = demoScript().run(tomas, { type: 'conference:open' });
const add = (minutes: number) =>
  ({ type: 'stage:extend', fromStageId: stages.arrival, minutes }) as const;
const times = (count: number, minutes: number): Script =>
  Array.from({ length: count }).reduce<Script>((script) => script.run(tomas, add(minutes)), opened);
const planned = ({ state }: Script): number => plannedMs(state, stages.arrival) / 60_000;

describe('adding time', () => {
  it.each([1, 5])('[TI4] adds %i minutes with one press, more than ten times', (minutes) => {
    expect(planned(times(12, minutes)) - planned(opened)).toBe(12 * minutes);
  });

  it('[TI4] may be done after the time is up, and nothing has moved by then', () => {
    const late = opened.wait(60);
    expect(remainingMs(late.state, stages.arrival, late.now)).toBeLessThan(0);
    expect(late.state).toEqual(opened.state);
    expect(planned(late.run(tomas, add(5)))).toBe(planned(opened) + 5);
  });

  it('[TI4] is refused to who does not lead', () => {
    expect(opened.try(jitka, add(5))).toEqual({ ok: false, error: 'not-allowed' });
  });
});
