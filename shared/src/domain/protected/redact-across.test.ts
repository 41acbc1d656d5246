import { describe, expect, it } from 'vitest';
import { compileProtected, lockSign } from './matcher.ts';
import { redactAcross } from './redact-across.ts';
import { textsOf, withTexts } from './redact-texts.ts';

const matcher = compileProtected([{ text: 'Dolní Vrbice' }, { text: '000 111 222' }]);
const redact = (...texts: string[]) => redactAcross(matcher, texts);

describe('redacting several texts together', () => {
  it('[EX3] puts one sign for each place, in whichever text it stands', () => {
    expect(redact('Bydlí v Dolní Vrbici.', 'Nic.', 'dolni vrbice a 000111222')).toEqual([
      `Bydlí v ${lockSign}.`,
      'Nic.',
      `${lockSign} a ${lockSign}`,
    ]);
  });

  it('[EX3] finds what is split over two of them, and what overlaps', () => {
    const [first, second] = redact('Jdeme do Dolní', 'Vrbice pěšky');
    expect(`${first}|${second}`).toBe(`Jdeme do ${lockSign}| pěšky`);
    expect(redact('000 111', '222 volat')).toEqual([lockSign, ' volat']);
    const twice = compileProtected([{ text: 'Dolní Vrbice' }, { text: 'Vrbice u Líhy' }]);
    expect(twice.find(redactAcross(twice, ['V Dolní Vrbice u Líhy']).join())).toEqual([]);
  });

  it('leaves alone what holds nothing', () => {
    expect(redact('Dolní dům', '', 'Vrba')).toEqual(['Dolní dům', '', 'Vrba']);
  });
});

describe('the texts of a value', () => {
  const value = { id: 'p_1', list: ['a', null, { words: 'b', at: 7 }], end: 'c' };
  const ids = new Set(['id']);

  it('are told in order and put back in order', () => {
    expect(textsOf(value, ids)).toEqual(['a', 'b', 'c']);
    expect(withTexts(value, ids, ['1', '2', '3'])).toEqual({
      id: 'p_1',
      list: ['1', null, { words: '2', at: 7 }],
      end: '3',
    });
  });
});
