import type { Result } from '@opora/shared/result.ts';
import { createContext, useCallback, useContext } from 'react';
import type { OfficeFailure } from '../office-api.ts';

/** Asks the person; whether they have confirmed it. */
export const ConfirmContext = createContext<(() => Promise<boolean>) | null>(null);

export type Confirmed = <Value, Failure>(
  ask: () => Promise<Result<Value, Failure | OfficeFailure>>,
) => Promise<Result<Value, Failure | OfficeFailure>>;

/** Runs something grave. If it has to be confirmed first, that is asked in between, and then it goes on by itself (OF12). */
export function useConfirmed(): Confirmed {
  const confirm = useContext(ConfirmContext);
  if (confirm === null) throw new Error('useConfirmed needs a ConfirmProvider above it');
  return useCallback<Confirmed>(
    async (ask) => {
      const first = await ask();
      if (first.ok || first.error !== 'step-up-needed') return first;
      return (await confirm()) ? await ask() : first;
    },
    [confirm],
  );
}
