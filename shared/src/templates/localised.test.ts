import { describe, expect, it } from 'vitest';
import { bindShortWords, localised } from './localised.ts';

describe('bindShortWords', () => {
  it('binds a one-letter word to the next one', () => {
    expect(bindShortWords('Dohoda s mámou')).toBe('Dohoda s\u00a0mámou');
  });

  it('binds at the beginning and after a quotation mark', () => {
    expect(bindShortWords('V sobotu „a v noci“')).toBe('V\u00a0sobotu „a\u00a0v\u00a0noci“');
  });

  it('leaves longer words as they are', () => {
    expect(bindShortWords('Co má zůstat, když má čas')).toBe('Co má zůstat, když má čas');
  });
});

describe('localised', () => {
  it('leaves English as it is', () => {
    expect(localised('Komu a kdy', 'Is it a start')).toEqual({
      cs: 'Komu a\u00a0kdy',
      en: 'Is it a start',
    });
  });
});
