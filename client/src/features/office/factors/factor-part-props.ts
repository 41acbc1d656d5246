import type { AccountFactors } from '@opora/shared/protocol/office-factors.ts';

/** One kind of proof on the page of the account. */
export interface FactorPartProps {
  readonly factors: AccountFactors;
  readonly onChanged: (factors: AccountFactors) => void;
}
