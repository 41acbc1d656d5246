import { describe, expect, it } from 'vitest';
import { initialSize, type LineSize, nextSize } from './line-size.ts';

/** Measures one after the other on a wall of 400 px. */
const measured = (...heights: number[]): LineSize =>
  heights.reduce((size, height) => nextSize(size, height, 400), initialSize);

describe('nextSize', () => {
  it('stays large while everything fits', () => {
    expect(measured(0, 200, 400)).toEqual(initialSize);
  });

  it('becomes smaller when something no longer fits, and remembers when', () => {
    expect(measured(450)).toEqual({ lines: 'many', gaveUpAt: null });
    expect(measured(450, 360)).toEqual({ lines: 'many', gaveUpAt: 360 });
  });

  it('stays small while nothing gets shorter', () => {
    expect(measured(450, 360, 360, 410, 380)).toEqual({ lines: 'many', gaveUpAt: 360 });
  });

  it('tries the larger size again once something was taken away', () => {
    expect(measured(450, 360, 300)).toEqual(initialSize);
  });
});
