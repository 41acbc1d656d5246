import { Extension } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';

/**
 * Enter at the end of a paragraph puts an empty one beside it instead of splitting it, which looks the same.
 *
 * The Yjs binding knows a line again by its being untouched, and a split touches both halves: in a section of one line
 * it took somebody else's empty line below for the new one, and two people wrote in it.
 */
export const newLineBeside: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { type, content } = $from.parent;
  const isAtEnd = empty && $from.parentOffset === content.size;
  if (!isAtEnd || type.name !== 'paragraph' || $from.depth !== 1) return false;
  const beside = $from.after();
  const tr = state.tr.insert(beside, type.create());
  tr.setSelection(TextSelection.create(tr.doc, beside + 1));
  // Whoever wrote in bold goes on in bold.
  dispatch?.(tr.ensureMarks(state.storedMarks ?? $from.marks()).scrollIntoView());
  return true;
};

export const NewLineBeside = Extension.create({
  name: 'newLineBeside',
  addKeyboardShortcuts: () => ({
    Enter: ({ editor: { state, view } }) => newLineBeside(state, view.dispatch),
  }),
});
