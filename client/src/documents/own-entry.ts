import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the entry the selection ends in with a class; CSS draws its line while the editor has focus. */
export const createOwnEntry = (className: string) =>
  Extension.create({
    name: 'ownEntry',

    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc, selection: { $head } }) =>
            $head.parent.isTextblock
              ? DecorationSet.create(doc, [
                  Decoration.node($head.before(), $head.after(), { class: className }),
                ])
              : null,
        },
      }),
    ],
  });
