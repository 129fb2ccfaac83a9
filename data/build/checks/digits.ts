import type {Rule} from '../rule.js';
import {translationsIn} from '../walk.js';

const FOREIGN_DIGITS = /[0-9٠-٩]/u;

export const rule: Rule = {
  name: 'digits',
  description: 'Numbers in Dari and Pashto are written in the digits of both.',
  check: (records) =>
    records.flatMap(({file, value}) =>
      translationsIn(value).flatMap(({path, text}) => {
        const digit = FOREIGN_DIGITS.exec(text)?.[0];
        return digit ? [{file, path, says: `the digit "${digit}"`, mend: 'write digits as ۰۱۲۳۴۵۶۷۸۹'}] : [];
      }),
    ),
};
