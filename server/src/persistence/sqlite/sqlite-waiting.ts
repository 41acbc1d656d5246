import { z } from 'zod';
import type { AccessStore, WaitingEntry } from '../access-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { StoreError } from '../store-error.ts';
import type { AccessStatements } from './access-statements.ts';
import type { Row } from './operation.ts';
import {
  bytesColumn,
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
  textColumn,
} from './rows.ts';

const waitingRow = z.object({
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
  said: bytesColumn.nullable(),
  state: z.enum(['waiting', 'admitted', 'declined']),
  answeredAt: integerColumn.nullable(),
});

/** What somebody has said about themselves: sealed. */
const saidSchema = z.object({
  callName: z.string().nullable(),
  confidentiality: z
    .object({ given: z.enum(['accepted', 'refused']), alone: z.boolean().nullable() })
    .nullable(),
});
const utf8 = new TextDecoder();

const place = (id: string, conference: string, person: string): string =>
  `${conference}, 'waiting', ${id}, 0, x'', ${person}`;

/** What stands in the place of a link and of a person: the columns are older than the code. */
const [withCode, unknown] = ['', ''];

const columns = `id, token_hash AS tokenHash, invitation_id AS invitationId,
  conference_id AS conferenceId, participant_id AS participantId, browser_hash AS browserHash,
  since, device, place, unseal(${place('id', 'conference_id', 'participant_id')}, said) AS said,
  state, answered_at AS answeredAt`;

const damaged = (): StoreError =>
  new StoreError('what somebody at the door said does not open', { code: 'damaged' });

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

export function sqliteWaiting(
  { read, write, change }: AccessStatements,
  quarantine: Quarantine,
): WaitingStore {
  /** What does not open was not written here: that conference is damaged. */
  const entryOf = ({ said, ...row }: z.infer<typeof waitingRow>): Promise<WaitingEntry> =>
    quarantine.watch({ conferenceId: row.conferenceId }, async () => {
      if (said === null) throw damaged();
      return { ...row, ...saidSchema.parse(JSON.parse(utf8.decode(said))) };
    });
  const entries = (rows: readonly Row[]): Promise<WaitingEntry[]> =>
    Promise.all(readRows(waitingRow, rows).map(entryOf));

  return {
    putWaiting: ({ callName, confidentiality, ...entry }) =>
      write(
        `INSERT OR REPLACE INTO waiting (
           id, token_hash, invitation_id, conference_id, participant_id, browser_hash, since, device,
           place, said, state, answered_at
         ) VALUES (
           $id, $tokenHash, $invitationId, $conferenceId, $participantId, $browserHash, $since,
           $device, $place,
           seal(${place('$id', 'ensure_key($conferenceId)', '$participantId')}, $said),
           $state, $answeredAt
         )`,
        {
          ...entry,
          invitationId: entry.invitationId ?? withCode,
          participantId: entry.participantId ?? unknown,
          said: JSON.stringify({ callName, confidentiality }),
        },
      ),

    async findWaiting(tokenHash) {
      const sql = `SELECT ${columns} FROM waiting WHERE token_hash = $tokenHash`;
      return (await entries(await read(sql, { tokenHash })))[0];
    },

    async waitingAt(invitation) {
      const sql = `SELECT ${columns} FROM waiting WHERE invitation_id = $invitation`;
      return await entries(await read(sql, { invitation }));
    },

    async waitingWithCode(conference) {
      const sql = `SELECT ${columns} FROM waiting
                   WHERE conference_id = $conference AND invitation_id = $withCode`;
      return await entries(await read(sql, { conference, withCode }));
    },

    async waitingFor(conference) {
      const sql = `SELECT ${columns} FROM waiting
                   WHERE conference_id = $conference AND state = 'waiting' ORDER BY since, id`;
      return await entries(await read(sql, { conference }));
    },

    // What was said is sealed to the person, so it is sealed anew where somebody says who that is.
    answerWaiting: (conference, id, { state, answeredAt }, person) =>
      change(
        `UPDATE waiting
         SET state = $state, answered_at = $answeredAt,
             participant_id = coalesce($person, participant_id),
             said = CASE WHEN $person IS NULL THEN said ELSE
               seal(${place('id', 'conference_id', '$person')},
                    unseal(${place('id', 'conference_id', 'participant_id')}, said)) END
         WHERE id = $id AND conference_id = $conference AND state = 'waiting'
           AND ($person IS NULL) = (participant_id <> $unknown OR $state = 'declined') RETURNING id`,
        { conference, id, state, answeredAt, person, unknown },
      ),

    removeWaiting: (id) => change('DELETE FROM waiting WHERE id = $id RETURNING id', { id }),
  };
}
