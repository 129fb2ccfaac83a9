/** Figures as Markdown has them. */
import type {Quartiles} from './quartiles.js';

/** What stands where nothing was measured. */
export const none = '–';

/** A table; its first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

export const figure = (value: number | undefined, digits = 0): string =>
  value === undefined || !Number.isFinite(value)
    ? none
    : value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** The median with the quartiles around it. */
export const middle = (found: Quartiles | undefined, digits = 0): string =>
  found
    ? `${figure(found.median, digits)} (${figure(found.low, digits)}–${figure(found.high, digits)})`
    : none;

export const ratio = (value: number | undefined, floor: number | undefined): string =>
  value === undefined || !floor ? none : `${(value / floor).toFixed(2)}×`;
