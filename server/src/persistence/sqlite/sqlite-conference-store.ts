import type { ConferenceId } from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { ConferenceStore, StoredEvent } from '../conference-store.ts';
import type { GroupCommit } from './group-commit.ts';
import type { Statement } from './operation.ts';
import {
  conferenceIdColumn,
  integerColumn,
  participantIdColumn,
  readRows,
  textColumn,
} from './rows.ts';

const eventRow = z.object({
  revision: integerColumn,
  at: integerColumn,
  author: participantIdColumn.nullable(),
  body: textColumn,
});

const insertEvent = (id: ConferenceId, { revision, at, by, event }: StoredEvent): Statement => ({
  sql: `INSERT INTO event (conference_id, revision, at, author, body)
        VALUES ($id, $revision, $at, $by, $body)`,
  parameters: { id, revision, at, by, body: JSON.stringify(event) },
});

export const createSqliteConferenceStore = (commits: GroupCommit): ConferenceStore => ({
  async create(id, first) {
    const conference = { sql: 'INSERT INTO conference (id) VALUES ($id)', parameters: { id } };
    const events = first.map((event) => insertEvent(id, event));
    await commits.submit({ writes: true, statements: [conference, ...events] });
  },

  async append(id, events) {
    const statements = events.map((event) => insertEvent(id, event));
    await commits.submit({ writes: true, statements });
  },

  async load(id) {
    const sql = `SELECT revision, at, author, body FROM event
                 WHERE conference_id = $id ORDER BY revision`;
    const rows = await commits.submit({ writes: false, statements: [{ sql, parameters: { id } }] });
    return readRows(eventRow, rows).map(({ revision, at, author, body }) => ({
      revision,
      at,
      by: author,
      event: JSON.parse(body),
    }));
  },

  async list() {
    const sql = 'SELECT id FROM conference ORDER BY id';
    const rows = await commits.submit({ writes: false, statements: [{ sql }] });
    return readRows(z.object({ id: conferenceIdColumn }), rows).map(({ id }) => id);
  },
});
