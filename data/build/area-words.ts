import type {Area} from './areas.js';
import {LANGS, type Lang} from './languages.js';
import {valuesOf, type DataRecord} from './record.js';
import type {Words} from '../../src/model/schema/kinds.js';

interface Named {
  readonly id: string;
  readonly words: Words;
  /** What else it is called, by language. */
  readonly short?: Partial<Record<Lang, string>>;
  readonly variants?: Partial<Record<Lang, readonly string[]>>;
}

/** The receiving states of all missions, then their cities. */
function hostsAndCities(records: readonly DataRecord[]): Named[] {
  const missions = valuesOf(records, 'missions');
  const ids = new Set([...missions.map(({host}) => host), ...missions.map(({city}) => city)]);
  return [...valuesOf(records, 'countries'), ...valuesOf(records, 'cities')]
    .filter(({id}) => ids.has(id))
    .map(({name, ...rest}) => ({...rest, words: name}));
}

/** What the elements of each area name beside what all elements do: records by id. */
function namedIn(records: readonly DataRecord[], area: Area): readonly Named[] {
  switch (area) {
    case 'embassies':
      return hostsAndCities(records);
    case 'leverage':
      return (['chips', 'actors', 'interests'] as const).flatMap((kind) =>
        valuesOf(records, kind).map(({id, label}) => ({id, words: label})),
      );
    default:
      return [];
  }
}

const textIn = (words: Words, lang: Lang) => (lang === 'en' ? words.en : words[lang].text);

/** The names of an area in one language, as lines of `key=name`. */
export function namesIn(records: readonly DataRecord[], area: Area, lang: Lang): string {
  return namedIn(records, area)
    .map(({id, words}) => `${id}=${textIn(words, lang)}`)
    .join('\n');
}

/** All that they are called in any language, for search: lines of `id=name|name|…`, each name once. */
export function searchNames(records: readonly DataRecord[], area: Area): string {
  const lines = namedIn(records, area).map(({id, words, short, variants}) => {
    const names = LANGS.flatMap((lang) => [textIn(words, lang), short?.[lang] ?? [], variants?.[lang] ?? []]);
    return `${id}=${[...new Set(names.flat())].join('|')}`;
  });
  return lines.join('\n');
}
