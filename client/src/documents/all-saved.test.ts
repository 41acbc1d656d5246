import { describe, expect, it } from 'vitest';
import { allSaved, type DocumentSaved } from './all-saved.ts';
import type { SavedState } from './saved-state.ts';

const of = (saved: SavedState, hasUnsaved = false): DocumentSaved => ({ saved, hasUnsaved });
const saved = (at: number): DocumentSaved => of({ kind: 'saved', at, pending: false });
const pending = (at: number): DocumentSaved => of({ kind: 'saved', at, pending: true }, true);

describe('saving of all open documents', () => {
  it('[CC2] the plan alone is told as it is', () => {
    for (const state of [saved(1), pending(2), of({ kind: 'connecting' })]) {
      expect(allSaved(state, [])).toEqual(state);
    }
  });

  it('[CC2] nothing is saved while the words of any document are not', () => {
    const saving = of({ kind: 'saving', since: 3 }, true);
    expect(allSaved(saved(9), [saving])).toEqual(saving);
    expect(
      allSaved(saved(9), [saved(8), of({ kind: 'refused', reason: 'too-large' }, true)]),
    ).toEqual(of({ kind: 'refused', reason: 'too-large' }, true));
  });

  it('[CC2] the worst is told, whichever document it is of', () => {
    const offline = of({ kind: 'offline', since: 1, unsaved: true }, true);
    const refused = of({ kind: 'refused', reason: 'other' }, true);
    expect(allSaved(offline, [refused]).saved.kind).toBe('refused');
    expect(allSaved(refused, [offline]).saved.kind).toBe('refused');
  });

  it('[CC2] a later document without words of ours says nothing of saving', () => {
    for (const state of [
      of({ kind: 'connecting' }),
      of({ kind: 'offline', since: 1, unsaved: false }),
      of({ kind: 'refused', reason: 'not-allowed' }),
    ]) {
      expect(allSaved(saved(5), [state])).toEqual(saved(5));
    }
  });

  it('[CC2] the moment told is the last at which everything was on disk', () => {
    expect(allSaved(saved(5), [saved(9)])).toEqual(saved(9));
    expect(allSaved(saved(9), [pending(4)])).toEqual(pending(4));
    expect(allSaved(pending(6), [pending(4)])).toEqual(pending(4));
  });
});
