import {CONTROLS, page, SEARCHED_ROWS, type Contender} from '../contender.js';

/** The floor: a table in the page with a filter that hides rows and a sort that moves them, by no library. */
export const staticTable: Contender = {
  name: 'static table',
  bundled: 'no library: 30 lines of script in the page',
  draws: 'all rows at once',
  lacks: ['the floor: rows of texts, a filter that hides and a sort that moves them'],
  page: () =>
    page(
      '',
      `${CONTROLS}<table><thead><tr></tr></thead><tbody></tbody></table>
<script type="module">${SEARCHED_ROWS}
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
  return {row, tr};
});
body.append(...all.map(({tr}) => tr));
function apply() {
  let found = 0;
  for (const {row, tr} of all) {
    const fits = row.text.includes(query) && (!only || row.status === only);
    tr.hidden = !fits;
    if (fits) found++;
  }
  count.textContent = found;
}
function* shown() {
  for (const row of body.rows) if (!row.hidden) yield row;
}
globalThis.bench = {
  rows: () => {
    const rows = [];
    for (const row of shown()) if (rows.push(row) === 8) break;
    return rows;
  },
  city: (row) => row.cells[1].textContent,
  count: () => +count.textContent,
  field: () => search,
  header: (column) => document.querySelector('#' + column + ' button'),
  filter: () => filter,
};
</script>`,
    ),
};
