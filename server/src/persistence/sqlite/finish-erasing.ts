import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { StoreError } from '../store-error.ts';
import { destroyLooseKeys, eraseConference, eraseDocument } from './erasing.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { Statement } from './operation.ts';
import { conferenceIdColumn, readRows, textColumn } from './rows.ts';
import { createBatchRunner } from './run-batch.ts';

const headRow = z.object({ name: textColumn });
const erasedRow = z.object({ id: conferenceIdColumn });
const documentRow = z.object({ conference_id: textColumn, name: textColumn });

/** Throws if something is there whose key is neither there nor destroyed. */
export function assertKeysComplete(database: DatabaseSync, keys: KeyRing): void {
  const sql = 'SELECT DISTINCT data_key AS name FROM log_head WHERE data_key IS NOT NULL';
  const names = readRows(headRow, database.prepare(sql).all()).map(({ name }) => name);
  const missing = names.filter((name) => !keys.find(name) && !keys.wasDestroyed(name));
  if (missing.length === 0) return;
  throw new StoreError(
    `the key store lacks ${missing.length} of ${names.length} keys of the data: put back the one that belongs to it`,
  );
}

/**
 * Brings data and keys to the same end: an erasing that was cut off is finished, and what a copy of the one or the other
 * has brought back goes again.
 */
export function finishErasing(database: DatabaseSync, keys: KeyRing): void {
  const sql = 'SELECT conference_id AS id FROM erased';
  const erased = new Set(readRows(erasedRow, database.prepare(sql).all()).map(({ id }) => id));
  for (const id of erased) if (!keys.wasDestroyed(id)) keys.destroy(id);

  const names = keys.destroyedNames();
  const conferences = names
    .filter((name) => !name.includes('/'))
    .map((name) => conferenceIdColumn.parse(name))
    .filter((id) => !erased.has(id));
  run(database, [
    ...destroyLooseKeys,
    ...names.filter((name) => name.includes('/')).flatMap((name) => eraseLife(database, name)),
    ...conferences.flatMap((id) => eraseConference(id, Date.now())),
  ]);
}

/** The document whose present life has this key, if that is still there. */
function eraseLife(database: DatabaseSync, keyName: string): readonly Statement[] {
  const sql = `
    SELECT document.conference_id, document.name FROM document
    JOIN log_head ON stream = conference_id || '/' || name WHERE data_key = $keyName`;
  const rows = readRows(documentRow, database.prepare(sql).all({ keyName }));
  return rows.flatMap((place) => eraseDocument(place));
}

function run(database: DatabaseSync, statements: readonly Statement[]): void {
  const [outcome] = createBatchRunner(database)([{ writes: true, statements }]);
  if (outcome?.ok === false) throw new StoreError(outcome.message, { code: outcome.problem });
}
