import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { facilitationToolsCs } from './messages/facilitation-tools.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/facilitation/tools/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/facilitation/tools/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](facilitation\.tools\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of taking over and handing over', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    expect([...new Set(used)].sort()).toEqual(Object.keys(facilitationToolsCs).sort());
    expect(Object.keys(elsewhere)).toContain('../features/facilitation/entry/leader-band.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['facilitation.tools.claim']);
  });
});
