import { describe, expect, it } from 'vitest';
import { demoDay } from '../../../templates/demo/demo-days.ts';
import { demoTasks } from '../../../templates/demo/demo-tasks.ts';
import { vagueWord } from './vague-words.ts';

describe('a vague word', () => {
  it.each([
    ['Zlepšit docházku', 'zlepšit'],
    ['Matka bude zlepšovat péči', 'zlepšovat'],
    ['Máma se bude víc snažit.', 'snažit'],
    ['Spolupracovat s OSPOD', 'spolupracovat'],
    ['Otec spolupracuje', 'spolupracuje'],
    ['DBÁT o hygienu', 'dbát'],
    ['Dba\u0301t o hygienu', 'dbát'],
    ['Škola dbá, aby chodil včas', 'dbá'],
  ])('[TK4] is found in "%s"', (text, word) => {
    expect(vagueWord(text, 'cs')).toBe(word);
  });

  it.each(['Zavolat spolupracovníkovi', 'Založit databázi', 'Nedbalky koupit', 'Doučovat češtinu'])(
    'is not found in "%s"',
    (text) => {
      expect(vagueWord(text, 'cs')).toBeNull();
    },
  );

  it('[TK4] has its own list in each language', () => {
    expect(vagueWord('Mum tries to come', 'en')).toBe('tries');
    expect(vagueWord('Pay attention at school', 'en')).toBe('pay attention');
    expect(vagueWord('Drive him to the country', 'en')).toBeNull();
    expect(vagueWord('Mum tries to come', 'cs')).toBeNull();
  });

  it('is in none of the tasks of the invented case', () => {
    const found = demoTasks(demoDay).map(({ terms }) => vagueWord(terms.what, 'cs'));
    expect(new Set(found)).toEqual(new Set([null]));
  });
});
