import { describe, expect, it } from 'vitest';
import { asSaid, wallWords } from './wall-words.ts';

const detail = 'Jitka po noční budí děti po telefonu v 6.20, Lída v 7.20 odvádí Ellu do školy';

describe('wallWords', () => {
  it('shows the whole wording as long as two lines hold it', () => {
    expect(wallWords('Fotbal: příspěvky a dovoz')).toBe('Fotbal: příspěvky a dovoz');
  });

  it('shows the title of a longer one', () => {
    expect(wallWords(`Ranní pořádek: ${detail}`)).toBe('Ranní pořádek');
    expect(wallWords(detail)).toBe(detail);
  });
});

describe('asSaid', () => {
  it('begins an answer with a capital letter', () => {
    expect(asSaid('ano, s pomocí')).toBe('Ano, s pomocí');
  });
});
