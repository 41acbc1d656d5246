import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import type { Awareness } from 'y-protocols/awareness';
import { createOwnCaret } from './own-caret.ts';
import { type AwarenessChange, createRemoteCarets, type RemoteCaret } from './remote-carets.ts';
import { settleSelection } from './settle-selection.ts';

/** The part of Awareness that y-tiptap's caret plugin uses. */
export interface SectionPresence {
  getStates(): Map<number, RemoteCaret>;
  getLocalState(): { readonly cursor: unknown };
  setLocalStateField(field: string, value: unknown): void;
  on(event: 'change', listener: () => void): void;
  off(event: 'change', listener: () => void): void;
}

/**
 * One section's view of the Awareness that all sections share. The caret plugin thinks it is alone: it would clear
 * another section's caret when its editor goes, and redraw every editor for every caret.
 * `onMoved` hears which client ids moved their caret in this section.
 */
export function createSectionPresence(
  awareness: Awareness,
  section: RootName,
  onMoved: (clientIds: readonly number[]) => void,
): SectionPresence {
  const own = createOwnCaret(awareness, section);
  const others = createRemoteCarets(awareness, section);
  const handlers = new Map<() => void, (change: AwarenessChange) => void>();
  return {
    getStates: others.read,
    getLocalState: () => ({ cursor: own.read() }),
    setLocalStateField: (_field, cursor) => own.publish(cursor),
    on: (event, listener) => {
      const handleChange = (change: AwarenessChange) => {
        const { concerned, moved } = others.update(change);
        if (moved.length > 0) onMoved(moved);
        if (!concerned) return;
        // The plugin redraws in a task of its own; this one runs just before it.
        setTimeout(settleSelection);
        listener();
      };
      handlers.set(listener, handleChange);
      awareness.on(event, handleChange);
    },
    off: (event, listener) => {
      const handleChange = handlers.get(listener);
      if (handleChange !== undefined) awareness.off(event, handleChange);
      handlers.delete(listener);
    },
  };
}
