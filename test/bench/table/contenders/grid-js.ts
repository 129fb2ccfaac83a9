import {FILTER, INSTALLED, page, ROWS, type Contender} from '../contender.js';

/** With its own field, which would wait a quarter of a second after each key: here a millisecond, the least that it takes. */
export const gridJs: Contender = {
  name: 'Grid.js',
  library: 'gridjs',
  bundled: 'its script and theme as a CDN serves them: `dist/gridjs.umd.js`, `dist/theme/mermaid.min.css`',
  draws: 'ten rows, the others on pages to turn',
  lacks: [
    'has no filter: it is handed other rows and drawn anew, now in the order that was asked for and now in their own',
    'the whole query has to stand in one cell',
  ],
  bare: 'a bare table of pages: search, sort and a pager, and no filter',
  page: () =>
    page(
      `<link rel="stylesheet" href="${INSTALLED}/gridjs/dist/theme/mermaid.min.css">
<script src="${INSTALLED}/gridjs/dist/gridjs.umd.js"></script>`,
      `${FILTER}<div id="table"></div>
<script type="module">${ROWS}
const grid = new gridjs.Grid({
  columns: columns.map(([id, name]) => ({id, name})),
  data: rows,
  search: {debounceTimeout: 1},
  sort: true,
  pagination: {limit: 10},
}).render(document.getElementById('table'));
// Rows handed to it anew come in the order that was asked for or in their own, now so and now so.
let anew = false;
function apply() {
  anew = true;
  grid.updateConfig({data: only ? rows.filter(({status}) => status === only) : rows}).forceRender();
}
const summary = () => document.querySelector('.gridjs-summary')?.textContent ?? '';
globalThis.bench = {
  rows: () => [...document.querySelectorAll('.gridjs-tbody .gridjs-tr:nth-child(-n + 8):has([data-column-id])')],
  text: (row) => (anew ? '' : row.textContent),
  city: (row) => row.cells[1].textContent,
  count: () => +(/of ([\\d,]+)/.exec(summary())?.[1] ?? '0').replaceAll(',', ''),
  field: () => document.querySelector('.gridjs-search-input'),
  header: (column) => document.querySelector('.gridjs-th[data-column-id=' + column + ']'),
  filter: () => filter,
};
</script>`,
    ),
};
