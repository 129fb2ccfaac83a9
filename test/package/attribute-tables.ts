/**
 * A row of a table of attributes. `fallback`: the first code of its last cell, which is the default; `beside`: what its other cells
 * name.
 */
export interface AttributeRow {
  readonly name: string;
  readonly fallback: string | undefined;
  readonly beside: readonly string[];
}

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** Cells of a line, with `\|` as a letter of the text. */
const cellsOf = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1);

/**
 * The tables of attributes in a text of Markdown, by the tag that the head of a table or the heading above it names. The first
 * table without either is of the map, which is told of first, and of what all have.
 */
export function attributeTables(text: string): Map<string, AttributeRow[]> {
  const tables = new Map<string, AttributeRow[]>();
  let heading = '';
  for (const [block] of text.matchAll(/(?:^\|.*\|\n?)+|^#+ .*$/gm)) {
    if (block.startsWith('#')) {
      heading = block.replace(/^#+ `?<?|>?`?$/g, '');
      continue;
    }
    const [head = [], , ...rows] = block.trimEnd().split('\n').map(cellsOf);
    const first = head[0]?.trim() ?? '';
    if (!/values/.test(head[1] ?? '')) continue;
    const named = /^`<([\w-]+)>`$/.exec(first)?.[1];
    const tag = named ?? (/^[a-z]+-[a-z-]+$/.test(heading) ? heading : 'recognition-map');
    if (!named && first !== 'attribute') continue;
    const found = rows.flatMap((cells) =>
      codes((cells[0] ?? '').replace(/,? property .*$/, '')).map((name, at, all) => ({
        name,
        // Where a row is of several, the last cell says of each its own.
        fallback:
          (cells.at(-1) ?? '').split(';').length === all.length
            ? codes((cells.at(-1) ?? '').split(';')[at] ?? '')[0]
            : codes(cells.at(-1) ?? '')[0],
        beside: cells.slice(1).flatMap(codes),
      })),
    );
    tables.set(tag, [...(tables.get(tag) ?? []), ...found]);
  }
  return tables;
}
