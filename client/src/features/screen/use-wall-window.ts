import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { initialSize, type Lines, nextSize } from './line-size.ts';
import { type RowWindow, wholeRows } from './whole-rows.ts';

export interface WallWindow {
  /** The place there is. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** All that is written, which may be more. Carries its size as `data-lines`. */
  readonly content: RefObject<HTMLDivElement | null>;
  readonly lines: Lines;
  /** What of the content is shown; null before the first measurement. */
  readonly shown: RowWindow | null;
}

/** Entries of a section are paragraphs and headings, tasks are items of a list. */
const rowSelector = 'p, h3, li';

/**
 * Measures what is written whenever it changes, and keeps whole rows and the latest ones in sight: the last, or
 * where `followsWriting`, those around the row that changed last.
 */
export function useWallWindow({ followsWriting }: { followsWriting: boolean }): WallWindow {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(initialSize);
  const [shown, setShown] = useState<RowWindow | null>(null);

  useLayoutEffect(() => {
    const [outer, inner] = [place.current, content.current];
    if (outer === null || inner === null) return;
    let written: Element | null = null;

    function measure(around: HTMLElement, all: HTMLElement) {
      const height = all.offsetHeight;
      const available = around.clientHeight;
      // What was measured may still be in the size before: then it says nothing about this one.
      const measured = all.dataset['lines'];
      setSize((size) => (size.lines === measured ? nextSize(size, height, available) : size));
      const elements = rowElements(all);
      const start = all.getBoundingClientRect().top;
      const rows = elements.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { top: top - start, bottom: bottom - start };
      });
      const index = written === null ? -1 : elements.indexOf(written);
      const window = wholeRows(rows, { height, available, written: index < 0 ? null : index });
      setShown((before) => (isSame(before, window) ? before : window));
    }

    const handleWriting = (changes: readonly MutationRecord[]) => {
      if (followsWriting)
        written = changes.map(changedRow).findLast((row) => row !== null) ?? written;
      measure(outer, inner);
    };
    const sizes = new ResizeObserver(() => measure(outer, inner));
    sizes.observe(outer);
    sizes.observe(inner);
    const writing = new MutationObserver(handleWriting);
    writing.observe(inner, { childList: true, characterData: true, subtree: true });
    return () => {
      sizes.disconnect();
      writing.disconnect();
    };
  }, [followsWriting]);

  return { place, content, lines: size.lines, shown };
}

/** Only the innermost: a list item of the plan holds a paragraph, which is the row. */
const rowElements = (all: HTMLElement): Element[] =>
  [...all.querySelectorAll(rowSelector)].filter((row) => row.querySelector(rowSelector) === null);

/** The row that was added, or in which something changed. */
function changedRow({ target, addedNodes }: MutationRecord): Element | null {
  const node = [...addedNodes].at(-1) ?? target;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(rowSelector) ?? null;
}

const isSame = (one: RowWindow | null, other: RowWindow): boolean =>
  one !== null && one.top === other.top && one.height === other.height;
