import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { planExtensions } from '@opora/shared/plan/extensions.ts';
import { getSchema } from '@tiptap/core';
import {
  chainCommands,
  deleteSelection,
  joinBackward,
  liftEmptyBlock,
  splitBlock,
  toggleMark,
} from '@tiptap/pm/commands';
import type { Node } from '@tiptap/pm/model';
import { liftListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { redo, undo, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { newLineBeside } from '../documents/new-line-beside.ts';
import { onBehalf, type WritingFor } from '../documents/on-behalf.ts';
import { stayInLine } from '../documents/stay-in-line.ts';

const schema = getSchema(planExtensions());
const listItem = schema.node('listItem').type;
const enter = chainCommands(splitListItem(listItem), newLineBeside, liftEmptyBlock, splitBlock);
const list = chainCommands(liftListItem(listItem), wrapInList(schema.node('bulletList').type));
const bold = toggleMark(schema.mark('bold').type);

/** Where in a section: thousandths of the way from its first place for a caret to its last. */
export type Thousandths = number;

/** Somebody who writes in one section, each call one transaction of their editor. */
export interface HeadlessWriter {
  write(at: Thousandths, words: string): void;
  erase(at: Thousandths, letters: number): void;
  toggleBold(at: Thousandths, letters: number): void;
  pressEnter(at: Thousandths): void;
  /** Backspace at the beginning of the line that holds this place. */
  joinLines(at: Thousandths): void;
  toggleList(at: Thousandths): void;
  undo(): void;
  redo(): void;
  /** What is done next is undone apart from what was done before. */
  pause(): void;
  /** What the editor shows. */
  shown(): string;
  close(): void;
}

/** The product's schema, binding, undo and rules of writing, on a view that draws nothing. */
export function createHeadlessWriter(
  doc: Y.Doc,
  section: SectionName,
  writingFor: () => WritingFor,
): HeadlessWriter {
  const sync = ySyncPlugin(doc.getXmlFragment(section));
  const plugins = [sync, yUndoPlugin(), onBehalf(writingFor), stayInLine()];
  const view = {
    state: EditorState.create({ schema, plugins }),
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr);
      binding?.update();
    },
  };
  const undoManager: Y.UndoManager = yUndoPluginKey.getState(view.state).undoManager;
  // Only a pause begins a new undo step, however long a machine takes.
  undoManager.captureTimeout = Number.POSITIVE_INFINITY;
  let binding: { update(): void; destroy(): void } | undefined;
  binding = sync.spec.view(view);

  const run = (command: Command) => void command(view.state, view.dispatch);
  const select = (at: Thousandths, letters = 0) => {
    const { doc } = view.state;
    const places = caretPlaces(doc);
    const first = Math.floor((at * places.length) / 1000);
    const [from, to] = [places[first], places[Math.min(first + letters, places.length - 1)]];
    if (from === undefined || to === undefined) return false;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, from, to)));
    return true;
  };
  return {
    write: (at, words) => {
      if (select(at)) view.dispatch(view.state.tr.insertText(words));
    },
    erase: (at, letters) => {
      if (select(at, letters)) run(deleteSelection);
    },
    toggleBold: (at, letters) => {
      if (select(at, letters)) run(bold);
    },
    pressEnter: (at) => {
      if (select(at)) run(enter);
    },
    joinLines: (at) => {
      if (!select(at)) return;
      const start = view.state.selection.$head.start();
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start)));
      run(joinBackward);
    },
    toggleList: (at) => {
      if (select(at)) run(list);
    },
    undo: () => void undo(view.state),
    redo: () => void redo(view.state),
    pause: () => undoManager.stopCapturing(),
    shown: () => view.state.doc.toString(),
    close: () => {
      binding?.destroy();
      undoManager.destroy();
    },
  };
}

/** Between any two letters of a line, at its ends too; never inside a letter that Yjs counts as two. */
function caretPlaces(doc: Node): readonly number[] {
  const places: number[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    let place = position + 1;
    places.push(place);
    for (const letter of node.textBetween(0, node.content.size, '', '\ufffc')) {
      place += letter.length;
      places.push(place);
    }
    return false;
  });
  return places;
}
