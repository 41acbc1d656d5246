import { createID, type ID, type Item } from 'yjs';
import type { KnownStructs } from '../known-structs.ts';
import { type Place, rootClient } from '../place.ts';
import type { QueuedStruct } from '../queued-structs.ts';
import { type StepBudget, steps } from './step-budget.ts';
import { type ClaimedGap, isSame, type Neighbours, passConflicts } from './stored-conflicts.ts';
import type { WaitingWork } from './waiting-work.ts';

/** A new struct: its own first clock, and the neighbours by which Yjs will place it. */
export interface Newcomer extends ClaimedGap {
  readonly clock: number;
}

/** A letter or a beginning that structs of this edit hang on, or on what hangs on it. */
interface Spot {
  hanging: number;
  /** That holds the letter, if it is stored. */
  readonly item: Item | undefined;
}

/** A struct of this edit. */
interface Placed {
  readonly spot: Spot;
  /** Its left neighbour. */
  readonly left: string;
  /** How many may stand between the two; infinite if nothing is known. */
  readonly between: number;
  /** Its first. */
  readonly clock: number;
  /** Of this edit with it. */
  readonly pieces: number;
}

/** Right of here stands what this edit brought, but not which of it. */
const unknown = 'unknown';
type Right = ID | null | typeof unknown;

const keyOf = (id: ID): string => `${id.client}.${id.clock}`;
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

interface Added {
  readonly arrival: Arrival;
  readonly queued: QueuedStruct;
  readonly landing: Landing;
  readonly pieces: number;
}

/** What the structs of an edit mean for those behind them. */
interface Notes {
  /** By left neighbour. */
  readonly spots: Map<string, Spot>;
  readonly placed: Map<QueuedStruct, Placed>;
  /** How many hang on each stored item. */
  readonly hanging: Map<Item, number>;
  /** What stands right of a left neighbour, where this edit has changed it. */
  readonly rights: Map<string, Right>;
}

const newNotes = (): Notes => ({
  spots: new Map(),
  placed: new Map(),
  hanging: new Map(),
  rights: new Map(),
});

/**
 * How often Yjs will compare the structs of one edit with others, never too little. It compares where the two
 * neighbours that a struct names do not touch, and then only with what hangs on the left one: so writing on, and
 * whatever is put between two neighbours, is nearly free, however much it is.
 */
export class SortingWork {
  readonly #budget: StepBudget;
  readonly #known: KnownStructs;
  readonly #waiting: WaitingWork;
  /** None of the first struct until there is a second: most edits are one letter. */
  #notes: Notes | undefined;
  #last: Added | undefined;
  /** What hangs on structs of edits before this one. */
  readonly #waitingSpot: Spot = { hanging: 0, item: undefined };
  /** But for those behind the origin of a new struct. */
  #cuts = 0;
  /** By how many this edit may have lengthened any way so far: structs, and a cut at each of their neighbours. */
  #pieces = 0;
  #smallestClient = Number.POSITIVE_INFINITY;

  constructor(budget: StepBudget, known: KnownStructs, waiting: WaitingWork) {
    this.#budget = budget;
    this.#known = known;
    this.#waiting = waiting;
  }

