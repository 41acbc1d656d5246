import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  type ClientPresence,
  clientPresenceSchema,
  type Presence,
} from '@opora/shared/plan/presence.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import type { PresenceClaim, PresenceEntry } from './frames.ts';

/** Whoever is shown: one connection. */
export interface PresenceHolder {
  readonly visitor: DocumentVisitor;
}

/** What is known of one awareness client for as long as its connection lasts. */
interface Seat {
  holder: PresenceHolder;
  /** Undefined while the person is not to be seen. */
  claimed: ClientPresence | undefined;
  claimedClock: number;
  /** Last clock we announced. */
  clock: number;
  /** Whether others think they see it. */
  isSeen: boolean;
}

interface RoomPresenceOptions {
  readonly now: () => number;
  /** Who has shown or used this client before, and may not be here now. */
  readonly ownerOf: (clientId: number) => ParticipantId | undefined;
}

/**
 * Who is in a document and where, composed by the server: a client says only where its caret stands
 * (live-documents.md 4.5). Each connection speaks for one awareness client, the first it names. Others in its
 * frames are left aside without a word, because the unmodified provider echoes what it is told of everybody.
 */
export class RoomPresence {
  readonly #seats = new Map<number, Seat>();
  readonly #clientIds = new Map<PresenceHolder, number>();
  readonly #options: RoomPresenceOptions;
  #changed = new Map<number, PresenceEntry>();
  /** Highest clock of the seats that are forgotten: somebody may remember it. */
  #forgottenClock = 0;

  constructor(options: RoomPresenceOptions) {
    this.#options = options;
  }

  /** What a frame says of the client this connection speaks for, if anything. */
  ownClaim(holder: PresenceHolder, claims: readonly PresenceClaim[]): PresenceClaim | undefined {
    return claims.find((candidate) => this.#speaksFor(holder, candidate));
  }

  /** What changes waits for `takeChanges`. A claim that is no longer this connection's to make changes nothing. */
  accept(holder: PresenceHolder, claim: PresenceClaim): Result<void, 'malformed'> {
    const state = parseJson(claim.json);
    if (!state.ok) return state;
    return ok(
      this.#speaksFor(holder, claim) ? this.#update(holder, claim, state.value) : undefined,
    );
  }

  /** The client this connection speaks for. */
  clientIdOf(holder: PresenceHolder): number | undefined {
    return this.#clientIds.get(holder);
  }

  remove(holder: PresenceHolder): void {
    const clientId = this.#clientIds.get(holder);
    this.#clientIds.delete(holder);
    const seat = clientId === undefined ? undefined : this.#seats.get(clientId);
    // A newer connection of the same client may have taken the seat over.
    if (clientId === undefined || seat?.holder !== holder) return;
    this.#hide(clientId, seat);
    this.#seats.delete(clientId);
    this.#forgottenClock = Math.max(this.#forgottenClock, seat.clock);
  }

  /** Of each client the newest only. They are forgotten by this. */
  takeChanges(): readonly PresenceEntry[] {
    const changes = [...this.#changed.values()];
    this.#changed.clear();
    return changes;
  }

  /**
   * Everybody who is to be seen, as of now: somebody who comes back still remembers the clocks of before and
   * would ignore states that are no newer.
   */
  everybody(): readonly PresenceEntry[] {
    for (const seat of this.#seats.values()) this.#tick(seat);
    return [...this.#seats].flatMap(([clientId, seat]) =>
      seat.claimed !== undefined && seat.holder.visitor.isShown()
        ? entryOf(clientId, seat, seat.claimed)
        : [],
    );
  }

  /** Names or colours may have changed, and who is to be seen. */
  renew(): void {
    for (const [clientId, seat] of this.#seats) {
      if (seat.claimed !== undefined) this.#show(clientId, seat, seat.claimed);
    }
  }

  #speaksFor(holder: PresenceHolder, { clientId, clock, json }: PresenceClaim): boolean {
    const own = this.#clientIds.get(holder);
    if (own !== undefined) return own === clientId;
    if (json.length === jsonNull.length && jsonNull.every((byte, index) => byte === json[index])) {
      return false;
    }
    const { participantId } = holder.visitor;
    const seat = this.#seats.get(clientId);
    if (seat === undefined) {
      // An echo of somebody who has just left is not a claim either.
      return (this.#options.ownerOf(clientId) ?? participantId) === participantId;
    }
    // Back after a break, before the old connection is known to be dead. An echo is never newer.
    return seat.holder.visitor.participantId === participantId && clock > seat.claimedClock;
  }

  #update(holder: PresenceHolder, { clientId, clock }: PresenceClaim, state: unknown): void {
    const seat = this.#seats.get(clientId) ?? this.#newSeat(holder);
    this.#seats.set(clientId, seat);
    this.#clientIds.set(holder, clientId);
    seat.holder = holder;
    seat.claimedClock = clock;
    const claimed = clientPresenceSchema.safeParse(state);
    if (claimed.success) this.#show(clientId, seat, claimed.data);
    else this.#hide(clientId, seat);
  }

  #show(clientId: number, seat: Seat, claimed: ClientPresence): void {
    seat.claimed = claimed;
    if (!seat.holder.visitor.isShown()) {
      this.#unsee(clientId, seat);
      return;
    }
    seat.isSeen = true;
    this.#tick(seat);
    this.#changed.set(clientId, entryOf(clientId, seat, claimed));
  }

  #newSeat(holder: PresenceHolder): Seat {
    const clocks = { claimedClock: 0, clock: this.#forgottenClock };
    return { holder, claimed: undefined, ...clocks, isSeen: false };
  }

  #hide(clientId: number, seat: Seat): void {
    seat.claimed = undefined;
    this.#unsee(clientId, seat);
  }

  /** Says nothing of whom nobody saw. */
  #unsee(clientId: number, seat: Seat): void {
    if (!seat.isSeen) return;
    seat.isSeen = false;
    this.#tick(seat);
    this.#changed.set(clientId, { clientId, clock: seat.clock, state: null });
  }

  /** By the time of day, so that the clocks go on growing after a restart; receivers ignore older ones. */
  #tick(seat: Seat): void {
    seat.clock = Math.max(seat.clock + 1, this.#options.now());
  }
}

const jsonNull = new TextEncoder().encode('null');

function entryOf(
  clientId: number,
  { holder, clock }: Seat,
  { cursor = null, section = null }: ClientPresence,
): PresenceEntry {
  const state: Presence = { user: holder.visitor.presence(), cursor, section };
  return { clientId, clock, state };
}

function parseJson(bytes: Uint8Array): Result<unknown, 'malformed'> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return err('malformed');
  }
}
