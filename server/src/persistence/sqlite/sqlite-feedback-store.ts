import { z } from 'zod';
import type { FeedbackStore } from '../feedback-store.ts';
import { StoreError } from '../store-error.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import { bytesColumn, readRows } from './rows.ts';

const bodyRow = z.object({ body: bytesColumn.nullable() });
const place = (key: string): string => `${key}, 'feedback', $id, 0, x''`;
const utf8 = new TextDecoder();

/** Of a conference that is there: an erased one gets no new key. */
const remember = `
  INSERT INTO feedback_given (conference_id, participant_id)
  SELECT id, $person FROM conference WHERE id = $id`;
const replace = `
  INSERT INTO feedback (conference_id, body)
  SELECT id, seal(${place('ensure_key(id)')}, $body) FROM conference WHERE id = $id
  ON CONFLICT DO UPDATE SET body = excluded.body`;

export function createSqliteFeedbackStore(commits: GroupCommit): FeedbackStore {
  const read = (sql: string, parameters: Statement['parameters'] = {}) =>
    commits.submit({ writes: false, statements: [{ sql, parameters }] });
  return {
    async read(id) {
      const sql = `SELECT unseal(${place('$id')}, body) AS body FROM feedback WHERE conference_id = $id`;
      const [row] = readRows(bodyRow, await read(sql, { id }));
      if (row === undefined) return undefined;
      if (row.body === null) throw new StoreError('feedback does not open', { code: 'damaged' });
      return utf8.decode(row.body);
    },

    async hasAnswered(id, person) {
      const sql =
        'SELECT 1 FROM feedback_given WHERE conference_id = $id AND participant_id = $person';
      return (await read(sql, { id, person })).length > 0;
    },

    async write(id, person, body) {
      // The sums of before would tell what was added: they are nowhere on the disk afterwards.
      await commits.submit({
        writes: true,
        removes: true,
        statements: [
          { sql: remember, parameters: { id, person } },
          { sql: replace, parameters: { id, body } },
        ],
      });
    },
  };
}
