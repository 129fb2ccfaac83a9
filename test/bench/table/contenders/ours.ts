import {page, type Contender} from '../contender.js';

/** Our table, from the script of one element in one language; own data of others are in a file. */
export const ours: Contender = {
  name: 'recognition-elements',
  bundled: '`dist/embed/embassy-status-table.en.js`, one script with its styles, words and 67 missions in it',
  draws: 'up to 200 rows all at once; of more eight at first, and others as the reader goes on',
  lacks: [],
  dari: true,
  page: (_, own) =>
    page(
      '<script src="/dist/embed/embassy-status-table.en.js"></script>',
      `<embassy-status-table lang="en"${own ? '' : ' src="/missions.json"'}></embassy-status-table>
<script>
const root = document.querySelector('embassy-status-table').shadowRoot;
globalThis.bench = {
  rows: () => [...root.querySelectorAll('tbody tr:nth-child(-n + 8)')],
  text: (row) => row.outerHTML.replace(/<!--.*?-->/g, ''),
  city: (row) => row.querySelector('[data-column=city]').textContent.trim(),
  count: () => (root.querySelector('table')?.getAttribute('aria-rowcount') ?? 1) - 1,
  field: () => root.querySelector('input[type=search]'),
  header: (column) => root.querySelector('.sort[data-column=' + column.replace('_name', '') + ']'),
  filter: () => root.querySelector('.legend [data-status=closed]'),
};
</script>`,
    ),
};
