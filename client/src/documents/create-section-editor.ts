import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import type { ProtectedMatcher } from '@opora/shared/domain/protected/matcher.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import { planExtensions } from '@opora/shared/plan/extensions.ts';
import { Editor, type EditorOptions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { bindClasses } from '../ui/bind-classes.ts';
import { createCarets } from './caret-extension.ts';
import { NewLineBeside } from './new-line-beside.ts';
import { createOnBehalf, type WritingFor } from './on-behalf.ts';
import { createOwnEntry } from './own-entry.ts';
import { createPassageDecorations, type PassageLook } from './passages.ts';
import { createCleanPaste } from './paste/clean-paste.ts';
import { createProtectedStop } from './protected/protected-stop.ts';
import styles from './section-editor.module.css';
import { settleSelection } from './settle-selection.ts';
import { StayInLine } from './stay-in-line.ts';

const css = bindClasses(styles);

export interface SectionEditorOptions {
  readonly element: HTMLElement;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly section: RootName;
  readonly onTyping: () => void;
  /** A paste was refused as too long. */
  readonly onTooLong: () => void;
  readonly protectedMatcher: () => ProtectedMatcher | null;
  /** Typing or pasting would have brought a protected string. */
  readonly onProtected: () => void;
  readonly writingFor: () => WritingFor;
}

/** An editor bound to one section, read-only until told otherwise. `destroy` unbinds it. */
export function createSectionEditor(options: SectionEditorOptions): Editor {
  const { element, doc, awareness, section, onTyping, onTooLong, writingFor } = options;
  const { protectedMatcher: matcher, onProtected } = options;
  const mayKeep = (participantId: string) =>
    writingFor().allowed.some((id) => id === participantId);
  return new Editor({
    element,
    editable: false,
    // Tiptap would put a style element into the page; its rules are in our style sheet.
    injectCSS: false,
    // "8. prosince" is a date and no numbered list; what is pasted stays as it was read.
    enableInputRules: ['bold', 'heading', 'bulletList', 'blockquote'],
    enablePasteRules: false,
    // An object, because text goes through the HTML parser, which Trusted Types forbids (security.md 4.8).
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    extensions: [
      ...planExtensions(),
      Collaboration.configure({ fragment: doc.getXmlFragment(section) }),
      createCarets({ awareness, section }),
      createOwnEntry(css('own')),
      createCleanPaste({ onTooLong, mayKeep }),
      createProtectedStop({ matcher, onProtected }),
      createOnBehalf(writingFor),
      NewLineBeside,
      StayInLine,
    ],
    onTransaction: ({ transaction }) => {
      if (isOwnEdit(transaction)) onTyping();
    },
  });
}

interface Words {
  readonly label: string;
  readonly placeholder: string;
  readonly lang: Language;
  readonly editable: boolean;
  readonly lookOf: (participantId: string) => PassageLook;
}

/** Keeps the written line off the edges, where bars of the page lie over it; px. */
const clearance = 80;
/** On a phone the toolbar and the button for asking to speak lie there as well. */
const phoneClearance = 210;
const isPhone = (): boolean => matchMedia('(width < 50em)').matches;

/** What others may read is a named group of paragraphs; a field only for whoever writes. */
export const editorProps = (words: Words): EditorOptions['editorProps'] => ({
  scrollThreshold: clearances(),
  scrollMargin: clearances(),
  decorations: createPassageDecorations(words.lookOf, {
    passage: css('passage'),
    first: css('first'),
  }),
  handleDOMEvents: {
    // End and Enter within one frame of a slow machine: Enter must find the caret where End put it.
    keydown: (_view, event) => {
      if (!event.isComposing) settleSelection();
      return false;
    },
  },
  attributes: ({ doc }): Record<string, string> => ({
    class: css('editor'),
    lang: words.lang,
    'aria-label': words.label,
    ...(words.editable
      ? {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-keyshortcuts': 'Alt+F10',
          spellcheck: 'true',
        }
      : { role: 'group' }),
    ...(isEmpty(doc) ? { 'data-question': words.placeholder } : {}),
  }),
});

const clearances = () => ({
  top: clearance,
  right: clearance,
  bottom: isPhone() ? phoneClearance : clearance,
  left: clearance,
});

const isEmpty = (doc: Node): boolean =>
  doc.childCount === 1 && doc.child(0).type.name === 'paragraph' && doc.child(0).childCount === 0;

/** Typing, pasting, undoing here; not what came from others. */
function isOwnEdit(transaction: Transaction): boolean {
  if (!transaction.docChanged) return false;
  const sync: unknown = transaction.getMeta(ySyncPluginKey);
  if (typeof sync !== 'object' || sync === null || !('isChangeOrigin' in sync)) return true;
  return 'isUndoRedoOperation' in sync && sync.isUndoRedoOperation === true;
}
