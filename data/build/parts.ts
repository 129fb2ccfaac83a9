import {PART_KINDS, type PartKind, type Parts, type SourceRecord} from '../../src/model/parts.js';
import {LANGS, markedTextIn, type Lang} from './languages.js';
import type {Words} from '../../src/model/schema/kinds.js';
import {valuesOf, type DataRecord} from './record.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words => isObject(value) && 'en' in value && 'prs' in value;

/** A record, and all that is in it, without its words. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, own]) => !isWords(own))
      .map(([key, own]) => [key, withoutWords(own)]),
  );
}

/** The words of a record by `id/key`; what has an id of its own inside it, such as evidence, goes by that. */
function wordsOf(value: unknown): [string, Words][] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, own]): [string, Words][] =>
    isWords(own) ? [[`${String(value['id'])}/${key}`, own]] : wordsOf(own),
  );
}

/** The kinds of record beyond those of the map, without words. */
export function compileParts(records: readonly DataRecord[]): Parts {
  return Object.fromEntries(
    PART_KINDS.map((kind) => [kind, withoutWords(valuesOf(records, kind))]),
  ) as unknown as Parts;
}

/** What comes later than the records, with the details, or that only editors need. */
const LATER = ['sources', 'article'];

/** The records of a kind as a page needs them first: without words, sources and what only editors read. */
export function compileLight(records: readonly DataRecord[], kind: PartKind): unknown {
  const light = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(light);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !LATER.includes(key))
        .map(([key, own]) => [key, light(own)]),
    );
  };
  return light(withoutWords(valuesOf(records, kind)));
}

/** Their texts in one language, by `id/key`. One that no native speaker has reviewed begins with `~`. */
export function compileTexts(
  records: readonly DataRecord[],
  kind: PartKind,
  lang: Lang,
): Record<string, string> {
  return Object.fromEntries(
    wordsOf(valuesOf(records, kind)).map(([key, words]) => [key, markedTextIn(words, lang)]),
  );
}

/** All sources, without what concerns only whoever edits them. */
export function compileSources(records: readonly DataRecord[]): SourceRecord[] {
  return valuesOf(records, 'sources').map(({id, title, publisher, published, url, archived, language}) => ({
    id,
    title,
    publisher,
    published,
    url,
    archived,
    language,
  }));
}

/** The region of each state and territory that has one, by code. */
export function compileRegions(records: readonly DataRecord[]): Record<string, string> {
  return Object.fromEntries(
    valuesOf(records, 'countries').flatMap(({id, region}) => (region ? [[id, region]] : [])),
  );
}

/** How the library finds the words and the details of an area. */
export function renderAreaLoaders(area: string): string {
  return ['words', 'details']
    .map((what) => {
      const own = LANGS.map((lang) => `  ${lang}: () => import('./${what}-${area}.${lang}.js'),\n`);
      return `export const ${what} = {\n${own.join('')}};\n`;
    })
    .join('\n');
}

/** How the library finds them: a module for each kind, and for the words of each kind in each language. */
export function renderLoaders(): string {
  const load = (path: string) => `() => import('./${path}.js')`;
  const parts = PART_KINDS.map((kind) => `  ${kind}: ${load(`parts/${kind}`)},\n`);
  const texts = PART_KINDS.map((kind) => {
    const own = LANGS.map((lang) => `    ${lang}: ${load(`texts/${kind}.${lang}`)},\n`);
    return `  ${kind}: {\n${own.join('')}  },\n`;
  });
  return `export const parts = {\n${parts.join('')}};\n\nexport const texts = {\n${texts.join('')}};\n`;
}
