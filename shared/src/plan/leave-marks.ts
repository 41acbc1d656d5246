import type * as Y from 'yjs';

/**
 * Keeps a document from deleting by itself the marks that have become idle by what others wrote.
 *
 * Yjs does so in each document apart, unseen by whoever keeps its log, and sends it as an edit of somebody who did
 * nothing. A server that tidies for itself takes the same edit of a client for an old one and tells nobody, and what
 * a reader tidies is never sent (GA5): a letter that is then written between what is left of the marks is bold for
 * one and plain for another. Idle marks show nothing, so they stay.
 */
export function leaveMarksAlone(doc: Y.Doc): void {
  // Yjs has noted by now that it should tidy, and looks at the note next.
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false;
  });
}
