import type {Rule} from '../rule.js';
import {TRANSLATED, translationOf} from '../languages.js';
import {fingerprint, wordsIn} from '../walk.js';

export const rule: Rule = {
  name: 'stale',
  description: 'A translation was made from the English that stands there today.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      wordsIn(value).flatMap(([path, words]) => {
        const expected = fingerprint(words.en);
        return TRANSLATED.filter((lang) => (translationOf(words, lang)?.of ?? expected) !== expected).map(
          (lang) => ({
            file,
            path: `${path}/${lang}/of`,
            says: 'the translation is stale: the English has changed since',
            mend: `translate it again, then write of: '${expected}'`,
          }),
        );
      }),
    ),
};
