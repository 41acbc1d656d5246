import { z } from 'zod';
import { type AccessStore, hashOfNothing } from '../access-store.ts';
import type { AccessStatements } from './access-statements.ts';
import { integerColumn, personColumns, readRows, textColumn, yesNoColumn } from './rows.ts';

const invitationRow = z.object({
  id: textColumn,
  secretHash: textColumn,
  ...personColumns,
  createdAt: integerColumn,
  validFrom: integerColumn.nullable(),
  validUntil: integerColumn.nullable(),
  pinHash: textColumn.nullable(),
  pinTries: integerColumn,
  lockedAt: integerColumn.nullable(),
  revokedAt: integerColumn.nullable(),
  reusable: yesNoColumn,
  browserHash: textColumn.nullable(),
});

type InvitationStore = Pick<
  AccessStore,
  | 'addInvitation'
  | 'findInvitation'
  | 'invitationsOf'
  | 'revokeInvitations'
  | 'bindBrowser'
  | 'replaceBrowser'
  | 'forgetBrowsers'
  | 'takePinTry'
  | 'clearPinTries'
  | 'lockInvitation'
>;

const columns = `id, secret_hash AS secretHash, conference_id AS conferenceId,
  participant_id AS participantId, created_at AS createdAt, valid_from AS validFrom,
  valid_until AS validUntil, pin_hash AS pinHash, pin_tries AS pinTries,
  locked_at AS lockedAt, revoked_at AS revokedAt, reusable, browser_hash AS browserHash`;

export const sqliteInvitations = ({ read, write, change }: AccessStatements): InvitationStore => ({
  addInvitation: (invitation) =>
    write(
      `INSERT INTO invitation (
         id, secret_hash, conference_id, participant_id, created_at, valid_from, valid_until,
         pin_hash, pin_tries, locked_at, revoked_at, reusable, browser_hash
       ) VALUES (
         $id, $secretHash, $conferenceId, $participantId, $createdAt, $validFrom, $validUntil,
         $pinHash, $pinTries, $lockedAt, $revokedAt, $reusable, $browserHash
       )`,
      { ...invitation, reusable: invitation.reusable ? 1 : 0 },
    ),

  async findInvitation(id) {
    const rows = await read(`SELECT ${columns} FROM invitation WHERE id = $id`, { id });
    return readRows(invitationRow, rows)[0];
  },

  async invitationsOf(conference) {
    const sql = `SELECT ${columns} FROM invitation
                 WHERE conference_id = $conference ORDER BY created_at, id`;
    return readRows(invitationRow, await read(sql, { conference }));
  },

  revokeInvitations: (conference, person, at) =>
    write(
      `UPDATE invitation SET revoked_at = $at
       WHERE conference_id = $conference AND participant_id = $person AND revoked_at IS NULL`,
      { conference, person, at },
    ),

  bindBrowser: (id, browser) =>
    change(
      `UPDATE invitation SET browser_hash = $browser
       WHERE id = $id AND coalesce(browser_hash, $browser) = $browser RETURNING id`,
      { id, browser },
    ),

  replaceBrowser: (id, browser) =>
    write('UPDATE invitation SET browser_hash = $browser WHERE id = $id AND reusable = 0', {
      id,
      browser,
    }),

  forgetBrowsers: (conference, person) =>
    write(
      `UPDATE invitation SET browser_hash = $nobody
       WHERE conference_id = $conference AND participant_id = $person AND reusable = 0`,
      { conference, person, nobody: hashOfNothing },
    ),

  takePinTry: (id, limit) =>
    change(
      `UPDATE invitation SET pin_tries = pin_tries + 1
       WHERE id = $id AND locked_at IS NULL AND pin_tries < $limit RETURNING id`,
      { id, limit },
    ),

  clearPinTries: (id) =>
    write('UPDATE invitation SET pin_tries = 0 WHERE id = $id AND locked_at IS NULL', { id }),

  lockInvitation: (id, limit, at) =>
    change(
      `UPDATE invitation SET locked_at = $at
       WHERE id = $id AND locked_at IS NULL AND pin_tries >= $limit RETURNING id`,
      { id, limit, at },
    ),
});
