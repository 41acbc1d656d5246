import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { historyCs } from './messages/history.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/history/{authors,course,read,wording}/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/history/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](history\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the history', () => {
  it('are used only where they are loaded', () => {
    expect(Object.values(itsOwn).flatMap(keysIn)).toContain('history.putBack.question');
    expect(Object.keys(elsewhere)).toContain('../features/history/entry/history-dialog.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('are all used', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    const isUsed = (key: string) =>
      used.some((each) => each === key || (each.endsWith('.') && key.startsWith(each)));
    expect(Object.keys(historyCs).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('do not load with the room', () => {
    const keys = Object.keys(historyCs);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key in roomCatalogues.cs)).toEqual([]);
  });
});
