import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '@opora/shared/assert.ts';
import { defineChainHash } from './chain.ts';
import { emptyWal } from './empty-wal.ts';
import { assertKeysComplete, finishErasing } from './finish-erasing.ts';
import { folderNotWritable, lockFolder } from './folder-lock.ts';
import { type KeyRing, type KeyRingOptions, openKeyRing } from './keys/key-ring.ts';
import { defineSealing } from './keys/sealing-functions.ts';
import type { Operation } from './operation.ts';
import { configure } from './pragmas.ts';
import { rewriteFileIfDue } from './rewrite-file.ts';
import { createBatchRunner } from './run-batch.ts';
import { migrate } from './schema.ts';
import { holdsSealed } from './schema-sealing.ts';
import { isUnwritable } from './sqlite-problem.ts';

export interface WorkerData {
  readonly file: string;
  readonly keys: KeyRingOptions;
}

/** The thread that owns the one writing connection: a slow disk never stops the event loop of the server. */
assert(parentPort !== null, 'the SQLite worker runs in a thread of its own');
const port = parentPort;
const { file, keys: keyOptions }: WorkerData = workerData;

const lock = lockFolder(`${file}.lock`);
const { database, keys } = openDatabase();
const runBatch = createBatchRunner(database);

port.on('message', (message: readonly Operation[] | 'close') => {
  if (message === 'close') {
    database.close();
    keys.close();
    lock.close();
    port.close();
    return;
  }
  port.postMessage(runBatch(message));
});
port.postMessage('ready');

function openDatabase(): { readonly database: DatabaseSync; readonly keys: KeyRing } {
  try {
    const opened = new DatabaseSync(file);
    configure(opened);
    const ring = openKeyRing(keyOptions, holdsSealed(opened));
    defineChainHash(opened);
    defineSealing(opened, ring);
    if (holdsSealed(opened)) assertKeysComplete(opened, ring);
    migrate(opened);
    finishErasing(opened, ring);
    rewriteFileIfDue(opened);
    // What was removed just before the process died may still be in it.
    emptyWal(opened);
    return { database: opened, keys: ring };
  } catch (error) {
    throw isUnwritable(error) ? folderNotWritable(error) : error;
  }
}
