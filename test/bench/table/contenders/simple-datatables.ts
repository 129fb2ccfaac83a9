import {FILTER, INSTALLED, page, ROWS, type Contender} from '../contender.js';

/** With its own field. The columns are of plain texts, which spares it from reading each cell as HTML. */
export const simpleDatatables: Contender = {
  name: 'simple-datatables',
  library: 'simple-datatables',
  bundled: 'its script and style as a CDN serves them: `dist/umd/simple-datatables.js`, `dist/style.css`',
  draws: 'ten rows, the others on pages to turn',
  lacks: ['a filter is one more search for a word in a column', 'the whole query has to stand in one cell'],
  page: () =>
    page(
      `<link rel="stylesheet" href="${INSTALLED}/simple-datatables/dist/style.css">
<script src="${INSTALLED}/simple-datatables/dist/umd/simple-datatables.js"></script>`,
      `${FILTER}<table id="table"></table>
<script type="module">${ROWS}
const table = new simpleDatatables.DataTable('#table', {
  columns: [{select: columns.map((_, index) => index), type: 'string'}],
  data: {
    headings: columns.map(([, title]) => title),
    data: rows.map((row) => columns.map(([key]) => row[key])),
  },
});
function apply() {
  table.search(only && 'Closed', [columns.findIndex(([key]) => key === 'status_name')], 'filter');
}
const info = () => document.querySelector('.datatable-info').textContent;
globalThis.bench = {
  rows: () => [...document.querySelectorAll('#table tbody tr:nth-child(-n + 8)')],
  city: (row) => row.cells[1].textContent,
  count: () => +(/of ([\\d,]+)/.exec(info())?.[1] ?? '0').replaceAll(',', ''),
  field: () => document.querySelector('.datatable-input'),
  header: (column) =>
    document.querySelectorAll('#table thead th button')[columns.findIndex(([key]) => key === column)],
  filter: () => filter,
};
</script>`,
    ),
};
