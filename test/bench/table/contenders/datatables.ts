import {FILTER, INSTALLED, page, ROWS, type Contender} from '../contender.js';

/** With its own field. Pages of ten rows are its default, and for thousands of rows its manual insists on pages. */
export const dataTables: Contender = {
  name: 'DataTables',
  library: 'datatables.net',
  bundled:
    'the minified scripts and style of `datatables.net` and `datatables.net-dt`, which its download builder hands out',
  draws: 'ten rows, the others on pages to turn',
  lacks: ['a filter is a function of the page’s own'],
  page: () =>
    page(
      `<link rel="stylesheet" href="${INSTALLED}/datatables.net-dt/css/dataTables.dataTables.min.css">
<script src="${INSTALLED}/datatables.net/js/dataTables.min.js"></script>
<script src="${INSTALLED}/datatables.net-dt/js/dataTables.dataTables.min.js"></script>`,
      `${FILTER}<table id="table" class="display"></table>
<script type="module">${ROWS}
const table = new DataTable('#table', {
  data: rows,
  columns: columns.map(([data, title]) => ({data, title})),
  order: [],
});
function apply() {
  table.search.fixed('status', only ? (text, row) => row.status === only : null).draw();
}
const info = () => document.querySelector('.dt-info').textContent;
globalThis.bench = {
  rows: () => [...document.querySelectorAll('#table tbody tr:nth-child(-n + 8):has(td + td)')],
  city: (row) => row.cells[1].textContent,
  count: () => +/of ([\\d,]+)/.exec(info())[1].replaceAll(',', ''),
  field: () => document.querySelector('.dt-search input'),
  header: (column) =>
    document.querySelectorAll('#table thead th')[columns.findIndex(([key]) => key === column)],
  filter: () => filter,
};
</script>`,
    ),
};
