import type {PackedDetails} from '../../src/model/dataset.js';
import {packDay} from './facts.js';
import type {Lang} from './languages.js';
import {statementsOf, valuesOf, type DataRecord} from './record.js';

/**
 * Notes and sources in one language, as `src/model/dataset.ts` unpacks them. Statements stand in the order of the
 * facts, so that they need no ids.
 */
export function compileDetails(records: readonly DataRecord[], lang: Lang): PackedDetails {
  const statements = records.flatMap(statementsOf);
  // Of the sources only those that these statements cite: the other kinds of record carry their own.
  const cited = new Set(statements.flatMap((statement) => statement.sources));
  const sources = valuesOf(records, 'sources').filter(({id}) => cited.has(id));
  const indexOf = new Map(sources.map(({id}, index) => [id, index.toString(36)]));
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  return {
    notes: statements
      .map(({note}) => (lang === 'en' ? note.en : (note[lang].reviewed ? '' : '~') + note[lang].text))
      .map(flat)
      .join('\n'),
    sources: sources
      .map(({title, publisher, published, url}) =>
        [title, publisher, packDay(published), url.replace(/^https:\/\//, '')].map(flat).join('\t'),
      )
      .join('\n'),
    sourcesOf: statements
      .map((statement) => statement.sources.map((id) => indexOf.get(id)).join(' '))
      .join('\n'),
  };
}
