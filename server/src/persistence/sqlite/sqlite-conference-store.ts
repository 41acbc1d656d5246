import type { ConferenceId } from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { ConferenceStore, StoredEvent } from '../conference-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { appendAll, appendEntry, beginLog, eventLog } from './chained-log.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import {
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
  textColumn,
} from './rows.ts';
import { verifyLog } from './verify-log.ts';

const eventRow = z.object({
  revision: integerColumn,
  at: integerColumn,
  author: participantIdColumn.nullable(),
  body: textColumn,
});

const insertEvent = (
  conferenceId: ConferenceId,
  { revision, at, by, event }: StoredEvent,
): Statement =>
  appendEntry(
    eventLog,
    { conferenceId },
    { revision, at, author: by, body: JSON.stringify(event) },
  );

export const createSqliteConferenceStore = (
  commits: GroupCommit,
  quarantine: Quarantine,
): ConferenceStore => ({
  assertSound: quarantine.assertSound,

  async create(id, first) {
    const conference = { sql: 'INSERT INTO conference (id) VALUES ($id)', parameters: { id } };
    const log = beginLog(eventLog, { conferenceId: id });
    const events = first.map((event) => insertEvent(id, event));
    await commits.submit({ writes: true, statements: [conference, log, ...events] });
  },

  async append(id, events) {
    quarantine.assertSound(id);
    await appendAll(
      commits,
      events.map((event) => insertEvent(id, event)),
    );
  },

  load: (id) =>
    quarantine.watch({ conferenceId: id }, async () => {
      const length = await verifyLog(commits, eventLog, { conferenceId: id });
      const sql = `SELECT revision, at, author, body FROM event
                   WHERE conference_id = $id AND revision <= $length ORDER BY revision`;
      const statements = [{ sql, parameters: { id, length } }];
      const rows = await commits.submit({ writes: false, statements });
      return readRows(eventRow, rows).map(({ revision, at, author, body }) => ({
        revision,
        at,
        by: author,
        event: JSON.parse(body),
      }));
    }),

  async list() {
    const sql = 'SELECT id FROM conference ORDER BY id';
    const rows = await commits.submit({ writes: false, statements: [{ sql }] });
    return readRows(z.object({ id: conferenceIdColumn }), rows).map(({ id }) => id);
  },
});
