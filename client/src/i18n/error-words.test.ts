import { refusals } from '@opora/shared/domain/conference/refusals.ts';
import { errorCodes, plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { describe, expect, it } from 'vitest';
import { errorKey } from './error-words.ts';
import { errorsCs } from './messages/errors.cs.ts';

describe('errorKey', () => {
  it('prefers the words of the refusal to those of its code', () => {
    expect(errorKey(refusalError('stale-stage'))).toBe('errors.staleStage');
    expect(errorKey(plainError('CONFLICT', ''))).toBe('errors.conflict');
  });

  it('uses every message of its catalogue, so none is left over', () => {
    const keys = [
      ...refusals.map((refusal) => errorKey(refusalError(refusal))),
      ...errorCodes.map((code) => errorKey(plainError(code, ''))),
    ];
    expect([...new Set(keys)].sort()).toEqual(Object.keys(errorsCs).sort());
  });
});
