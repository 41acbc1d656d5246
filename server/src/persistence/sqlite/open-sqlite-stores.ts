import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccessStore } from '../access-store.ts';
import type { ConferenceStore } from '../conference-store.ts';
import type { DocumentLog, DocumentStore } from '../document-store.ts';
import type { FactorStore } from '../factor-store.ts';
import type { FeedbackStore } from '../feedback-store.ts';
import { createQuarantine, type Damage } from '../quarantine.ts';
import type { RecordStore } from '../record-store.ts';
import type { StaffStore } from '../staff-store.ts';
import type { StoreError } from '../store-error.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { createSqliteAccessStore } from './sqlite-access-store.ts';
import { createSqliteConferenceStore } from './sqlite-conference-store.ts';
import { createSqliteDocumentStore } from './sqlite-document-store.ts';
import { createSqliteFactorStore } from './sqlite-factor-store.ts';
import { createSqliteFeedbackStore } from './sqlite-feedback-store.ts';
import { createSqliteRecordStore } from './sqlite-record-store.ts';
import { createSqliteStaffStore } from './sqlite-staff-store.ts';
import { startSqliteThread } from './sqlite-thread.ts';

/** Inside the data folder; SQLite keeps its log (`-wal`) beside it. */
export const databaseFileName = 'opora.sqlite';
/** Inside the data folder, where no other place was set. */
export const keyFolderName = 'keys';
/** Documents that may be forgotten before their conference: private family time keeps no history (design.md 4). */
const documentsWithOwnKeys = ['family'];

export interface SqliteStores {
  readonly conferences: ConferenceStore;
  readonly documents: DocumentStore & DocumentLog;
  readonly access: AccessStore;
  readonly record: RecordStore;
  readonly staff: StaffStore;
  readonly factors: FactorStore;
  readonly feedback: FeedbackStore;
  /** Whether a write reaches the disk now (`/readyz`). */
  isWritable(): Promise<boolean>;
  counts: GroupCommit['counts'];
  /** Resolves if the disk failed: whoever runs the server ends it, so that a new start looks at what is there. */
  readonly failed: Promise<StoreError>;
  /** Waits for everything submitted; later calls of any store reject. */
  close(): Promise<void>;
}

export interface SqliteStoresOptions {
  /** Hears of each conference that goes into quarantine. */
  readonly onDamage?: (damage: Damage) => void;
  /** In the place of the one in the data folder. */
  readonly keyFolder?: string | undefined;
  /** In the place of the file in the folder of the keys: 32 bytes in base64. */
  readonly masterKey?: string | undefined;
  /** Names of documents. */
  readonly ownKeys?: readonly string[];
}

/** Makes the folder if it is missing. Rejects if the data cannot be kept as promised (`pragmas.ts`, `schema.ts`,
 * `keys/key-ring.ts`). */
export async function openSqliteStores(
  folder: string,
  options: SqliteStoresOptions = {},
): Promise<SqliteStores> {
  const { onDamage = () => undefined, ownKeys = documentsWithOwnKeys, masterKey } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const thread = await startSqliteThread({
    file: join(folder, databaseFileName),
    keys: { folder: options.keyFolder ?? join(folder, keyFolderName), masterKey },
  });
  const commits = createGroupCommit(thread.send);
  const quarantine = createQuarantine(onDamage);
  const access = createSqliteAccessStore(commits, quarantine);
  return {
    conferences: createSqliteConferenceStore(commits, quarantine),
    documents: createSqliteDocumentStore(commits, quarantine, ownKeys),
    access,
    record: createSqliteRecordStore(commits),
    staff: createSqliteStaffStore(commits),
    factors: createSqliteFactorStore(commits),
    feedback: createSqliteFeedbackStore(commits),
    isWritable: () =>
      access.writeSetting('last-write-test', String(Date.now())).then(
        () => true,
        () => false,
      ),
    counts: commits.counts,
    failed: commits.failed,
    close: async () => {
      await commits.idle();
      await thread.close();
    },
  };
}
