import { z } from 'zod';
import type { DocumentEntry, DocumentKey, DocumentLog, DocumentStore } from '../document-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { StoreError } from '../store-error.ts';
import { appendAll, appendEntry, beginLog, keyOf, updateLog } from './chained-log.ts';
import { destroyLooseKeys, eraseDocument, releaseDocument } from './erasing.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import { readEntries } from './read-entries.ts';
import { conferenceIdColumn, readRows, textColumn } from './rows.ts';
import { newEpoch } from './schema.ts';
import { createSqliteCheckpoints } from './sqlite-checkpoints.ts';
import { verifyLog } from './verify-log.ts';

const epochRow = z.object({ epoch: textColumn });

const insertUpdate = (key: DocumentKey, entry: DocumentEntry): Statement =>
  appendEntry(updateLog, key, {
    at: entry.at,
    author: entry.by,
    client_ids: JSON.stringify(entry.clientIds),
    body: entry.update,
  });

/** SQL for the name of the data key: of this life of the document alone, or of its conference. */
const keyNameOf = (hasOwnKey: boolean): string =>
  hasOwnKey
    ? `(SELECT new.conference_id || '/' || name || '/' || epoch FROM document
        WHERE conference_id = new.conference_id AND name = new.name)`
    : 'new.conference_id';

/** Documents named in `ownKeys` can be forgotten before their conference. */
export const createSqliteDocumentStore = (
  commits: GroupCommit,
  quarantine: Quarantine,
  ownKeys: readonly string[],
): DocumentStore & DocumentLog => ({
  checkpoints: createSqliteCheckpoints(commits, quarantine),

  async create(key, seed, at) {
    quarantine.assertSound(key.conferenceId);
    const document = {
      sql: `INSERT INTO document (conference_id, name, created_at, epoch)
            VALUES ($conference_id, $name, $at, ${newEpoch})`,
      parameters: { ...keyOf(key), at },
    };
    const log = beginLog(updateLog, key, keyNameOf(ownKeys.includes(key.document)));
    const first = insertUpdate(key, { at, by: null, clientIds: [], update: seed });
    await commits.submit({ writes: true, statements: [document, log, first] });
  },

  async epoch(key) {
    const sql = 'SELECT epoch FROM document WHERE conference_id = $conference_id AND name = $name';
    const statements = [{ sql, parameters: keyOf(key) }];
    const rows = await commits.submit({ writes: false, statements });
    return readRows(epochRow, rows)[0]?.epoch;
  },

  async append(key, entries, gone = []) {
    quarantine.assertSound(key.conferenceId);
    await appendAll(
      commits,
      entries.map((entry) => insertUpdate(key, entry)),
      gone.flatMap((each) => releaseDocument(keyOf(each), keyOf(key))),
    );
    // Only now: a key that was destroyed before an entry that is not written would take the words with it.
    if (gone.length > 0) await commits.submit({ writes: true, statements: destroyLooseKeys });
  },

  async destroy(key) {
    if (!ownKeys.includes(key.document)) throw new StoreError('the document has no key of its own');
    const statements = eraseDocument(keyOf(key));
    await commits.submit({ writes: true, removes: true, statements });
  },

  async conferencesWith(document) {
    const sql = 'SELECT conference_id AS id FROM document WHERE name = $document';
    const statements = [{ sql, parameters: { document } }];
    const rows = await commits.submit({ writes: false, statements });
    return readRows(z.object({ id: conferenceIdColumn }), rows).map(({ id }) => id);
  },

  load: (key) =>
    quarantine.watch(key, async () => {
      const length = await verifyLog(commits, updateLog, key);
      // A document is created with its seed in one transaction: no update means no document.
      return length === 0 ? undefined : readEntries(commits, key, 1, length);
    }),

  readAfter: (key, after, limit) =>
    quarantine.watch(key, async () => {
      const stretch = { after, to: after + limit };
      const end = await verifyLog(commits, updateLog, key, stretch);
      return end === after ? [] : readEntries(commits, key, after + 1, end);
    }),
});
