import {CONTROLS, page, SEARCHED_ROWS, type Contender} from '../contender.js';

/** Only with the modules that are needed; it draws the rows and columns that are in sight, and brings its style in its script. */
export const agGrid: Contender = {
  name: 'AG Grid',
  library: 'ag-grid-community',
  bundled:
    'AG Grid Community with the modules that its module selector gives for rows in the page, quick filter, external filter and the count of rows, bundled and minified',
  draws: 'the rows in sight in a box of 600 px',
  lacks: ['no field of its own to search in: the page hands it the query'],
  module: `import {ClientSideRowModelModule, createGrid, ExternalFilterModule, ModuleRegistry, QuickFilterModule, RowApiModule} from 'ag-grid-community';
ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule, QuickFilterModule, RowApiModule]);
globalThis.createGrid = createGrid;`,
  page: (script) =>
    page(
      `<script src="${script}"></script>`,
      `${CONTROLS}<div id="table" style="height: 600px"></div>
<script type="module">${SEARCHED_ROWS}
const api = createGrid(document.getElementById('table'), {
  rowData: rows,
  // Texts, since it would take the days for whole dates and show nothing where one is a month.
  defaultColDef: {cellDataType: 'text'},
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
const rowAt = (index) => document.querySelector('#table [row-index="' + index + '"]:has([col-id=city_name])');
globalThis.bench = {
  rows: () => [0, 1, 2, 3, 4, 5, 6, 7].map(rowAt).filter(Boolean),
  city: (row) => row.querySelector('[col-id=city_name]').textContent,
  count: () => +count.textContent,
  field: () => search,
  header: (column) => document.querySelector('.ag-header-cell[col-id=' + column + '] .ag-header-cell-text'),
  filter: () => filter,
};
</script>`,
    ),
};
