import * as Y from 'yjs';
import { type Gone, gone, type Place, rootClient } from './place.ts';

type Parent = Y.AbstractType<unknown>;

/** Part of a range of clocks. */
export interface StoredPart {
  readonly root: string;
  /** It begins or ends a mark and shows no letters. */
  readonly isMark: boolean;
  readonly from: number;
  readonly to: number;
  /** The whole of which it is a part. */
  readonly item: Y.Item;
  /** Structs of its client behind it: a cut moves them. */
  readonly behind: number;
}

/** What is not of our schema: nothing may be added to it. */
const foreignNode = '';

/**
 * What the stored document says about ids. The one file that knows how Yjs keeps its structs: `doc.store.clients`
 * holds them for each client by clock without a gap, `parent` of an integrated item is a type, and a type's `_item`
 * is the item it is the content of, null for a root. The document is only read.
 */
export class StoredStructs {
  readonly #doc: Y.Doc;
  readonly #rootNames = new WeakMap<Parent, string>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** The first clock of this client that is not stored; 0 for an unknown client. */
  end(client: number): number {
    return Y.getState(this.#doc.store, client);
  }

  /** The place of the struct with this id, which has to be stored. */
  placeOf(client: number, clock: number): Place | Gone {
    const struct = this.#find(client, clock);
    if (!(struct instanceof Y.Item)) return gone;
    return this.#placeIn(parentOf(struct), struct.parentSub);
  }

  /** A place in the type with this id, which has to be stored; undefined if it is no type. */
  placeInside(client: number, clock: number, key: string | null): Place | Gone | undefined {
    const struct = this.#find(client, clock);
    if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted) return gone;
    const { content } = struct;
    return content instanceof Y.ContentType ? this.#placeIn(content.type, key) : undefined;
  }

  /** Calls for each part of this range of stored clocks that is not deleted, in order. */
  eachUndeleted(client: number, from: number, to: number, visit: (part: StoredPart) => void): void {
    const structs = this.#doc.store.clients.get(client) ?? [];
    let last: Parent | undefined;
    let root = '';
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (struct === undefined || struct.id.clock >= to) return;
      if (struct.deleted || !(struct instanceof Y.Item)) continue;
      const parent = parentOf(struct);
      // Neighbours in one node hang from one root.
      if (parent !== last) root = this.#placeIn(parent, null).root;
      last = parent;
      const begin = Math.max(from, struct.id.clock);
      const end = Math.min(to, struct.id.clock + struct.length);
      visit({
        root,
        isMark: struct.content instanceof Y.ContentFormat,
        from: begin,
        to: end,
        item: struct,
        behind: structs.length - 1 - index,
      });
    }
  }

  /** The item with this id; undefined if it is not stored, or collected. */
  itemAt({ client, clock }: Y.ID): Y.Item | undefined {
    if (clock >= this.end(client)) return undefined;
    const struct = this.#find(client, clock);
    return struct instanceof Y.Item ? struct : undefined;
  }

  /** First in the list of this place, deleted ones too; null for an empty one, and for a node that is not stored. */
  firstIn(place: Place): Y.Item | null {
    if (place.key === null) return this.typeOf(place)?._start ?? null;
    let first = this.lastIn(place);
    while (first !== null && first.left !== null) first = first.left;
    return first;
  }

  /** The value an attribute has now, behind all those it had. */
  lastIn(place: Place): Y.Item | null {
    return (place.key !== null && this.typeOf(place)?._map.get(place.key)) || null;
  }

  /** The node of this place; undefined if it is not stored. */
  typeOf({ root, client, clock }: Place): Parent | undefined {
    if (client === rootClient) {
      const type: unknown = this.#doc.share.get(root);
      return type instanceof Y.AbstractType ? type : undefined;
    }
    const content = this.itemAt(Y.createID(client, clock))?.content;
    return content instanceof Y.ContentType ? content.type : undefined;
  }

  /** Name of the root this stored node hangs from. */
  rootOf(type: Parent): string {
    return this.#placeIn(type, null).root;
  }

  /** How many structs Yjs moves to cut in front of this clock; undefined if there is nothing to cut. */
  movedByCut(client: number, clock: number): number | undefined {
    if (clock >= this.end(client)) return undefined;
    const structs = this.#doc.store.clients.get(client) ?? [];
    const index = Y.findIndexSS(structs, clock);
    const struct = structs[index];
    const isWhole = struct === undefined || struct.id.clock === clock || struct instanceof Y.GC;
    return isWhole ? undefined : structs.length - 1 - index;
  }

  #find(client: number, clock: number): Y.Item | Y.GC | undefined {
    const structs = this.#doc.store.clients.get(client) ?? [];
    return structs[Y.findIndexSS(structs, clock)];
  }

  #placeIn(type: Parent, key: string | null): Place {
    let depth = 0;
    let top = type;
    for (let item = top._item; item !== null; item = top._item) {
      depth += 1;
      top = parentOf(item);
    }
    const { client, clock } = type._item?.id ?? { client: rootClient, clock: 0 };
    return { root: this.#rootName(top), node: nodeOf(type), client, clock, key, depth };
  }

  #rootName(root: Parent): string {
    const known = this.#rootNames.get(root);
    if (known !== undefined) return known;
    const name = Y.findRootTypeKey(root);
    this.#rootNames.set(root, name);
    return name;
  }
}

export function parentOf({ parent }: Y.Item): Parent {
  if (!(parent instanceof Y.AbstractType)) throw new Error('a stored item has no parent');
  return parent;
}

function nodeOf(type: Parent): string {
  if (type._item === null) return 'doc';
  if (type instanceof Y.XmlElement) return type.nodeName;
  return type instanceof Y.XmlText ? 'text' : foreignNode;
}
