import { describe, expect, it } from 'vitest';
import { personAttributes } from './person-colour.ts';

describe('personAttributes', () => {
  it('gives the eight colours in order of arrival', () => {
    const colours = [0, 1, 2, 3, 4, 5, 6, 7].map((order) => personAttributes(order));
    expect(colours).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((colour) => ({ 'data-person': colour })),
    );
  });

  it('doubles the stroke from the ninth person on', () => {
    expect(personAttributes(8)).toEqual({ 'data-person': '1', 'data-person-double': '' });
    expect(personAttributes(15)).toEqual({ 'data-person': '8', 'data-person-double': '' });
  });

  it('gives somebody who has not come no colour', () => {
    expect(personAttributes(null)).toEqual({ 'data-person': 'none' });
  });
});
