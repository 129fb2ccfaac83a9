/**
 * A cell of a CSV file by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it; a
 * negative number is none.
 */
function cell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+$)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV by RFC 4180: lines end with CR LF, the first has the headers. */
export function csv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headers, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
