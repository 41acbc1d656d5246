import type { Scope } from '@opora/shared/domain/scope/scope.ts';
import { stageId } from '@opora/shared/ids.ts';
import { describe, expect, it } from 'vitest';
import { draftOf, readScope, type ScopeDraft, scopeGaps } from './scope-draft.ts';

const doctor: Scope = {
  stages: [stageId('needs_network')],
  readsPlan: false,
  tasks: 'own',
  reason: 'Jen ke zdraví.',
};

const changed = (change: Partial<ScopeDraft>): ScopeDraft => ({ ...draftOf(doctor), ...change });

describe('the draft of a scope', () => {
  it('[CS4] gives back the scope it was made from', () => {
    expect(readScope(draftOf(doctor))).toEqual(doctor);
    expect(readScope(draftOf(null))).toBeNull();
    const everyStage: Scope = { ...doctor, stages: 'all' };
    expect(readScope(draftOf(everyStage))).toEqual(everyStage);
  });

  it('[CS4] asks for a step and for a reason of whatever is kept from somebody', () => {
    expect(scopeGaps(draftOf(doctor))).toEqual([]);
    expect(scopeGaps(changed({ stages: [], reason: ' x ' }))).toEqual(['stages', 'reason']);
    expect(scopeGaps(changed({ when: 'all', stages: [], reason: '' }))).toEqual(['reason']);
  });

  it('[CS4] asks for no reason where nothing is kept from anybody', () => {
    const whole = changed({ when: 'all', readsPlan: true, tasks: 'all', reason: '' });
    expect(scopeGaps(whole)).toEqual([]);
    expect(readScope(whole)).toBeNull();
  });

  it('keeps the chosen steps while somebody tries the whole meeting', () => {
    const tried = changed({ when: 'all' });
    expect(readScope({ ...tried, when: 'some' })).toEqual(doctor);
  });
});
