import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type {
  CheckpointedLog,
  DocumentEntry,
  DocumentKey,
  DocumentStore,
  StoredEntry,
} from '../persistence/document-store.ts';

/** A document as it is stored. */
export interface LoadedDocument {
  readonly doc: Y.Doc;
  /** Who wrote it, with which Yjs clients, in no order. */
  readonly authors: readonly Pick<DocumentEntry, 'by' | 'clientIds'>[];
  /** Entries in its log. */
  readonly seq: number;
  /** How many of them the last checkpoint stands for. */
  readonly checkpointSeq: number;
}

/** From the checkpoint if there is a right one, else from the log alone; undefined if it was never created. */
export async function loadDocument(
  store: DocumentStore,
  key: DocumentKey,
  logger: Logger,
): Promise<LoadedDocument | undefined> {
  const checkpointed = await loadFromCheckpoint(store, key, logger);
  if (checkpointed !== undefined) return checkpointed;
  const entries = await store.load(key);
  if (entries === undefined) return undefined;
  const doc = rebuildDocument(undefined, entries, reporter(key, logger));
  return { doc, authors: entries, seq: entries.at(-1)?.seq ?? 0, checkpointSeq: 0 };
}

async function loadFromCheckpoint(
  store: DocumentStore,
  key: DocumentKey,
  logger: Logger,
): Promise<LoadedDocument | undefined> {
  const found = await store.checkpoints?.load(key);
  if (found === undefined) return undefined;
  if (!found.ok) {
    if (found.error !== 'none') logger.warn('checkpoint-ignored', { ...key, reason: found.error });
    return undefined;
  }
  return openCheckpoint(found.value, key, logger);
}

function openCheckpoint(
  { checkpoint, authors, rest }: CheckpointedLog,
  key: DocumentKey,
  logger: Logger,
): LoadedDocument | undefined {
  try {
    const doc = rebuildDocument(checkpoint.state, rest, reporter(key, logger));
    const { seq } = rest.at(-1) ?? checkpoint;
    return { doc, authors: [...authors, ...rest], seq, checkpointSeq: checkpoint.seq };
  } catch (error) {
    logger.warn('checkpoint-ignored', { ...key, seq: checkpoint.seq, reason: 'unreadable', error });
    return undefined;
  }
}

const reporter =
  (key: DocumentKey, logger: Logger) =>
  ({ seq }: StoredEntry, error: unknown): void =>
    logger.error('stored-edit-left-out', { ...key, seq, error });

/**
 * The document that the log adds up to. An entry that Yjs cannot apply is left out and reported: one hostile
 * edit must not cost everybody the document. It stays in the log as evidence. Throws if `state` cannot be applied.
 */
function rebuildDocument(
  state: Uint8Array | undefined,
  entries: readonly StoredEntry[],
  onUnreadable: (entry: StoredEntry, error: unknown) => void,
): Y.Doc {
  let readable = entries;
  for (;;) {
    const doc = new Y.Doc();
    leaveMarksAlone(doc);
    const failure = applyAll(doc, state, readable);
    if (failure === undefined) return doc;
    // From the beginning: whatever was applied of the failed entry cannot be taken back.
    doc.destroy();
    onUnreadable(failure.entry, failure.error);
    readable = readable.filter((entry) => entry !== failure.entry);
  }
}

/** In one transaction, which is many times faster than one for each (live-documents.md 4.10). */
function applyAll(
  doc: Y.Doc,
  state: Uint8Array | undefined,
  entries: readonly StoredEntry[],
): { readonly entry: StoredEntry; readonly error: unknown } | undefined {
  let current: StoredEntry | undefined;
  try {
    doc.transact(() => {
      if (state !== undefined) Y.applyUpdateV2(doc, state);
      for (const entry of entries) {
        current = entry;
        Y.applyUpdate(doc, entry.update);
      }
    });
    return undefined;
  } catch (error) {
    if (current === undefined) throw error;
    return { entry: current, error };
  }
}
