import type { ConferenceId } from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { ConferenceStore, StoredEvent } from '../conference-store.ts';
import type { Quarantine } from '../quarantine.ts';
import { appendAll, appendEntry, beginLog, eventLog, openedEntries } from './chained-log.ts';
import { eraseConference } from './erasing.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import {
  bytesColumn,
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
} from './rows.ts';
import { damagedAt, verifyLog } from './verify-log.ts';

const eventRow = z.object({
  revision: integerColumn,
  at: integerColumn,
  author: participantIdColumn.nullable(),
  body: bytesColumn.nullable(),
});
const utf8 = new TextDecoder();

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
    const log = beginLog(eventLog, { conferenceId: id }, 'new.conference_id');
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
      const sql = openedEntries(
        eventLog,
        'entry.conference_id = $id AND entry.revision <= $length',
      );
      const statements = [{ sql, parameters: { id, length } }];
      const rows = await commits.submit({ writes: false, statements });
      return readRows(eventRow, rows).map(({ revision, at, author, body }) => {
        if (body === null) throw damagedAt(revision);
        return { revision, at, by: author, event: JSON.parse(utf8.decode(body)) };
      });
    }),

  async erase(id, at) {
    await commits.submit({ writes: true, statements: eraseConference(id, at) });
  },

  async wasErased(id) {
    const sql = 'SELECT 1 FROM erased WHERE conference_id = $id';
    const statements = [{ sql, parameters: { id } }];
    return (await commits.submit({ writes: false, statements })).length > 0;
  },

  async list() {
    const sql = 'SELECT id FROM conference ORDER BY id';
    const rows = await commits.submit({ writes: false, statements: [{ sql }] });
    return readRows(z.object({ id: conferenceIdColumn }), rows).map(({ id }) => id);
  },
});
