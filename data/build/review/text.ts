import {fieldsOf, type Field} from '../fields.js';
import {TRANSLATED, translationOf, type Lang} from '../languages.js';
import type {Unit} from '../locales.js';
import {LENGTHS} from '../checks/lengths.js';
import type {DataRecord} from '../record.js';
import type {Kind} from '../../../src/model/schema/kinds.js';
import {fingerprint, wordsIn} from '../walk.js';

/** How far a translation is: there is none; its English has changed; no native speaker has read it; one has. */
export const STATUSES = ['missing', 'stale', 'unreviewed', 'reviewed'] as const;
export type Status = (typeof STATUSES)[number];

/** One text in one language, wherever it stands. */
export interface Text {
  readonly lang: Lang;
  /** `locales/day.label`, `data/countries/RU.yaml/name`: where it stands, by which it is found again. */
  readonly id: string;
  readonly file: string;
  readonly english: string;
  readonly translation: string;
  readonly status: Status;
  /** Of a stale one, the English that it was made from, where that is known. */
  readonly madeFrom?: string;
  /** What it is: a hint for translators. */
  readonly note: string;
  /** The most letters that its place holds. */
  readonly most?: number;
  /** The kind of its record; none of a word of the interface. */
  readonly kind?: Kind;
}

/** By this a review names what was reviewed; a later change of the English or the translation ends it. */
export const reviewed = (source: string, target: string): string => fingerprint(`${source}\n${target}`);

/** A review as a unit keeps it in a note: `Name, 2026-11-28 (1a2b3c4d)`. */
export const reviewNote = (by: string, on: string, of: string): string => `${by}, ${on} (${of})`;

function statusOf({source, target, madeFrom, review = ''}: Unit): Status {
  if (!target) return 'missing';
  if (madeFrom !== source) return 'stale';
  return review.endsWith(`(${reviewed(source, target)})`) ? 'reviewed' : 'unreviewed';
}

/** The words of the interface in a language. */
export const interfaceTexts = (units: readonly Unit[], lang: Lang): Text[] =>
  units.map((unit) => {
    const status = statusOf(unit);
    return {
      lang,
      id: `locales/${unit.id}`,
      file: `locales/${lang}.xlf`,
      english: unit.source,
      translation: unit.target,
      status,
      ...(status === 'stale' && {madeFrom: unit.madeFrom}),
      note: unit.hint ?? '',
    };
  });

/** The description of a key of a kind of record, however deep it stands. */
function meaningOf(kind: Kind, path: string): string {
  const keys = path.split('/').filter((part) => part && !/^\d+$/.test(part));
  let fields: readonly Field[] | undefined = fieldsOf(kind);
  let found: Field | undefined;
  for (const key of keys) {
    found = fields?.find((field) => field.key === key);
    fields = found?.fields;
  }
  return `${[kind, ...keys].join(' › ')}${found?.description ? `: ${found.description}` : ''}`;
}

/** The words of a record in all languages. */
function recordTexts({kind, file, value}: DataRecord, lang: Lang): Text[] {
  return wordsIn(value).map(([path, words]) => {
    const own = translationOf(words, lang);
    const isStale = own && own.of !== fingerprint(words.en);
    return {
      lang,
      id: `${file}${path}`,
      file,
      english: words.en,
      translation: own?.text ?? '',
      status: !own ? 'missing' : isStale ? 'stale' : own.reviewed ? 'reviewed' : 'unreviewed',
      note: meaningOf(kind, path),
      most: LENGTHS[path.replace(/^.*\//, '')] ?? 320,
      kind,
    };
  });
}

/** The words of all records in a language. */
export const dataTexts = (records: readonly DataRecord[], lang: Lang): Text[] =>
  records.flatMap((record) => recordTexts(record, lang));

/** Every text in every language that English is translated into. */
export const allTexts = (
  units: ReadonlyMap<Lang, readonly Unit[]>,
  records: readonly DataRecord[],
  langs: readonly Lang[] = TRANSLATED,
): Text[] =>
  langs.flatMap((lang) => [...interfaceTexts(units.get(lang) ?? [], lang), ...dataTexts(records, lang)]);
