import { describe, expect, it } from 'vitest';
import { shortcutIds } from './shortcuts.ts';

const sources = import.meta.glob<string>(['../../{app,features}/**/*.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the controls of the shortcuts', () => {
  it('[KB1] are there for every row of the table, and for nothing else', () => {
    const named = Object.values(sources).flatMap((source) =>
      [...source.matchAll(/\bshortcut="(\w+)"/g)].flatMap(([, id]) => id ?? []),
    );
    expect([...new Set(named)].sort()).toEqual([...shortcutIds].sort());
  });
});
