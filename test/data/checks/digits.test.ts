import {rule} from '../../../data/build/checks/digits.js';
import type {RecordValue} from '../records.js';
import {RU, letsPass, statement, tells} from './tells.js';

const note = (lang: 'prs' | 'ps', text: string) => (value: RecordValue) =>
  (statement(value).note[lang].text = text);
const path = (lang: string) => `/statements/0/note/${lang}/text`;

tells(rule, [
  ['European digits in Dari', RU, note('prs', 'در 2022'), path('prs'), /the digit "2"/, /۰۱۲۳۴۵۶۷۸۹/],
  ['Arabic digits in Dari', RU, note('prs', 'در ٢٠٢٢'), path('prs'), /the digit "٢"/, /۰۱۲۳۴۵۶۷۸۹/],
  ['European digits in Pashto', RU, note('ps', 'په 2022 کې'), path('ps'), /the digit "2"/, /۰۱۲۳۴۵۶۷۸۹/],
]);

letsPass(rule, 'Afghan digits in both', RU, (value) => {
  note('prs', 'در ۲۰۲۲')(value);
  note('ps', 'په ۲۰۲۲ کې')(value);
});
