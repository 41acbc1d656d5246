import { z } from 'zod';
import type { FactorStore } from '../factor-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { accountIdColumn, integerColumn, readRows, textColumn } from './rows.ts';

const totpRow = z.object({
  accountId: accountIdColumn,
  secret: textColumn,
  since: integerColumn,
  lastStep: integerColumn,
});

type TotpStore = Pick<
  FactorStore,
  'findTotp' | 'putTotp' | 'takeTotpTry' | 'useTotpStep' | 'removeTotp'
>;

export const sqliteTotp = ({ read, write, change }: AccessStatements): TotpStore => ({
  async findTotp(account) {
    const rows = await read(
      `SELECT account_id AS accountId, secret, since, last_step AS lastStep
       FROM staff_totp WHERE account_id = $account`,
      { account },
    );
    return readRows(totpRow, rows)[0];
  },

  putTotp: (totp) =>
    write(
      `INSERT INTO staff_totp (account_id, secret, since, last_step)
       VALUES ($accountId, $secret, $since, $lastStep)
       ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, since = excluded.since,
         last_step = excluded.last_step, tries = 0, tried_at = 0`,
      { ...totp },
    ),

  takeTotpTry: (account, { limit, pauseMs, now }) =>
    change(
      `UPDATE staff_totp
       SET tries = CASE WHEN tried_at <= $now - $pauseMs THEN 1 ELSE tries + 1 END, tried_at = $now
       WHERE account_id = $account AND (tries < $limit OR tried_at <= $now - $pauseMs)
       RETURNING account_id`,
      { account, limit, pauseMs, now },
    ),

  useTotpStep: (account, step) =>
    change(
      `UPDATE staff_totp SET last_step = $step, tries = 0
       WHERE account_id = $account AND last_step < $step RETURNING account_id`,
      { account, step },
    ),

  removeTotp: (account) => write('DELETE FROM staff_totp WHERE account_id = $account', { account }),
});
