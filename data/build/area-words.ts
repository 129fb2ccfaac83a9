import type {Area} from './areas.js';
import type {Lang} from './languages.js';
import {valuesOf, type DataRecord} from './record.js';
import type {Words} from '../../src/model/schema/kinds.js';

/** What the elements of each area name beside what all elements do: records by id. */
function namedIn(records: readonly DataRecord[], area: Area): readonly {id: string; words: Words}[] {
  switch (area) {
    case 'leverage':
      return (['chips', 'actors', 'interests'] as const).flatMap((kind) =>
        valuesOf(records, kind).map(({id, label}) => ({id, words: label})),
      );
    default:
      return [];
  }
}

/** The names of an area in one language, as lines of `key=name`. */
export function namesIn(records: readonly DataRecord[], area: Area, lang: Lang): string {
  return namedIn(records, area)
    .map(({id, words}) => `${id}=${lang === 'en' ? words.en : words[lang].text}`)
    .join('\n');
}
