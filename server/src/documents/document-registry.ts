import { documentRoomName } from '@opora/shared/protocol/document-messages.ts';
import type * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore, StoredEntry } from '../persistence/document-store.ts';
import { DocumentRoom } from './document-room.ts';
import { rebuildDocument } from './rebuild-document.ts';

export interface DocumentLease {
  readonly room: DocumentRoom;
  /** To be called once, when the room is no longer used. */
  release(): void;
}

interface DocumentRegistryOptions {
  readonly store: DocumentStore;
  /** First update of a document that was never created. */
  readonly seed: (key: DocumentKey) => Uint8Array;
  readonly now: () => number;
  readonly logger: Logger;
  readonly unloadAfterMs: number;
}

interface Slot {
  readonly room: Promise<DocumentRoom>;
  users: number;
  unloadTimer: NodeJS.Timeout | undefined;
}

/** Documents in memory: loaded once on first use, forgotten some time after the last one, never before saved. */
export class DocumentRegistry {
  readonly #options: DocumentRegistryOptions;
  readonly #slots = new Map<string, Slot>();

  constructor(options: DocumentRegistryOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Rejects if the document cannot be loaded; the next call tries again. */
  async acquire(key: DocumentKey): Promise<DocumentLease> {
    const name = nameOf(key);
    const slot = this.#slots.get(name) ?? this.#open(name, key);
    clearTimeout(slot.unloadTimer);
    slot.users += 1;
    const room = await slot.room;
    return { room, release: () => this.#release(name, slot) };
  }

  /** Resolves once nothing is waiting to be stored. */
  async flushed(): Promise<void> {
    const rooms = await this.#rooms();
    await Promise.all(rooms.map((room) => room.flushed()));
  }

  /** After `flushed`, when no lease is left. */
  async close(): Promise<void> {
    for (const { unloadTimer } of this.#slots.values()) clearTimeout(unloadTimer);
    const rooms = await this.#rooms();
    this.#slots.clear();
    for (const room of rooms) room.destroy();
  }

  async #rooms(): Promise<readonly DocumentRoom[]> {
    const settled = await Promise.allSettled([...this.#slots.values()].map(({ room }) => room));
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  #open(name: string, key: DocumentKey): Slot {
    const forget = () => {
      if (this.#slots.get(name) === slot) this.#slots.delete(name);
    };
    const slot: Slot = { room: this.#load(key, forget), users: 0, unloadTimer: undefined };
    this.#slots.set(name, slot);
    slot.room.catch(forget);
    return slot;
  }

  async #load(key: DocumentKey, onBroken: () => void): Promise<DocumentRoom> {
    const { store, now, logger } = this.#options;
    const doc = await this.#loadDocument(key);
    return new DocumentRoom({ key, doc, store, now, logger, onBroken });
  }

  async #loadDocument(key: DocumentKey): Promise<Y.Doc> {
    const { store, logger } = this.#options;
    const entries = (await store.load(key)) ?? (await this.#create(key));
    return rebuildDocument(entries, ({ seq }, error) =>
      logger.error('stored-edit-left-out', { ...key, seq, error }),
    );
  }

  async #create(key: DocumentKey): Promise<readonly StoredEntry[]> {
    const { store, seed, now } = this.#options;
    await store.create(key, seed(key), now());
    return (await store.load(key)) ?? [];
  }

  #release(name: string, slot: Slot): void {
    slot.users -= 1;
    if (slot.users > 0 || this.#slots.get(name) !== slot) return;
    slot.unloadTimer = setTimeout(() => void this.#unload(name, slot), this.#options.unloadAfterMs);
    slot.unloadTimer.unref();
  }

  async #unload(name: string, slot: Slot): Promise<void> {
    const room = await slot.room;
    await room.flushed();
    if (slot.users > 0 || this.#slots.get(name) !== slot) return;
    this.#slots.delete(name);
    room.destroy();
  }
}

const nameOf = ({ conferenceId, document }: DocumentKey): string =>
  documentRoomName(conferenceId, document);
