import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import type { Operation, Outcome } from './operation.ts';
import type { WorkerData } from './sqlite-worker.ts';

export interface SqliteThread {
  /** The next batch is sent only after the answer to this one. Rejects if the thread ends. */
  send(batch: readonly Operation[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** Rejects with the cause if the database cannot be opened as it must be. */
export async function startSqliteThread(workerData: WorkerData): Promise<SqliteThread> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
    workerData,
    // Flags of the process (watching, inspecting, preloads of a test runner) are not for this thread.
    execArgv: [],
  });
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new StoreError('the database is closed')));
  });
  // Whoever waits for an answer hears of the end; without anybody waiting it is not an error.
  ended.catch(() => undefined);

  await Promise.race([once(worker, 'message'), ended]);
  return {
    send: async (batch) => {
      const answer = once(worker, 'message');
      worker.postMessage(batch);
      const [outcomes] = await Promise.race([answer, ended]);
      return outcomes;
    },
    close: async () => {
      const exit = once(worker, 'exit');
      worker.postMessage('close');
      await exit;
    },
  };
}
