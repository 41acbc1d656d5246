import type { ConferenceId } from '@opora/shared/ids.ts';
import { documentRoomName } from '@opora/shared/protocol/document-messages.ts';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentLog } from '../persistence/document-store.ts';
import { PlanRecord, UnreadableEntry } from './plan-record.ts';
import type { Restored } from './restored.ts';

/** Few enough that their rows cross from the store's thread in a few ms. */
const entriesPerPart = 400;
/** Work before the event loop gets its turn; ending a transaction comes on top. */
const sliceMs = 5;
/** People look at several moments one after the other. */
const keptMs = 60_000;
/** A record takes about a kilobyte for each entry. */
const maxRecords = 4;

interface PlanRecordsOptions {
  readonly log: DocumentLog;
  /** What was decided to be put back in a conference, as far as it is stored. */
  readonly restoredIn: (id: ConferenceId) => Promise<readonly Restored[]>;
  readonly logger: Logger;
  readonly keptMs?: number;
}

interface Slot {
  readonly leftOut: Set<number>;
  /** By revision. */
  readonly restored: Map<number, Restored>;
  record: PlanRecord;
  /** Settles when everything asked for before is read. */
  reading: Promise<unknown>;
  forgetTimer: NodeJS.Timeout | undefined;
}

/** Records in memory: read on first use, brought up to date on each further one, forgotten some time after the last. */
export class PlanRecords {
  readonly #options: PlanRecordsOptions;
  /** Longest unused first. */
  readonly #slots = new Map<string, Slot>();

  constructor(options: PlanRecordsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** With every entry that was stored before the call. Rejects as the log does; the next call then begins anew. */
  async read(key: DocumentKey): Promise<PlanRecord> {
    const name = documentRoomName(key.conferenceId, key.document);
    const slot = this.#use(name, key);
    // One after the other: whoever comes while the log is read waits, and then lacks little or nothing.
    const reading = slot.reading.then(() => this.#catchUp(slot, key));
    slot.reading = reading;
    try {
      return await reading;
    } catch (error) {
      this.#forget(name, slot);
      throw error;
    }
  }

  /**
   * Of a restoring that is stored and not yet carried out: then a record in memory knows of it before it meets its
   * entry, and one that is read later finds it in the store.
   */
  expect(key: DocumentKey, restored: Restored): void {
    const slot = this.#slots.get(documentRoomName(key.conferenceId, key.document));
    slot?.restored.set(restored.revision, restored);
  }

  forget(conferenceId: ConferenceId): void {
    for (const [name, slot] of [...this.#slots]) {
      if (name.startsWith(`${conferenceId}/`)) this.#forget(name, slot);
    }
  }

  close(): void {
    for (const [name, slot] of [...this.#slots]) this.#forget(name, slot);
  }

  #use(name: string, key: DocumentKey): Slot {
    const slot = this.#slots.get(name) ?? this.#newSlot(key);
    this.#forget(name, slot);
    this.#slots.set(name, slot);
    const { keptMs: forMs = keptMs } = this.#options;
    slot.forgetTimer = setTimeout(() => this.#forget(name, slot), forMs);
    slot.forgetTimer.unref();
    const [oldest] = this.#slots;
    if (this.#slots.size > maxRecords && oldest !== undefined) this.#forget(...oldest);
    return slot;
  }

  #newSlot({ conferenceId }: DocumentKey): Slot {
    const leftOut = new Set<number>();
    const restored = new Map<number, Restored>();
    const reading = this.#options.restoredIn(conferenceId).then((stored) => {
      for (const each of stored) restored.set(each.revision, each);
    });
    const record = new PlanRecord(leftOut, restored);
    return { leftOut, restored, record, reading, forgetTimer: undefined };
  }

  #forget(name: string, slot: Slot): void {
    clearTimeout(slot.forgetTimer);
    if (this.#slots.get(name) === slot) this.#slots.delete(name);
  }

  async #catchUp(slot: Slot, key: DocumentKey): Promise<PlanRecord> {
    for (;;) {
      try {
        await this.#follow(slot.record, key);
        return slot.record;
      } catch (error) {
        if (!(error instanceof UnreadableEntry)) throw error;
        // As when the plan itself is loaded: one hostile edit must not cost everybody the rest.
        const { seq, cause } = error;
        this.#options.logger.error('stored-edit-left-out', { ...key, seq, error: cause });
        slot.leftOut.add(seq);
        slot.record = new PlanRecord(slot.leftOut, slot.restored);
      }
    }
  }

  async #follow(record: PlanRecord, key: DocumentKey): Promise<void> {
    for (;;) {
      const part = await this.#options.log.readAfter(key, record.length, entriesPerPart);
      for (let rest = part; rest.length > 0; ) {
        const end = performance.now() + sliceMs;
        rest = rest.slice(record.take(rest, () => performance.now() > end));
        await nextTurn();
      }
      if (part.length < entriesPerPart) return;
    }
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
