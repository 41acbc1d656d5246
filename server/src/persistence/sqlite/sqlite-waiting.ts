import { z } from 'zod';
import type { AccessStore, WaitingEntry } from '../access-store.ts';
import type { AccessStatements } from './access-statements.ts';
import type { Row } from './operation.ts';
import {
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
  textColumn,
  yesNoColumn,
} from './rows.ts';

const waitingRow = z
  .object({
    id: textColumn,
    tokenHash: textColumn,
    invitationId: textColumn.transform((text) => text || null),
    conferenceId: conferenceIdColumn,
    participantId: z
      .literal('')
      .transform(() => null)
      .or(participantIdColumn),
    browserHash: textColumn,
    since: integerColumn,
    device: z.enum(['first', 'another', 'code']),
    place: z.enum(['room', 'remote']),
    callName: textColumn.nullable(),
    promise: z.enum(['accepted', 'refused']).nullable(),
    alone: yesNoColumn.nullable(),
    state: z.enum(['waiting', 'admitted', 'declined']),
    answeredAt: integerColumn.nullable(),
  })
  .transform(
    ({ promise, alone, ...entry }): WaitingEntry => ({
      ...entry,
      confidentiality: promise === null ? null : { given: promise, alone },
    }),
  );

/** What stands in the place of a link and of a person: the columns are older than the code. */
const [withCode, unknown] = ['', ''];

const columns = `id, token_hash AS tokenHash, invitation_id AS invitationId,
  conference_id AS conferenceId, participant_id AS participantId, browser_hash AS browserHash,
  since, device, place, call_name AS callName, promise, alone, state, answered_at AS answeredAt`;

const entries = (rows: readonly Row[]): WaitingEntry[] => readRows(waitingRow, rows);

function parametersOf({ confidentiality, ...entry }: WaitingEntry) {
  const alone = confidentiality?.alone ?? null;
  return {
    ...entry,
    invitationId: entry.invitationId ?? withCode,
    participantId: entry.participantId ?? unknown,
    promise: confidentiality?.given ?? null,
    alone: alone === null ? null : Number(alone),
  };
}

type WaitingStore = Pick<
  AccessStore,
  | 'putWaiting'
  | 'findWaiting'
  | 'waitingAt'
  | 'waitingWithCode'
  | 'waitingFor'
  | 'answerWaiting'
  | 'removeWaiting'
>;

export const sqliteWaiting = ({ read, write, change }: AccessStatements): WaitingStore => ({
  putWaiting: (entry) =>
    write(
      `INSERT OR REPLACE INTO waiting (
         id, token_hash, invitation_id, conference_id, participant_id, browser_hash, since, device,
         place, call_name, promise, alone, state, answered_at
       ) VALUES (
         $id, $tokenHash, $invitationId, $conferenceId, $participantId, $browserHash, $since,
         $device, $place, $callName, $promise, $alone, $state, $answeredAt
       )`,
      parametersOf(entry),
    ),

  async findWaiting(tokenHash) {
    const sql = `SELECT ${columns} FROM waiting WHERE token_hash = $tokenHash`;
    return entries(await read(sql, { tokenHash }))[0];
  },

  async waitingAt(invitation) {
    const sql = `SELECT ${columns} FROM waiting WHERE invitation_id = $invitation`;
    return entries(await read(sql, { invitation }));
  },

  async waitingWithCode(conference) {
    const sql = `SELECT ${columns} FROM waiting
                 WHERE conference_id = $conference AND invitation_id = $withCode`;
    return entries(await read(sql, { conference, withCode }));
  },

  async waitingFor(conference) {
    const sql = `SELECT ${columns} FROM waiting
                 WHERE conference_id = $conference AND state = 'waiting' ORDER BY since, id`;
    return entries(await read(sql, { conference }));
  },

  answerWaiting: (conference, id, { state, answeredAt }, person) =>
    change(
      `UPDATE waiting
       SET state = $state, answered_at = $answeredAt, participant_id = coalesce($person, participant_id)
       WHERE id = $id AND conference_id = $conference AND state = 'waiting'
         AND ($person IS NULL) = (participant_id <> $unknown OR $state = 'declined') RETURNING id`,
      { conference, id, state, answeredAt, person, unknown },
    ),

  removeWaiting: (id) => change('DELETE FROM waiting WHERE id = $id RETURNING id', { id }),
});
