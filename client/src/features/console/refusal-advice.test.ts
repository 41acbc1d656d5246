import { plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { describe, expect, it } from 'vitest';
import { refusalAdvice } from './refusal-advice.ts';

describe('refusalAdvice', () => {
  it('[ST4] is silent about a second press, which did what was asked', () => {
    expect(refusalAdvice(refusalError('stale-stage'))).toBeNull();
  });

  it('says what to do in a break and at the end', () => {
    expect(refusalAdvice(refusalError('not-live'))).toBe('console.pausedAdvice');
    expect(refusalAdvice(refusalError('last-stage'))).toBe('console.lastStageAdvice');
  });

  it('takes other words from the common catalogue', () => {
    expect(refusalAdvice(refusalError('first-stage'))).toBe('errors.firstStage');
    expect(refusalAdvice(plainError('SERVICE_UNAVAILABLE', 'no answer'))).toBe('errors.away');
  });
});
