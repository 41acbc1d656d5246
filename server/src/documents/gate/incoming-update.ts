import type { ID } from 'yjs';

/**
 * What a struct brings: `letters` are text, `mark` begins or ends one, `element` a node by its name, `text` the `Y.XmlText` that
 * letters stand in, `attribute` plain values, `value` others (only the server writes those, into the network,
 * and a client may repeat them), `deleted` something deleted whose place is still told, `collected` one of which only the
 * length is left (Yjs: GC).
 */
export type IncomingContent =
  | 'letters'
  | 'mark'
  | 'element'
  | 'text'
  | 'attribute'
  | 'value'
  | 'deleted'
  | 'collected';

/** One struct as the sender claims it: nothing in it is checked against the document yet. */
export interface IncomingStruct {
  readonly clock: number;
  /** At least 1, in Yjs clocks. */
  readonly length: number;
  readonly content: IncomingContent;
  /** Name of an `element`; else empty. */
  readonly name: string;
  readonly origin: ID | null;
  readonly rightOrigin: ID | null;
  /** A root by name or a type by id, only where both neighbours are null. */
  readonly parent: string | ID | null;
  /** Name of an attribute, only beside `parent`. */
  readonly key: string | null;
}

/** Structs of one Yjs client, each beginning where the one before it ends. */
export interface IncomingBlock {
  readonly client: number;
  readonly structs: readonly IncomingStruct[];
}

export interface IncomingRange {
  readonly client: number;
  readonly from: number;
  /** Not deleted any more. */
  readonly to: number;
}

export interface IncomingUpdate {
  /** Each client once. */
  readonly blocks: readonly IncomingBlock[];
  /** Of each client in order, without overlap. */
  readonly deletions: readonly IncomingRange[];
  /** Bytes in front of the deletions. */
  readonly structBytes: number;
}
