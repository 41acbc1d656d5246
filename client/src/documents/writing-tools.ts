import type { Editor } from '@tiptap/core';

export const toolNames = ['bold', 'bulletList', 'orderedList', 'quote', 'heading'] as const;
export type ToolName = (typeof toolNames)[number];

/** What a toolbar may do with one section's editor: an external store of which tools are on where the caret stands. */
export interface WritingTools {
  subscribe(onChange: () => void): () => void;
  /** The same array until it changes. */
  getPressed(): readonly ToolName[];
  /** Leaves the focus where it is. */
  press(tool: ToolName): void;
  focusText(): void;
  /** Into the text, after its last letter. */
  focusEnd(): void;
  /** Brings the line with the caret clear of what lies over the page. */
  showCaret(): void;
}

const nodes = { quote: 'blockquote', heading: 'heading', bold: 'bold' } as const;

export function createWritingTools(editor: Editor): WritingTools {
  let pressed: readonly ToolName[] = [];
  const isOn = (tool: ToolName): boolean =>
    editor.isActive(tool === 'bulletList' || tool === 'orderedList' ? tool : nodes[tool]);

  return {
    subscribe: (onChange) => {
      editor.on('transaction', onChange);
      return () => void editor.off('transaction', onChange);
    },
    getPressed: () => {
      if (editor.isDestroyed) return pressed;
      const now = toolNames.filter(isOn);
      if (now.join() !== pressed.join()) pressed = now;
      return pressed;
    },
    press: (tool) => {
      const { commands } = editor;
      const toggles: Readonly<Record<ToolName, () => boolean>> = {
        bold: commands.toggleBold,
        bulletList: commands.toggleBulletList,
        orderedList: commands.toggleOrderedList,
        quote: commands.toggleBlockquote,
        heading: () => commands.toggleHeading({ level: 3 }),
      };
      toggles[tool]();
    },
    focusText: () => editor.view.focus(),
    focusEnd: () => void editor.commands.focus('end'),
    showCaret: () => void editor.commands.scrollIntoView(),
  };
}
