/** Where something sealed stands, with all that stands beside it in plain: none of it can be changed or exchanged. */
export interface SealedPlace {
  readonly kind: string;
  /** `conf_…` for events, `conf_…/<document>` for updates. */
  readonly stream: string;
  readonly seq: number | bigint;
  /** Other columns of the row, in their order. */
  readonly beside: readonly (string | number | bigint | null)[];
  /** Hash of the entry before, for what is chained: so that what is sealed cannot be reordered either. */
  readonly previous: Uint8Array;
}

/** JSON [kind, stream, seq, beside…], numbers as decimal text, and the hash, whose length is fixed for each kind. */
export function placeBytes({ kind, stream, seq, beside, previous }: SealedPlace): Uint8Array {
  const plain = beside.map((value) => (value === null ? null : String(value)));
  return Buffer.concat([
    Buffer.from(JSON.stringify([kind, stream, String(seq), ...plain])),
    previous,
  ]);
}
