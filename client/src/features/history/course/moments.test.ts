import { participantId, stageId } from '@opora/shared/ids.ts';
import type { HistoryMark, PlanHistory } from '@opora/shared/protocol/history.ts';
import { describe, expect, it } from 'vitest';
import { momentsOf, nextChange, previousChange } from './moments.ts';

const jitka = participantId('a1');
const tomas = participantId('a5');
const minute = 60_000;
const begin = 1000 * minute;

const mark = (kind: HistoryMark['kind'], at: number, rest: Partial<HistoryMark> = {}) => ({
  at,
  kind,
  by: tomas,
  stageId: null,
  section: null,
  moment: null,
  ...rest,
});

const history: PlanHistory = {
  from: begin + 500,
  to: begin + 20 * minute,
  marks: [
    mark('opened', begin + minute, { stageId: stageId('opening') }),
    mark('stage', begin + 5 * minute + 20_000, { stageId: stageId('needs') }),
    mark('restored', begin + 8 * minute, { section: 'needs', moment: begin + 2 * minute }),
    mark('restored', begin + 9 * minute, { section: 'goals', moment: begin + 2 * minute }),
  ],
  writing: [
    { at: begin + 2 * minute, people: [jitka], sections: ['needs'] },
    { at: begin + 3 * minute, people: [jitka], sections: ['goals'] },
    { at: begin + 5 * minute, people: [jitka, tomas], sections: ['goals', 'needs'] },
  ],
};
const moments = momentsOf(history, 'needs');
const endOf = (count: number) => begin + count * minute + minute - 1;

describe('momentsOf', () => {
  it('[HI2] puts the steps of the meeting and the changes of one section in the order of time', () => {
    expect(moments.map(({ kind, shownAt }) => [kind, shownAt - begin])).toEqual([
      ['begin', 500],
      ['opened', minute],
      ['writing', 2 * minute],
      ['stage', 5 * minute + 20_000],
      ['writing', 5 * minute],
      ['restored', 8 * minute],
    ]);
  });

  it('[HI2] takes a minute of writing with all that was written in it', () => {
    expect(moments[2]).toEqual({
      at: endOf(2),
      shownAt: begin + 2 * minute,
      kind: 'writing',
      people: [jitka],
      stageId: null,
      restoredTo: null,
    });
  });

  it('[HI4] says to which moment the section was put back, and by whom', () => {
    expect(moments.at(-1)).toMatchObject({ people: [tomas], restoredTo: begin + 2 * minute });
  });
});

describe('steps from change to change', () => {
  it('[HI2] go back past marks that changed no word, down to the beginning', () => {
    const back = [begin + 8 * minute, endOf(5), begin + 5 * minute + 20_000, endOf(2)];
    expect(back.map((at) => previousChange(moments, at)?.at)).toEqual([
      endOf(5),
      endOf(2),
      endOf(2),
      history.from,
    ]);
    expect(previousChange(moments, history.from)).toBeUndefined();
  });

  it('[HI2] go behind the last change from now, which already shows it', () => {
    expect(previousChange(moments, null)?.at).toBe(endOf(5));
  });

  it('[HI2] go on to now after the last change, and no further', () => {
    expect(nextChange(moments, history.from)).toMatchObject({ at: endOf(2) });
    expect(nextChange(moments, begin + 8 * minute)).toBeNull();
    expect(nextChange(moments, null)).toBeUndefined();
  });

  it('have nowhere to go where nothing was written', () => {
    const empty = momentsOf({ ...history, marks: [], writing: [] }, 'needs');
    expect(previousChange(empty, null)).toBeUndefined();
    expect(nextChange(empty, null)).toBeUndefined();
  });
});
