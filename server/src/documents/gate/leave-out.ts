import * as encoding from 'lib0/encoding';
import type { IncomingRange, IncomingUpdate } from './incoming-update.ts';

/** The same update without some of its deletions, which for each client come in order. */
export function leaveOut(
  update: Uint8Array,
  { deletions, structBytes }: IncomingUpdate,
  leftOut: readonly IncomingRange[],
): Uint8Array {
  const holes = Map.groupBy(leftOut, ({ client }) => client);
  const taken = new Map<number, number>();
  const kept = deletions.flatMap((range) => {
    const ofClient = holes.get(range.client) ?? [];
    const first = taken.get(range.client) ?? 0;
    let next = first;
    while ((ofClient[next]?.to ?? Number.POSITIVE_INFINITY) <= range.to) next += 1;
    taken.set(range.client, next);
    return without(range, ofClient.slice(first, next));
  });
  return encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, update.subarray(0, structBytes));
    const byClient = Map.groupBy(kept, ({ client }) => client);
    encoding.writeVarUint(encoder, byClient.size);
    for (const [client, ranges] of byClient) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, ranges.length);
      for (const { from, to } of ranges) {
        encoding.writeVarUint(encoder, from);
        encoding.writeVarUint(encoder, to - from);
      }
    }
  });
}

/** `inside`: holes in this range, in order. */
function without(
  { client, from, to }: IncomingRange,
  inside: readonly IncomingRange[],
): readonly IncomingRange[] {
  const begins = [from, ...inside.map((hole) => hole.to)];
  const ends = [...inside.map((hole) => hole.from), to];
  return begins
    .map((begin, index) => ({ client, from: begin, to: ends[index] ?? to }))
    .filter((range) => range.from < range.to);
}
