import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Selection, TextSelection } from '@tiptap/pm/state';
import {
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/**
 * Puts the caret to where it belongs, in the same step that draws somebody else's change. The Yjs binding misplaces it
 * in two ways, and both put letters into another person's line:
 * - It noted the exact place before the change, yet doubts it and looks from the top for a line that reads the same. Of
 *   two people who had just pressed Enter, one went on in the other's empty line. As long as the line is there, Yjs is
 *   right; where it is gone, the binding's guess stays.
 * - At the end of a line it stays behind the letter it stood at. Between End and Enter came one more letter of the
 *   person writing there, and Enter took it away into the new line.
 */
export const stayInLine = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, state) => {
      const sync = transactions.findLast((each) => each.docChanged)?.getMeta(ySyncPluginKey);
      if (!sync?.isChangeOrigin) return null;
      const kept = keptSelection(before.selection, state);
      if (kept === null || kept.eq(state.selection)) return null;
      // Still theirs: a change of our own would close an undo step and leave their carets where they were.
      return state.tr.setSelection(kept).setMeta(ySyncPluginKey, sync);
    },
  });

/** Needs the Collaboration extension. */
export const StayInLine = Extension.create({
  name: 'stayInLine',
  addProseMirrorPlugins: () => [stayInLine()],
});

/** The selection that the binding noted before the change, where it is now; null if its line is gone. */
function keptSelection(before: Selection, state: EditorState): Selection | null {
  const binding: ProsemirrorBinding = ySyncPluginKey.getState(state).binding;
  const noted = binding.beforeTransactionSelection;
  if (noted?.type !== 'text') return null;
  const anchor = placeOf(noted.anchor, binding);
  const head = placeOf(noted.head, binding);
  if (anchor === null || head === null) return null;
  const $head = state.doc.resolve(head);
  if (isBehindOthers(before, noted.head, binding))
    return TextSelection.create(state.doc, $head.end());
  return TextSelection.between(state.doc.resolve(anchor), $head);
}

function placeOf(noted: Y.RelativePosition, binding: ProsemirrorBinding): number | null {
  const line = Y.createAbsolutePositionFromRelativePosition(noted, binding.doc)?.type;
  if (line === undefined || line._item?.deleted === true) return null;
  return relativePositionToAbsolutePosition(binding.doc, binding.type, noted, binding.mapping);
}

/**
 * At the end of a line, behind a letter of somebody else or none: there it stays while they write on. Behind a letter
 * of one's own it stays at that letter, so that two who write in one line keep their words.
 */
function isBehindOthers(
  { empty, $head }: Selection,
  noted: Y.RelativePosition,
  { doc }: ProsemirrorBinding,
): boolean {
  return (
    empty && $head.parentOffset === $head.parent.content.size && noted.item?.client !== doc.clientID
  );
}
