import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { selectionAttributes } from './caret-element.ts';
import { createCaretFlags } from './caret-flags.ts';
import { createSectionPresence } from './section-presence.ts';

export interface CaretOptions {
  readonly awareness: Awareness;
  readonly section: RootName;
}

/** Carets of the others with names the server wrote, and ours for them. Needs the Collaboration extension. */
export const createCarets = ({ awareness, section }: CaretOptions) =>
  Extension.create({
    name: 'carets',

    addProseMirrorPlugins() {
      const flags = createCaretFlags();
      const presence = createSectionPresence(awareness, section, flags.wake);
      // The plugin asks for the whole class and uses what `SectionPresence` names.
      const carets: Plugin<DecorationSet> = yCursorPlugin(presence as unknown as Awareness, {
        cursorBuilder: flags.draw,
        selectionBuilder: selectionAttributes,
      });
      const flagPlugin = new Plugin({
        view: () => ({
          update: (view) => {
            flags.rename(presence.getStates());
            const drawn = carets.getState(view.state);
            if (drawn !== undefined) flags.place(view.state.doc, drawn, view.dom);
          },
          destroy: flags.stop,
        }),
      });
      return [carets, flagPlugin];
    },
  });
