import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { taskPartsCs } from './messages/task-parts.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/tasks/parts/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/tasks/parts/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](taskParts\.[A-Za-z.]+)/g)].flatMap(([, key]) => key ?? []);

describe('the messages beside the tasks', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    expect([...new Set(used)].sort()).toEqual(Object.keys(taskPartsCs).sort());
    expect(Object.keys(elsewhere)).toContain('../features/tasks/tasks-page.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['taskParts.load.title']);
  });
});
