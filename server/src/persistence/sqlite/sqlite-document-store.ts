import { z } from 'zod';
import type { DocumentEntry, DocumentKey, DocumentStore } from '../document-store.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import { bytesColumn, integerColumn, participantIdColumn, readRows, textColumn } from './rows.ts';

const updateRow = z.object({
  seq: integerColumn,
  at: integerColumn,
  author: participantIdColumn.nullable(),
  client_ids: textColumn,
  body: bytesColumn,
});
const clientIdsSchema = z.array(z.number());

const named = ({ conferenceId, document }: DocumentKey) => ({ conferenceId, document });

const insertUpdate = (key: DocumentKey, entry: DocumentEntry): Statement => ({
  sql: `INSERT INTO document_update (conference_id, name, seq, at, author, client_ids, body)
        SELECT $conferenceId, $document, 1 + coalesce(max(seq), 0), $at, $by, $clientIds, $update
        FROM document_update WHERE conference_id = $conferenceId AND name = $document`,
  parameters: {
    ...named(key),
    at: entry.at,
    by: entry.by,
    clientIds: JSON.stringify(entry.clientIds),
    update: entry.update,
  },
});

export const createSqliteDocumentStore = (commits: GroupCommit): DocumentStore => ({
  async create(key, seed, at) {
    const document = {
      sql: 'INSERT INTO document (conference_id, name, created_at) VALUES ($conferenceId, $document, $at)',
      parameters: { ...named(key), at },
    };
    const first = insertUpdate(key, { at, by: null, clientIds: [], update: seed });
    await commits.submit({ writes: true, statements: [document, first] });
  },

  async append(key, entries) {
    const statements = entries.map((entry) => insertUpdate(key, entry));
    await commits.submit({ writes: true, statements });
  },

  async load(key) {
    const sql = `SELECT seq, at, author, client_ids, body FROM document_update
                 WHERE conference_id = $conferenceId AND name = $document ORDER BY seq`;
    const statements = [{ sql, parameters: named(key) }];
    const rows = await commits.submit({ writes: false, statements });
    // A document is created with its seed in one transaction: no update means no document.
    if (rows.length === 0) return undefined;
    return readRows(updateRow, rows).map(({ seq, at, author, client_ids, body }) => ({
      seq,
      at,
      by: author,
      clientIds: clientIdsSchema.parse(JSON.parse(client_ids)),
      update: body,
    }));
  },
});
