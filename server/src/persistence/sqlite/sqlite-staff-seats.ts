import { z } from 'zod';
import type { StaffStore } from '../staff-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { accountIdColumn, integerColumn, personColumns, readRows, textColumn } from './rows.ts';

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
  reason: textColumn,
});

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
       VALUES ($conferenceId, $at, $accountId, $participantId, $reason)`,
      { ...reason },
    ),

  async reasonsOf(conference) {
    const sql = `SELECT conference_id AS conferenceId, participant_id AS participantId,
                   account_id AS accountId, at, reason
                 FROM staff_reason WHERE conference_id = $conference ORDER BY at, participant_id`;
    return readRows(reasonRow, await read(sql, { conference }));
  },
});
