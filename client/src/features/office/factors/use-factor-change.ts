import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';
import { useConfirmed } from '../confirm/use-confirmed.ts';
import { type Action, useAction } from '../parts/use-action.ts';
import type { Outcome } from './factor-api.ts';

export interface FactorChange extends Action {
  /** Whether it was done. */
  change(ask: () => Outcome<AccountFactors>): Promise<boolean>;
}

/** A change of what the account proves itself with; the list then shows what the server answered. */
export function useFactorChange(onChanged: (factors: AccountFactors) => void): FactorChange {
  const action = useAction();
  const confirmed = useConfirmed();
  return {
    ...action,
    run: (ask) => action.run(() => confirmed(ask)),
    async change(ask) {
      const factors = await action.run(() => confirmed(ask));
      if (factors !== undefined) onChanged(factors);
      return factors !== undefined;
    },
  };
}
