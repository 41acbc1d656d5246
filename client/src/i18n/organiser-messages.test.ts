import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { organiserCs } from './messages/organiser.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/organiser/{apart,ask,contacts,record}/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/organiser/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](organiser\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages of the organiser’s dialogs', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    expect([...new Set(used)].sort()).toEqual(Object.keys(organiserCs).sort());
    expect(Object.keys(elsewhere)).toContain('../features/organiser/entry/organiser-dialog.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    const keys = Object.keys(organiserCs);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key in roomCatalogues.cs)).toEqual([]);
  });
});
