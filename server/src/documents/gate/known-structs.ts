import type { ID } from 'yjs';
import { type Gone, gone, type Place } from './place.ts';
import type { QueuedStruct, QueuedStructs } from './queued-structs.ts';
import type { StoredStructs } from './stored-structs.ts';

/** What is stored, and behind it what is queued: all that an edit may build on. */
export class KnownStructs {
  readonly stored: StoredStructs;
  readonly queued: QueuedStructs;

  constructor(stored: StoredStructs, queued: QueuedStructs) {
    this.stored = stored;
    this.queued = queued;
  }

  /** The first clock of this client that is not known. */
  end(client: number): number {
    return Math.max(this.stored.end(client), this.queued.end(client));
  }

  has({ client, clock }: ID): boolean {
    return clock < this.end(client);
  }

  /** The place of a known struct. */
  placeOf(client: number, clock: number): Place | Gone {
    if (clock < this.stored.end(client)) return this.stored.placeOf(client, clock);
    return this.queued.find(client, clock)?.place ?? gone;
  }

  /** A place in a known node; undefined if it is none. */
  placeInside({ client, clock }: ID, key: string | null): Place | Gone | undefined {
    if (clock < this.stored.end(client)) return this.stored.placeInside(client, clock, key);
    const struct = this.queued.find(client, clock);
    return struct === undefined ? undefined : insideQueued(struct, client, key);
  }
}

function insideQueued(
  { from, place, node }: QueuedStruct,
  client: number,
  key: string | null,
): Place | Gone | undefined {
  if (place === gone) return gone;
  if (node === undefined) return undefined;
  return { root: place.root, node, client, clock: from, key, depth: place.depth + 1 };
}
