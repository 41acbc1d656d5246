import { z } from 'zod';
import type { StaffStore } from '../staff-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { accountIdColumn, bytesColumn, integerColumn, personColumns, readRows } from './rows.ts';

const utf8 = new TextDecoder();

const seatRow = z.object({
  ...personColumns,
  accountId: accountIdColumn,
  givenAt: integerColumn,
});
const columns = `conference_id AS conferenceId, participant_id AS participantId,
  account_id AS accountId, given_at AS givenAt`;

const reasonRow = z.object({
  ...personColumns,
  accountId: accountIdColumn,
  at: integerColumn,
  /** Sealed: why somebody looked in can say what the case is about. */
  reason: bytesColumn.transform((bytes) => utf8.decode(bytes)),
});

const place = (conference: string, person: string, at: string, account: string): string =>
  `${conference}, 'reason', ${person}, ${at}, x'', ${account}`;

type SeatStore = Pick<
  StaffStore,
  'putSeat' | 'findSeat' | 'seatsOf' | 'removeSeat' | 'addReason' | 'reasonsOf'
>;

export const sqliteStaffSeats = ({ read, write }: AccessStatements): SeatStore => ({
  putSeat: (seat) =>
    write(
      `INSERT OR REPLACE INTO staff_seat (conference_id, account_id, participant_id, given_at)
       VALUES ($conferenceId, $accountId, $participantId, $givenAt)`,
      { ...seat },
    ),

  async findSeat(conference, account) {
    const sql = `SELECT ${columns} FROM staff_seat
                 WHERE conference_id = $conference AND account_id = $account`;
    return readRows(seatRow, await read(sql, { conference, account }))[0];
  },

  async seatsOf(account) {
    const sql = `SELECT ${columns} FROM staff_seat WHERE account_id = $account
                 ORDER BY conference_id`;
    return readRows(seatRow, await read(sql, { account }));
  },

  removeSeat: (conference, account) =>
    write('DELETE FROM staff_seat WHERE conference_id = $conference AND account_id = $account', {
      conference,
      account,
    }),

  addReason: (reason) =>
    write(
      `INSERT INTO staff_reason (conference_id, at, account_id, participant_id, reason)
       VALUES ($conferenceId, $at, $accountId, $participantId,
         seal(${place('ensure_key($conferenceId)', '$participantId', '$at', '$accountId')}, $reason))`,
      { ...reason },
    ),

  async reasonsOf(conference) {
    const sql = `SELECT conference_id AS conferenceId, participant_id AS participantId,
                   account_id AS accountId, at,
                   unseal(${place('conference_id', 'participant_id', 'at', 'account_id')}, reason) AS reason
                 FROM staff_reason WHERE conference_id = $conference ORDER BY at, participant_id`;
    return readRows(reasonRow, await read(sql, { conference }));
  },
});
