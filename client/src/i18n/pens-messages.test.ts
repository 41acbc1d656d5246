import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { pensCs } from './messages/pens.cs.ts';

/** Sources outside the part that loads with these messages. */
const elsewhere = import.meta.glob<string>(
  ['../{app,connection,documents,ui,features}/**/*.{ts,tsx}', '!../features/plan/pens/**'],
  { query: '?raw', import: 'default', eager: true },
);
const itsOwn = import.meta.glob<string>('../features/plan/pens/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`](pens\.(?:[A-Za-z.]|\$\{to\})+)/g)].flatMap(([, key]) =>
    key === undefined
      ? []
      : ['closed', 'first', 'everyone'].map((step) => key.replace('$' + '{to}', step)),
  );

describe('the messages of the pens in the console', () => {
  it('are all used, and only where they are loaded', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    expect([...new Set(used)].sort()).toEqual(Object.keys(pensCs).sort());
    expect(Object.keys(elsewhere)).toContain('../features/plan/pen-words.tsx');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['pens.title']);
  });
});
