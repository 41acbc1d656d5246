import { type ChainedLog, streamOf } from './chained-log.ts';

/** What the database itself sees to, whoever writes to it. */
export const staysAsWritten = (table: string): string => `
  CREATE TRIGGER ${table}_is_not_changed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;

export const onlyGrows = (table: string): string => `
  ${staysAsWritten(table)}
  CREATE TRIGGER ${table}_is_not_removed BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;

/** The one narrow way out of a log: its key is destroyed, and its head says so by having none. */
export const goesWithItsKey = (log: ChainedLog): string => `
  CREATE TRIGGER ${log.table}_is_not_removed BEFORE DELETE ON ${log.table}
    WHEN NOT EXISTS (
      SELECT 1 FROM log_head WHERE stream = ${streamOf(log, 'OLD')} AND data_key IS NULL
    )
    BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;

export const movesHead = (log: ChainedLog): string => `
  CREATE TRIGGER ${log.table}_moves_head AFTER INSERT ON ${log.table}
    BEGIN
      UPDATE log_head SET seq = NEW.${log.seq}, hash = NEW.hash
      WHERE stream = ${streamOf(log, 'NEW')};
    END;
`;

export const followsTheLast = `
  CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
    WHEN NEW.revision <> 1 + (
      SELECT coalesce(max(revision), 0) FROM event WHERE conference_id = NEW.conference_id
    )
    BEGIN SELECT RAISE(ABORT, 'revision does not follow the last one'); END;
`;
