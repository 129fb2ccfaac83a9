/**
 * The tables that are compared: each a page that shows the same rows and puts `bench` into its global scope, by which the
 * driver finds its way: `first` is the first row, `state` a text that changes with what is shown, `field` the search field,
 * `header` the heading of a column that sorts, `filter` a button that leaves the closed missions alone. The scripts stand
 * as texts, since they run in the page alone.
 */

export interface Contender {
  readonly name: string;
  /** Whether it knows the names of places in Dari, so that one can be typed. */
  readonly dari?: boolean;
  readonly page: string;
}

/** The columns of our table, as its CSV names them and as a reader sees them. */
const COLUMNS = [
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

const page = (head: string, body: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="icon" href="data:,">
<style>body{font:16px sans-serif;margin:8px} table{border-collapse:collapse;width:100%} td,th{padding:4px 8px;text-align:left;border-bottom:1px solid #ccc}</style>
${head}
${body}
</html>`;

const controls = `<p><input type="search" id="search" aria-label="Search"> <button id="filter">Only closed ones</button> <output id="count"></output></p>`;

/** What all but ours need: the rows, and beside each what is searched in it. */
const rows = `
const columns = ${JSON.stringify(COLUMNS)};
const rows = await (await fetch('/rows.json')).json();
const search = document.getElementById('search');
const filter = document.getElementById('filter');
const count = document.getElementById('count');
let query = '', only = '';
filter.addEventListener('click', () => { only = only ? '' : 'closed'; apply(); });
search.addEventListener('input', () => { query = search.value.trim().toLowerCase(); apply(); });`;

const ours: Contender = {
  name: 'recognition-elements',
  dari: true,
  page: page(
    '<script src="/dist/embed/embassy-status-table.en.js"></script>',
    `<embassy-status-table lang="en" src="/missions.json"></embassy-status-table>
<script>
const root = document.querySelector('embassy-status-table').shadowRoot;
globalThis.bench = {
  first: () => root.querySelector('tbody tr'),
  state: () => (root.querySelector('table')?.getAttribute('aria-rowcount') ?? '') + (root.querySelector('tbody tr')?.outerHTML.replace(/<!--.*?-->/g, '') ?? ''),
  field: () => root.querySelector('input[type=search]'),
  header: (column) => root.querySelector('.sort[data-column=' + column.replace('_name', '') + ']'),
  filter: () => root.querySelector('.legend [data-status=closed]'),
};
</script>`,
  ),
};

/** A table in the page with a filter that hides rows and a sort that moves them. */
const staticTable: Contender = {
  name: 'static table',
  page: page(
    '',
    `${controls}<table><thead><tr></tr></thead><tbody></tbody></table>
<script type="module">${rows}
const head = document.querySelector('thead tr');
const body = document.querySelector('tbody');
for (const [key, label] of columns) {
  const th = document.createElement('th');
  th.innerHTML = '<button>' + label + '</button>';
  th.id = key;
  let up = false;
  th.addEventListener('click', () => {
    up = !up;
    all.sort((a, b) => (a.row[key] < b.row[key] ? -1 : a.row[key] > b.row[key] ? 1 : 0) * (up ? 1 : -1));
    body.append(...all.map(({tr}) => tr));
  });
  head.append(th);
}
const all = rows.map((row) => {
  const tr = document.createElement('tr');
  for (const [key] of columns) tr.insertCell().textContent = row[key];
  return {row, tr, text: columns.map(([key]) => row[key]).join('\\n').toLowerCase()};
});
body.append(...all.map(({tr}) => tr));
function apply() {
  let shown = 0;
  for (const {row, tr, text} of all) {
    const fits = text.includes(query) && (!only || row.status === only);
    tr.hidden = !fits;
    if (fits) shown++;
  }
  count.textContent = shown;
}
globalThis.bench = {
  first: () => body.rows[0],
  state: () => count.textContent + body.querySelector('tr:not([hidden])')?.textContent,
  field: () => search,
  header: (column) => document.querySelector('#' + column + ' button'),
  filter: () => filter,
};
</script>`,
  ),
};

const tabulator: Contender = {
  name: 'Tabulator',
  page: page(
    `<link rel="stylesheet" href="/node_modules/tabulator-tables/dist/css/tabulator.min.css">
<script src="/node_modules/tabulator-tables/dist/js/tabulator.min.js"></script>`,
    `${controls}<div id="table"></div>
<script type="module">${rows}
for (const row of rows) row.text = columns.map(([key]) => row[key]).join('\\n').toLowerCase();
const table = new Tabulator('#table', {
  data: rows,
  height: 600,
  layout: 'fitColumns',
  columns: columns.map(([field, title]) => ({field, title, sorter: 'alphanum'})),
});
table.on('dataFiltered', (filters, found) => (count.textContent = found.length));
function apply() {
  table.setFilter((row) => row.text.includes(query) && (!only || row.status === only));
}
globalThis.bench = {
  first: () => document.querySelector('.tabulator-row'),
  state: () => count.textContent + document.querySelector('.tabulator-row')?.textContent,
  field: () => search,
  header: (column) => document.querySelector('.tabulator-col[tabulator-field=' + column + '] .tabulator-col-title'),
  filter: () => filter,
};
</script>`,
  ),
};

const agGrid: Contender = {
  name: 'AG Grid',
  page: page(
    '<script src="/node_modules/ag-grid-community/dist/ag-grid-community.min.js"></script>',
    `${controls}<div id="table" style="height: 600px"></div>
<script type="module">${rows}
const api = agGrid.createGrid(document.getElementById('table'), {
  rowData: rows,
  columnDefs: columns.map(([field, headerName]) => ({field, headerName, flex: 1})),
  cacheQuickFilter: true,
  animateRows: false,
  isExternalFilterPresent: () => only !== '',
  doesExternalFilterPass: ({data}) => data.status === only,
  onFilterChanged: () => (count.textContent = api.getDisplayedRowCount()),
});
let asked = '';
function apply() {
  if (asked !== query) api.setGridOption('quickFilterText', (asked = query));
  else api.onFilterChanged();
}
const first = () => document.querySelector('#table [row-index="0"]');
globalThis.bench = {
  first,
  state: () => count.textContent + first()?.textContent,
  field: () => search,
  header: (column) => document.querySelector('.ag-header-cell[col-id=' + column + '] .ag-header-cell-text'),
  filter: () => filter,
};
</script>`,
  ),
};

export const CONTENDERS: readonly Contender[] = [ours, staticTable, tabulator, agGrid];
