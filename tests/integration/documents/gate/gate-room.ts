import type { DocumentVisitor } from '@opora/server/documents/document-visitor.ts';
import type { Authorship } from '@opora/server/documents/gate/client-owners.ts';
import { DocumentGate } from '@opora/server/documents/gate/document-gate.ts';
import type { CheckedEdit, EditKind } from '@opora/server/documents/gate/edit.ts';
import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { participantId } from '@opora/shared/ids.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import { leaveMarksAlone } from '@opora/shared/plan/leave-marks.ts';
import * as Y from 'yjs';
import { writeParagraph } from '../plan-text.ts';

export const visitor = (
  key: string,
  sections: readonly SectionName[] = sectionNames,
  sessionId = key,
): DocumentVisitor => ({
  participantId: participantId(key),
  sessionId,
  presence: () => ({ participantId: participantId(key), name: key, colour: 1 }),
  isShown: () => true,
  takesPart: () => true,
  mayRead: () => true,
  mayWrite: (root) => sections.some((section) => section === root),
});

interface LogEntry extends Authorship {
  readonly update: Uint8Array;
}

/** The gate in front of a document and its log, without sockets and disk. */
export class GateRoom {
  readonly log: LogEntry[];
  doc: Y.Doc;
  #gate: DocumentGate;
  /** Ms of the gate's clock. */
  now = 0;
  #queue: { readonly edit: CheckedEdit; readonly by: DocumentVisitor }[] = [];

  /** `seed` is the server's own writing. */
  constructor(seed: Uint8Array) {
    this.log = [{ by: null, clientIds: [], update: seed }];
    [this.doc, this.#gate] = this.#load();
  }

  /** What the gate says; what it lets through waits for `store`. */
  submit(by: DocumentVisitor, update: Uint8Array, kind: EditKind = 'update') {
    const checked = this.#gate.check(by, kind, update);
    if (checked.ok && checked.value.bringsNews) this.#queue.push({ edit: checked.value, by });
    return checked;
  }

  /** Stores and applies what waits; the value: what everybody hears. */
  store(): readonly Uint8Array[] {
    const batch = this.#queue;
    this.#queue = [];
    for (const { edit, by } of batch) {
      this.log.push({ ...edit, by: by.participantId });
      Y.applyUpdate(this.doc, edit.update);
    }
    this.#gate.settle();
    return batch.map(({ edit }) => edit.update);
  }

  /** What waits could not be stored. */
  fail(): void {
    this.#queue = [];
    this.#gate.giveUpQueue();
  }

  restart(): void {
    [this.doc, this.#gate] = this.#load();
  }

  /** A client is shown by this person. */
  reserve(client: number, by: DocumentVisitor): void {
    this.#gate.reserve(client, by);
  }

  /** Submits and stores: the error if it is refused, else undefined. */
  refusal(by: DocumentVisitor, update: Uint8Array, kind: EditKind = 'update') {
    const submitted = this.submit(by, update, kind);
    this.store();
    return submitted.ok ? undefined : submitted.error;
  }

  #load(): [Y.Doc, DocumentGate] {
    const doc = new Y.Doc();
    leaveMarksAlone(doc);
    doc.transact(() => {
      for (const { update } of this.log) Y.applyUpdate(doc, update);
    });
    return [doc, new DocumentGate(doc, this.log, 'plan', () => this.now)];
  }
}

/** Yjs client of the server's own writing. */
export const serverClient = 1;

/** A room in which the server has written a paragraph into each section and a value into the network. */
export function seededRoom(): GateRoom {
  const doc = new Y.Doc();
  doc.clientID = serverClient;
  for (const section of sectionNames) writeParagraph(doc, section, `About ${section}.`);
  doc.getMap(networkRoot).set('member:1', { name: 'Vera' });
  return new GateRoom(Y.encodeStateAsUpdate(doc));
}

export function copyOf(room: GateRoom, options: { readonly gc?: boolean } = {}): Y.Doc {
  const doc = new Y.Doc(options);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(room.doc));
  return doc;
}

/** The update one change makes. */
export function updateBy(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on('update', collect);
  doc.transact(() => change(doc));
  doc.off('update', collect);
  const [update] = updates;
  if (update === undefined) throw new Error('nothing changed');
  return update;
}

/** All that can be seen of a section. */
export const shown = (doc: Y.Doc, section: SectionName): string =>
  doc.getXmlFragment(section).toString();

export const isWhole = ({ store }: Y.Doc): boolean =>
  store.pendingStructs === null && store.pendingDs === null;
