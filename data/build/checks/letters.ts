import type {Rule} from '../rule.js';
import {LANGUAGES} from '../languages.js';
import {translationsIn, wordsIn} from '../walk.js';

const PASHTO_LETTERS = /[ټځڅډړږښګڼېۍ]/u;
const FOREIGN = new Map(
  LANGUAGES.flatMap(({lang, foreignLetters}) =>
    foreignLetters ? [[lang, RegExp(foreignLetters, 'u')] as const] : [],
  ),
);
const FOREIGN_TO_ENGLISH = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u;

export const rule: Rule = {
  name: 'letters',
  description: 'Each text is in its own script, and without the letters of another language’s keyboard.',
  check: (records) =>
    records.flatMap(({file, value}) => [
      ...wordsIn(value).flatMap(([path, {en}]) => {
        const letter = FOREIGN_TO_ENGLISH.exec(en)?.[0];
        return letter
          ? [
              {
                file,
                path: `${path}/en`,
                says: `a letter of another script, "${letter}"`,
                mend: 'write it in English',
              },
            ]
          : [];
      }),
      ...translationsIn(value).flatMap(({path, lang, text}) => {
        const letter = FOREIGN.get(lang)?.exec(text)?.[0];
        if (!letter) return [];
        const what =
          lang === 'prs' && PASHTO_LETTERS.test(letter)
            ? 'a Pashto letter'
            : 'a letter of another script or keyboard';
        return [{file, path, says: `${what}, "${letter}"`, mend: 'see the letters in data/README.md'}];
      }),
    ]),
};
