import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@opora/shared/assert.ts';
import { lockFolder } from './folder-lock.ts';
import type { Operation } from './operation.ts';
import { configure } from './pragmas.ts';
import { createBatchRunner } from './run-batch.ts';
import { migrate } from './schema.ts';

export interface WorkerData {
  readonly file: string;
}

/** The thread that owns the one writing connection: a slow disk never stops the event loop of the server. */
assert(parentPort !== null, 'the SQLite worker runs in a thread of its own');
const port = parentPort;
const { file }: WorkerData = workerData;

const lock = lockFolder(`${file}.lock`);
const database = new DatabaseSync(file);
configure(database);
migrate(database);
const runBatch = createBatchRunner(database);

port.on('message', (message: readonly Operation[] | 'close') => {
  if (message === 'close') {
    database.close();
    lock.close();
    port.close();
    return;
  }
  port.postMessage(runBatch(message));
});
port.postMessage('ready');
