import type {PackedDetails} from '../../src/model/dataset.js';
import {packDay} from './facts.js';
import {markedTextIn, type Lang} from './languages.js';
import {statementsOf, valuesOf, type DataRecord} from './record.js';
import type {Words} from '../../src/model/schema/kinds.js';

/** What is said and cited in details: a statement, a judgement. */
export interface Cited {
  readonly note?: Words;
  readonly sources?: readonly string[];
}

/**
 * Notes and sources in one language, as `src/model/dataset.ts` unpacks them, in the order of the facts, so that they
 * need no ids.
 * @param names of what is named only beside them, as lines of `id=name`
 */
export function compileDetails(
  records: readonly DataRecord[],
  lang: Lang,
  told: readonly Cited[] = records.flatMap(statementsOf),
  names?: string,
): PackedDetails {
  // Of the sources only those that are cited here: the other kinds of record carry their own.
  const cited = new Set(told.flatMap(({sources = []}) => sources));
  const sources = valuesOf(records, 'sources').filter(({id}) => cited.has(id));
  const indexOf = new Map(sources.map(({id}, index) => [id, index.toString(36)]));
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  return {
    notes: told.map(({note}) => flat(note ? markedTextIn(note, lang) : '')).join('\n'),
    sources: sources
      .map(({title, publisher, published, url}) =>
        [title, publisher, packDay(published), url.replace(/^https:\/\//, '')].map(flat).join('\t'),
      )
      .join('\n'),
    sourcesOf: told.map(({sources = []}) => sources.map((id) => indexOf.get(id)).join(' ')).join('\n'),
    ...(names && {names}),
  };
}
