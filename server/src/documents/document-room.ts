import type { ParticipantId } from '@opora/shared/ids.ts';
import { documentCloseCodes, documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import type { EditAuthor, EditListener } from './edit-author.ts';
import { step1Frame, step2Frame, step2FrameOf, updateFrame } from './frames.ts';
import type { DocumentGate } from './gate/document-gate.ts';
import type { CheckedEdit, EditKind, GateRefusal } from './gate/edit.ts';
import type { Missing, StoredEdit } from './lines/receiver.ts';
import { stateBefore } from './lines/state-before.ts';
import { type LocalEditOutcome, makeLocalEdit, makeOwnEdit } from './local-edit.ts';
import { RoomPresence } from './presence.ts';
import { type PresenceListener, PresenceRounds } from './presence-rounds.ts';
import type { ProtectedGuard } from './protected/protected-guard.ts';

/** What a room asks of a connection. Edits, answers and presence may be left out; the connection asks for them later. */
export interface RoomMember extends PresenceListener, EditAuthor {
  send(frame: Uint8Array): void;
  tellEdit(edit: StoredEdit): void;
  tellStep2(answer: Uint8Array, stateVector: Uint8Array): void;
}

interface Submission extends CheckedEdit {
  readonly from: EditListener;
  /** Null: nobody's own. */
  readonly by: ParticipantId | null;
  readonly kind: EditKind;
  /** What is destroyed when this is on disk. */
  readonly gone?: DocumentKey;
}

interface DocumentRoomOptions {
  readonly key: DocumentKey;
  /** Holds what is stored and nothing else. */
  readonly doc: Y.Doc;
  readonly gate: DocumentGate;
  readonly guard: ProtectedGuard;
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
  readonly presence: PresenceRounds;
  readonly #options: DocumentRoomOptions;
  readonly #members = new Set<RoomMember>();
  /** Of edits made here that are under way. */
  readonly #localAuthors = new Set<EditListener>();
  #queue: Submission[] = [];
  #saving: Promise<void> | undefined;
  #broken = false;

  constructor(options: DocumentRoomOptions) {
    this.#options = options;
    const { gate, now } = options;
    this.presence = new PresenceRounds({
      presence: new RoomPresence({ now, ownerOf: (clientId) => gate.ownerOf(clientId) }),
      members: this.#members,
      reserve: (clientId, { visitor }) => gate.reserve(clientId, visitor),
    });
  }

  join(member: RoomMember): void {
    if (this.#broken) {
      member.close(documentCloseCodes.tryAgain, 'reload');
      return;
    }
    this.#members.add(member);
    member.send(step1Frame(this.#options.doc));
    this.presence.tellAll(member);
  }

  leave(member: RoomMember): void {
    if (this.#members.delete(member)) this.presence.leave(member);
  }

  answerStep1(
    member: RoomMember,
    stateVector: Uint8Array,
  ): Result<void, 'too-large' | 'malformed'> {
    if (stateVector.length > documentLimits.stateVectorBytes) return err('too-large');
    const answer = step2Frame(this.#options.doc, stateVector);
    if (!answer.ok) return answer;
    return ok(member.tellStep2(answer.value, stateVector));
  }

  /** All at once what a member did not hear of, with everything that was deleted. */
  catchUp(member: RoomMember, { stateVector, asked }: Missing): void {
    const { doc } = this.#options;
    const lacking = Y.encodeStateAsUpdate(doc, stateVector);
    member.send(asked ? step2FrameOf(lacking) : updateFrame(lacking));
  }

  /** Takes an edit into the queue, or says why not. It is saved when `member.stored` is called. */
  submit(from: EditAuthor, kind: EditKind, update: Uint8Array): Result<void, GateRefusal> {
    const look = (passed: Uint8Array) => this.#look(from, passed);
    const checked = this.#options.gate.check(from.visitor, kind, update, look);
    if (!checked.ok) return err(checked.error);
    const { participantId: by } = from.visitor;
    this.#enqueue({ ...checked.value, from, by, kind });
    return ok(undefined);
  }

  /** Makes an edit in a person's name, which then goes the way of all edits. Resolves when it is stored and told, or is not. */
  async write(by: ParticipantId, change: (copy: Y.Doc) => void): Promise<LocalEditOutcome> {
    if (this.#broken) return err('not-stored');
    const edit = makeLocalEdit(this.#options.doc, by, change);
    if (edit === undefined) return ok(undefined);
    const { author, update, outcome } = edit;
    this.#localAuthors.add(author);
    const submitted = this.submit(author, 'update', update);
    const written = submitted.ok ? await outcome : submitted;
    this.#localAuthors.delete(author);
    return written;
  }

  /**
   * Takes over what was written and checked in another document, which is destroyed in the same step. Resolves when
   * that is done and told, or neither of it is. Undefined where there is nothing to take over.
   */
  async takeOver(
    from: DocumentKey,
    change: (copy: Y.Doc) => void,
  ): Promise<LocalEditOutcome | undefined> {
    if (this.#broken) return err('not-stored');
    const edit = makeOwnEdit(this.#options.doc, change);
    if (edit === undefined) return undefined;
    const { update, clientId, listener, outcome } = edit;
    const checked: CheckedEdit = { update, clientIds: [clientId], bringsNews: true };
    this.#options.guard.pass(update);
    this.#localAuthors.add(listener);
    this.#enqueue({ ...checked, from: listener, by: null, kind: 'update', gone: from });
    const written = await outcome;
    this.#localAuthors.delete(listener);
    return written;
  }

  /** Resolves once nothing is waiting to be stored. */
  flushed(): Promise<void> {
    return this.#saving ?? Promise.resolve();
  }

  /** After names or colours may have changed. */
  renewPresence(): void {
    this.presence.renew();
  }

  /** What stands in it; only to be read. */
  get doc(): Y.Doc {
    return this.#options.doc;
  }

  /** Nothing more is taken, from whoever may still be here. */
  destroy(): void {
    this.#broken = true;
    for (const member of [...this.#members]) member.close(documentCloseCodes.tryAgain, 'reload');
    this.#options.doc.destroy();
  }

  /** For what no gate can read from the bytes: the words the plan would then hold. */
  #look(from: EditAuthor, update: Uint8Array): Result<Uint8Array, GateRefusal> {
    const { key, guard, logger } = this.#options;
    const looked = guard.check(update);
    if (looked.ok) return looked;
    const { participantId } = from.visitor;
    if (looked.error.reason === 'protected') {
      const { string: protectedString } = looked.error;
      logger.warn('protected-edit-refused', { ...key, participantId, protectedString });
    }
    return err(looked.error.reason);
  }

  #enqueue(submission: Submission): void {
    this.#queue.push(submission);
    this.#saving ??= this.#saveQueue();
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
      .map(({ by, clientIds, update }) => ({ at, by, clientIds, update }));
    const gone = batch.flatMap((edit) => edit.gone ?? []);
    if (entries.length === 0) return true;
    try {
      await store.append(key, entries, gone);
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
    this.#options.guard.giveUp();
    for (const author of authors) author.close(documentCloseCodes.tryAgain, 'not-stored');
  }

  #publish(batch: readonly Submission[]): void {
    for (const submission of batch) {
      const { from, kind, update, bringsNews } = submission;
      if (bringsNews) {
        if (!this.#apply(submission)) return;
        this.#options.guard.settle();
        this.#tellOthers(from, update);
      }
      from.stored(kind);
    }
    this.#options.gate.settle();
  }

  #tellOthers(author: EditListener, update: Uint8Array): void {
    const before = () => stateBefore(this.#options.doc, update);
    const edit = { frame: updateFrame(update), before };
    for (const member of this.#members) if (member !== author) member.tellEdit(edit);
  }

  #apply(submission: Submission): boolean {
    try {
      Y.applyUpdate(this.#options.doc, submission.update);
      return true;
    } catch (error) {
      this.#breakUp(submission, error);
      return false;
    }
  }

  /** Yjs may stop in the middle of an update, so the document is read from the log again. */
  #breakUp({ from: author, by }: Submission, error: unknown): void {
    const { key, logger, onBroken } = this.#options;
    const participantId = by ?? 'nobody';
    logger.error('edit-not-applicable', { ...key, participantId, error });
    this.#broken = true;
    this.#queue = [];
    onBroken();
    // For good: coming back, the author would bring the same edit again.
    author.close(documentCloseCodes.refusedEdit, 'not-applicable');
    for (const other of [...this.#members, ...this.#localAuthors]) {
      other.close(documentCloseCodes.tryAgain, 'reload');
    }
  }
}
