import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@opora/shared/assert.ts';
import { defineChainHash } from './chain.ts';
import { emptyWal } from './empty-wal.ts';
import { folderNotWritable, lockFolder } from './folder-lock.ts';
import type { Operation } from './operation.ts';
import { configure } from './pragmas.ts';
import { createBatchRunner } from './run-batch.ts';
import { migrate } from './schema.ts';
import { isUnwritable } from './sqlite-problem.ts';

export interface WorkerData {
  readonly file: string;
}

/** The thread that owns the one writing connection: a slow disk never stops the event loop of the server. */
assert(parentPort !== null, 'the SQLite worker runs in a thread of its own');
const port = parentPort;
const { file }: WorkerData = workerData;

const lock = lockFolder(`${file}.lock`);
const database = openDatabase();
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

function openDatabase(): DatabaseSync {
  try {
    const opened = new DatabaseSync(file);
    configure(opened);
    defineChainHash(opened);
    migrate(opened);
    // What was removed just before the process died may still be in it.
    emptyWal(opened);
    return opened;
  } catch (error) {
    throw isUnwritable(error) ? folderNotWritable(error) : error;
  }
}
