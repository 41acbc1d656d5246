import { participantId } from '@opora/shared/ids.ts';
import type { HistoryLine, Passage } from '@opora/shared/protocol/history.ts';
import { describe, expect, it } from 'vitest';
import { runsOf, writtenLines } from './runs.ts';

const jitka = participantId('a1');
const irena = participantId('a7');
const minute = 60_000;
const at = 100 * minute;

const passage = (text: string, changes: Partial<Passage> = {}): Passage => ({
  text,
  change: 'kept',
  by: jitka,
  at,
  removedBy: null,
  bold: false,
  onBehalfOf: null,
  ...changes,
});

const line = (...passages: readonly Passage[]): HistoryLine => ({
  kind: 'paragraph',
  depth: 0,
  change: 'kept',
  passages: [...passages],
});

/** Writers and words of the runs, as one reads them. */
const read = (...passages: readonly Passage[]) =>
  runsOf(line(...passages)).map(({ by, pieces }) => [by, pieces.map(({ text }) => text).join('')]);

describe('runsOf', () => {
  it('[HI1] gives each writer their own words', () => {
    expect(
      read(passage('Děti chodí '), passage('včas', { by: irena }), passage(' do školy.')),
    ).toEqual([
      [jitka, 'Děti chodí '],
      [irena, 'včas'],
      [jitka, 'do školy.'],
    ]);
  });

  it('[HI1] joins what one person wrote over some minutes, and says from when until when', () => {
    const runs = runsOf(
      line(
        passage('Ráno ', { at: at + 2 * minute }),
        passage('vstáváme', { at, bold: true }),
        passage(' v šest.', { at: at + 5 * minute }),
      ),
    );
    expect(runs).toEqual([
      {
        lead: '',
        pieces: [
          { text: 'Ráno ', bold: false },
          { text: 'vstáváme', bold: true },
          { text: ' v šest.', bold: false },
        ],
        change: 'kept',
        by: jitka,
        onBehalfOf: null,
        removedBy: null,
        from: at,
        until: at + 5 * minute,
      },
    ]);
  });

  it('[HI1] keeps words apart that one person wrote long after', () => {
    const later = passage(' a babička ve středu', { at: at + 11 * minute });
    expect(read(passage('Máma'), later)).toHaveLength(2);
    expect(read(passage('Máma'), { ...later, at: at + 10 * minute })).toHaveLength(1);
  });

  it('[HI1] keeps words on somebody’s behalf apart from the writer’s own', () => {
    expect(read(passage('Řekla: '), passage('přijdu', { onBehalfOf: irena }))).toHaveLength(2);
  });

  it('[HI3] keeps added, removed and kept words apart, and who removed them', () => {
    const removed = passage('středu', { change: 'removed', removedBy: irena });
    expect(
      runsOf(line(passage('ve '), removed, passage('úterý', { change: 'added' }))).map(
        ({ change, removedBy }) => [change, removedBy],
      ),
    ).toEqual([
      ['kept', null],
      ['removed', irena],
      ['added', null],
    ]);
    expect(read(removed, { ...removed, removedBy: jitka })).toHaveLength(2);
  });

  it('names nobody for a space alone', () => {
    expect(
      read(passage('Máma'), passage(' ', { by: irena, at: at + 30 * minute }), passage('vaří')),
    ).toEqual([[jitka, 'Máma vaří']]);
  });

  it('leaves spaces before the first letter outside the marked words', () => {
    const [, run] = runsOf(line(passage('Máma.'), passage('  Budík', { by: irena })));
    expect([run?.lead, run?.pieces]).toEqual(['  ', [{ text: 'Budík', bold: false }]]);
  });
});

describe('writtenLines', () => {
  it('leaves out lines without a letter', () => {
    const written = line(passage('Máma'));
    expect(writtenLines([line(), written, line(passage(' \n'))])).toEqual([written]);
  });
});
