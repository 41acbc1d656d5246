import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import type { ProtectedMatcher } from '@opora/shared/domain/protected/matcher.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import type { Editor } from '@tiptap/core';
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { bindClasses } from '../ui/bind-classes.ts';
import { createSectionEditor, editorProps } from './create-section-editor.ts';
import type { WritingFor } from './on-behalf.ts';
import type { PassageLook } from './passages.ts';
import styles from './section-editor.module.css';
import { createWritingTools, type WritingTools } from './writing-tools.ts';

const css = bindClasses(styles);

/** An empty step that lets the plugins look again. */
const choiceMade = 'onBehalfChosen';

/** `wall` up to six lines, `wall-dense` up to twelve (look.md 2.3); both inside `data-scale="screen"`. */
export type SectionSize = 'sheet' | 'wall' | 'wall-dense';

export interface SectionEditorProps {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly section: RootName;
  /** May this person write here now. Toggling keeps the editor, its selection and its undo. */
  readonly editable: boolean;
  /** The section's title, for those who do not see it. */
  readonly label: string;
  /** What an empty section asks. */
  readonly placeholder: string;
  /** Language the plan is written in, for spelling and reading aloud. */
  readonly lang: Language;
  readonly size?: SectionSize;
  /** A local edit just happened; it says nothing of what was written. */
  readonly onTyping?: () => void;
  /** A paste was refused as too long; nothing changed. */
  readonly onTooLong?: () => void;
  /** For whoever has the list of what must not be written here. */
  readonly protectedMatcher?: ProtectedMatcher | null;
  /** An edit was refused because of that list; nothing changed. */
  readonly onProtected?: () => void;
  readonly writingFor: WritingFor;
  /** Words and colour of a passage on somebody's behalf; another function redraws them. */
  readonly lookOf: (participantId: string) => PassageLook;
  /** What works on this text; null before there is one and after it has gone. */
  readonly onTools?: (tools: WritingTools | null) => void;
}

/** One section of the plan, written together. Never takes the focus by itself. */
export function SectionEditor({
  doc,
  awareness,
  section,
  editable,
  label,
  placeholder,
  lang,
  size = 'sheet',
  onTyping,
  onTooLong,
  protectedMatcher = null,
  onProtected,
  writingFor,
  lookOf,
  onTools,
}: SectionEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const handleTyping = useEffectEvent(() => onTyping?.());
  const handleTooLong = useEffectEvent(() => onTooLong?.());
  const readMatcher = useEffectEvent(() => protectedMatcher);
  const handleProtected = useEffectEvent(() => onProtected?.());
  const readWritingFor = useEffectEvent(() => writingFor);
  const tellTools = useEffectEvent((tools: WritingTools | null) => onTools?.(tools));

  // Layout effects are undone before the connection of a parent closes its document.
  useLayoutEffect(() => {
    if (place.current === null) return;
    const created = createSectionEditor({
      element: place.current,
      doc,
      awareness,
      section,
      onTyping: () => handleTyping(),
      onTooLong: () => handleTooLong(),
      protectedMatcher: () => readMatcher(),
      onProtected: () => handleProtected(),
      writingFor: () => readWritingFor(),
    });
    setEditor(created);
    tellTools(createWritingTools(created));
    return () => {
      tellTools(null);
      created.destroy();
    };
  }, [doc, awareness, section]);

  useLayoutEffect(() => {
    const props = editorProps({ label, placeholder, lang, editable, lookOf });
    editor?.setOptions({ editable, editorProps: props });
  }, [editor, editable, label, placeholder, lang, lookOf]);

  // The next letter follows the choice, also where the caret has not moved.
  useLayoutEffect(() => {
    if (editor?.isEditable) editor.view.dispatch(editor.state.tr.setMeta(choiceMade, writingFor));
  }, [editor, writingFor]);

  return <div ref={place} className={css('place')} data-size={size} />;
}
