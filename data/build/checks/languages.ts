import {LANGS} from '../languages.js';
import type {Rule} from '../rule.js';
import {objectsIn} from '../walk.js';

export const rule: Rule = {
  name: 'languages',
  description: 'Texts stand in languages that locales/languages.json lists.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      objectsIn(value)
        // Only texts have English beside Dari or Pashto.
        .filter(([, each]) => 'en' in each || 'prs' in each || 'ps' in each)
        .flatMap(([path, each]) =>
          Object.keys(each)
            .filter((key) => !LANGS.includes(key))
            .map((key) => ({
              file,
              path: `${path}/${key}`,
              says: 'no language of ours',
              mend: `one of ${LANGS.join(', ')}, or add it to locales/languages.json`,
            })),
        ),
    ),
};
