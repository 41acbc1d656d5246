import * as encoding from 'lib0/encoding';

/** A Yjs id. */
export type Id = readonly [client: number, clock: number];

export interface Crafted {
  readonly left?: Id;
  readonly right?: Id;
  /** Root by name, or a type by id; written only without neighbours, as Yjs does. */
  readonly parent?: string | Id;
  readonly key?: string;
  /** Lower five bits of the first byte. */
  readonly ref: number;
  readonly write?: (encoder: encoding.Encoder) => void;
}

export interface CraftedBlock {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly Crafted[];
  /** Claims another number of structs than there are. */
  readonly claims?: number;
}

type Range = readonly [clock: number, length: number];

/** Where a struct says it stands. */
export type Where = Pick<Crafted, 'left' | 'right' | 'parent' | 'key'>;

const writeId = (encoder: encoding.Encoder, [client, clock]: Id): void => {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
};

export const collected = (length: number): Crafted => ({
  ref: 0,
  write: (encoder) => encoding.writeVarUint(encoder, length),
});
export const deleted = (where: Where, length: number): Crafted => ({
  ...where,
  ref: 1,
  write: (encoder) => encoding.writeVarUint(encoder, length),
});
export const letters = (where: Where, words: string): Crafted => ({
  ...where,
  ref: 4,
  write: (encoder) => encoding.writeVarString(encoder, words),
});
export const mark = (where: Where, name: string, json = '{}'): Crafted => ({
  ...where,
  ref: 6,
  write: (encoder) => {
    encoding.writeVarString(encoder, name);
    encoding.writeVarString(encoder, json);
  },
});
export const type = (where: Where, ref: number, name?: string): Crafted => ({
  ...where,
  ref: 7,
  write: (encoder) => {
    encoding.writeVarUint(encoder, ref);
    if (name !== undefined) encoding.writeVarString(encoder, name);
  },
});
export const element = (where: Where, name: string): Crafted => type(where, 3, name);
export const text = (where: Where): Crafted => type(where, 6);
export const value = (where: Where, ...values: readonly unknown[]): Crafted => ({
  ...where,
  ref: 8,
  write: (encoder) => {
    encoding.writeVarUint(encoder, values.length);
    for (const one of values) encoding.writeAny(encoder, one as number);
  },
});
/** Content that Yjs knows and the plan does not: JSON 2, binary 3, embed 5, document 9, skip 10. */
export const other = (where: Where, ref: number): Crafted => ({
  ...where,
  ref,
  write: (encoder) => {
    if (ref === 10) encoding.writeVarUint(encoder, 1);
    else if (ref === 5) encoding.writeVarString(encoder, '{}');
    else if (ref === 9) {
      encoding.writeVarString(encoder, 'guid');
      encoding.writeAny(encoder, {});
    } else {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, '1');
    }
  },
});

function writeStruct(encoder: encoding.Encoder, struct: Crafted): void {
  const { left, right, parent, key, ref, write } = struct;
  const bits = (left ? 0x80 : 0) | (right ? 0x40 : 0) | (key === undefined ? 0 : 0x20);
  encoding.writeUint8(encoder, ref | bits);
  if (left) writeId(encoder, left);
  if (right) writeId(encoder, right);
  if (parent !== undefined && !left && !right) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
    else writeId(encoder, parent);
    if (key !== undefined) encoding.writeVarString(encoder, key);
  }
  write?.(encoder);
}

/** An update, byte by byte, as Yjs would read it (V1). */
export const craft = (
  blocks: readonly CraftedBlock[],
  deletions: Readonly<Record<number, readonly Range[]>> = {},
): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, blocks.length);
    for (const { client, clock, structs, claims } of blocks) {
      encoding.writeVarUint(encoder, claims ?? structs.length);
      writeId(encoder, [client, clock]);
      for (const struct of structs) writeStruct(encoder, struct);
    }
    const clients = Object.entries(deletions);
    encoding.writeVarUint(encoder, clients.length);
    for (const [client, ranges] of clients) {
      encoding.writeVarUint(encoder, Number(client));
      encoding.writeVarUint(encoder, ranges.length);
      for (const range of ranges) writeId(encoder, range);
    }
  });
