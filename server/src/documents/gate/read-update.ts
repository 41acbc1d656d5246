import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import { isRootOf } from '@opora/shared/plan/documents.ts';
import { planMarks } from '@opora/shared/plan/shape.ts';
import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import * as decoding from 'lib0/decoding';
import { type ID, UpdateDecoderV1 } from 'yjs';
import type {
  IncomingBlock,
  IncomingContent,
  IncomingRange,
  IncomingStruct,
  IncomingUpdate,
} from './incoming-update.ts';

/** Numbers of the Yjs update format, V1: the lower five bits of a struct's first byte. */
const contentRefs = { collected: 0, deleted: 1, string: 4, format: 6, type: 7, any: 8 } as const;
const typeRefs = { element: 3, text: 6 } as const;
const infoBits = {
  content: 0b1_1111,
  key: 0b10_0000,
  rightOrigin: 0b100_0000,
  origin: 0b1000_0000,
};
/** lib0's tags of plain values, from `string` to `undefined`: those below are bytes, arrays and objects. */
const firstPlainTag = 119;
/** Yjs draws them at random from this range. */
const maxClientId = 2 ** 32 - 1;

class Malformed extends Error {}

function demand(condition: boolean): asserts condition {
  if (!condition) throw new Malformed();
}

/**
 * Reads an update as Yjs would apply it, but builds only what the bytes hold, and stops at the first thing that
 * no editor of ours sends into this document. Undefined if there is one.
 */
export function readUpdate(update: Uint8Array, document: DocumentName): IncomingUpdate | undefined {
  const decoder = new UpdateDecoderV1(decoding.createDecoder(update));
  try {
    const { allValueBytes: valueBytesLeft } = documentLimits;
    const blocks = readBlocks({ decoder, document, valueBytesLeft });
    const structBytes = decoder.restDecoder.pos;
    const deletions = readDeletions(decoder);
    // Yjs would ignore what follows, and the log would keep it.
    demand(!decoding.hasContent(decoder.restDecoder));
    return { blocks, deletions, structBytes };
  } catch {
    // The bytes end too early, or break a rule above.
    return undefined;
  }
}

interface Source {
  readonly decoder: UpdateDecoderV1;
  readonly document: DocumentName;
  valueBytesLeft: number;
}

const readNumber = (decoder: UpdateDecoderV1): number => decoding.readVarUint(decoder.restDecoder);

/** Yjs reads a second block of a client in place of the first, so each client may come once. */
function readClient(decoder: UpdateDecoderV1, seen: Set<number>): number {
  const client = decoder.readClient();
  demand(client <= maxClientId && !seen.has(client));
  seen.add(client);
  return client;
}

function readBlocks(source: Source): readonly IncomingBlock[] {
  const { decoder } = source;
  const blocks: IncomingBlock[] = [];
  const seen = new Set<number>();
  let claimed = 0;
  const clients = readNumber(decoder);
  demand(clients <= documentLimits.clients);
  for (let rest = clients; rest > 0; rest -= 1) {
    const count = readNumber(decoder);
    claimed += count;
    demand(claimed <= documentLimits.structs);
    blocks.push({ client: readClient(decoder, seen), structs: readStructs(source, count) });
  }
  return blocks;
}

function readStructs(source: Source, count: number): readonly IncomingStruct[] {
  const structs: IncomingStruct[] = [];
  let clock = readNumber(source.decoder);
  for (let rest = count; rest > 0; rest -= 1) {
    const struct = readStruct(source, clock);
    clock += struct.length;
    demand(clock <= documentLimits.clock);
    structs.push(struct);
  }
  return structs;
}

function readStruct(source: Source, clock: number): IncomingStruct {
  const { decoder } = source;
  const info = decoder.readInfo();
  const ref = info & infoBits.content;
  if (ref === contentRefs.collected) return collected(clock, readDeletedLength(decoder));
  const origin = info & infoBits.origin ? decoder.readLeftID() : null;
  const rightOrigin = info & infoBits.rightOrigin ? decoder.readRightID() : null;
  const alone = origin === null && rightOrigin === null;
  const parent = alone ? readParent(source) : null;
  const key = alone && info & infoBits.key ? decoder.readString() : null;
  return { clock, origin, rightOrigin, parent, key, ...readContent(source, ref) };
}

