import { err, ok } from '@opora/shared/result.ts';
import { z } from 'zod';
import type { CheckpointProblem, CheckpointStore } from '../document-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { appendAll, keyOf, updateLog } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import { readAuthors, readEntries } from './read-entries.ts';
import { bytesColumn, integerColumn, readRows } from './rows.ts';
import { verifyLog } from './verify-log.ts';

const stream = `$conference_id || '/' || $name`;
const place = `'checkpoint', head.stream`;

/** It is bound to the log by the hash of the entry it ends with, and to its own content as an entry is. */
const writeSql = `
  WITH sealed AS MATERIALIZED (
    SELECT entry.seq, entry.hash, seal(head.data_key, ${place}, entry.seq, entry.hash, $state) AS state
    FROM document_update AS entry JOIN log_head AS head ON head.stream = ${stream}
    WHERE entry.conference_id = $conference_id AND entry.name = $name AND entry.seq = $seq
  )
  INSERT INTO checkpoint (conference_id, name, seq, chain_hash, state, hash)
  SELECT $conference_id, $name, seq, hash, state,
         chain_hash(hash, ${stream}, seq, 0, 'checkpoint', state)
  FROM sealed WHERE true
  ON CONFLICT (conference_id, name) DO UPDATE SET
    seq = excluded.seq, chain_hash = excluded.chain_hash,
    state = excluded.state, hash = excluded.hash
  RETURNING seq`;

const readSql = `
  SELECT saved.seq,
         unseal(head.data_key, ${place}, saved.seq, saved.chain_hash, saved.state) AS state,
         saved.hash IS chain_hash(
           saved.chain_hash, ${stream}, saved.seq, 0, 'checkpoint', saved.state
         ) AS isWhole,
         entry.seq IS NOT NULL AS isReached,
         entry.hash IS saved.chain_hash AS isSame
  FROM checkpoint AS saved
  JOIN log_head AS head ON head.stream = ${stream}
  LEFT JOIN document_update AS entry USING (conference_id, name, seq)
  WHERE saved.conference_id = $conference_id AND saved.name = $name`;

const checkpointRow = z.object({
  seq: integerColumn,
  state: bytesColumn.nullable(),
  isWhole: integerColumn,
  isReached: integerColumn,
  isSame: integerColumn,
});

function problemOf(saved: z.infer<typeof checkpointRow>): CheckpointProblem | undefined {
  if (saved.isWhole !== 1) return 'damaged';
  if (saved.isReached !== 1) return 'beyond-log';
  return saved.isSame === 1 ? undefined : 'other-log';
}

export const createSqliteCheckpoints = (
  commits: GroupCommit,
  quarantine: Quarantine,
): CheckpointStore => ({
  async write(key, { seq, state }) {
    quarantine.assertSound(key.conferenceId);
    await appendAll(commits, [{ sql: writeSql, parameters: { ...keyOf(key), seq, state } }]);
  },

  load: (key) =>
    quarantine.watch(key, async () => {
      const statements = [{ sql: readSql, parameters: keyOf(key) }];
      const rows = await commits.submit({ writes: false, statements });
      const [saved] = readRows(checkpointRow, rows);
      if (saved === undefined) return err('none');
      const problem = problemOf(saved);
      if (problem !== undefined) return err(problem);
      const { seq, state } = saved;
      if (state === null) return err('damaged');
      const length = await verifyLog(commits, updateLog, key);
      return ok({
        checkpoint: { seq, state },
        authors: await readAuthors(commits, key, seq),
        rest: await readEntries(commits, key, seq + 1, length),
      });
    }),
});
