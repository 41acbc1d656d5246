import { useSyncExternalStore } from 'react';
import type { DocumentConnection, DocumentSnapshot } from './document-connection.ts';
import type { SavedState } from './saved-state.ts';

/** Anything that tells how it is with saving: one document, or all that are open. */
export interface SavedSource {
  subscribe(onChange: () => void): () => void;
  getSnapshot(): { readonly saved: SavedState; readonly hasUnsaved: boolean };
}

/** Only what is saved, so that the rest of the room does not redraw with every keystroke. */
export const useSavedState = ({ subscribe, getSnapshot }: SavedSource): SavedState =>
  useSyncExternalStore(subscribe, () => getSnapshot().saved);

/** The document and its presence; changes with `reload` only. */
export function useDocument({
  subscribe,
  getSnapshot,
}: DocumentConnection): Pick<DocumentSnapshot, 'doc' | 'awareness' | 'synced'> {
  const doc = useSyncExternalStore(subscribe, () => getSnapshot().doc);
  const awareness = useSyncExternalStore(subscribe, () => getSnapshot().awareness);
  const synced = useSyncExternalStore(subscribe, () => getSnapshot().synced);
  return { doc, awareness, synced };
}
