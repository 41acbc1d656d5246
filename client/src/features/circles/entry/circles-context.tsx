import { assert } from '@opora/shared/assert.ts';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { DocumentConnection } from '../../../documents/document-connection.ts';
import type { OpenDocuments } from '../../../documents/open-documents.ts';

interface CirclesAccess {
  readonly documents: OpenDocuments;
  /** Hears that something was typed here, never what. */
  readonly onTyping: () => void;
  /** Words of a document that the server refused, and the way on. */
  readonly rescue: (connection: DocumentConnection) => ReactNode;
}

const CirclesContext = createContext<CirclesAccess | null>(null);

/** Gives the parts that only some read their documents. */
export function CirclesProvider({
  documents,
  onTyping,
  rescue,
  children,
}: CirclesAccess & { readonly children: ReactNode }) {
  const access = useMemo(() => ({ documents, onTyping, rescue }), [documents, onTyping, rescue]);
  return <CirclesContext value={access}>{children}</CirclesContext>;
}

export function useCirclesAccess(): CirclesAccess {
  const access = use(CirclesContext);
  assert(access !== null, 'a CirclesProvider is around the room');
  return access;
}
