/**
 * Tables as spreadsheets read and write them. Out: UTF-8 with a mark at the start, by which Excel knows it, and nothing that a
 * spreadsheet would take for a formula. In: whatever a spreadsheet made of it, with commas, semicolons or tabs.
 */

/** A cell that begins like this is a formula to a spreadsheet, unless an apostrophe goes before it. */
const FORMULA = /^['\u2018\u2019]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const written = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell as it was before it was made safe; some spreadsheets take the apostrophe away themselves, some make it a curly one. */
const read = (text: string): string => (FORMULA.test(text) ? text.replace(/^['\u2018\u2019]/, '') : text);

export function writeCSV(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

/** A row of a table, by the names of its columns in small letters. */
export interface TableRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The text of a file: UTF-8, or the UTF-16 that Excel calls Unicode text. @throws where it is neither */
export function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', {fatal: true}).decode(bytes);
}

/** What parts the cells: whichever of the three the first line has most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [line.split(sign).length, sign] as const);
  return counts.sort(([one], [other]) => other - one)[0]?.[1] ?? ',';
}

/** Lines of cells. */
function cellsOf(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      line.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      lines.push([...line, cell]);
      line = [];
      cell = '';
    } else cell += sign;
  }
  if (cell || line.length > 0) lines.push([...line, cell]);
  return lines;
}

/** Reads a table; its columns may stand in any order, and lines with nothing in them are passed over. */
export function readCSV(given: string): ReadTable {
  // Excel can be told the separator in a line of its own.
  const [, told] = /^\uFEFF?sep=(.)\r?\n/.exec(given) ?? [];
  const text = given.replace(/^\uFEFF?(sep=.\r?\n)?/, '');
  const [head = [], ...lines] = cellsOf(text, told ?? separatorOf(text));
  const columns = head.map((name) => name.trim().toLowerCase());
  const first = told ? 3 : 2;
  return {
    columns,
    rows: lines.flatMap((line, index) =>
      line.every((cell) => !cell.trim())
        ? []
        : [
            {
              number: index + first,
              cells: Object.fromEntries(columns.map((name, at) => [name, read(line[at] ?? '')])),
            },
          ],
    ),
  };
}
