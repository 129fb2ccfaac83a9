import type {Rule} from '../rule.js';
import {languageOf} from '../languages.js';
import {translationsIn} from '../walk.js';

const FOREIGN_DIGITS = {arabext: /[0-9٠-٩]/u, latn: /[٠-٩۰-۹]/u};
const DIGITS = {arabext: '۰۱۲۳۴۵۶۷۸۹', latn: '0123456789'};

export const rule: Rule = {
  name: 'digits',
  description: 'Numbers are written in the digits of their language.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      translationsIn(value).flatMap(({path, lang, text}) => {
        const {digits} = languageOf(lang);
        const digit = FOREIGN_DIGITS[digits].exec(text)?.[0];
        return digit
          ? [{file, path, says: `the digit "${digit}"`, mend: `write digits as ${DIGITS[digits]}`}]
          : [];
      }),
    ),
};
