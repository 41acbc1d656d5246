import { describe, expect, it } from 'vitest';
import { spanOf } from './comparison.ts';

describe('spanOf', () => {
  it('[HI3] compares the earlier with the later, whichever was chosen first', () => {
    expect(spanOf(5, 9)).toEqual({ since: 5, at: 9 });
    expect(spanOf(9, 5)).toEqual({ since: 5, at: 9 });
  });

  it('[HI3] takes now for the latest', () => {
    expect(spanOf(null, 5)).toEqual({ since: 5, at: null });
    expect(spanOf(5, null)).toEqual({ since: 5, at: null });
  });

  it('[HI3] compares nothing with itself', () => {
    expect(spanOf(5, 5)).toBeNull();
    expect(spanOf(null, null)).toBeNull();
  });
});
