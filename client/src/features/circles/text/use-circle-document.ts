import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { DocumentConnection } from '../../../documents/document-connection.ts';
import { useLaterDocument } from '../../../documents/use-open-documents.ts';
import { useCirclesAccess } from '../entry/circles-context.tsx';

/** The connection to a circle's document, opened because it is shown here; null on the first drawing. */
export const useCircleDocument = (document: DocumentName): DocumentConnection | null =>
  useLaterDocument(useCirclesAccess().documents, document);
