import type { ParticipantId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import type { DocumentVisitor } from '../document-visitor.ts';

/** Who wrote an entry of the log, and with which Yjs clients. */
export interface Authorship {
  /** Null: the server. */
  readonly by: ParticipantId | null;
  readonly clientIds: readonly number[];
}

/**
 * Which person a Yjs client belongs to: whoever used it first. Without this one could write under the clocks of
 * somebody else, whose own words would then be dropped without a sound (live-documents.md 4.4).
 */
export class ClientOwners {
  readonly #owners = new Map<number, ParticipantId>();
  /** Clients that each connection was the first to use. */
  readonly #taken = new WeakMap<DocumentVisitor, number>();

  constructor(log: Iterable<Authorship>) {
    for (const { by, clientIds } of log) {
      if (by === null) continue;
      for (const client of clientIds) if (!this.#owners.has(client)) this.#owners.set(client, by);
    }
  }

  of(client: number): ParticipantId | undefined {
    return this.#owners.get(client);
  }

  /** How many clients this connection may still be the first to use. */
  left(visitor: DocumentVisitor): number {
    return documentLimits.clientIds - (this.#taken.get(visitor) ?? 0);
  }

  bind(client: number, visitor: DocumentVisitor): void {
    if (this.#owners.has(client)) return;
    this.#owners.set(client, visitor.participantId);
    this.#taken.set(visitor, (this.#taken.get(visitor) ?? 0) + 1);
  }
}
