import type { SqliteStores } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';

/** The stores of one adapter, without what belongs to its technology. */
export type Stores = Pick<
  SqliteStores,
  'conferences' | 'documents' | 'access' | 'staff' | 'factors' | 'close'
>;

/** Storage of its own for each test. `reopen` closes it in order and opens it again; `current` is open. */
export interface StoreFixture {
  current(): Stores;
  reopen(): Promise<void>;
}
