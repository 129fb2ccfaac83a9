import type {PackedDetails} from '../../src/model/dataset.js';
import type {Lang} from './languages.js';
import type {DataRecord} from './record.js';

/** Notes and sources in one language, as `src/model/dataset.ts` unpacks them. */
export function compileDetails(records: readonly DataRecord[], lang: Lang): PackedDetails {
  const statements = records.flatMap(({value}) => value.statements ?? []);
  const sources = records.filter(({kind}) => kind === 'sources').map(({value}) => value);
  const indexOf = new Map(sources.map(({id}, index) => [id, index.toString(36)]));
  const line = (...cells: string[]) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t');
  return {
    notes: statements
      .map(({id, note}) =>
        lang === 'en' ? line(id, note.en) : line(id, (note[lang].reviewed ? '' : '~') + note[lang].text),
      )
      .join('\n'),
    sources: sources
      .map(({id, title = '', publisher = '', published = '', url = ''}) =>
        line(id, title, publisher, published, url.replace(/^https:\/\//, '')),
      )
      .join('\n'),
    sourcesOf: statements
      .map((statement) => line(statement.id, statement.sources.map((id) => indexOf.get(id) ?? '').join(' ')))
      .join('\n'),
  };
}
