import * as v from 'valibot';

/**
 * What records of several kinds share. The schemas of this folder are the only description of a record: types, the
 * checks of `data/build`, the published JSON Schema and the checks of own datasets are made from them.
 */

/** An object with these keys and no other; each unknown key is a fault of its own. */
export function record<E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  // `strictObject` stops at the first unknown key; this one tells all, and has the same types.
  return v.objectWithRest(entries, v.never()) as unknown as v.StrictObjectSchema<E, undefined>;
}

/** A Gregorian day, or as much of one as the source gives. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
  v.description('A Gregorian day, or as much of one as the source gives: 2025-07-03, 2025-07 or 2025.'),
);

/** ISO 3166-1 alpha-2 code, and XK. */
export const code = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.description('ISO 3166-1 alpha-2 code, and XK.'),
);

/** A state's code or an organisation's letters. */
export const place = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2,6}$/),
  v.description('A state’s code (RU) or an organisation’s letters (EU).'),
);

/** An id: small letters and digits of ASCII, parted by hyphens. It never changes once published. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(80),
  v.description('Small letters and digits, parted by hyphens; never changes once published.'),
);

/**
 * An object with texts by language. Of further languages than those named it may have some, all of one form; which there are,
 * `locales/languages.json` says, and `data/build` holds the records to it.
 */
export const byLanguage = <E extends v.ObjectEntries>(
  entries: E,
  further: v.GenericSchema<unknown, unknown>,
): v.StrictObjectSchema<E, undefined> =>
  v.objectWithRest(entries, further) as unknown as v.StrictObjectSchema<E, undefined>;

const text = v.pipe(v.string(), v.nonEmpty());

/** A translation, with the English that it was made from and whether a native speaker has reviewed it. */
export const translation = record({
  text,
  of: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8}$/),
    v.description('Fingerprint of the English that it was made from; a changed English text makes it stale.'),
  ),
  reviewed: v.pipe(v.boolean(), v.description('Whether a native speaker has reviewed it.')),
  by: v.optional(v.pipe(text, v.description('Who reviewed it, as they want to be named.'))),
  on: v.optional(v.pipe(day, v.description('The day of the review.'))),
});

/** Words of a record in three languages, and in others as far as there are any. */
export const words = v.pipe(
  byLanguage({en: text, prs: translation, ps: translation}, translation),
  v.description('Words in three languages, English first.'),
);

/** The schema of words: ours with fingerprints, or that of own datasets, which asks less. */
export type WordsSchema = v.GenericSchema<unknown, unknown>;

/** Other spellings met in print: for search only. */
export const variants = v.pipe(
  byLanguage(
    {
      en: v.optional(v.array(text)),
      prs: v.optional(v.array(text)),
      ps: v.optional(v.array(text)),
    },
    v.array(text),
  ),
  v.description('Other spellings met in print: for search only.'),
);

export const confidence = v.pipe(
  v.picklist(['high', 'medium', 'low']),
  v.description(
    'high: two independent sources or an official statement; medium: one sound source; low: one side’s claim, a list, a collective statement.',
  ),
);

/** Ids of sources, at least one, each once. */
export const sources = v.pipe(
  v.array(slug),
  v.nonEmpty(),
  v.check((ids) => new Set(ids).size === ids.length, 'a source stands here twice'),
  v.description('Ids of sources, at least one.'),
);

/** Sentences of the article that the project is made from. */
export const article = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^S([1-9]|[1-4]\d|5[01])$/))),
  v.description('Sentences of the article that the project is made from, S1 to S51.'),
);

/** An address that a link may lead to: `http` or `https` and nothing else. */
export const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s"'<>\\]+$/),
  v.maxLength(2000),
  v.description('An address that begins with https:// or http://.'),
);
