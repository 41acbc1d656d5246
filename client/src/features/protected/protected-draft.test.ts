import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, partsOf, readDraft, shownParts } from './protected-draft.ts';

const address = { text: 'Pod Kopřivnou 18', parts: null };

describe('a protected string while it is written', () => {
  it('shows what counts alone, and says nothing of it as long as nobody changed that', () => {
    expect(shownParts(address)).toBe('Pod Kopřivnou');
    expect(readDraft({ ...address, text: ' Pod Kopřivnou 18 ' })).toEqual({
      text: 'Pod Kopřivnou 18',
    });
    expect(shownParts(emptyDraft)).toBe('');
  });

  it('takes the parts that were written, none where they were taken away', () => {
    expect(readDraft({ ...address, parts: 'Kopřivnou, u hřiště ,' })).toEqual({
      text: 'Pod Kopřivnou 18',
      parts: ['Kopřivnou', 'u hřiště'],
    });
    expect(readDraft({ ...address, parts: ' ' })).toEqual({ text: 'Pod Kopřivnou 18', parts: [] });
  });

  it('comes back as it was read', () => {
    for (const string of [
      { text: 'HIV' },
      { text: 'Lidická 7', parts: ['Lidická', 'u kostela'] },
    ]) {
      expect(readDraft(draftOf(string))).toEqual(string);
    }
    expect(partsOf({ text: 'Lidická 7' })).toEqual(['Lidická']);
    expect(partsOf({ text: 'Lidická 7', parts: [] })).toEqual([]);
  });
});