/** Yjs makes every root that is named, also by a struct that it otherwise ignores. */
function readParent({ decoder, document }: Source): string | ID {
  if (!decoder.readParentInfo()) return decoder.readLeftID();
  const root = decoder.readString();
  demand(isRootOf(document, root));
  return root;
}

const collected = (clock: number, length: number): IncomingStruct => ({
  clock,
  length,
  content: 'collected',
  name: '',
  origin: null,
  rightOrigin: null,
  parent: null,
  key: null,
});

interface Content {
  readonly content: IncomingContent;
  readonly name: string;
  readonly length: number;
}

function readContent(source: Source, ref: number): Content {
  const { decoder } = source;
  switch (ref) {
    case contentRefs.string: {
      const { length } = decoder.readString();
      demand(length > 0);
      return { content: 'letters', name: '', length };
    }
    case contentRefs.format:
      readMark(decoder);
      return { content: 'mark', name: '', length: 1 };
    case contentRefs.type:
      return readType(decoder);
    case contentRefs.any:
      return readValues(source);
    case contentRefs.deleted:
      return { content: 'deleted', name: '', length: readDeletedLength(decoder) };
    default:
      throw new Malformed();
  }
}

function readDeletedLength(decoder: UpdateDecoderV1): number {
  const length = decoder.readLen();
  demand(length > 0 && length <= documentLimits.deletedLength);
  return length;
}

function readType(decoder: UpdateDecoderV1): Content {
  switch (decoder.readTypeRef()) {
    case typeRefs.element:
      return { content: 'element', name: decoder.readKey(), length: 1 };
    case typeRefs.text:
      return { content: 'text', name: '', length: 1 };
    default:
      throw new Malformed();
  }
}

function readMark(decoder: UpdateDecoderV1): void {
  demand(planMarks.has(decoder.readKey()));
  const json = decoder.readString();
  demand(json.length <= documentLimits.valueBytes);
  // Null ends the mark, an object of its attributes begins it.
  demand(typeof JSON.parse(json) === 'object');
}

/** Several where an attribute was set again and Yjs keeps the old ones together. */
function readValues(source: Source): Content {
  const { restDecoder } = source.decoder;
  const length = source.decoder.readLen();
  demand(length > 0);
  // A value may hold millions of others: it is read from no more bytes than there may be.
  const begin = restDecoder.pos;
  const bytes = restDecoder.arr.subarray(begin, begin + source.valueBytesLeft);
  const values = decoding.createDecoder(bytes);
  let isAttribute = true;
  for (let rest = length; rest > 0; rest -= 1) {
    const from = values.pos;
    isAttribute &&= (bytes[from] ?? 0) >= firstPlainTag;
    decoding.readAny(values);
    demand(values.pos <= bytes.length);
    isAttribute &&= values.pos - from <= documentLimits.valueBytes;
  }
  restDecoder.pos = begin + values.pos;
  source.valueBytesLeft -= values.pos;
  return { content: isAttribute ? 'attribute' : 'value', name: '', length };
}

function readDeletions(decoder: UpdateDecoderV1): readonly IncomingRange[] {
  const deletions: IncomingRange[] = [];
  const seen = new Set<number>();
  let claimed = 0;
  for (let clients = readNumber(decoder); clients > 0; clients -= 1) {
    decoder.resetDsCurVal();
    const client = readClient(decoder, seen);
    const count = readNumber(decoder);
    claimed += Math.max(count, 1);
    demand(claimed <= documentLimits.deletions);
    let end = 0;
    for (let rest = count; rest > 0; rest -= 1) {
      const from = decoder.readDsClock();
      const to = from + decoder.readDsLen();
      demand(from >= end && to > from && to <= documentLimits.clock);
      deletions.push({ client, from, to });
      end = to;
    }
  }
  return deletions;
}
