import * as v from 'valibot';
import {LANGS, type Lang} from '../bundled-languages.js';
import type {RecordText} from '../parts.js';
import {record} from '../schema/common.js';

const text = v.pipe(v.string(), v.nonEmpty());
const translation = record({text, of: v.optional(v.string()), reviewed: v.optional(v.boolean())});

type Said = string | {readonly text: string; readonly of?: string; readonly reviewed?: boolean};

/** Words of someone's own dataset: a text, or a text in one to three languages. */
export type OwnWords = string | {readonly [lang in Lang]?: Said};

// Chosen by what is there, so that a fault names its own place and not all that could have stood there.
const said = v.lazy((given) => (typeof given === 'string' ? text : translation)) as v.GenericSchema<
  unknown,
  Said
>;
const languages = v.pipe(
  record(Object.fromEntries(LANGS.map((lang) => [lang, v.optional(said)]))),
  v.check(
    (words) => LANGS.some((lang) => words[lang] !== undefined),
    `has no words → write ${LANGS.slice(0, -1).join(', ')} or ${LANGS.at(-1)}`,
  ),
);

/** The schema of such words; it asks for no fingerprint and for one language only. */
export const ownWords = v.lazy((given) => (typeof given === 'string' ? text : languages)) as v.GenericSchema<
  unknown,
  OwnWords
>;

/** The words in a language (`en`, `prs`, `ps`), else in another one that they are there in, English first. */
export function textIn(words: OwnWords, lang: string): RecordText {
  if (typeof words === 'string') return {text: words, reviewed: true};
  const found = [lang as Lang, ...LANGS].map((each) => words[each]).find((each) => each !== undefined) ?? '';
  return typeof found === 'string'
    ? {text: found, reviewed: true}
    : {text: found.text, reviewed: found.reviewed ?? true};
}
