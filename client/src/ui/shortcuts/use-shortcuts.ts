import { useEffect } from 'react';
import { pressedShortcut } from './pressed-shortcut.ts';
import { shortcutChoice } from './shortcut-choice.ts';
import { keysOf, type ShortcutId } from './shortcuts.ts';

/** Where one types nothing may happen but typing: there Alt and Shift write signs, the Czech quotation marks too. */
const isTyping = (at: EventTarget | null): boolean =>
  at instanceof HTMLElement &&
  (at.isContentEditable ||
    at.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

/** The button on the page; none while a dialog stands in front of it. */
function controlOf(id: ShortcutId): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${keysOf(id)}"]`);
  return [...controls].find((each) => each.closest('[inert], [aria-hidden="true"]') === null);
}

/** Presses the button whose keys are pressed; focus stays where it is (KB2). */
export function useShortcuts(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (shortcutChoice.get() === 'off' || isTyping(event.target)) return;
      const id = pressedShortcut(event);
      const control = id === undefined ? undefined : controlOf(id);
      if (control === undefined) return;
      event.preventDefault();
      control.click();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
