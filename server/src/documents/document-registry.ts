import { assert } from '@opora/shared/assert.ts';
import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import { isGuarded } from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { documentRoomName } from '@opora/shared/protocol/document-messages.ts';
import * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import { DocumentRoom } from './document-room.ts';
import { DocumentGate } from './gate/document-gate.ts';
import { ProtectedGuard, type ProtectedList } from './protected/protected-guard.ts';
import { type LoadedDocument, loadDocument } from './rebuild-document.ts';

/** Entries after which a new checkpoint is due (live-documents.md 6.4). */
const updatesPerCheckpoint = 500;

export interface DocumentLease {
  readonly room: DocumentRoom;
  /** Which life of the document it is (live-documents.md 4.7). */
  readonly epoch: string;
  /** To be called once, when the room is no longer used. */
  release(): void;
}

interface DocumentRegistryOptions {
  readonly store: DocumentStore;
  /** First update of a document that was never created. */
  readonly seed: (key: DocumentKey) => Uint8Array;
  readonly protectedList: (conferenceId: ConferenceId) => Promise<ProtectedList>;
  readonly now: () => number;
  readonly logger: Logger;
  readonly unloadAfterMs: number;
}

interface OpenDocument {
  readonly room: DocumentRoom;
  readonly epoch: string;
  readonly checkpoints: Checkpoints;
}

interface Slot {
  readonly key: DocumentKey;
  readonly opened: Promise<OpenDocument>;
  users: number;
  unloadTimer: NodeJS.Timeout | undefined;
}

/** Documents in memory: loaded once on first use, forgotten some time after the last one, never before saved. */
export class DocumentRegistry {
  readonly #options: DocumentRegistryOptions;
  readonly #slots = new Map<string, Slot>();
  /** Of documents that are being ended. */
  readonly #endings = new Map<string, Promise<unknown>>();

  constructor(options: DocumentRegistryOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Rejects if the document cannot be loaded; the next call tries again. */
  async acquire(key: DocumentKey): Promise<DocumentLease> {
    const name = nameOf(key);
    await this.#endings.get(name);
    return this.#lease(name, key);
  }

  /**
   * Takes a document out of use for good once `conclude` says that it is gone. Whoever opens it meanwhile waits, and
   * gets a new one. Nobody is to have it open any more.
   */
  async end(key: DocumentKey, conclude: (doc: Y.Doc) => Promise<boolean>): Promise<boolean> {
    const name = nameOf(key);
    await this.#endings.get(name);
    const ending = this.#conclude(name, key, conclude);
    this.#endings.set(
      name,
      ending.catch(() => false),
    );
    try {
      return await ending;
    } finally {
      this.#endings.delete(name);
    }
  }

