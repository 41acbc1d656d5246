import { type RefObject, useEffect, useRef } from 'react';

/** The pressed button often goes with its line. Then, and only then, the way with Tab goes on from `resting`. */
export function useKeptFocus(
  place: RefObject<HTMLElement | null>,
  resting: RefObject<HTMLElement | null>,
): void {
  const focused = useRef<EventTarget | null>(null);
  useEffect(() => {
    const { current } = place;
    const handleFocus = ({ target }: FocusEvent) => {
      focused.current = target;
    };
    // What is being taken out of the page is still in it now, and a moment later it is not.
    const handleBlur = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const isStillThere = target instanceof Node && target.isConnected;
        if (isStillThere && focused.current === target) focused.current = null;
      });
    current?.addEventListener('focusin', handleFocus);
    current?.addEventListener('focusout', handleBlur);
    return () => {
      current?.removeEventListener('focusin', handleFocus);
      current?.removeEventListener('focusout', handleBlur);
    };
  }, [place]);
  useEffect(() => {
    const { current } = focused;
    if (!(current instanceof Node) || current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) resting.current?.focus();
  });
}
