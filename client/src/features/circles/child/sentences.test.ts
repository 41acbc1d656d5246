import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('the sentences of a child’s space', () => {
  it('[CC4] stand one by one, whatever ends them', () => {
    expect(
      sentencesOf(['Nechci do děcáku. Proč nemůžu k babičce? Nechte mě!', 'Chci dál fotbal']),
    ).toEqual(['Nechci do děcáku.', 'Proč nemůžu k babičce?', 'Nechte mě!', 'Chci dál fotbal']);
  });

  it('[CC4] a line ends a sentence without a full stop, also a soft one', () => {
    expect(sentencesOf(['chci fotbal\nchci mámu', 'a klid'])).toEqual([
      'chci fotbal',
      'chci mámu',
      'a klid',
    ]);
  });

  it.each([
    'Paní uč. Nová je z 8. B a bydlí v č. 7.',
    'Mgr. Irena Kotasová mi pomáhá.',
    'Ve 4. třídě mě to bavilo.',
    'Má mě ráda p. Nováková.',
  ])('[CC4] a full stop inside ends nothing: %s', (sentence) => {
    expect(sentencesOf([sentence])).toEqual([sentence]);
  });

  it('[CC4] what is quoted stays with its sentence, and space around it goes', () => {
    expect(sentencesOf(['  Řekla: „Počkej.“   Tak čekám.  '])).toEqual([
      'Řekla: „Počkej.“',
      'Tak čekám.',
    ]);
  });

  it('[CC4] nothing written is no sentence', () => {
    expect(sentencesOf([])).toEqual([]);
    expect(sentencesOf(['', '   '])).toEqual([]);
  });
});
