import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Operation, Outcome, Row } from './operation.ts';

export type RunBatch = (operations: readonly Operation[]) => readonly Outcome[];

/**
 * Runs a batch as one transaction. An operation that fails is rolled back to its savepoint and fails alone.
 * If the transaction itself cannot be committed, every operation of the batch fails.
 */
export function createBatchRunner(database: DatabaseSync): RunBatch {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  const run = (operation: Operation): Outcome => {
    database.exec('SAVEPOINT operation');
    try {
      const rows: Row[] = operation.statements.flatMap(({ sql, parameters }) =>
        prepare(sql).all(parameters ?? {}),
      );
      database.exec('RELEASE operation');
      return { ok: true, rows };
    } catch (error) {
      // On a full disk SQLite ends the whole transaction by itself; then nothing of the batch is kept.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO operation; RELEASE operation');
      return failure(error);
    }
  };

  return (operations) => {
    try {
      const writes = operations.some((operation) => operation.writes);
      database.exec(writes ? 'BEGIN IMMEDIATE' : 'BEGIN');
      const outcomes = operations.map(run);
      database.exec('COMMIT');
      return outcomes;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      return operations.map(() => failure(error));
    }
  };
}

const failure = (error: unknown): Outcome => ({
  ok: false,
  message: error instanceof Error ? error.message : String(error),
});
