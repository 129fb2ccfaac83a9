import type {Rule} from '../rule.js';
import {translationsIn, wordsIn} from '../walk.js';

/** How many letters a text may have by its key, in each language: what its place in a card, row or chart holds. */
export const LENGTHS: Readonly<Record<string, number>> = {
  name: 60,
  label: 110,
  title: 110,
  text: 320,
  note: 320,
  assessment: 320,
};

export const rule: Rule = {
  name: 'lengths',
  description: 'A text is no longer than its place allows.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      wordsIn(value).flatMap(([path, words]) => {
        const most = LENGTHS[path.replace(/^.*\//, '')] ?? 320;
        const translated = translationsIn(words).map(({path: own, text}) => [own.slice(1), text] as const);
        return [['en', words.en] as const, ...translated]
          .map(([key, text]) => ({key, length: [...text].length}))
          .filter(({length}) => length > most)
          .map(({key, length}) => ({
            file,
            path: `${path}/${key}`,
            says: `${length} letters, where ${most} have place`,
            mend: 'say it shorter, or in two records',
          }));
      }),
    ),
};
