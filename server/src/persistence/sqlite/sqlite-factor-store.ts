import { z } from 'zod';
import type { FactorStore } from '../factor-store.ts';
import { type AccessStatements, accessStatements } from './access-statements.ts';
import type { GroupCommit } from './group-commit.ts';
import { accountIdColumn, integerColumn, readRows, textColumn } from './rows.ts';
import { sqlitePasskeys } from './sqlite-passkeys.ts';
import { sqliteTotp } from './sqlite-totp.ts';

const identityRow = z.object({
  issuer: textColumn,
  subject: textColumn,
  accountId: accountIdColumn,
  linkedAt: integerColumn,
});
const identityColumns = 'issuer, subject, account_id AS accountId, linked_at AS linkedAt';
const bodyRow = z.object({ body: textColumn });

type IdentityStore = Pick<
  FactorStore,
  'findIdentity' | 'identityOf' | 'linkIdentity' | 'unlinkIdentity' | 'removeIdentityOf'
>;

const sqliteIdentities = ({ read, write, change }: AccessStatements): IdentityStore => ({
  async findIdentity(issuer, subject) {
    const sql = `SELECT ${identityColumns} FROM staff_identity
      WHERE issuer = $issuer AND subject = $subject`;
    return readRows(identityRow, await read(sql, { issuer, subject }))[0];
  },

  async identityOf(account) {
    const sql = `SELECT ${identityColumns} FROM staff_identity WHERE account_id = $account`;
    return readRows(identityRow, await read(sql, { account }))[0];
  },

  linkIdentity: (identity) =>
    change(
      `INSERT INTO staff_identity (issuer, subject, account_id, linked_at)
       VALUES ($issuer, $subject, $accountId, $linkedAt)
       ON CONFLICT DO NOTHING RETURNING account_id`,
      { ...identity },
    ),

  unlinkIdentity: (account) =>
    change(
      `DELETE FROM staff_identity WHERE account_id = $account AND (
         EXISTS (SELECT 1 FROM staff_passkey WHERE account_id = $account)
         OR EXISTS (SELECT 1 FROM staff_account WHERE id = $account AND password_hash IS NOT NULL)
       ) RETURNING account_id`,
      { account },
    ),

  removeIdentityOf: (account) =>
    write('DELETE FROM staff_identity WHERE account_id = $account', { account }),
});

type CeremonyStore = Pick<FactorStore, 'putCeremony' | 'findCeremony' | 'takeCeremony'>;

const sqliteCeremonies = (commits: GroupCommit, { read }: AccessStatements): CeremonyStore => ({
  async putCeremony(ceremony, now) {
    const statements = [
      { sql: 'DELETE FROM staff_ceremony WHERE expires_at <= $now', parameters: { now } },
      {
        sql: `INSERT INTO staff_ceremony (kind, holder, body, expires_at)
              VALUES ($kind, $holder, $body, $expiresAt)
              ON CONFLICT (kind, holder)
              DO UPDATE SET body = excluded.body, expires_at = excluded.expires_at`,
        parameters: { ...ceremony },
      },
    ];
    await commits.submit({ writes: true, statements });
  },

  async findCeremony(kind, holder, now) {
    const sql = `SELECT body FROM staff_ceremony
      WHERE kind = $kind AND holder = $holder AND expires_at > $now`;
    return readRows(bodyRow, await read(sql, { kind, holder, now }))[0]?.body;
  },

  async takeCeremony(kind, holder, now) {
    const sql = `DELETE FROM staff_ceremony
      WHERE kind = $kind AND holder = $holder AND expires_at > $now RETURNING body`;
    const statements = [{ sql, parameters: { kind, holder, now } }];
    return readRows(bodyRow, await commits.submit({ writes: true, statements }))[0]?.body;
  },
});

export function createSqliteFactorStore(commits: GroupCommit): FactorStore {
  const run = accessStatements(commits);
  return {
    ...sqliteTotp(run),
    ...sqlitePasskeys(run),
    ...sqliteIdentities(run),
    ...sqliteCeremonies(commits, run),
  };
}
