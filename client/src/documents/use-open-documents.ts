import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DocumentConnection } from './document-connection.ts';
import type { DocumentAddress } from './document-link.ts';
import { createOpenDocuments, type OpenDocuments } from './open-documents.ts';

/** Opens the plan for as long as the component lives, and asks before the page closes over unsaved words. */
export function useOpenDocuments({
  conferenceId,
  participantId,
}: Pick<DocumentAddress, 'conferenceId' | 'participantId'>): OpenDocuments | null {
  const [documents, setDocuments] = useState<OpenDocuments | null>(null);
  useEffect(() => {
    const origin = location.origin.replace(/^http/, 'ws');
    const opened = createOpenDocuments({ origin, conferenceId, participantId });
    const stopGuarding = guardUnsaved(opened);
    setDocuments(opened);
    return () => {
      setDocuments(null);
      stopGuarding();
      opened.close();
    };
  }, [conferenceId, participantId]);
  return documents;
}

/** Opens another document because it is shown here; null on the first drawing only. */
export function useLaterDocument(
  documents: OpenDocuments,
  document: DocumentName,
): DocumentConnection | null {
  useEffect(() => documents.open(document), [documents, document]);
  return useSyncExternalStore(documents.subscribe, () => documents.opened(document));
}

/** Listens only while something is unsaved: a standing listener keeps the page out of the back-forward cache. */
function guardUnsaved(documents: OpenDocuments): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = () => removeEventListener('beforeunload', ask);
  const follow = () => {
    if (documents.getSnapshot().hasUnsaved) addEventListener('beforeunload', ask);
    else stop();
  };
  const unsubscribe = documents.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}
