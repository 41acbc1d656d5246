import type { Result } from '@opora/shared/result.ts';
import { useState } from 'react';
import type { OfficeFailure } from '../office-api.ts';

export interface Action {
  readonly isPending: boolean;
  /** Of the last one; null while another is under way. */
  readonly failure: OfficeFailure | null;
  /** What came of it; undefined if it failed. A second press meanwhile does nothing. */
  run<Value>(ask: () => Promise<Result<Value, OfficeFailure>>): Promise<Value | undefined>;
}

/** Something the office is asked for by a press. */
export function useAction(): Action {
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  return {
    isPending,
    failure,
    async run(ask) {
      if (isPending) return undefined;
      setIsPending(true);
      setFailure(null);
      const result = await ask();
      setIsPending(false);
      if (result.ok) return result.value;
      setFailure(result.error);
      return undefined;
    },
  };
}
