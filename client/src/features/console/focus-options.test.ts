import * as listening from '@opora/shared/templates/agenda/listening-stages.ts';
import { describe, expect, it } from 'vitest';
import { focusId, focusOf, focusOptions } from './focus-options.ts';

const worries = { ...listening.worries, isSkipped: false };

describe('focusOptions', () => {
  it('are the sections of the stage, the tasks and the title alone', () => {
    expect(focusOptions(worries, { kind: 'tasks' })).toEqual([
      'worries',
      'unknown',
      'tasks',
      'stage',
    ]);
  });

  it('include what is shown, though it belongs to another stage', () => {
    expect(focusOptions(worries, { kind: 'section', section: 'goals' })).toEqual([
      'goals',
      'worries',
      'unknown',
      'tasks',
      'stage',
    ]);
  });
});

describe('a focus as one word', () => {
  it.each(['goals', 'tasks', 'stage', 'read-back'] as const)('comes back from %s', (id) => {
    expect(focusId(focusOf(id))).toBe(id);
  });
});
