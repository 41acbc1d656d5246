import { type DocumentName, rootsOf } from '../domain/circles/documents.ts';

/** Root of the network map in `plan`: members by id. */
export const networkRoot = 'network';

/** Every root a document may have. */
export const isRootOf = (document: DocumentName, root: string): boolean =>
  rootsOf(document).some((known) => known === root) ||
  (document === 'plan' && root === networkRoot);
