import { describe, expect, it } from 'vitest';
import { wholeRows } from './whole-rows.ts';

/** Rows of 50 px under each other. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ top: index * 50, bottom: (index + 1) * 50 }));

const shown = (count: number, available: number, written: number | null = null) =>
  wholeRows(rows(count), { height: count * 50, available, written });

describe('wholeRows', () => {
  it('shows everything that fits', () => {
    expect(shown(4, 200)).toEqual({ top: 0, height: 200 });
  });

  it('shows the last whole rows of what does not fit', () => {
    expect(shown(6, 220)).toEqual({ top: 100, height: 200 });
  });

  it('shows the row that is being written further up, with those around it', () => {
    expect(shown(10, 160, 4)).toEqual({ top: 100, height: 150 });
    expect(shown(10, 160, 0)).toEqual({ top: 0, height: 150 });
  });

  it('stays at the end while somebody writes there', () => {
    expect(shown(10, 160, 8)).toEqual({ top: 350, height: 150 });
  });

  it('leaves room for what follows the rows', () => {
    expect(wholeRows(rows(4), { height: 240, available: 200, written: null })).toEqual({
      top: 50,
      height: 190,
    });
  });

  it('shows the end of a row that is higher than the wall', () => {
    const high = [{ top: 0, bottom: 500 }];
    expect(wholeRows(high, { height: 500, available: 200, written: 0 })).toEqual({
      top: 300,
      height: 200,
    });
  });
});
