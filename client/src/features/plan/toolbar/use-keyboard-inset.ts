import { type RefObject, useEffect } from 'react';
import type { WritingTools } from '../../../documents/writing-tools.ts';

/**
 * Keeps in `--keyboard` how much of the page the keyboard on the glass covers, for a bar that lies above it, and the line
 * with the caret clear of both.
 */
export function useKeyboardInset(
  bar: RefObject<HTMLElement | null>,
  isShown: boolean,
  tools: WritingTools | null,
): void {
  useEffect(() => {
    const { visualViewport } = window;
    if (!isShown || visualViewport === null) return;
    const measure = () => {
      const covered = innerHeight - visualViewport.height - visualViewport.offsetTop;
      bar.current?.style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
    };
    const handleResize = () => {
      measure();
      tools?.showCaret();
    };
    measure();
    if (bar.current !== null && getComputedStyle(bar.current).position === 'fixed') {
      tools?.showCaret();
    }
    visualViewport.addEventListener('resize', handleResize);
    visualViewport.addEventListener('scroll', measure);
    return () => {
      visualViewport.removeEventListener('resize', handleResize);
      visualViewport.removeEventListener('scroll', measure);
    };
  }, [bar, isShown, tools]);
}
