import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../i18n/translate.ts';
import { roomCatalogues } from '../../testing/room-catalogues.ts';
import { phaseWords, remainingWords, signalWords, usedWords } from './time-words.ts';

const t = createTranslate('cs', roomCatalogues.cs);
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const at = (used: number, planned = 15) => ({ usedMs: used * 60_000, plannedMs: planned * 60_000 });

describe('the signals as they are said', () => {
  it('[TI2] are whole sentences', () => {
    expect(plain(signalWords(t, 'soon'))).toBe('Zbývá 5 minut.');
    expect(plain(signalWords(t, 'last'))).toBe('Zbývá 1 minuta.');
    expect(plain(signalWords(t, 'up'))).toBe(
      'Čas na tento krok uplynul. Můžeme pokračovat nebo přidat čas.',
    );
  });
});

describe('the words beside the bar', () => {
  it('[TI1] count full minutes of those planned, and how many more it has taken', () => {
    expect(plain(usedWords(t, at(8.9)))).toBe('8 z 15 minut');
    expect(plain(usedWords(t, at(15.5)))).toBe('15 z 15 minut');
    expect(plain(usedWords(t, at(17)))).toBe('o 2 minuty déle');
  });

  it('[TI2] say what is left once a signal came, begun minutes counted', () => {
    expect(plain(phaseWords(t, 'soon', at(10)))).toBe('Zbývá 5 minut.');
    expect(plain(phaseWords(t, 'soon', at(11.5)))).toBe('Zbývají 4 minuty.');
    expect(plain(phaseWords(t, 'last', at(14.2)))).toBe('Zbývá 1 minuta.');
    expect(phaseWords(t, 'up', at(16))).toBe(signalWords(t, 'up'));
  });
});

describe('the answer to "Kolik zbývá"', () => {
  it('[TI1] is a sentence before the end, at it and after it', () => {
    expect(plain(remainingWords(t, at(4), false))).toBe('Zbývá 11 minut.');
    expect(plain(remainingWords(t, at(15), false))).toBe('Čas na tento krok uplynul.');
    expect(plain(remainingWords(t, at(17.5), false))).toBe(
      'Čas na tento krok uplynul před 2 minutami.',
    );
  });

  it('[TI1] says that the clock stands in a break', () => {
    expect(plain(remainingWords(t, at(4), true))).toBe('Zbývá 11 minut. Je přestávka, čas stojí.');
  });
});
