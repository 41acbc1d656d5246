import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { floorPartsCs } from './messages/floor-parts.cs.ts';

/** Sources outside the parts that load with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/floor/{panel,signs}/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/floor/{panel,signs}/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whole keys, and the beginnings of those that are put together: `floorParts.own.${kind}`. */
const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](floorParts\.[A-Za-z.-]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the floor', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    const isUsed = (key: string) =>
      used.some((each) => each === key || (each.endsWith('.') && key.startsWith(each)));
    expect(Object.keys(floorPartsCs).filter((key) => !isUsed(key))).toEqual([]);
    expect(Object.keys(elsewhere)).toContain('../features/floor/entry/speak-bar.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['floorParts.give']);
  });
});
