import type { ParticipantId } from '@opora/shared/ids.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { createRateLimit, type RateLimit } from '../../limits/rate-limit.ts';
import type { DocumentVisitor } from '../document-visitor.ts';

/** Who wrote an entry of the log, and with which Yjs clients. */
export interface Authorship {
  /** Null: the server. */
  readonly by: ParticipantId | null;
  readonly clientIds: readonly number[];
}

const newAllowance = (): RateLimit =>
  createRateLimit(documentLimits.sessionClientIds, 1000 / documentLimits.sessionClientIdEveryMs);

/**
 * Which person a Yjs client belongs to: whoever used it first. Without this one could write under the clocks of
 * somebody else, whose own words would then be dropped without a sound (live-documents.md 4.4).
 */
export class ClientOwners {
  readonly #owners = new Map<number, ParticipantId>();
  /** Clients that each connection was the first to use. */
  readonly #taken = new WeakMap<DocumentVisitor, number>();
  /** Each session's, so that coming back does not give unlimited ones. */
  readonly #allowances = new Map<string, RateLimit>();
  readonly #now: () => number;

  /** `now` in ms, of any clock. */
  constructor(log: Iterable<Authorship>, now: () => number) {
    this.#now = now;
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
    const ofConnection = documentLimits.clientIds - (this.#taken.get(visitor) ?? 0);
    const allowance = this.#allowances.get(visitor.sessionId);
    return allowance === undefined
      ? ofConnection
      : Math.min(ofConnection, allowance.left(this.#now()));
  }

  bind(client: number, visitor: DocumentVisitor): void {
    if (this.#owners.has(client)) return;
    this.#owners.set(client, visitor.participantId);
    this.#taken.set(visitor, (this.#taken.get(visitor) ?? 0) + 1);
    this.#allowanceOf(visitor.sessionId).take(this.#now());
  }

  #allowanceOf(sessionId: string): RateLimit {
    const known = this.#allowances.get(sessionId);
    if (known !== undefined) return known;
    const allowance = newAllowance();
    this.#forgetRested();
    this.#allowances.set(sessionId, allowance);
    return allowance;
  }

  /** A session that has got all of them back is as good as a new one. */
  #forgetRested(): void {
    const now = this.#now();
    for (const [sessionId, allowance] of this.#allowances) {
      if (allowance.left(now) === documentLimits.sessionClientIds) {
        this.#allowances.delete(sessionId);
      }
    }
  }
}
