/** A row of a table of attributes. `fallback`: the first code of its last cell, which is the default. */
export interface AttributeRow {
  readonly name: string;
  readonly fallback: string | undefined;
}

const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** Cells of a line, with `\|` as a letter of the text. */
const cellsOf = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1);

/**
 * The tables of attributes in a text of Markdown, by the tag that their heads name. The table whose head says "attribute" is of
 * the map, which is told of first, and of what all have.
 */
export function attributeTables(text: string): Map<string, AttributeRow[]> {
  const tables = new Map<string, AttributeRow[]>();
  for (const [table] of text.matchAll(/(?:^\|.*\|\n)+/gm)) {
    const [head = '', , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    const first = head[0]?.trim() ?? '';
    const tag = first === 'attribute' ? 'recognition-map' : /^`<([\w-]+)>`$/.exec(first)?.[1];
    if (!tag || !/values/.test(head[1] ?? '')) continue;
    const found = rows.flatMap((cells) =>
      codes((cells[0] ?? '').replace(/,? property .*$/, '')).map((name) => ({
        name,
        fallback: codes(cells.at(-1) ?? '')[0],
      })),
    );
    tables.set(tag, [...(tables.get(tag) ?? []), ...found]);
  }
  return tables;
}
