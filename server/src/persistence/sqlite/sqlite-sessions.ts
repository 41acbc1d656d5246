import { z } from 'zod';
import type { AccessStore } from '../access-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { integerColumn, personColumns, readRows, textColumn } from './rows.ts';

const sessionRow = z.object({
  tokenHash: textColumn,
  ...personColumns,
  createdAt: integerColumn,
  lastUsedAt: integerColumn,
});
const columns = `token_hash AS tokenHash, conference_id AS conferenceId,
  participant_id AS participantId, created_at AS createdAt, last_used_at AS lastUsedAt`;

type SessionStore = Pick<
  AccessStore,
  'addSession' | 'findSession' | 'touchSession' | 'endSession' | 'sessionsOf'
>;

export const sqliteSessions = ({ read, write }: AccessStatements): SessionStore => ({
  addSession: (session) =>
    write(
      `INSERT INTO session (token_hash, conference_id, participant_id, created_at, last_used_at)
       VALUES ($tokenHash, $conferenceId, $participantId, $createdAt, $lastUsedAt)`,
      { ...session },
    ),

  async findSession(tokenHash) {
    const sql = `SELECT ${columns} FROM session WHERE token_hash = $tokenHash`;
    return readRows(sessionRow, await read(sql, { tokenHash }))[0];
  },

  touchSession: (tokenHash, at) =>
    write('UPDATE session SET last_used_at = $at WHERE token_hash = $tokenHash', { tokenHash, at }),

  endSession: (tokenHash) =>
    write('DELETE FROM session WHERE token_hash = $tokenHash', { tokenHash }),

  async sessionsOf(conference) {
    const sql = `SELECT ${columns} FROM session WHERE conference_id = $conference`;
    return readRows(sessionRow, await read(sql, { conference }));
  },
});
