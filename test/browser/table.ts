import '../../src/elements/define/embassy-status-table.js';
import type {EmbassyStatusTable} from '../../src/elements/embassy-status-table.js';
import {bundledDataset, type Dataset, type Mission} from '../../src/model/dataset.js';
import {allWithin, root, until} from './mount.js';

/** Puts a table of missions with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mountTable(
  attributes: Record<string, string> = {},
  properties: Partial<EmbassyStatusTable> = {},
): Promise<EmbassyStatusTable> {
  const element = document.createElement('embassy-status-table');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  Object.assign(element, properties);
  document.body.append(element);
  await until('the table shows its answer', () => root(element).querySelector('.root'));
  await element.updateComplete;
  return element;
}

/** The rows of missions that are there, in their order. */
export const rowsOf = (table: EmbassyStatusTable) => allWithin(table, 'tr[data-mission]');

/** The text of one column, row by row. */
export const cellsOf = (table: EmbassyStatusTable, column: string): string[] =>
  allWithin(table, `td[data-column="${column}"] bdi`).map((cell) => cell.textContent ?? '');

/** Facts with these missions alone; a city without a name of ours is called by its id. */
export const factsOf = (missions: readonly Mission[]): Dataset => ({...bundledDataset(), missions});

/** An embassy in a city, which nothing but that tells from others. */
export const embassyIn = (city: string, index = 0): Mission => ({
  id: `own-${index}`,
  host: 'GB',
  city,
  type: 'embassy',
  statements: [{id: `own-${index}-01`, status: 'republic', confidence: 'low', since: '2021-08-15'}],
});

/** Types into the search field, as a reader does. */
export async function search(table: EmbassyStatusTable, query: string): Promise<void> {
  const field = root(table).querySelector('input[type="search"]') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await table.updateComplete;
}
