import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { consoleCs } from './messages/console.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/console/*.{ts,tsx}',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/console/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](console\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the console', () => {
  it('[GU4] are used only where they are loaded', () => {
    expect(Object.values(itsOwn).flatMap(keysIn)).toContain('console.next');
    expect(Object.keys(elsewhere)).toContain('../features/console/entry/console-places.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('are all used', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    const turns = ['console.before', 'console.now', 'console.after'];
    const isUsed = (key: string) =>
      [...used, ...turns].some(
        (each) => each === key || (each.endsWith('.') && key.startsWith(each) && each.length > 8),
      );
    expect(Object.keys(consoleCs).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('[GU4] do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['console.next']);
  });
});
