import { mayReadDocument } from '@opora/shared/domain/circles/circles.ts';
import { type DocumentName, isChildDocument } from '@opora/shared/domain/circles/documents.ts';
import { useEffect } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import type { OpenDocuments } from '../../../documents/open-documents.ts';

const isOfCircle = (document: DocumentName): boolean =>
  document === 'protected' || document === 'facilitator' || isChildDocument(document);

/** What one may no longer read leaves the memory of this browser as well, not only the screen (CC8). */
export function useKeepToCircle(documents: OpenDocuments): void {
  const conference = useConference();
  const you = useYou();
  useEffect(() => {
    for (const name of documents.openedNames().filter(isOfCircle)) {
      if (!mayReadDocument(conference, you, name)) documents.drop(name);
    }
  }, [documents, conference, you]);
}
