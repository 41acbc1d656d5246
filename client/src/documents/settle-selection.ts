/**
 * Hands ProseMirror the selection that the browser already shows. Chromium tells of a moved caret only with the next
 * frame; somebody else's change drawn until then puts the caret back, and with three others writing every fourth press
 * of an arrow key was lost.
 */
export function settleSelection(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable) {
    document.dispatchEvent(new Event('selectionchange'));
  }
}