  async #conclude(
    name: string,
    key: DocumentKey,
    conclude: (doc: Y.Doc) => Promise<boolean>,
  ): Promise<boolean> {
    const lease = await this.#lease(name, key);
    try {
      await lease.room.flushed();
      const isGone = await conclude(lease.room.doc);
      if (isGone) await this.#forget(name);
      return isGone;
    } finally {
      lease.release();
    }
  }

  /** Without a checkpoint: there is nothing left for it to stand beside. */
  async #forget(name: string): Promise<void> {
    const slot = this.#slots.get(name);
    this.#slots.delete(name);
    clearTimeout(slot?.unloadTimer);
    const opened = await slot?.opened;
    opened?.checkpoints.stop();
    opened?.room.destroy();
  }

  async #lease(name: string, key: DocumentKey): Promise<DocumentLease> {
    const slot = this.#slots.get(name) ?? this.#open(name, key);
    clearTimeout(slot.unloadTimer);
    slot.users += 1;
    const { room, epoch } = await slot.opened;
    return { room, epoch, release: () => this.#release(name, slot) };
  }

  /** Resolves once nothing is waiting to be stored, and its authors have been told. */
  async flushed(): Promise<void> {
    const documents = await this.#documents();
    await Promise.all(documents.map(({ room }) => room.flushed()));
    // Acknowledgements leave at the end of the turn in which the last edit was stored.
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Of a conference, or of one of its documents: without a checkpoint, since the log goes as well. */
  forget(conferenceId: ConferenceId, document?: DocumentName): void {
    for (const [name, slot] of [...this.#slots]) {
      const isMeant = document === undefined || slot.key.document === document;
      if (slot.key.conferenceId === conferenceId && isMeant) this.#drop(name, slot);
    }
  }

  /** After `flushed`, when no lease is left. */
  async close(): Promise<void> {
    for (const { unloadTimer } of this.#slots.values()) clearTimeout(unloadTimer);
    const documents = await this.#documents();
    this.#slots.clear();
    await Promise.all(documents.map(({ checkpoints }) => checkpoints.write()));
    for (const { room } of documents) room.destroy();
  }

  async #documents(): Promise<readonly OpenDocument[]> {
    const settled = await Promise.allSettled([...this.#slots.values()].map(({ opened }) => opened));
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #open(name: string, key: DocumentKey): Slot {
    const forget = () => {
      if (this.#slots.get(name) === slot) this.#slots.delete(name);
    };
    const opened = this.#load(key, forget);
    const slot: Slot = { key, opened, users: 0, unloadTimer: undefined };
    this.#slots.set(name, slot);
    slot.opened.catch(forget);
    return slot;
  }

  async #load(key: DocumentKey, forget: () => void): Promise<OpenDocument> {
    const { store, now, logger } = this.#options;
    const loaded = (await loadDocument(store, key, logger)) ?? (await this.#create(key));
    const { doc, authors } = loaded;
    const checkpoints = new Checkpoints({ key, store, loaded, logger });
    const gate = new DocumentGate(doc, authors, key.document);
    const onBroken = () => {
      checkpoints.stop();
      forget();
    };
    const counted: DocumentStore = { ...store, append: checkpoints.append };
    const guard = new ProtectedGuard(doc, await this.#protectedList(key));
    const parts = { key, doc, gate, guard, store: counted };
    const room = new DocumentRoom({ ...parts, now, logger, onBroken });
    const epoch = await store.epoch(key);
    assert(epoch !== undefined, 'a document that is loaded was created');
    return { room, epoch, checkpoints };
  }

  async #protectedList({ conferenceId, document }: DocumentKey): Promise<ProtectedList> {
    return isGuarded(document) ? this.#options.protectedList(conferenceId) : () => [];
  }

  async #create(key: DocumentKey): Promise<LoadedDocument> {
    const { store, seed, now, logger } = this.#options;
    await store.create(key, seed(key), now());
    const created = await loadDocument(store, key, logger);
    assert(created !== undefined, 'a document that was created can be loaded');
    return created;
  }

  #drop(name: string, slot: Slot): void {
    clearTimeout(slot.unloadTimer);
    this.#slots.delete(name);
    const end = async ({ room, checkpoints }: OpenDocument) => {
      checkpoints.stop();
      await room.flushed();
      room.destroy();
    };
    // Whoever waits for a document that cannot be opened hears of it.
    slot.opened.then(end).catch(() => undefined);
  }

  #release(name: string, slot: Slot): void {
    slot.users -= 1;
    if (slot.users > 0 || this.#slots.get(name) !== slot) return;
    slot.unloadTimer = setTimeout(() => void this.#unload(name, slot), this.#options.unloadAfterMs);
    slot.unloadTimer.unref();
  }

  async #unload(name: string, slot: Slot): Promise<void> {
    const { room, checkpoints } = await slot.opened;
    await room.flushed();
    if (slot.users > 0 || this.#slots.get(name) !== slot) return;
    this.#slots.delete(name);
    const written = checkpoints.write();
    room.destroy();
    await written;
  }
}

interface CheckpointsOptions {
  readonly key: DocumentKey;
  readonly store: DocumentStore;
  readonly loaded: LoadedDocument;
  readonly logger: Logger;
}

/** Counts what is appended to one document and writes a checkpoint when there is enough of it. */
class Checkpoints {
  readonly #options: CheckpointsOptions;
  #seq: number;
  #writtenSeq: number;
  #stopped = false;

  constructor(options: CheckpointsOptions) {
    this.#options = options;
    this.#seq = options.loaded.seq;
    // Of a document in which nothing was written, the seed is as good.
    this.#writtenSeq = Math.max(options.loaded.checkpointSeq, 1);
    this.#writeWhenDue();
  }

  /** In the place of the store's. */
  readonly append: DocumentStore['append'] = async (key, entries, gone) => {
    await this.#options.store.append(key, entries, gone);
    this.#seq += entries.length;
    this.#writeWhenDue();
  };

  /** The document in memory is no longer what the log says. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * Takes the state at once and resolves when it is written, or could not be. The room applies what it has
   * appended in the same turn of the event loop, so between turns the document is what the log says.
   */
  async write(): Promise<void> {
    const { key, store, loaded, logger } = this.#options;
    const seq = this.#seq;
    if (this.#stopped || seq === this.#writtenSeq || store.checkpoints === undefined) return;
    this.#writtenSeq = seq;
    const state = Y.encodeStateAsUpdateV2(loaded.doc);
    try {
      await store.checkpoints.write(key, { seq, state });
    } catch (error) {
      // The log has everything; the next one is tried when it is due.
      logger.warn('checkpoint-not-written', { ...key, seq, error });
    }
  }

  /** Behind whatever else this turn has to do: nobody waits for it. */
  #writeWhenDue(): void {
    if (this.#seq - this.#writtenSeq < updatesPerCheckpoint) return;
    setImmediate(() => {
      if (this.#seq - this.#writtenSeq >= updatesPerCheckpoint) void this.write();
    });
  }
}

const nameOf = ({ conferenceId, document }: DocumentKey): string =>
  documentRoomName(conferenceId, document);
