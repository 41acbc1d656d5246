import type { AccountId } from '@opora/shared/ids.ts';
import type { SecondFactor } from '@opora/shared/protocol/office.ts';

/** What an account proves itself with besides its password. */
export interface Factors {
  /** Empty where the password is enough. */
  of(account: AccountId): Promise<readonly SecondFactor[]>;
  /** For a colleague who has lost theirs. */
  removeAll(account: AccountId): Promise<void>;
}
