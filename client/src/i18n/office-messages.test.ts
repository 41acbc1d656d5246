import { describe, expect, it } from 'vitest';
import { officeCs } from './messages/office.cs.ts';
import { officeCatalogues } from './office-catalogues.ts';

const itsOwn = import.meta.glob<string>('../features/office/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const elsewhere = import.meta.glob<string>(
  [
    '../{app,connection,documents,ui}/**/*.{ts,tsx}',
    '../features/**/*.{ts,tsx}',
    '!../features/office/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const keysIn = (source: string): string[] =>
  [...source.matchAll(/['`]((?:office|officeFactors)\.[A-Za-z.]+)/g)].flatMap(
    ([, key]) => key ?? [],
  );

describe('the messages of the office', () => {
  it('are used only where they are loaded', () => {
    expect(Object.values(itsOwn).flatMap(keysIn)).toContain('office.signIn.title');
    expect(Object.values(elsewhere).flatMap(keysIn)).toEqual([]);
  });

  it('are all used', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    const isUsed = (key: string) =>
      used.some((each) => each === key || (each.endsWith('.') && key.startsWith(each)));
    expect(Object.keys(officeCs).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('hold every key that its pages use', () => {
    const used = Object.values(itsOwn).flatMap(keysIn);
    const isKnown = (key: string) =>
      Object.keys(officeCatalogues.cs).some(
        (each) => each === key || (key.endsWith('.') && each.startsWith(key)),
      );
    expect(used.filter((key) => !isKnown(key))).toEqual([]);
  });
});
