import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { WritingTools } from '../../../documents/writing-tools.ts';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { BehalfSelect } from './behalf-select.tsx';
import { ToolButtons } from './tool-buttons.tsx';
import { useIsWriting } from './use-is-writing.ts';
import { useKeyboardInset } from './use-keyboard-inset.ts';
import styles from './writing-place.module.css';

const css = bindClasses(styles);

export interface WritingPlaceProps {
  /** Null where one may not write. */
  readonly tools: WritingTools | null;
  /** Name of the toolbar. */
  readonly label: string;
  /** For whom one may type here. */
  readonly people: readonly Participant[];
  readonly chosen: ParticipantId | null;
  /** The text. */
  readonly children: ReactNode;
}

/** A text with its toolbar, which is there only while somebody writes: from the text by Alt+F10, back by Escape. */
export function WritingPlace({ tools, label, people, chosen, children }: WritingPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const isWriting = useIsWriting(place) && tools !== null;
  useKeyboardInset(toolbar, isWriting, tools);

  const handleKeyDown = (event: KeyboardEvent) => {
    const isInToolbar = event.target instanceof Node && toolbar.current?.contains(event.target);
    if (event.key === 'F10' && event.altKey && !isInToolbar) {
      toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    } else if (event.key === 'Escape' && isInToolbar) tools?.focusText();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of what is in it.
    <div ref={place} onKeyDown={handleKeyDown}>
      {isWriting && tools !== null ? (
        <div ref={toolbar} role="toolbar" aria-label={label} className={css('toolbar')}>
          <ToolButtons tools={tools}>
            {people.length > 0 ? (
              <BehalfSelect people={people} chosen={chosen} onChosen={tools.focusText} />
            ) : null}
          </ToolButtons>
        </div>
      ) : null}
      {children}
    </div>
  );
}
