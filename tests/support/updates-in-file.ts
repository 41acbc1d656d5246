import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openedEntries, updateLog } from '@opora/server/persistence/sqlite/chained-log.ts';
import { openKeyRing } from '@opora/server/persistence/sqlite/keys/key-ring.ts';
import { defineSealing } from '@opora/server/persistence/sqlite/keys/sealing-functions.ts';
import {
  databaseFileName,
  keyFolderName,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { assert } from '@opora/shared/assert.ts';

/** What a second connection finds in the log of updates, opened with the keys beside it, while a server may go on. */
export function updatesInFile(folder: string): readonly Uint8Array[] {
  const keys = openKeyRing({ folder: path.join(folder, keyFolderName) }, true);
  const database = new DatabaseSync(path.join(folder, databaseFileName), { readOnly: true });
  try {
    defineSealing(database, keys);
    const rows = database.prepare(openedEntries(updateLog, 'true')).all();
    return rows.map(({ body }) => {
      assert(body instanceof Uint8Array, 'every entry opens');
      return body;
    });
  } finally {
    database.close();
    keys.close();
  }
}
