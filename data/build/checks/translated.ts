import type {Rule} from '../rule.js';
import {languageOf} from '../languages.js';
import {translationsIn} from '../walk.js';

/** A letter, and not only digits and signs of the script. */
const LETTER = {Arab: /(?=\p{L})\p{Script=Arabic}/u, Latn: /\p{Script=Latin}/u};

export const rule: Rule = {
  name: 'translated',
  description: 'A translation says something: a sign that holds its place is none.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      translationsIn(value)
        .filter(({lang, text}) => !LETTER[languageOf(lang).script].test(text))
        .map(({path, text}) => ({
          file,
          path,
          says: `"${text}" is no translation`,
          mend: 'translate the English, in the language’s own letters',
        })),
    ),
};
