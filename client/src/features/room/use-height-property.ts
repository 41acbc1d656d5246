import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the height of a bar that lies over the page in a property of the page: columns, scrolling and focus stay clear of
 * it, also while a band makes it higher.
 */
export function useHeightProperty<Bar extends HTMLElement>(
  property: '--room-top' | '--room-foot',
): RefObject<Bar | null> {
  const bar = useRef<Bar>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const page = document.documentElement.style;
    const measure = () => page.setProperty(property, `${element.offsetHeight}px`);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      page.removeProperty(property);
    };
  }, [property]);
  return bar;
}
