/** Size of what is written on the wall: 38/50 for a few lines, 34/46 for many (look.md 2.3). */
export type Lines = 'few' | 'many';

export interface LineSize {
  readonly lines: Lines;
  /** Height in the smaller size at which the larger one was given up; null while it was not. */
  readonly gaveUpAt: number | null;
}

export const initialSize: LineSize = { lines: 'few', gaveUpAt: null };

/**
 * The size after a measurement. The larger one is tried again only when what is written has become shorter
 * than it was when it did not fit, so the wall never swings between the two.
 *
 * @param height what all rows take in the present size, in px
 */
export function nextSize(size: LineSize, height: number, available: number): LineSize {
  if (size.lines === 'few') {
    return height > available ? { lines: 'many', gaveUpAt: null } : size;
  }
  if (size.gaveUpAt === null) return { lines: 'many', gaveUpAt: height };
  return height < size.gaveUpAt ? initialSize : size;
}
