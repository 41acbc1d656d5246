/** Where something stands, or is claimed to stand. */
export interface Place {
  /** Name of the root it hangs from. */
  readonly root: string;
  /** Node it stands in, by the names of `planShape`. */
  readonly node: string;
  /** Yjs id of that node; `rootClient` for a root. */
  readonly client: number;
  readonly clock: number;
  /** Name of the attribute it is a value of; null for what stands in the node. */
  readonly key: string | null;
  /** Nodes above it. */
  readonly depth: number;
}

/** Nothing has a place in what is deleted and collected: Yjs lets it vanish as well. */
export const gone = 'gone';
export type Gone = typeof gone;

/** No Yjs client has this id. */
export const rootClient = -1;

export const placeInRoot = (root: string, key: string | null): Place => ({
  root,
  node: 'doc',
  client: rootClient,
  clock: 0,
  key,
  depth: 0,
});

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.client === other.client &&
  one.clock === other.clock &&
  one.key === other.key &&
  one.root === other.root;
