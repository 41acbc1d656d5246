import type { DocumentEntry, DocumentKey, DocumentStore } from '../document-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { appendAll, appendEntry, beginLog, keyOf, updateLog } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import { readEntries } from './read-entries.ts';
import { createSqliteCheckpoints } from './sqlite-checkpoints.ts';
import { verifyLog } from './verify-log.ts';

const insertUpdate = (key: DocumentKey, entry: DocumentEntry): Statement =>
  appendEntry(updateLog, key, {
    at: entry.at,
    author: entry.by,
    client_ids: JSON.stringify(entry.clientIds),
    body: entry.update,
  });

export const createSqliteDocumentStore = (
  commits: GroupCommit,
  quarantine: Quarantine,
): DocumentStore => ({
  checkpoints: createSqliteCheckpoints(commits, quarantine),

  async create(key, seed, at) {
    quarantine.assertSound(key.conferenceId);
    const document = {
      sql: 'INSERT INTO document (conference_id, name, created_at) VALUES ($conference_id, $name, $at)',
      parameters: { ...keyOf(key), at },
    };
    const log = beginLog(updateLog, key);
    const first = insertUpdate(key, { at, by: null, clientIds: [], update: seed });
    await commits.submit({ writes: true, statements: [document, log, first] });
  },

  async append(key, entries) {
    quarantine.assertSound(key.conferenceId);
    await appendAll(
      commits,
      entries.map((entry) => insertUpdate(key, entry)),
    );
  },

  load: (key) =>
    quarantine.watch(key, async () => {
      const length = await verifyLog(commits, updateLog, key);
      // A document is created with its seed in one transaction: no update means no document.
      return length === 0 ? undefined : readEntries(commits, key, 1, length);
    }),
});
