import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { createTranslate } from './translate.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('t', () => {
  it('chooses the Czech form by number', () => {
    const t = createTranslate('cs', roomCatalogues.cs);
    const left = [1, 2, 4, 5, 0, 12].map((count) => plain(t('time.left', { count })));
    expect(left).toEqual([
      'zbývá 1 minuta',
      'zbývají 2 minuty',
      'zbývají 4 minuty',
      'zbývá 5 minut',
      'zbývá 0 minut',
      'zbývá 12 minut',
    ]);
  });

  it('chooses the English form by number', () => {
    const t = createTranslate('en', roomCatalogues.en);
    expect([1, 2].map((count) => plain(t('time.over', { count })))).toEqual([
      '1 minute over',
      '2 minutes over',
    ]);
  });

  it('puts parameters in', () => {
    const t = createTranslate('cs', roomCatalogues.cs);
    expect(plain(t('time.used', { used: 9, count: 20 }))).toBe('9 z 20 minut');
  });

  it('keeps a parameter that looks like a placeholder as it is', () => {
    const t = createTranslate('cs', roomCatalogues.cs);
    expect(plain(t('join.whoInvited', { tie: '{name}', name: 'Simona' }))).toContain(
      'jako {name}.',
    );
  });
});
