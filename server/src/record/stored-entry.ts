import {
  type Recorded,
  type RecordedActor,
  recordedSchema,
} from '@opora/shared/protocol/record.ts';
import type { StoredRecord } from '../persistence/record-store.ts';
import type { RecordEntry } from './record-entry.ts';

const staffPrefix = 'staff:';

const authorOf = (who: RecordedActor): string | null => {
  if (who.kind === 'server') return null;
  return who.kind === 'staff' ? `${staffPrefix}${who.id}` : who.id;
};

/** Not yet checked, as everything else of a row. */
const actorOf = (author: string | null): Readonly<Record<string, string>> => {
  if (author === null) return { kind: 'server' };
  return author.startsWith(staffPrefix)
    ? { kind: 'staff', id: author.slice(staffPrefix.length) }
    : { kind: 'participant', id: author };
};

export const storedEntry = (
  { who, action, what }: RecordEntry,
  at: number,
): Omit<StoredRecord, 'seq'> => ({
  at,
  author: authorOf(who),
  body: JSON.stringify({ action, what }),
});

/** Undefined for a row that no version of this program has written. */
export function recordedEntry({ seq, at, author, body }: StoredRecord): Recorded | undefined {
  try {
    const told: unknown = JSON.parse(body);
    return recordedSchema.safeParse({ ...Object(told), seq, at, who: actorOf(author) }).data;
  } catch {
    return undefined;
  }
}
