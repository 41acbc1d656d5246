import { assert } from '@opora/shared/assert.ts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/** Hints that this person has put aside, by their keys (TK10). */
export interface PutAside {
  readonly keys: ReadonlySet<string>;
  readonly add: (keys: readonly string[]) => void;
}

const PutAsideContext = createContext<PutAside | null>(null);

/** Kept for as long as the page is open and nowhere else: nothing of a case is stored in a browser. */
export function PutAsideProvider({ children }: { readonly children: ReactNode }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const putAside = useMemo(
    () => ({
      keys,
      add: (more: readonly string[]) => setKeys((before) => new Set([...before, ...more])),
    }),
    [keys],
  );
  return <PutAsideContext value={putAside}>{children}</PutAsideContext>;
}

export function usePutAside(): PutAside {
  const putAside = use(PutAsideContext);
  assert(putAside !== null, 'a PutAsideProvider is around the room');
  return putAside;
}
