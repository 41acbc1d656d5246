import type { TimeSignal } from '@opora/shared/domain/agenda/time-signals.ts';
import { type StageId, stageId } from '@opora/shared/ids.ts';
import { describe, expect, it } from 'vitest';
import { firstLook, lookAgain, type TimeLook } from './time-look.ts';

const minutes = (count: number): number => count * 60_000;
const worries = stageId('worries');

/** What is said, and what stands on the page at the end, when the clock shows these minutes one after the other. */
function watch(left: readonly number[], stage: StageId | null = worries) {
  const [first = 0, ...later] = left;
  let look: TimeLook = firstLook(stage, minutes(first));
  const said: TimeSignal[] = [];
  for (const next of later) {
    look = lookAgain(look, stage, minutes(next));
    if (look.came !== null) said.push(look.came);
  }
  return { said, phase: look.phase };
}

describe('the looks of a page at the clock', () => {
  it('[TI2] say each of the three signals once', () => {
    expect(watch([6, 5, 4.9, 3, 1, 0.9, 0, -0.1, -4]).said).toEqual(['soon', 'last', 'up']);
  });

  it('[TI2] say nothing of a moment that passed before the person came', () => {
    expect(watch([4, 3, 2])).toEqual({ said: [], phase: null });
    expect(watch([-3, -4])).toEqual({ said: [], phase: null });
    expect(watch([4, 3, 1])).toEqual({ said: ['last'], phase: 'last' });
  });

  it('[TI2] begin anew with another stage', () => {
    const before = lookAgain(firstLook(worries, minutes(6)), worries, minutes(5));
    expect(before.phase).toBe('soon');
    const after = lookAgain(before, stageId('plan'), minutes(4));
    expect(after).toEqual(firstLook(stageId('plan'), minutes(4)));
  });

  it('[TI2] keep the phase in view until time is added, and say it again when it runs down', () => {
    expect(watch([6, 5, 3]).phase).toBe('soon');
    expect(watch([6, 5, 3, 8]).phase).toBeNull();
    expect(watch([6, 1, 4, 1]).said).toEqual(['last', 'last']);
  });

  it('[TI3] say nothing where no time is shown', () => {
    expect(watch([6, 5, 1, 0], null)).toEqual({ said: [], phase: null });
  });
});
