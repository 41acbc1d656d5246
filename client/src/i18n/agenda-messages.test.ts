import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { agendaCs } from './messages/agenda.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/console/agenda/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/console/agenda/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](agenda\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages for changing the programme', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    expect([...new Set(used)].sort()).toEqual(Object.keys(agendaCs).sort());
    expect(Object.keys(elsewhere)).toContain('../features/console/programme.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['agenda.steps']);
  });
});
