import {
  type DocumentCloseCode,
  documentCloseCodes,
} from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import { type PresenceClaim, step1Frame, step2Frame, updateFrame } from './frames.ts';
import type { DocumentGate } from './gate/document-gate.ts';
import type { CheckedEdit, EditKind, GateRefusal } from './gate/edit.ts';
import { RoomPresence } from './presence.ts';

/** What a room asks of a connection. */
export interface RoomMember {
  readonly visitor: DocumentVisitor;
  send(frame: Uint8Array): void;
  /** May be left out for a receiver that lags. */
  sendPresence(frame: Uint8Array): void;
  /** One more frame of this kind is on disk. */
  stored(kind: EditKind): void;
  close(code: DocumentCloseCode, reason: string): void;
}

interface Submission extends CheckedEdit {
  readonly from: RoomMember;
  readonly kind: EditKind;
}

interface DocumentRoomOptions {
  readonly key: DocumentKey;
  /** Holds what is stored and nothing else. */
  readonly doc: Y.Doc;
  readonly gate: DocumentGate;
  readonly store: DocumentStore;
  readonly now: () => number;
  readonly logger: Logger;
  /** The document in memory can no longer be trusted; the log can. Called before the members are closed. */
  readonly onBroken: () => void;
}

/**
 * One document in memory and the order of its edits: append, apply, tell the others, acknowledge
 * (live-documents.md 6.3). While one append is in flight the edits behind it collect and go as one.
 */
export class DocumentRoom {
  readonly #options: DocumentRoomOptions;
  readonly #presence: RoomPresence;
  readonly #members = new Set<RoomMember>();
  #queue: Submission[] = [];
  #saving: Promise<void> | undefined;
  #broken = false;

  constructor(options: DocumentRoomOptions) {
    this.#options = options;
    this.#presence = new RoomPresence(options.now);
  }

  join(member: RoomMember): void {
    if (this.#broken) {
      member.close(documentCloseCodes.tryAgain, 'reload');
      return;
    }
    this.#members.add(member);
    member.send(step1Frame(this.#options.doc));
    this.tellPresence(member);
  }

  leave(member: RoomMember): void {
    if (!this.#members.delete(member)) return;
    this.#announce(this.#presence.remove(member));
  }

  answerStep1(member: RoomMember, stateVector: Uint8Array): Result<void, 'malformed'> {
    const answer = step2Frame(this.#options.doc, stateVector);
    if (!answer.ok) return answer;
    member.send(answer.value);
    return ok(undefined);
  }

  /** Takes an edit into the queue, or says why not. It is saved when `member.stored` is called. */
  submit(member: RoomMember, kind: EditKind, update: Uint8Array): Result<void, GateRefusal> {
    const checked = this.#options.gate.check(member.visitor, kind, update);
    if (!checked.ok) return err(checked.error);
    this.#queue.push({ ...checked.value, from: member, kind });
    this.#saving ??= this.#saveQueue();
    return ok(undefined);
  }

  /** Resolves once nothing is waiting to be stored. */
  flushed(): Promise<void> {
    return this.#saving ?? Promise.resolve();
  }

  claimPresence(
    member: RoomMember,
    claims: readonly PresenceClaim[],
  ): Result<void, 'too-large' | 'malformed'> {
    const announcement = this.#presence.accept(member, claims);
    if (!announcement.ok) return err(announcement.error);
    // Before anybody else can hear of this client.
    const clientId = this.#presence.clientIdOf(member);
    if (clientId !== undefined) this.#options.gate.reserve(clientId, member.visitor);
    this.#announce(announcement.value, member);
    return ok(undefined);
  }

  tellPresence(member: RoomMember): void {
    const everybody = this.#presence.everybody();
    if (everybody !== undefined) member.sendPresence(everybody);
  }

  /** After names or colours may have changed. */
  renewPresence(): void {
    this.#announce(this.#presence.everybody());
  }

  destroy(): void {
    this.#options.doc.destroy();
  }

  async #saveQueue(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      if (await this.#append(batch)) this.#publish(batch);
    }
    this.#saving = undefined;
  }

  /** Fails closed: nobody sees what is not stored, and its authors come back with it. */
  async #append(batch: readonly Submission[]): Promise<boolean> {
    const { key, store, now, logger } = this.#options;
    const at = now();
    const entries = batch
      .filter(({ bringsNews }) => bringsNews)
      .map(({ from, clientIds, update }) => ({
        at,
        by: from.visitor.participantId,
        clientIds,
        update,
      }));
    if (entries.length === 0) return true;
    try {
      await store.append(key, entries);
      return true;
    } catch (error) {
      logger.error('edits-not-stored', { ...key, count: entries.length, error });
      this.#sendBack(batch);
      return false;
    }
  }

  #sendBack(lost: readonly Submission[]): void {
    // What was sent afterwards passed the gate because of what was lost.
    const authors = new Set([...lost, ...this.#queue].map(({ from }) => from));
    this.#queue = [];
    this.#options.gate.giveUpQueue();
    for (const author of authors) author.close(documentCloseCodes.tryAgain, 'not-stored');
  }

  #publish(batch: readonly Submission[]): void {
    for (const { from, kind, update, bringsNews } of batch) {
      if (bringsNews) {
        if (!this.#apply(from, update)) return;
        this.#tellOthers(from, update);
      }
      from.stored(kind);
    }
    this.#options.gate.settle();
  }

  #tellOthers(author: RoomMember, update: Uint8Array): void {
    const frame = updateFrame(update);
    for (const member of this.#members) if (member !== author) member.send(frame);
  }

  #apply(author: RoomMember, update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.#options.doc, update);
      return true;
    } catch (error) {
      this.#breakUp(author, error);
      return false;
    }
  }

  /** Yjs may stop in the middle of an update, so the document is read from the log again. */
  #breakUp(author: RoomMember, error: unknown): void {
    const { key, logger, onBroken } = this.#options;
    const { participantId } = author.visitor;
    logger.error('edit-not-applicable', { ...key, participantId, error });
    this.#broken = true;
    this.#queue = [];
    onBroken();
    // For good: coming back, the author would bring the same edit again.
    author.close(documentCloseCodes.refusedEdit, 'not-applicable');
    for (const member of [...this.#members]) member.close(documentCloseCodes.tryAgain, 'reload');
  }

  #announce(frame: Uint8Array | undefined, except?: RoomMember): void {
    if (frame === undefined) return;
    for (const member of this.#members) if (member !== except) member.sendPresence(frame);
  }
}
