import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/letters.js';
import {copyOf, handedIn, type RecordValue} from '../records.js';
import {NORWAY, RU, statement, tells} from './tells.js';

const note = (lang: 'prs' | 'ps', text: string) => (value: RecordValue) =>
  (statement(value).note[lang].text = text);
const path = (lang: string) => `/statements/0/note/${lang}/text`;

tells(rule, [
  [
    'a Pashto letter in Dari',
    RU,
    note('prs', 'مسکو او را ومنلې'),
    path('prs'),
    /a Pashto letter, "ې"/,
    /data\/README/,
  ],
  [
    'a Pashto ya with hamza in Dari',
    RU,
    note('prs', 'سفیرۍ'),
    path('prs'),
    /a Pashto letter, "ۍ"/,
    /letters/,
  ],
  [
    'an Arabic kaf in Dari',
    RU,
    note('prs', 'مسكو'),
    path('prs'),
    /another script or keyboard, "ك"/,
    /letters/,
  ],
  [
    'an Arabic ya in Dari',
    RU,
    note('prs', 'سفير'),
    path('prs'),
    /another script or keyboard, "ي"/,
    /letters/,
  ],
  [
    'Latin letters in Dari',
    RU,
    note('prs', 'مسکو Moscow'),
    path('prs'),
    /another script or keyboard, "M"/,
    /letters/,
  ],
  [
    'a name with a Pashto letter in Dari',
    NORWAY,
    (value) => (value.name!.prs.text = 'ناروې'),
    '/name/prs/text',
    /a Pashto letter/,
    /letters/,
  ],
  [
    'a Persian gaf in Pashto',
    RU,
    note('ps', 'گمارلی'),
    path('ps'),
    /another script or keyboard, "گ"/,
    /letters/,
  ],
  ['an Arabic kaf in Pashto', RU, note('ps', 'مسكو'), path('ps'), /"ك"/, /letters/],
  ['an Arabic ya within a word in Pashto', RU, note('ps', 'سفير'), path('ps'), /"ي"/, /letters/],
  ['Latin letters in Pashto', RU, note('ps', 'مسکو Moscow'), path('ps'), /"M"/, /letters/],
  ['an Urdu ye in Dari', RU, note('prs', 'نے'), path('prs'), /another script or keyboard, "ے"/, /letters/],
  [
    'Cyrillic letters in Pashto',
    RU,
    note('ps', 'Москва'),
    path('ps'),
    /another script or keyboard, "М"/,
    /letters/,
  ],
  [
    'a Dari name in English',
    NORWAY,
    (value) => (value.name!.en = 'ناروی'),
    '/name/en',
    /another script, "ن"/,
    /in English/,
  ],
]);

test('an Arabic ya at the end of a word is Pashto', () => {
  const record = copyOf(RU);
  note('ps', 'روسي سفیر باورلیک وړاندې کړ، او مسکو ومانه')(record.value);
  assert.deepEqual(rule.check([handedIn(record)]), []);
});
