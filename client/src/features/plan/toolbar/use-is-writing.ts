import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the focus is in a place: in its text or its toolbar. While a finger or the mouse is down nothing changes, so that
 * no line moves away under it, and what has focus stays where it is on the screen.
 */
export function useIsWriting(place: RefObject<HTMLElement | null>): boolean {
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    let isDown = false;
    let current = false;

    function look() {
      // A window in the background has lost the focus but nobody has gone elsewhere.
      if (isDown || !document.hasFocus()) return;
      const { activeElement } = document;
      const next = activeElement !== null && place.current?.contains(activeElement) === true;
      if (next === current) return;
      current = next;
      keepInPlace(activeElement, () => setWriting(next));
    }
    const afterFocus = () => queueMicrotask(look);
    const down = () => {
      isDown = true;
    };
    const up = () => {
      isDown = false;
      look();
    };
    document.addEventListener('focusin', afterFocus);
    document.addEventListener('focusout', afterFocus);
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('focusin', afterFocus);
      document.removeEventListener('focusout', afterFocus);
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, [place]);
  return isWriting;
}

function keepInPlace(element: Element | null, change: () => void): void {
  const topOf = () => element?.getBoundingClientRect().top ?? 0;
  const before = topOf();
  flushSync(change);
  const moved = topOf() - before;
  if (moved !== 0) scrollBy(0, moved);
}
