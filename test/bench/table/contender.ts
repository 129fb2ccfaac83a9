/** A table that is compared, and what its page has in common with all others. */

/** A table of the comparison: one page, which shows the rows and puts `bench` into its global scope (see `Bench` in `probe.ts`). */
export interface Contender {
  readonly name: string;
  /** Its package. */
  readonly library?: string;
  /** How its scripts and styles come to the page, as its documentation recommends. */
  readonly bundled: string;
  /** The rows that it draws. */
  readonly draws: string;
  /** What it does less than ours, as it stands on its page. */
  readonly lacks: readonly string[];
  /** What excuses ours for being heavier: the reason. */
  readonly bare?: string;
  /** What excuses ours for being slower: the reason. */
  readonly easier?: string;
  /** Whether it knows the names of places in Dari, so that one can be typed. */
  readonly dari?: true;
  /** A module of which a minified script is made, for those whose documentation recommends to bundle what is needed. */
  readonly module?: string;
  /**
   * The page.
   * @param script the address of the script made of `module`
   * @param own whether the rows are those of our own data, which our element has in it
   */
  page(script: string, own: boolean): string;
}

/** The columns of our table, as its CSV names them and as a reader sees them. */
export const COLUMNS = [
  ['state_name', 'Host state'],
  ['city_name', 'City'],
  ['type', 'Type'],
  ['level', 'Head'],
  ['status_name', 'Who runs it'],
  ['since', 'Since'],
  ['reported', 'Last reported'],
  ['confidence', 'Confidence'],
  ['sources', 'Sources'],
] as const;

/** What of a row the filter asks for, beside its columns. */
export const STATUS = 'status';

/** Where the libraries are served from. */
export const INSTALLED = '/test/bench/node_modules';

/** A whole page. It has the same style for all, beneath that of the library. */
export const page = (head: string, body: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="icon" href="data:,">
<style>body{font:16px sans-serif;margin:8px} table{border-collapse:collapse;width:100%} td,th{padding:4px 8px;text-align:left;border-bottom:1px solid #ccc}</style>
${head}
${body}
</html>`;

/** The button that filters, for those that bring none. */
export const FILTER = `<button id="filter">Only closed ones</button>`;

/** The same with a field to search in and the count of what is found. */
export const CONTROLS = `<p><input type="search" id="search" aria-label="Search"> ${FILTER} <output id="count"></output></p>`;

/** The rows, for all but ours: a line of a module's script. */
export const ROWS = `
const columns = ${JSON.stringify(COLUMNS)};
const rows = await (await fetch('/rows.json')).json();
const filter = document.getElementById('filter');
let only = '';
filter.addEventListener('click', () => { only = only ? '' : 'closed'; apply(); });`;

/** The same, where the field is that of `CONTROLS`. */
export const SEARCHED_ROWS = `${ROWS}
const search = document.getElementById('search');
const count = document.getElementById('count');
let query = '';
search.addEventListener('input', () => { query = search.value.trim().toLowerCase(); apply(); });
for (const row of rows) row.text = columns.map(([key]) => row[key]).join('\\n').toLowerCase();`;
