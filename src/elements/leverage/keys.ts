/** A place in the grid: ids of row and column, empty for the headers. */
export interface Place {
  readonly row: string;
  readonly col: string;
}

/** Chip and actor of a place. */
export const chipAndActor = ({row, col}: Place, transposed: boolean) =>
  transposed ? {chip: col, actor: row} : {chip: row, actor: col};

/** Rows that Page Up and Page Down pass. */
const PAGE = 4;

const within = (n: number, last: number) => Math.max(0, Math.min(last, n));

/**
 * Where a key leads in the grid, by the ARIA grid pattern; undefined for a key that leads nowhere. Headers are part of
 * it, the corner between them is not.
 *
 * @param rows ids in the order shown
 * @param rightToLeft whether the columns run from the right, as the arrow keys then do
 */
export function nextPlace(
  {key, ctrlKey}: {readonly key: string; readonly ctrlKey: boolean},
  from: Place,
  rows: readonly string[],
  cols: readonly string[],
  rightToLeft: boolean,
): Place | undefined {
  const across = rightToLeft ? -1 : 1;
  // The header comes before the first.
  const y = rows.indexOf(from.row) + 1;
  const x = cols.indexOf(from.col) + 1;
  const to = (row: number, col: number): Place => {
    const atRow = within(row, rows.length);
    const atCol = within(col, cols.length);
    if (atRow === 0 && atCol === 0) return from;
    return {row: rows[atRow - 1] ?? '', col: cols[atCol - 1] ?? ''};
  };
  switch (key) {
    case 'ArrowRight':
      return to(y, x + across);
    case 'ArrowLeft':
      return to(y, x - across);
    case 'ArrowDown':
      return to(y + 1, x);
    case 'ArrowUp':
      return to(y - 1, x);
    case 'Home':
      return ctrlKey ? to(1, 1) : to(y, y === 0 ? 1 : 0);
    case 'End':
      return ctrlKey ? to(rows.length, cols.length) : to(y, cols.length);
    case 'PageDown':
      return to(y + PAGE, x);
    case 'PageUp':
      return to(x === 0 ? Math.max(1, y - PAGE) : y - PAGE, x);
    default:
      return undefined;
  }
}
