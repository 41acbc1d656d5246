import { z } from 'zod';
import type { StaffStore } from '../staff-store.ts';
import type { AccessStatements } from './access-statements.ts';
import type { GroupCommit } from './group-commit.ts';
import { accountIdColumn, integerColumn, readRows, textColumn } from './rows.ts';

const sessionRow = z.object({
  tokenHash: textColumn,
  accountId: accountIdColumn,
  createdAt: integerColumn,
  lastUsedAt: integerColumn,
  confirmedAt: integerColumn,
  device: textColumn.nullable(),
});
const columns = `token_hash AS tokenHash, account_id AS accountId, created_at AS createdAt,
  last_used_at AS lastUsedAt, confirmed_at AS confirmedAt, device`;

const pendingRow = sessionRow.omit({ lastUsedAt: true, confirmedAt: true });

type SessionStore = Pick<
  StaffStore,
  | 'addSession'
  | 'findSession'
  | 'touchSession'
  | 'confirmSession'
  | 'endSession'
  | 'endSessionsOf'
  | 'sessionsOf'
  | 'addPending'
  | 'findPending'
  | 'takePending'
  | 'removeExpired'
  | 'addBrowser'
  | 'knowsBrowser'
>;

export const sqliteStaffSessions = (
  { read, write, change }: AccessStatements,
  commits: GroupCommit,
): SessionStore => ({
  addSession: (session) =>
    change(
      `INSERT INTO staff_session (
         token_hash, account_id, created_at, last_used_at, confirmed_at, device
       ) SELECT $tokenHash, $accountId, $createdAt, $lastUsedAt, $confirmedAt, $device
       WHERE EXISTS (SELECT 1 FROM staff_account WHERE id = $accountId AND locked_at IS NULL)
       RETURNING token_hash`,
      { ...session },
    ),

  async findSession(tokenHash) {
    const sql = `SELECT ${columns} FROM staff_session WHERE token_hash = $tokenHash`;
    return readRows(sessionRow, await read(sql, { tokenHash }))[0];
  },

  touchSession: (tokenHash, at) =>
    write('UPDATE staff_session SET last_used_at = $at WHERE token_hash = $tokenHash', {
      tokenHash,
      at,
    }),

  confirmSession: (old, next, at) =>
    change(
      `UPDATE staff_session SET token_hash = $next, confirmed_at = $at, last_used_at = $at
       WHERE token_hash = $old RETURNING token_hash`,
      { old, next, at },
    ),

  endSession: (tokenHash) =>
    write('DELETE FROM staff_session WHERE token_hash = $tokenHash', { tokenHash }),

  async endSessionsOf(account) {
    const statements = ['staff_session', 'staff_pending', 'staff_browser'].map((table) => ({
      sql: `DELETE FROM ${table} WHERE account_id = $account`,
      parameters: { account },
    }));
    await commits.submit({ writes: true, statements });
  },

  async sessionsOf(account) {
    const sql = `SELECT ${columns} FROM staff_session WHERE account_id = $account
                 ORDER BY last_used_at DESC, token_hash`;
    return readRows(sessionRow, await read(sql, { account }));
  },

  addPending: (pending) =>
    write(
      `INSERT INTO staff_pending (token_hash, account_id, created_at, device)
       VALUES ($tokenHash, $accountId, $createdAt, $device)`,
      { ...pending },
    ),

  async findPending(tokenHash) {
    const sql = `SELECT token_hash AS tokenHash, account_id AS accountId, created_at AS createdAt,
                   device
                 FROM staff_pending WHERE token_hash = $tokenHash`;
    return readRows(pendingRow, await read(sql, { tokenHash }))[0];
  },

  takePending: (tokenHash) =>
    change('DELETE FROM staff_pending WHERE token_hash = $tokenHash RETURNING token_hash', {
      tokenHash,
    }),

  async removeExpired({ begun, used, pending }) {
    const statements = [
      {
        sql: 'DELETE FROM staff_session WHERE created_at < $begun OR last_used_at < $used',
        parameters: { begun, used },
      },
      { sql: 'DELETE FROM staff_pending WHERE created_at < $pending', parameters: { pending } },
    ];
    await commits.submit({ writes: true, statements });
  },

  addBrowser: (account, mark) =>
    write(
      'INSERT INTO staff_browser (account_id, mark) VALUES ($account, $mark) ON CONFLICT DO NOTHING',
      { account, mark },
    ),

  knowsBrowser: async (account, mark) =>
    (
      await read(
        'SELECT 1 AS known FROM staff_browser WHERE account_id = $account AND mark = $mark',
        {
          account,
          mark,
        },
      )
    ).length > 0,
});