  /** Charges what putting it in will cost. */
  add(newcomer: Newcomer, queued: QueuedStruct, place: Place): void {
    this.#noteLast();
    const { origin } = newcomer;
    const left = origin === null ? beginKey(place) : keyOf(origin);
    if (origin !== null && !this.#notes?.rights.has(left))
      this.#cut(origin.client, origin.clock + 1);
    this.#cutInFront(newcomer);
    const isBehindNew = origin !== null && origin.clock >= this.#known.stored.end(origin.client);
    const spot = isBehindNew ? this.#spotOfNew(origin) : this.#spotOfStored(origin, left);
    const arrival = { ...newcomer, place, left, spot, isBehindNew };
    this.#smallestClient = Math.min(this.#smallestClient, newcomer.client);
    const landing = this.#charge(arrival);
    this.#pieces += 3;
    this.#last = { arrival, queued, landing, pieces: this.#pieces };
  }

  #noteLast(): void {
    if (this.#last === undefined) return;
    const { arrival, queued, landing, pieces } = this.#last;
    const { client, clock, left, spot, isBehindNew } = arrival;
    this.#notes ??= newNotes();
    const { spots, placed, hanging, rights } = this.#notes;
    if (!isBehindNew) spots.set(left, spot);
    spot.hanging += 1;
    if (spot.item !== undefined) hanging.set(spot.item, (hanging.get(spot.item) ?? 0) + 1);
    rights.set(left, landing.isBeside ? createID(client, clock) : unknown);
    const { between } = landing;
    placed.set(queued, { spot, left, between, clock, pieces });
  }

  /** Charges what Yjs does also for a struct that it knows: it cuts where the neighbours end. */
  addKnown(neighbours: Neighbours): void {
    const { origin } = neighbours;
    // Of a new one what hangs on its origin counts for this cut as well.
    if (origin !== null && this.#cut(origin.client, origin.clock + 1)) this.#cuts += 1;
    this.#cutInFront(neighbours);
    this.#pieces += 2;
  }

  #cutInFront({ origin, rightOrigin }: Neighbours): void {
    if (rightOrigin === null) return;
    const isSameCut =
      origin?.client === rightOrigin.client && origin.clock + 1 === rightOrigin.clock;
    if (!isSameCut && this.#cut(rightOrigin.client, rightOrigin.clock)) this.#cuts += 1;
  }

  #spotOfNew(origin: ID): Spot {
    return this.#placedAt(origin)?.spot ?? this.#waitingSpot;
  }

  #placedAt({ client, clock }: ID): Placed | undefined {
    if (this.#notes === undefined) return undefined;
    const queued = this.#known.queued.find(client, clock);
    return queued && this.#notes.placed.get(queued);
  }

  #spotOfStored(origin: ID | null, left: string): Spot {
    const item = origin === null ? undefined : this.#known.stored.itemAt(origin);
    return this.#notes?.spots.get(left) ?? { hanging: 0, item };
  }

  #charge(arrival: Arrival): Landing {
    const { client, origin, rightOrigin, place, left, spot, isBehindNew } = arrival;
    const waiting = this.#waiting.in(place.root);
    // What waits cannot hang on what this edit brings.
    const others = this.#isBehindOwn(arrival) ? 0 : waiting.structs + this.#waitingSpot.hanging;
    if (origin === null && place.key !== null)
      return this.#passValues(place, spot.hanging + others);
    const noted = this.#notes?.rights.get(left);
    const right = noted === undefined ? this.#rightOf(origin, place) : noted;
    if (right !== unknown && (isSame(right, rightOrigin) || (isBehindNew && right === null))) {
      this.#compare(1 + others);
      return { between: 0, isBeside: true };
    }
    const inFront = others === 0 ? this.#inFrontOfOwn(arrival) : undefined;
    if (inFront !== undefined) {
      this.#compare(1 + inFront);
      return { between: inFront, isBeside: false };
    }
    const { passed, behind } = isBehindNew ? noneStored : this.#passStored(arrival);
    const cuts = passed === 0 ? 0 : this.#cuts + waiting.cuts + 2 * waiting.structs;
    this.#compare(1 + spot.hanging + others + cuts);
    // Yjs puts it behind what a smaller client has written there, and behind nothing else.
    const isCertain = others === 0 && client <= this.#smallestClient;
    const between = isCertain ? behind + spot.hanging + cuts : Number.POSITIVE_INFINITY;
    return { between, isBeside: isCertain && behind === 0 };
  }

  /**
   * Who goes on leftwards passes no more than what stands in front of the one before: what stood there when that came,
   * what this edit may have put there since, and a part of that one.
   */
  #inFrontOfOwn({ rightOrigin, spot, left }: Arrival): number | undefined {
    const right = rightOrigin === null ? undefined : this.#placedAt(rightOrigin);
    if (rightOrigin === null || right === undefined) return undefined;
    if (right.spot !== spot || right.left !== left) return undefined;
    const since = this.#pieces - right.pieces;
    const inFront = right.between + since + Number(rightOrigin.clock > right.clock);
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
      const pieces = 1 + 2 * (this.#notes?.hanging.get(item) ?? 0);
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

  /** What stands right of it before this edit, null for nothing; among new ones null if nothing hangs on it. */
  #rightOf(origin: ID | null, place: Place): ID | null {
    const { stored, queued } = this.#known;
    if (origin === null) return stored.firstIn(place)?.id ?? null;
    const { client, clock } = origin;
    const item = stored.itemAt(origin);
    const end = item ? item.id.clock + item.length : (queued.find(client, clock)?.to ?? 0);
    if (clock + 1 < end) return createID(client, clock + 1);
    return item?.right?.id ?? null;
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
