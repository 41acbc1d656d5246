import type { KeyboardEvent } from 'react';

/**
 * Enter sends a form from every field: also from its growing text box, where Shift and Enter make a new line,
 * and from a list that is open with nothing chosen in it. Listens before the fields do, which keep Enter for
 * themselves. Not while an input method is composing a letter.
 */
export function submitOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  if (!takesLine(event.target) && !isListWithoutChoice(event.target)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

const takesLine = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement;

const isListWithoutChoice = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement &&
  target.role === 'combobox' &&
  !target.hasAttribute('aria-activedescendant');
