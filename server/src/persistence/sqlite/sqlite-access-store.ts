import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { AccessStore } from '../access-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { accessStatements } from './access-statements.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import { conferenceIdColumn, readRows, textColumn } from './rows.ts';
import { sqliteInvitations } from './sqlite-invitations.ts';
import { sqliteSessions } from './sqlite-sessions.ts';
import { sqliteWaiting } from './sqlite-waiting.ts';

const settingRow = z.object({ value: textColumn });
const conferenceRow = z.object({ conferenceId: conferenceIdColumn });

/** Both ways in which somebody may hold a part of the door open. */
const endOf = (
  conference: ConferenceId,
  person: ParticipantId,
  until: number,
): readonly Statement[] =>
  [
    'DELETE FROM session WHERE conference_id = $conference AND participant_id = $person AND created_at <= $until',
    'DELETE FROM waiting WHERE conference_id = $conference AND participant_id = $person AND since <= $until',
  ].map((sql) => ({ sql, parameters: { conference, person, until } }));

export function createSqliteAccessStore(commits: GroupCommit, quarantine: Quarantine): AccessStore {
  const run = accessStatements(commits);
  return {
    ...sqliteInvitations(run),
    ...sqliteSessions(run),
    ...sqliteWaiting(run, quarantine),

    async endAccess(conference, people, until) {
      const statements = people.flatMap((person) => endOf(conference, person, until));
      await commits.submit({ writes: true, statements });
    },

    async removeExpired({ begun, used }) {
      const statements = [
        {
          sql: 'DELETE FROM session WHERE created_at < $begun OR last_used_at < $used',
          parameters: { begun, used },
        },
        { sql: 'DELETE FROM waiting WHERE since < $begun', parameters: { begun } },
      ];
      await commits.submit({ writes: true, statements });
    },

    async conferencesWithAccess() {
      const rows = await run.read(
        `SELECT conference_id AS conferenceId FROM session
         UNION SELECT conference_id FROM waiting`,
      );
      return readRows(conferenceRow, rows).map(({ conferenceId }) => conferenceId);
    },

    async readSetting(key) {
      const rows = await run.read('SELECT value FROM setting WHERE key = $key', { key });
      return readRows(settingRow, rows)[0]?.value;
    },

    writeSetting: (key, value) =>
      run.write(
        `INSERT INTO setting (key, value) VALUES ($key, $value)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        { key, value },
      ),
  };
}
