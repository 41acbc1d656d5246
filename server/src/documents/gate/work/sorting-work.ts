import { createID, type ID, type Item } from 'yjs';
import type { KnownStructs } from '../known-structs.ts';
import { type Place, rootClient } from '../place.ts';
import type { QueuedStruct } from '../queued-structs.ts';
import { type StepBudget, steps } from './step-budget.ts';
import { type ClaimedGap, type Neighbours, passConflicts } from './stored-conflicts.ts';
import type { WaitingWork } from './waiting-work.ts';

/** A new struct: its own first clock, and the neighbours by which Yjs will place it. */
export interface Newcomer extends ClaimedGap {
  readonly clock: number;
}

/** A letter or a beginning that structs of this edit hang on, or on what hangs on it. */
interface Spot {
  hanging: number;
  /** The same of all letters of a stored item. */
  readonly ofItem: { hanging: number } | undefined;
}

/** A struct of this edit. */
interface Placed {
  readonly spot: Spot;
  /** Its left neighbour. */
  readonly left: string;
  /** How many may stand between the two; infinite if nothing is known. */
  readonly between: number;
  /** How many hung on its spot with it. */
  readonly hanging: number;
}

const keyOf = (id: ID | null, end: string): string =>
  id === null ? end : `${id.client}.${id.clock}`;
const endKey = 'end';
/** Right of here stands what this edit brought, but not which of it. */
const unknownKey = 'unknown';
const beginKey = ({ root, client, clock, key }: Place): string =>
  client === rootClient ? `in ${root}.${key}` : `in ${client}.${clock}.${key}`;

const noneStored = { passed: 0, behind: 0 } as const;

/** How many may stand between it and its left neighbour; whether certainly none do. */
interface Landing {
  readonly between: number;
  readonly isBeside: boolean;
}

/** A newcomer, and what is known of where it goes. */
interface Arrival extends Newcomer {
  readonly place: Place;
  readonly left: string;
  readonly spot: Spot;
  /** Whether its origin is not stored yet. */
  readonly isBehindNew: boolean;
}

/**
 * How often Yjs will compare the structs of one edit with others, never too little. It compares where the two
 * neighbours that a struct names do not touch, and then only with what hangs on the left one: so writing on, and
 * whatever is put between two neighbours, is nearly free, however much it is.
 */
export class SortingWork {
  readonly #budget: StepBudget;
  readonly #known: KnownStructs;
  readonly #waiting: WaitingWork;
  /** By left neighbour. */
  readonly #spots = new Map<string, Spot>();
  readonly #placed = new Map<QueuedStruct, Placed>();
  readonly #items = new Map<Item, { hanging: number }>();
  /** What hangs on structs of edits before this one. */
  readonly #waitingSpot: Spot = { hanging: 0, ofItem: undefined };
  /** What stands right of a left neighbour, where this edit has changed it. */
  readonly #rights = new Map<string, string>();
  #cutsInFront = 0;
  #smallestClient = Number.POSITIVE_INFINITY;

  constructor(budget: StepBudget, known: KnownStructs, waiting: WaitingWork) {
    this.#budget = budget;
    this.#known = known;
    this.#waiting = waiting;
  }

  /** Charges what putting it in will cost. */
  add(newcomer: Newcomer, queued: QueuedStruct, place: Place): void {
    const { origin, client, clock } = newcomer;
    const left = keyOf(origin, beginKey(place));
    this.addKnown(newcomer, this.#rights.has(left));
    const isBehindNew = origin !== null && origin.clock >= this.#known.stored.end(origin.client);
    const spot = isBehindNew ? this.#spotOfNew(origin) : this.#spotOfStored(origin, left);
    const arrival = { ...newcomer, place, left, spot, isBehindNew };
    this.#smallestClient = Math.min(this.#smallestClient, client);
    const { between, isBeside } = this.#charge(arrival);
    this.#rights.set(left, isBeside ? `${client}.${clock}` : unknownKey);
    spot.hanging += 1;
    if (spot.ofItem !== undefined) spot.ofItem.hanging += 1;
    this.#placed.set(queued, { spot, left, between, hanging: spot.hanging });
  }

  /** Charges what Yjs does also for a struct that it knows: it cuts where the neighbours end. */
  addKnown({ origin, rightOrigin }: Neighbours, isCutBehindOrigin = false): void {
    if (origin !== null && !isCutBehindOrigin) this.#cut(origin.client, origin.clock + 1);
    if (rightOrigin === null) return;
    const isSameCut =
      origin?.client === rightOrigin.client && origin.clock + 1 === rightOrigin.clock;
    if (!isSameCut && this.#cut(rightOrigin.client, rightOrigin.clock)) this.#cutsInFront += 1;
  }

  #spotOfNew(origin: ID): Spot {
    return this.#placedAt(origin)?.spot ?? this.#waitingSpot;
  }

  #placedAt({ client, clock }: ID): Placed | undefined {
    const queued = this.#known.queued.find(client, clock);
    return queued && this.#placed.get(queued);
  }

