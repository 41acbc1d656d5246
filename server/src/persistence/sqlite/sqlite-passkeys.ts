import { z } from 'zod';
import type { FactorStore } from '../factor-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { accountIdColumn, bytesColumn, integerColumn, readRows, textColumn } from './rows.ts';

const passkeyRow = z.object({
  id: textColumn,
  accountId: accountIdColumn,
  publicKey: bytesColumn,
  counter: integerColumn,
  transports: textColumn.transform((words) => words.split(' ').filter((word) => word !== '')),
  name: textColumn,
  createdAt: integerColumn,
  lastUsedAt: integerColumn.nullable(),
});
const columns = `id, account_id AS accountId, public_key AS publicKey, counter, transports, name,
  created_at AS createdAt, last_used_at AS lastUsedAt`;

type PasskeyStore = Pick<
  FactorStore,
  | 'findPasskey'
  | 'passkeysOf'
  | 'addPasskey'
  | 'usePasskey'
  | 'renamePasskey'
  | 'removePasskey'
  | 'removePasskeysOf'
>;

export const sqlitePasskeys = ({ read, write, change }: AccessStatements): PasskeyStore => ({
  async findPasskey(id) {
    const rows = await read(`SELECT ${columns} FROM staff_passkey WHERE id = $id`, { id });
    return readRows(passkeyRow, rows)[0];
  },

  async passkeysOf(account) {
    const sql = `SELECT ${columns} FROM staff_passkey WHERE account_id = $account
      ORDER BY created_at, id`;
    return readRows(passkeyRow, await read(sql, { account }));
  },

  addPasskey: ({ transports, ...passkey }, limit) =>
    change(
      `INSERT INTO staff_passkey (
         id, account_id, public_key, counter, transports, name, created_at, last_used_at
       ) SELECT $id, $accountId, $publicKey, $counter, $transports, $name, $createdAt, $lastUsedAt
       WHERE (SELECT count(*) FROM staff_passkey WHERE account_id = $accountId) < $limit
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      { ...passkey, transports: transports.join(' '), limit },
    ),

  usePasskey: (id, counter, at) =>
    change(
      `UPDATE staff_passkey SET counter = $counter, last_used_at = $at
       WHERE id = $id AND (counter < $counter OR (counter = 0 AND $counter = 0)) RETURNING id`,
      { id, counter, at },
    ),

  renamePasskey: (account, id, name) =>
    change(
      'UPDATE staff_passkey SET name = $name WHERE id = $id AND account_id = $account RETURNING id',
      { account, id, name },
    ),

  removePasskey: (account, id) =>
    change(
      `DELETE FROM staff_passkey WHERE id = $id AND account_id = $account AND (
         EXISTS (SELECT 1 FROM staff_passkey WHERE account_id = $account AND id <> $id)
         OR EXISTS (SELECT 1 FROM staff_identity WHERE account_id = $account)
         OR EXISTS (SELECT 1 FROM staff_account WHERE id = $account AND password_hash IS NOT NULL)
       ) RETURNING id`,
      { account, id },
    ),

  removePasskeysOf: (account) =>
    write('DELETE FROM staff_passkey WHERE account_id = $account', { account }),
});
