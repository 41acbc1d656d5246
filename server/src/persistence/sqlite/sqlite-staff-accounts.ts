import type { OfficeRole } from '@opora/shared/domain/office/office-rights.ts';
import { z } from 'zod';
import type { StaffLink, StaffStore } from '../staff-store.ts';
import type { AccessStatements } from './access-statements.ts';
import type { GroupCommit } from './group-commit.ts';
import { accountIdColumn, integerColumn, readRows, textColumn } from './rows.ts';

const accountRow = z.object({
  id: accountIdColumn,
  name: textColumn,
  login: textColumn,
  role: z.enum(['worker', 'manager', 'auditor', 'admin']) satisfies z.ZodType<OfficeRole>,
  passwordHash: textColumn.nullable(),
  createdAt: integerColumn,
  activatedAt: integerColumn.nullable(),
  lockedAt: integerColumn.nullable(),
});
const columns = `id, name, login, role, password_hash AS passwordHash, created_at AS createdAt,
  activated_at AS activatedAt, locked_at AS lockedAt`;

const linkRow = z.object({
  id: textColumn,
  secretHash: textColumn,
  accountId: accountIdColumn.nullable(),
  createdAt: integerColumn,
  validUntil: integerColumn.nullable(),
});

/** Somebody else than `$id` could keep the accounts. */
const anotherAdmin = `EXISTS (
  SELECT 1 FROM staff_account
  WHERE role = 'admin' AND locked_at IS NULL AND activated_at IS NOT NULL AND id <> $id
)`;

const newAccount = `INSERT INTO staff_account (
    id, name, login, role, password_hash, created_at, activated_at, locked_at
  ) SELECT $id, $name, $login, $role, $passwordHash, $createdAt, $activatedAt, $lockedAt`;

const putLink = `INSERT OR REPLACE INTO staff_link (id, secret_hash, account_id, created_at, valid_until)
  SELECT $id, $secretHash, $accountId, $createdAt, $validUntil`;

type AccountStore = Pick<
  StaffStore,
  | 'findAccount'
  | 'findLogin'
  | 'accounts'
  | 'addAccount'
  | 'addFirstAccount'
  | 'hasAccounts'
  | 'setPassword'
  | 'setRole'
  | 'lockAccount'
  | 'unlockAccount'
  | 'findLink'
  | 'putLink'
  | 'useLink'
>;

export function sqliteStaffAccounts(
  { read, write, change }: AccessStatements,
  commits: GroupCommit,
): AccountStore {
  /** True if the statement that returns a row did something. */
  const submit = async (
    statements: Parameters<GroupCommit['submit']>[0]['statements'],
  ): Promise<boolean> => (await commits.submit({ writes: true, statements })).length > 0;

  const linkParameters = (link: StaffLink) => ({ ...link });

  return {
    async findAccount(id) {
      const sql = `SELECT ${columns} FROM staff_account WHERE id = $id`;
      return readRows(accountRow, await read(sql, { id }))[0];
    },

    async findLogin(login) {
      const sql = `SELECT ${columns} FROM staff_account WHERE login = $login`;
      return readRows(accountRow, await read(sql, { login }))[0];
    },

    async accounts() {
      const sql = `SELECT ${columns} FROM staff_account ORDER BY created_at, id`;
      return readRows(accountRow, await read(sql));
    },

    addAccount: (account, link) =>
      submit([
        {
          sql: `${newAccount} WHERE NOT EXISTS (SELECT 1 FROM staff_account WHERE login = $login)
                RETURNING id`,
          parameters: { ...account },
        },
        {
          sql: `${putLink} WHERE EXISTS (SELECT 1 FROM staff_account WHERE id = $accountId)`,
          parameters: linkParameters(link),
        },
      ]),

    addFirstAccount: (account, link) =>
      submit([
        {
          sql: `${newAccount} WHERE NOT EXISTS (SELECT 1 FROM staff_account)
                AND EXISTS (SELECT 1 FROM staff_link WHERE id = $link AND account_id IS NULL)
                RETURNING id`,
          parameters: { ...account, link },
        },
        {
          sql: `DELETE FROM staff_link
                WHERE account_id IS NULL AND EXISTS (SELECT 1 FROM staff_account)`,
        },
      ]),

    hasAccounts: async () => (await read('SELECT id FROM staff_account LIMIT 1')).length > 0,

    setPassword: (id, passwordHash) =>
      write('UPDATE staff_account SET password_hash = $passwordHash WHERE id = $id', {
        id,
        passwordHash,
      }),

    setRole: (id, role) =>
      change(
        `UPDATE staff_account SET role = $role
         WHERE id = $id AND ($role = 'admin' OR role <> 'admin' OR ${anotherAdmin}) RETURNING id`,
        { id, role },
      ),

    lockAccount: (id, at) =>
      change(
        `UPDATE staff_account SET locked_at = $at
         WHERE id = $id AND (role <> 'admin' OR ${anotherAdmin}) RETURNING id`,
        { id, at },
      ),

    unlockAccount: (id) =>
      write('UPDATE staff_account SET locked_at = NULL WHERE id = $id', { id }),

    async findLink(id) {
      const sql = `SELECT id, secret_hash AS secretHash, account_id AS accountId,
                     created_at AS createdAt, valid_until AS validUntil
                   FROM staff_link WHERE id = $id`;
      return readRows(linkRow, await read(sql, { id }))[0];
    },

    putLink: (link) => write(putLink, linkParameters(link)),

    useLink: (id, passwordHash, at) =>
      submit([
        {
          sql: `UPDATE staff_account
                SET password_hash = $passwordHash, activated_at = coalesce(activated_at, $at)
                WHERE id = (SELECT account_id FROM staff_link WHERE id = $id) RETURNING id`,
          parameters: { id, passwordHash, at },
        },
        {
          sql: 'DELETE FROM staff_link WHERE id = $id AND account_id IS NOT NULL',
          parameters: { id },
        },
      ]),
  };
}
