import type { SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import type { AccessStore } from '../access-store.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Row } from './operation.ts';
import {
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
  textColumn,
} from './rows.ts';

const person = {
  conferenceId: conferenceIdColumn,
  participantId: participantIdColumn,
  createdAt: integerColumn,
};
const invitationRow = z.object({ secretHash: textColumn, ...person });
const sessionRow = z.object({ tokenHash: textColumn, ...person });
const settingRow = z.object({ value: textColumn });

type Parameters = Readonly<Record<string, SQLInputValue>>;

export function createSqliteAccessStore(commits: GroupCommit): AccessStore {
  const write = async (sql: string, parameters: Parameters): Promise<void> => {
    await commits.submit({ writes: true, statements: [{ sql, parameters }] });
  };
  const read = (sql: string, parameters: Parameters): Promise<readonly Row[]> =>
    commits.submit({ writes: false, statements: [{ sql, parameters }] });

  return {
    addInvitation: ({ secretHash, conferenceId, participantId, createdAt }) =>
      write(
        `INSERT INTO invitation (secret_hash, conference_id, participant_id, created_at)
         VALUES ($secretHash, $conferenceId, $participantId, $createdAt)`,
        { secretHash, conferenceId, participantId, createdAt },
      ),

    async findInvitation(secretHash) {
      const rows = await read(
        `SELECT secret_hash AS secretHash, conference_id AS conferenceId,
                participant_id AS participantId, created_at AS createdAt
         FROM invitation WHERE secret_hash = $secretHash`,
        { secretHash },
      );
      return readRows(invitationRow, rows)[0];
    },

    addSession: ({ tokenHash, conferenceId, participantId, createdAt }) =>
      write(
        `INSERT INTO session (token_hash, conference_id, participant_id, created_at)
         VALUES ($tokenHash, $conferenceId, $participantId, $createdAt)`,
        { tokenHash, conferenceId, participantId, createdAt },
      ),

    async findSession(tokenHash) {
      const rows = await read(
        `SELECT token_hash AS tokenHash, conference_id AS conferenceId,
                participant_id AS participantId, created_at AS createdAt
         FROM session WHERE token_hash = $tokenHash`,
        { tokenHash },
      );
      return readRows(sessionRow, rows)[0];
    },

    endSession: (tokenHash) =>
      write('DELETE FROM session WHERE token_hash = $tokenHash', { tokenHash }),

    async readSetting(key) {
      const rows = await read('SELECT value FROM setting WHERE key = $key', { key });
      return readRows(settingRow, rows)[0]?.value;
    },

    writeSetting: (key, value) =>
      write(
        `INSERT INTO setting (key, value) VALUES ($key, $value)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        { key, value },
      ),
  };
}
