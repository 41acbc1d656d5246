import { useSyncExternalStore } from 'react';
import type { OpenDocuments } from '../../documents/open-documents.ts';
import { Rescue } from '../../features/room/rescue.tsx';

/** The unsaved words of every document that is open, for whoever may not go on writing where they stand. */
export function RescueAll({ documents }: { readonly documents: OpenDocuments }) {
  useSyncExternalStore(documents.subscribe, documents.getSnapshot);
  return documents.openedNames().map((name) => {
    const connection = documents.opened(name);
    if (connection === null || connection.unsavedRoots().length === 0) return null;
    return <Rescue key={name} connection={connection} />;
  });
}
