import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  type ClientPresence,
  clientPresenceSchema,
  type Presence,
} from '@opora/shared/plan/presence.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { DocumentVisitor } from './document-visitor.ts';
import { type PresenceClaim, type PresenceEntry, presenceFrame } from './frames.ts';

/** Whoever is shown: one connection. */
interface Holder {
  readonly visitor: DocumentVisitor;
}

/** What is known of one awareness client for as long as the document is loaded. */
interface Seat {
  readonly participantId: ParticipantId;
  /** Undefined once the connection is gone. */
  holder: Holder | undefined;
  /** Undefined while the person is not to be seen. */
  claimed: ClientPresence | undefined;
  claimedClock: number;
  /** Last clock we announced. */
  clock: number;
}

type Announcement = Uint8Array | undefined;

/**
 * Who is in a document and where, composed by the server: a client says only where its caret stands
 * (live-documents.md 4.5). Each connection speaks for one awareness client, the first it names. Others in its
 * frames are left aside without a word, because the unmodified provider echoes what it is told of everybody.
 */
export class RoomPresence {
  readonly #seats = new Map<number, Seat>();
  readonly #clientIds = new Map<Holder, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The frame that tells the others, if there is anything to tell. */
  accept(
    holder: Holder,
    claims: readonly PresenceClaim[],
  ): Result<Announcement, 'too-large' | 'malformed'> {
    const claim = claims.find((candidate) => this.#speaksFor(holder, candidate));
    if (claim === undefined) return ok(undefined);
    if (claim.json.length > documentLimits.presenceBytes) return err('too-large');
    const state = parseJson(claim.json);
    if (!state.ok) return state;
    return ok(this.#update(holder, claim, state.value));
  }

  /** The client this connection speaks for. */
  clientIdOf(holder: Holder): number | undefined {
    return this.#clientIds.get(holder);
  }

  remove(holder: Holder): Announcement {
    const clientId = this.#clientIds.get(holder);
    this.#clientIds.delete(holder);
    const seat = clientId === undefined ? undefined : this.#seats.get(clientId);
    // A newer connection of the same client may have taken the seat over.
    if (clientId === undefined || seat?.holder !== holder) return undefined;
    seat.holder = undefined;
    return this.#hide(clientId, seat);
  }

  /**
   * Everybody who is to be seen, as of now: somebody who comes back still remembers the clocks of before and
   * would ignore states that are no newer.
   */
  everybody(): Announcement {
    for (const seat of this.#seats.values()) this.#tick(seat);
    return frameOf([...this.#seats].flatMap(([clientId, seat]) => entryOf(clientId, seat)));
  }

  #speaksFor(holder: Holder, { clientId, clock, json }: PresenceClaim): boolean {
    const own = this.#clientIds.get(holder);
    if (own !== undefined) return own === clientId;
    if (json.length === jsonNull.length && jsonNull.every((byte, index) => byte === json[index])) {
      return false;
    }
    const seat = this.#seats.get(clientId);
    if (seat === undefined) return true;
    // Back after a break, perhaps before the old connection is known to be dead. An echo is never newer.
    const sameParticipant = seat.participantId === holder.visitor.participantId;
    return sameParticipant && (seat.holder === undefined || clock > seat.claimedClock);
  }

  #update(holder: Holder, { clientId, clock }: PresenceClaim, state: unknown): Announcement {
    const seat = this.#seats.get(clientId) ?? newSeat(holder);
    this.#seats.set(clientId, seat);
    this.#clientIds.set(holder, clientId);
    seat.holder = holder;
    seat.claimedClock = clock;
    const claimed = clientPresenceSchema.safeParse(state);
    if (!claimed.success) return this.#hide(clientId, seat);
    seat.claimed = claimed.data;
    this.#tick(seat);
    return frameOf(entryOf(clientId, seat));
  }

  #hide(clientId: number, seat: Seat): Announcement {
    if (seat.claimed === undefined) return undefined;
    seat.claimed = undefined;
    this.#tick(seat);
    return presenceFrame([{ clientId, clock: seat.clock, state: null }]);
  }

  /** By the time of day, so that the clocks go on growing after a restart; receivers ignore older ones. */
  #tick(seat: Seat): void {
    seat.clock = Math.max(seat.clock + 1, this.#now());
  }
}

const jsonNull = new TextEncoder().encode('null');

const newSeat = ({ visitor }: Holder): Seat => ({
  participantId: visitor.participantId,
  holder: undefined,
  claimed: undefined,
  claimedClock: 0,
  clock: 0,
});

function entryOf(clientId: number, { holder, claimed, clock }: Seat): readonly PresenceEntry[] {
  if (holder === undefined || claimed === undefined) return [];
  const state: Presence = {
    user: holder.visitor.presence(),
    cursor: claimed.cursor ?? null,
    section: claimed.section ?? null,
  };
  return [{ clientId, clock, state }];
}

const frameOf = (entries: readonly PresenceEntry[]): Announcement =>
  entries.length === 0 ? undefined : presenceFrame(entries);

function parseJson(bytes: Uint8Array): Result<unknown, 'malformed'> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return err('malformed');
  }
}
