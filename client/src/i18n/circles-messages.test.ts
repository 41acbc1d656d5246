import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { circlesCs } from './messages/circles.cs.ts';

/** Sources outside the parts that load with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/circles/{child,wishes,closed,text}/**',
    '!../features/circles/*.{ts,tsx}',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/circles/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whole keys, and the beginnings of those that are put together: `circles.answer.${id}`. */
const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](circles\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the circles', () => {
  it('are used only where they are loaded', () => {
    expect(Object.values(itsOwn).flatMap(keysIn)).toContain('circles.space.show');
    expect(Object.keys(elsewhere)).toContain('../features/circles/entry/child-place.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('are all used', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    // A voice in the middle of a key: `circles.${voice}.pick`.
    const voices = Object.values(itsOwn).flatMap((source) =>
      [...source.matchAll(/circles\.\$\{voice\}(\.\w+)/g)].flatMap(([, end]) => [
        `circles.child${end}`,
        `circles.beside${end}`,
      ]),
    );
    const isUsed = (key: string) =>
      [...used, ...voices].some(
        (each) => each === key || (each.endsWith('.') && key.startsWith(each) && each.length > 9),
      );
    expect(Object.keys(circlesCs).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('do not load with the room', () => {
    const keys = Object.keys(circlesCs);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key in roomCatalogues.cs)).toEqual([]);
  });
});
