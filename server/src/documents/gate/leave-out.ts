import * as encoding from 'lib0/encoding';
import type { IncomingRange, IncomingUpdate } from './incoming-update.ts';

/** The same update without some of its deletions, which for each client come in order. */
export function leaveOut(
  update: Uint8Array,
  { deletions, structBytes }: IncomingUpdate,
  leftOut: readonly IncomingRange[],
): Uint8Array {
  const holes = Map.groupBy(leftOut, ({ client }) => client);
  const kept = deletions.flatMap((range) => without(range, holes.get(range.client) ?? []));
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

function without(
  { client, from, to }: IncomingRange,
  holes: readonly IncomingRange[],
): readonly IncomingRange[] {
  const inside = holes.filter((hole) => from <= hole.from && hole.to <= to);
  const begins = [from, ...inside.map((hole) => hole.to)];
  const ends = [...inside.map((hole) => hole.from), to];
  return begins
    .map((begin, index) => ({ client, from: begin, to: ends[index] ?? to }))
    .filter((range) => range.from < range.to);
}
