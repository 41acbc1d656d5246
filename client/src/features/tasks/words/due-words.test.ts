import type { TaskDue } from '@opora/shared/domain/tasks/task.ts';
import { describe, expect, it } from 'vitest';
import { createDateFormat } from '../../../i18n/format-date.ts';
import { createTranslate } from '../../../i18n/translate.ts';
import { roomCatalogues } from '../../../testing/room-catalogues.ts';
import { createDueWords, type DueWords } from './due-words.ts';

const wordsIn = (language: 'cs' | 'en'): DueWords =>
  createDueWords(
    { t: createTranslate(language, roomCatalogues[language]), language },
    createDateFormat(language, 'Europe/Prague'),
  );
const czech = wordsIn('cs');
const english = wordsIn('en');

const inAllLengths = (words: DueWords, due: TaskDue | null) =>
  [words.term(due), words.value(due), words.short(due), words.wall(due)].map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

describe('a due date in words', () => {
  it('says a last day', () => {
    const due = { kind: 'by', day: '2026-12-18' } as const;
    expect(inAllLengths(czech, due)).toEqual([
      'Do kdy',
      'pátek 18. prosince',
      'do 18. 12.',
      'do 18. prosince',
    ]);
    expect(inAllLengths(english, due)).toEqual([
      'By when',
      'Friday 18 December',
      'by 18/12',
      'by 18 December',
    ]);
  });

  it('says a first day', () => {
    const due = { kind: 'from', day: '2026-12-14' } as const;
    expect(inAllLengths(czech, due)).toEqual([
      'Od kdy',
      'pondělí 14. prosince',
      'od 14. 12.',
      'od 14. prosince',
    ]);
  });

  it('says weekdays in the fourth case, with "every" in the gender of the first', () => {
    const onDays = (weekdays: TaskDue & { kind: 'weekly' }) =>
      czech.value(weekdays).replaceAll('\u00a0', ' ');
    const from = '2026-12-10';
    expect(onDays({ kind: 'weekly', weekdays: [2, 4], from })).toBe(
      'každé úterý a čtvrtek od 10. 12.',
    );
    expect(onDays({ kind: 'weekly', weekdays: [3, 5, 6], from })).toBe(
      'každou středu, pátek a sobotu od 10. 12.',
    );
    expect(onDays({ kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], from })).toBe(
      'každý den od 10. 12.',
    );
  });

  it('says weekdays in English, shorter where there is little room', () => {
    const due = { kind: 'weekly', weekdays: [2, 4], from: '2026-12-10' } as const;
    expect(inAllLengths(english, due)).toEqual([
      'When',
      'every Tuesday and Thursday from 10/12',
      'Tue and Thu from 10/12',
      'Tue and Thu from 10/12',
    ]);
  });

  it('says that nobody has said a date', () => {
    expect(inAllLengths(czech, null)).toEqual([
      'Do kdy',
      'bez termínu',
      'bez termínu',
      'bez termínu',
    ]);
  });
});
