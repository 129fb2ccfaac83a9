import {CONTROLS, INSTALLED, page, SEARCHED_ROWS, type Contender} from '../contender.js';

/** Only with the modules that are needed; it draws the rows that are in sight. */
export const tabulator: Contender = {
  name: 'Tabulator',
  library: 'tabulator-tables',
  bundled:
    'its core with the modules to sort, filter and format, bundled and minified; `dist/css/tabulator.min.css`',
  draws: 'the rows in sight in a box of 600 px',
  lacks: ['no field of its own to search in all columns: the page folds the texts and hands it a function'],
  module: `import {FilterModule, FormatModule, SortModule, Tabulator} from 'tabulator-tables';
Tabulator.registerModule([FilterModule, FormatModule, SortModule]);
globalThis.Tabulator = Tabulator;`,
  page: (script) =>
    page(
      `<link rel="stylesheet" href="${INSTALLED}/tabulator-tables/dist/css/tabulator.min.css">
<script src="${script}"></script>`,
      `${CONTROLS}<div id="table"></div>
<script type="module">${SEARCHED_ROWS}
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
  rows: () => [...document.querySelectorAll('.tabulator-row:nth-child(-n + 8)')],
  city: (row) => row.querySelector('[tabulator-field=city_name]').textContent,
  count: () => +count.textContent,
  field: () => search,
  header: (column) => document.querySelector('.tabulator-col[tabulator-field=' + column + '] .tabulator-col-title'),
  filter: () => filter,
};
</script>`,
    ),
};
