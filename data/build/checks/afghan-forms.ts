import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Rule} from '../rule.js';
import {TRANSLATED, type Lang} from '../languages.js';
import {translationsIn} from '../walk.js';

/** A term of `data/glossary.yaml`. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly prs: string;
  readonly ps: string;
  /** Forms that are not written, wherever they stand: Iranian ones, and slips of the press. */
  readonly avoid?: Readonly<Record<Lang, readonly string[] | undefined>>;
}

let glossary: readonly Term[] | undefined;

/** The terms of the glossary, read once. */
export const readGlossary = (): readonly Term[] =>
  (glossary ??= parse(readFileSync(new URL('../../glossary.yaml', import.meta.url), 'utf8')) as Term[]);

/** A form that is not written, how it is found, and what is written instead. */
interface Avoided {
  readonly form: string;
  readonly pattern: RegExp;
  readonly write: string;
}

/** The forms to avoid in a language, as whole words; an ending after a zero-width non-joiner may follow. */
function avoided(terms: readonly Term[], lang: Lang): Avoided[] {
  const letter = String.raw`[\p{L}\p{M}]`;
  return terms.flatMap((term) =>
    (term.avoid?.[lang] ?? []).map((form) => ({
      form,
      // The hamza of the ezafe may stand on the last letter.
      pattern: new RegExp(String.raw`(?<!${letter}|\u200C)${form}\p{M}?(?!${letter})`, 'u'),
      write: (term as unknown as Readonly<Record<Lang, string>>)[lang] ?? '',
    })),
  );
}

let forms: ReadonlyMap<Lang, readonly Avoided[]> | undefined;

/** The same by language, made once: a review pack asks row by row. */
const formsByLang = () =>
  (forms ??= new Map(TRANSLATED.map((lang) => [lang, avoided(readGlossary(), lang)])));

export const rule: Rule = {
  name: 'afghan-forms',
  description:
    'Dari and Pashto are written as in Afghanistan, and not with the Iranian forms of the glossary.',
  check(records) {
    const forms = formsByLang();
    return records.flatMap(({file, value}) =>
      translationsIn(value).flatMap(({path, lang, text}) =>
        (forms.get(lang) ?? [])
          .filter(({pattern}) => pattern.test(text))
          .map(({form, write}) => ({
            file,
            path,
            says: `«${form}» is not the Afghan form`,
            mend: `write «${write}» (data/glossary.yaml)`,
          })),
      ),
    );
  },
};
