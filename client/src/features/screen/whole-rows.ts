/** A row of the wall: distances in px from the top of all rows. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** The part of all rows that is shown: px from their top, and how high it is. */
export interface RowWindow {
  readonly top: number;
  readonly height: number;
}

/**
 * Which rows are shown when not all of them fit: whole ones only, the last of them; or, while somebody writes
 * further up, those around the row that is being written. A row higher than the wall shows its end.
 *
 * @param height what all rows take; more than the last row's bottom where something follows them
 * @param written index of the row that was written last, or null
 */
export function wholeRows(
  rows: readonly Row[],
  { height, available, written }: { height: number; available: number; written: number | null },
): RowWindow {
  if (height <= available) return { top: 0, height };
  const endTop = topEndingAt(rows, height, available);
  const row = written === null ? undefined : rows[written];
  if (row === undefined || row.top >= endTop) return { top: endTop, height: height - endTop };
  const top = topEndingAt(rows, row.bottom, available);
  const last = rows.findLast(({ bottom }) => bottom - top <= available) ?? row;
  return { top, height: last.bottom - top };
}

/** Top of the first row that is whole in a window that ends at `bottom`. */
function topEndingAt(rows: readonly Row[], bottom: number, available: number): number {
  const first = rows.find((row) => row.bottom <= bottom && bottom - row.top <= available);
  return first?.top ?? bottom - available;
}
