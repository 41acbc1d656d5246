import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Language } from '@opora/shared/domain/text.ts';
import type { Editor } from '@tiptap/core';
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { bindClasses } from '../ui/bind-classes.ts';
import { createSectionEditor, editorProps } from './create-section-editor.ts';
import styles from './section-editor.module.css';

const css = bindClasses(styles);

/** `wall` up to six lines, `wall-dense` up to twelve (look.md 2.3); both inside `data-scale="screen"`. */
export type SectionSize = 'sheet' | 'wall' | 'wall-dense';

export interface SectionEditorProps {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly section: SectionName;
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
}: SectionEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const handleTyping = useEffectEvent(() => onTyping?.());

  // Layout effects are undone before the connection of a parent closes its document.
  useLayoutEffect(() => {
    if (place.current === null) return;
    const created = createSectionEditor({
      element: place.current,
      doc,
      awareness,
      section,
      onTyping: () => handleTyping(),
    });
    setEditor(created);
    return () => created.destroy();
  }, [doc, awareness, section]);

  useLayoutEffect(() => {
    const props = editorProps({ label, placeholder, lang, editable });
    editor?.setOptions({ editable, editorProps: props });
  }, [editor, editable, label, placeholder, lang]);

  return <div ref={place} className={css('place')} data-size={size} />;
}
