import { describe, expect, it } from 'vitest';
import { entryCatalogues } from './entry-catalogues.ts';

/** Sources of everything the pages before the room may draw, by path. */
const sources = import.meta.glob<string>(
  ['../app/*.tsx', '../features/{join,welcome}/**/*.{ts,tsx}', '../ui/**/*.tsx'],
  { query: '?raw', import: 'default', eager: true },
);

const keysIn = (source: string): string[] =>
  [...source.matchAll(/'((?:[a-z][A-Za-z]*)(?:\.[A-Za-z]+)+)'/g)].flatMap(([, key]) => key ?? []);

const isEntryKey = (key: string): boolean => key in entryCatalogues.cs;

describe('the messages that load first', () => {
  it('hold every key the pages before the room use', () => {
    const used = Object.values(sources).flatMap(keysIn);
    expect(used).toContain('join.enter');
    expect(used.filter((key) => !isEntryKey(key))).toEqual([]);
  });

  it('are told apart from the messages of the room', () => {
    expect(keysIn("t('time.left', { count })").filter((key) => !isEntryKey(key))).toEqual([
      'time.left',
    ]);
  });
});
