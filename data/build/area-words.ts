import {AREA_FACTS, type Area, type AreaOf} from './areas.js';
import {LANGS, oneIn, textIn, translationOf, type Lang} from './languages.js';
import {isState} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';
import type {Kind, Words} from '../../src/model/schema/kinds.js';

interface Named {
  readonly id: string;
  readonly words: Words;
  /** What else it is called, by language. */
  readonly short?: Partial<Record<Lang, string>>;
  readonly variants?: Partial<Record<Lang, readonly string[]>>;
}

/** What a record is called; a claim and a judgement are their own words. */
function named(value: DataRecord['value']): Named[] {
  const {id, ...own} = value as {id: string} & Partial<Record<'name' | 'title' | 'label' | 'text', Words>>;
  const words = own.name ?? own.title ?? own.label ?? own.text;
  return words ? [{...own, id, words}] : [];
}

const namesOf = (records: readonly DataRecord[], kind: Kind): Named[] =>
  valuesOf(records, kind).flatMap(named);

/** All texts that are in a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The receiving states of all missions, then their cities. */
function hostsAndCities(records: readonly DataRecord[]): Named[] {
  const missions = valuesOf(records, 'missions');
  const ids = new Set([...missions.map(({host}) => host), ...missions.map(({city}) => city)]);
  return [...namesOf(records, 'countries'), ...namesOf(records, 'cities')].filter(({id}) => ids.has(id));
}

/** All ids, and other texts, in the records that an area tells of. */
const spokenOfIn = (records: readonly DataRecord[], {told}: AreaOf) =>
  new Set(told.flatMap((kind) => valuesOf(records, kind).flatMap(textsOf)));

/** States and organisations that the elements of an area name. */
function placesIn(records: readonly DataRecord[], area: AreaOf): Named[] {
  const {places} = area;
  if (places === 'none') return [];
  const all = [
    ...valuesOf(records, 'countries')
      .filter((country) => (country.id === 'AF' && places !== 'states') || isState(country))
      .flatMap(named),
    ...(places === 'states' ? [] : namesOf(records, 'organisations')),
  ];
  const spokenOf = spokenOfIn(records, area);
  return places !== 'named' ? all : all.filter(({id}) => spokenOf.has(id));
}

/** Names of a kind that are printed at once: of judgements those that conclude, with who judges. */
function namesAtOnce(records: readonly DataRecord[], kind: Kind): Named[] {
  if (kind !== 'assessments') return namesOf(records, kind);
  const concluding = valuesOf(records, kind).filter(({concludes}) => concludes);
  const ids = new Set(concluding.flatMap(({id, author}) => [id, author]));
  return [...namesOf(records, kind), ...namesOf(records, 'parties')].filter(({id}) => ids.has(id));
}

/** What the elements of each area name at once: records by id. */
function namedIn(records: readonly DataRecord[], area: Area): readonly Named[] {
  if (area === 'embassies') return hostsAndCities(records);
  const own: AreaOf = AREA_FACTS[area];
  const spokenOf = spokenOfIn(records, own);
  // Of the many who act or claim somewhere only those of whom the area's own records speak.
  const isNamed = (kind: Kind, id: string) => kind !== 'parties' || spokenOf.has(id);
  return [
    ...placesIn(records, own),
    ...own.names.flatMap((kind) => namesAtOnce(records, kind).filter(({id}) => isNamed(kind, id))),
  ];
}

const lines = (all: readonly Named[], lang: Lang) =>
  all.map(({id, words}) => `${id}=${textIn(words, lang).replaceAll(/\s+/g, ' ')}`).join('\n');

/** The names of an area in one language, as lines of `id=name`. */
export function namesIn(records: readonly DataRecord[], area: Area, lang: Lang): string {
  return lines(namedIn(records, area), lang);
}

/** The names that come with the details of an area, likewise. */
export function laterNamesIn(records: readonly DataRecord[], area: Area, lang: Lang): string {
  const own: AreaOf = AREA_FACTS[area];
  const places = own.laterPlaces ? placesIn(records, {...own, places: own.laterPlaces}) : [];
  return lines([...places, ...own.laterNames.flatMap((kind) => namesOf(records, kind))], lang);
}

/** All places that own data may name, in one language, as lines of `id=name`. */
export function placeNames(
  records: readonly DataRecord[],
  lands: readonly {readonly id: string; readonly names: Readonly<Record<Lang, string>>}[],
  lang: Lang,
): string {
  const own = {names: ['cities'], places: 'all', told: [], laterNames: []} as const;
  return [
    lines([...placesIn(records, own), ...namesOf(records, 'cities')], lang),
    ...lands.map(({id, names}) => `${id}=${oneIn(names, lang)}`),
  ].join('\n');
}

/** All that they are called in any language, for search: lines of `id=name|name|…`, each name once. */
export function searchNames(records: readonly DataRecord[], area: Area): string {
  const lines = namedIn(records, area).map(({id, words, short, variants}) => {
    const names = LANGS.flatMap((lang) => [
      translationOf(words, lang)?.text ?? words.en,
      short?.[lang] ?? [],
      variants?.[lang] ?? [],
    ]);
    return `${id}=${[...new Set(names.flat())].join('|')}`;
  });
  return lines.join('\n');
}
