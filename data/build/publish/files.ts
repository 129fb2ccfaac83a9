import {stringify} from 'yaml';
import {LANGS} from '../languages.js';
import type {Head} from '../project.js';
import type {DataRecord} from '../record.js';
import {atomFeed} from './atom.js';
import {factsLog, releaseDay} from './changes.js';
import {jsonSchemas, wholeDataset} from './dataset.js';
import {citation, dataPackage} from './package.js';
import {tableCsv, tablesFrom} from './tables.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Everything that `dist/data/` holds, by name: the same text for the same records, version and change log.
 */
export function publishedFiles(
  records: readonly DataRecord[],
  head: Head,
  version: string,
  changelog: string,
): Record<string, string> {
  const tables = tablesFrom(records);
  return {
    'recognition-elements.json': json(wholeDataset(records, head, version)),
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, tableCsv(table)])),
    ...Object.fromEntries(
      Object.entries(jsonSchemas()).map(([name, value]) => [`schema/${name}`, json(value)]),
    ),
    'datapackage.json': json(dataPackage(records, tables, head, version)),
    'CITATION.cff': stringify(citation(head, version, releaseDay(changelog, version)), {lineWidth: 0}),
    'CHANGELOG.md': factsLog(records, changelog),
    ...Object.fromEntries(LANGS.map((lang) => [`events.${lang}.atom`, atomFeed(records, head, lang)])),
  };
}
