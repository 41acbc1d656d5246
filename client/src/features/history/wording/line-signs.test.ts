import type { HistoryLine } from '@opora/shared/protocol/history.ts';
import { describe, expect, it } from 'vitest';
import { signsOf } from './line-signs.ts';

const line = (
  kind: HistoryLine['kind'],
  depth = 0,
  change: HistoryLine['change'] = 'kept',
): HistoryLine => ({
  kind,
  depth,
  change,
  passages: [],
});

describe('signsOf', () => {
  it('numbers a list, and begins anew after other lines', () => {
    const lines = [
      line('numbered', 1),
      line('numbered', 1),
      line('paragraph'),
      line('numbered', 1),
    ];
    expect(signsOf(lines)).toEqual(['1.', '2.', null, '1.']);
  });

  it('counts a list within a list by itself', () => {
    const lines = [
      line('numbered', 1),
      line('numbered', 2),
      line('numbered', 2),
      line('numbered', 1),
      line('numbered', 2),
    ];
    expect(signsOf(lines)).toEqual(['1.', '1.', '2.', '2.', '1.']);
  });

  it('gives points a dash, and headings, quotes and paragraphs nothing', () => {
    const lines = [line('bullet', 1), line('heading'), line('quote', 1), line('paragraph')];
    expect(signsOf(lines)).toEqual(['–', null, null, null]);
  });

  it('[HI3] does not count a removed line', () => {
    const lines = [line('numbered', 1), line('numbered', 1, 'removed'), line('numbered', 1)];
    expect(signsOf(lines)).toEqual(['1.', '2.', '2.']);
  });
});
