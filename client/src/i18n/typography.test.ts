import { describe, expect, it } from 'vitest';
import { bindShortWords } from './typography.ts';

const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('bindShortWords', () => {
  it('ties Czech words of one letter to the next word', () => {
    expect(shown(bindShortWords('V místnosti, a to s kým a v čem', 'cs'))).toBe(
      'V_místnosti, a_to s_kým a_v_čem',
    );
  });

  it('ties a number to what follows it', () => {
    expect(shown(bindShortWords('9 z 20 minut, 8. prosince, 46 000 Kč', 'cs'))).toBe(
      '9_z_20_minut, 8._prosince, 46_000_Kč',
    );
  });

  it('leaves letters and numbers at the end of a word or sentence alone', () => {
    expect(shown(bindShortWords('Máma a děti. Krok 9. Teď', 'cs'))).toBe(
      'Máma a_děti. Krok 9. Teď',
    );
  });

  it('leaves English articles alone', () => {
    expect(shown(bindShortWords('a plan for 2 people', 'en'))).toBe('a plan for 2_people');
  });
});
