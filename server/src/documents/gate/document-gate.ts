import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type * as Y from 'yjs';
import type { DocumentVisitor } from '../document-visitor.ts';
import { type CheckedDeletions, checkDeletions } from './check-deletions.ts';
import { checkStructs } from './check-structs.ts';
import { type Authorship, ClientOwners } from './client-owners.ts';
import type { CheckedEdit, EditKind, GateRefusal, LastLook } from './edit.ts';
import type { IncomingBlock, IncomingUpdate } from './incoming-update.ts';
import { KnownStructs } from './known-structs.ts';
import { leaveOut } from './leave-out.ts';
import { QueuedStructs } from './queued-structs.ts';
import { readUpdate } from './read-update.ts';
import { Rights } from './rights.ts';
import { StoredStructs } from './stored-structs.ts';
import { EditWork } from './work/edit-work.ts';
import { WaitingWork } from './work/waiting-work.ts';

const maxBytes: Readonly<Record<EditKind, number>> = {
  'step-2': documentLimits.step2Bytes,
  update: documentLimits.updateBytes,
};

/**
 * Everything an edit must pass before it is stored (SPEC GA; live-documents.md 6.3, step 4). It remembers what it
 * let through, because an edit may build on one that still waits for the disk.
 */
export class DocumentGate {
  readonly #document: DocumentName;
  readonly #known: KnownStructs;
  readonly #owners: ClientOwners;
  readonly #waiting = new WaitingWork();

  /**
   * `doc` holds what is stored and nothing else; it is only read. `log`: who wrote it, in any order. `now`: ms of a
   * clock that never goes back.
   */
  constructor(
    doc: Y.Doc,
    log: Iterable<Authorship>,
    document: DocumentName,
    now = () => performance.now(),
  ) {
    this.#document = document;
    this.#known = new KnownStructs(new StoredStructs(doc), new QueuedStructs());
    this.#owners = new ClientOwners(log, now);
  }

  /** What is let through counts as known from now on, until `settle` or `giveUpQueue`. */
  check(
    visitor: DocumentVisitor,
    kind: EditKind,
    update: Uint8Array,
    look: LastLook = ok,
  ): Result<CheckedEdit, GateRefusal> {
    if (update.length > maxBytes[kind]) return err('too-large');
    const incoming = readUpdate(update, this.#document);
    if (incoming === undefined) return err('malformed');
    const fresh = incoming.blocks.filter((block) => this.#isFresh(block));
    const work = new EditWork(this.#known, this.#waiting);
    const lookAt = (deletions: CheckedDeletions) => {
      const bringsNews = fresh.length > 0 || deletions.bringsNews;
      const { leftOut } = deletions;
      const rest = leftOut.length === 0 ? update : leaveOut(update, incoming, leftOut);
      const looked = bringsNews ? look(rest) : ok(rest);
      return looked.ok ? ok({ update: looked.value, bringsNews }) : looked;
    };
    const rights = new Rights(visitor, this.#document);
    const checked = this.#mayUse(fresh, visitor)
      ? this.#checkContent(incoming, { kind, rights, work })
      : err('malformed' as const);
    const passed = checked.ok ? lookAt(checked.value) : checked;
    if (!passed.ok) {
      this.#known.queued.takeBack();
      return passed;
    }
    this.#known.queued.keep();
    work.keep();
    for (const { client } of fresh) this.#owners.bind(client, visitor);
    return ok({ ...passed.value, clientIds: fresh.map(({ client }) => client) });
  }

  /** A client that is shown to others is its person's, also before it has written; otherwise anybody could be first. */
  reserve(client: number, visitor: DocumentVisitor): void {
    if (this.#known.end(client) === 0 && this.#owners.left(visitor) > 0) {
      this.#owners.bind(client, visitor);
    }
  }

  /** Whose Yjs client it is, if anybody's. */
  ownerOf(client: number): ParticipantId | undefined {
    return this.#owners.of(client);
  }

  /** What was queued has been applied to the document. */
  settle(): void {
    const { queued, stored } = this.#known;
    queued.forgetStored((client) => stored.end(client));
    this.#waiting.settle(queued.isEmpty);
  }

  /** Nothing of what was queued will be stored. */
  giveUpQueue(): void {
    this.#known.queued.clear();
    this.#waiting.clear();
  }

  #checkContent(
    { blocks, deletions }: IncomingUpdate,
    of: { readonly kind: EditKind; readonly rights: Rights; readonly work: EditWork },
  ): Result<CheckedDeletions, GateRefusal> {
    const check = { ...of, known: this.#known };
    const structs = checkStructs(blocks, check);
    return structs.ok ? checkDeletions(deletions, check) : structs;
  }

  /** Whether it holds something that is not stored. */
  #isFresh({ client, structs }: IncomingBlock): boolean {
    const last = structs.at(-1);
    return last !== undefined && last.clock + last.length > this.#known.stored.end(client);
  }

  #mayUse(fresh: readonly IncomingBlock[], visitor: DocumentVisitor): boolean {
    let unowned = 0;
    for (const { client } of fresh) {
      const owner = this.#owners.of(client);
      if (owner === visitor.participantId) continue;
      // What is stored without an owner is the server's own writing.
      if (owner !== undefined || this.#known.end(client) > 0) return false;
      unowned += 1;
    }
    return unowned === 0 || unowned <= this.#owners.left(visitor);
  }
}
