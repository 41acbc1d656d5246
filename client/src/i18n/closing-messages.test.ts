import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { closingCs } from './messages/closing.cs.ts';

/** Sources outside the parts that load with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/closing/{agreement,read-back,feedback}/**',
    '!../features/closing/*.{ts,tsx}',
    '!../features/catch-up/catch-up-card.tsx',
    '!../features/console/missing.tsx',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>(
  ['../features/{closing,catch-up}/**/*.{ts,tsx}', '../features/console/missing.tsx'],
  { query: '?raw', import: 'default', eager: true },
);

/** Whole keys, and the beginnings of those that are put together: `closing.level.${id}`. */
const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](closing\.[A-Za-z.-]*)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the end of the meeting', () => {
  it('are used only where they are loaded', () => {
    expect(Object.keys(elsewhere)).toContain('../features/closing/entry/closing-place.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(Object.values(itsOwn).flatMap(keysIn));
    // Who is asked stands in the middle of a key: `closing.${tone}.words`.
    const tones = Object.values(itsOwn).flatMap((source) =>
      [...source.matchAll(/closing\.\$\{tone\}([\w.]*)/g)].flatMap(([, end]) =>
        ['own', 'child', 'record'].map((tone) => `closing.${tone}${end}`),
      ),
    );
    const isUsed = (key: string) =>
      used.has(key) ||
      tones.includes(key) ||
      [...used].some((each) => each.endsWith('.') && each.length > 9 && key.startsWith(each));
    expect(Object.keys(closingCs).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['closing.own']);
  });
});
