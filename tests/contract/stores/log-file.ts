import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFileName } from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import { z } from 'zod';

const triggerRow = z.object({ name: z.string(), sql: z.string() });

/** Uses the file as somebody with a tool of their own would; the fences of the log are down meanwhile. */
export function tamper<Value>(folder: string, use: (database: DatabaseSync) => Value): Value {
  const database = new DatabaseSync(join(folder, databaseFileName));
  try {
    database.exec('PRAGMA foreign_keys = OFF');
    const triggers = database
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .all()
      .map((row) => triggerRow.parse(row));
    for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
    const value = use(database);
    for (const { sql } of triggers) database.exec(sql);
    return value;
  } finally {
    database.close();
  }
}

/** An entry as the formula of docs/SPEC.md (LO1) names its parts. */
export interface Link {
  readonly stream: string;
  readonly seq: number;
  readonly author: string | null;
  readonly at: number;
  readonly content: readonly (string | Uint8Array)[];
}

/** Hashes of a whole log, written down a second time so that the formula is pinned. */
export function chainOf(links: readonly Link[]): readonly Uint8Array[] {
  let previous: Uint8Array = new Uint8Array(32);
  return links.map(({ stream, seq, author, at, content }) => {
    const digest = createHash('sha256').update(
      Buffer.concat(content.map((part) => Buffer.from(part))),
    );
    const head = JSON.stringify([stream, String(seq), author, String(at)]);
    previous = createHash('sha256').update(previous).update(head).update(digest.digest()).digest();
    return previous;
  });
}
