import { z } from 'zod';
import type { DocumentEntry, DocumentKey, StoredEntry } from '../document-store.ts';
import { keyOf, openedEntries, updateLog } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import { bytesColumn, integerColumn, participantIdColumn, readRows, textColumn } from './rows.ts';
import { damagedAt } from './verify-log.ts';

const updateRow = z.object({
  seq: integerColumn,
  at: integerColumn,
  author: participantIdColumn.nullable(),
  client_ids: textColumn,
  body: bytesColumn.nullable(),
});
const authorRow = updateRow.pick({ author: true, client_ids: true });
const clientIdsSchema = z.array(z.number());

/** Entries from one sequence number to another, both included. Throws a `damaged` error if one does not open. */
export async function readEntries(
  commits: GroupCommit,
  key: DocumentKey,
  from: number,
  to: number,
): Promise<readonly StoredEntry[]> {
  const sql = openedEntries(
    updateLog,
    'entry.conference_id = $conference_id AND entry.name = $name AND entry.seq BETWEEN $from AND $to',
  );
  const statements = [{ sql, parameters: { ...keyOf(key), from, to } }];
  const rows = await commits.submit({ writes: false, statements });
  return readRows(updateRow, rows).map(({ seq, at, author, client_ids, body }) => {
    if (body === null) throw damagedAt(seq);
    const clientIds = clientIdsSchema.parse(JSON.parse(client_ids));
    return { seq, at, by: author, clientIds, update: body };
  });
}

/** Who wrote the entries up to a sequence number, each pair of author and clients once. */
export async function readAuthors(
  commits: GroupCommit,
  key: DocumentKey,
  to: number,
): Promise<readonly Pick<DocumentEntry, 'by' | 'clientIds'>[]> {
  const sql = `SELECT DISTINCT author, client_ids FROM document_update
               WHERE conference_id = $conference_id AND name = $name AND seq <= $to`;
  const statements = [{ sql, parameters: { ...keyOf(key), to } }];
  const rows = await commits.submit({ writes: false, statements });
  return readRows(authorRow, rows).map(({ author, client_ids }) => ({
    by: author,
    clientIds: clientIdsSchema.parse(JSON.parse(client_ids)),
  }));
}