  #spotOfStored(origin: ID | null, left: string): Spot {
    const known = this.#spots.get(left);
    if (known !== undefined) return known;
    const item = origin === null ? undefined : this.#known.stored.itemAt(origin);
    const ofItem = item && (this.#items.get(item) ?? { hanging: 0 });
    if (item !== undefined && ofItem !== undefined) this.#items.set(item, ofItem);
    const spot: Spot = { hanging: 0, ofItem };
    this.#spots.set(left, spot);
    return spot;
  }

  #charge(arrival: Arrival): Landing {
    const { client, origin, rightOrigin, place, left, spot, isBehindNew } = arrival;
    const waiting = this.#waiting.in(place.root);
    // What waits cannot hang on what this edit brings.
    const others = this.#isBehindOwn(arrival) ? 0 : waiting.structs + this.#waitingSpot.hanging;
    if (origin === null && place.key !== null)
      return this.#passValues(place, spot.hanging + others);
    const right = this.#rights.get(left) ?? this.#rightOf(origin, place);
    if (right === keyOf(rightOrigin, endKey) || (isBehindNew && right === endKey)) {
      this.#compare(1 + others);
      return { between: 0, isBeside: true };
    }
    const inFront = others === 0 ? this.#inFrontOfOwn(arrival) : undefined;
    if (inFront !== undefined) {
      this.#compare(1 + inFront);
      return { between: inFront, isBeside: false };
    }
    const { passed, behind } = isBehindNew ? noneStored : this.#passStored(arrival);
    const cuts = passed === 0 ? 0 : this.#cutsInFront + waiting.cuts + 2 * waiting.structs;
    this.#compare(1 + spot.hanging + others + cuts);
    // Yjs puts it behind what a smaller client has written there, and behind nothing else.
    const isCertain = others === 0 && client <= this.#smallestClient;
    const between = isCertain ? behind + spot.hanging : Number.POSITIVE_INFINITY;
    return { between, isBeside: isCertain && behind === 0 };
  }

  /** Who goes on leftwards passes no more than what stands in front of the one before. */
  #inFrontOfOwn({ rightOrigin, spot, left }: Arrival): number | undefined {
    const right = rightOrigin === null ? undefined : this.#placedAt(rightOrigin);
    if (right === undefined || right.spot !== spot || right.left !== left) return undefined;
    const inFront = 1 + right.between + 2 * (spot.hanging - right.hanging);
    return Number.isFinite(inFront) ? inFront : undefined;
  }

  #isBehindOwn({ origin, place: { client, clock } }: Arrival): boolean {
    return this.#placedAt(origin ?? createID(client, clock)) !== undefined;
  }

  #passStored(arrival: Arrival): { readonly passed: number; readonly behind: number } {
    const { stored } = this.#known;
    const left = arrival.origin === null ? undefined : stored.itemAt(arrival.origin);
    const first = stored.firstIn(arrival.place);
    return passConflicts({ gap: arrival, left, first }, stored, (item) => {
      // What hangs on it, and the cuts for that.
      const pieces = 1 + 2 * (this.#items.get(item)?.hanging ?? 0);
      return this.#compare(pieces) ? pieces : 0;
    });
  }

  /** Yjs goes through all values that an attribute ever had before it compares one that names none of them. */
  #passValues(place: Place, others: number): Landing {
    let item = this.#known.stored.lastIn(place);
    while (item !== null && this.#compare(1)) item = item.left;
    this.#compare(1 + others);
    return { between: Number.POSITIVE_INFINITY, isBeside: false };
  }

  /** What stands right of it before this edit; among new ones `endKey` if nothing hangs on it. */
  #rightOf(origin: ID | null, place: Place): string {
    const { stored, queued } = this.#known;
    if (origin === null) return keyOf(stored.firstIn(place)?.id ?? null, endKey);
    const { client, clock } = origin;
    const item = stored.itemAt(origin);
    const end = item ? item.id.clock + item.length : (queued.find(client, clock)?.to ?? 0);
    if (clock + 1 < end) return `${client}.${clock + 1}`;
    return keyOf(item?.right?.id ?? null, endKey);
  }

  #cut(client: number, clock: number): boolean {
    const moved = this.#known.stored.movedByCut(client, clock);
    if (moved === undefined) return false;
    // Aside, and back if both parts are joined again.
    this.#budget.spend(steps.cut + 2 * moved * steps.hop);
    return true;
  }

  #compare(structs: number): boolean {
    return this.#budget.spend(structs * steps.comparison);
  }
}
