import type { ProtectedMatcher } from '@opora/shared/domain/protected/matcher.ts';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

export interface ProtectedStopOptions {
  /** Null for whoever does not have the list: the server stops them. */
  readonly matcher: () => ProtectedMatcher | null;
  readonly onProtected: () => void;
}

/** Typing or pasting that would bring a protected string changes nothing (PS16). */
export const createProtectedStop = ({ matcher, onProtected }: ProtectedStopOptions) =>
  Extension.create({
    name: 'protectedStop',

    addProseMirrorPlugins() {
      return [
        new Plugin({
          filterTransaction: (transaction) => {
            const known = matcher();
            if (known === null || !transaction.docChanged || comesFromDocument(transaction)) {
              return true;
            }
            const [before, after] = [linesOf(transaction.before), linesOf(transaction.doc)];
            if (known.findNew(before, after).length === 0) return true;
            onProtected();
            return false;
          },
        }),
      ];
    },
  });

/** Other people's words, and undoing: it stands in the shared document already and must be shown as it is. */
function comesFromDocument(transaction: Transaction): boolean {
  const sync: unknown = transaction.getMeta(ySyncPluginKey);
  return typeof sync === 'object' && sync !== null && 'isChangeOrigin' in sync;
}

const linesOf = (doc: Node) => [{ text: doc.textBetween(0, doc.content.size, '\n', '\n') }];
