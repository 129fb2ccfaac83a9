import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readGlossary, rule} from '../../../data/build/checks/afghan-forms.js';
import type {RecordValue} from '../records.js';
import {RU, letsPass, statement, tells} from './tells.js';

const note = (lang: 'prs' | 'ps', text: string) => (value: RecordValue) =>
  (statement(value).note[lang].text = text);

tells(rule, [
  ...(
    [
      ['کنسولگری', 'قونسلگری', 'مسکو کنسولگری را سپرد.'],
      ['کاردار', 'شارژدافیر', 'کاردار طالبان در مسکو'],
      ['دیپلمات', 'دیپلومات', 'دیپلمات‌ها رفتند.'],
      ['تروریسم', 'تروریزم', 'مبارزه با تروریسم'],
      ['ژوئیه', 'جولای', 'در ۳ ژوئیهٔ ۲۰۲۵'],
      ['آمریکا', 'امریکا', 'سفارت آمریکا'],
    ] as const
  ).map(([iranian, afghan, text]): Parameters<typeof tells>[1][number] => [
    `the Iranian «${iranian}» in Dari, where Afghans write «${afghan}»`,
    RU,
    note('prs', text),
    '/statements/0/note/prs/text',
    new RegExp(`«${iranian}» is not the Afghan form`),
    new RegExp(afghan),
  ]),
  [
    'a slip of the Pashto press',
    RU,
    note('ps', 'په ماسکو کې'),
    '/statements/0/note/ps/text',
    /«ماسکو» is not the Afghan form/,
    /«مسکو»/,
  ],
]);

letsPass(rule, 'an avoided form inside another word is another word', RU, (value) => {
  note('prs', 'دورۀ قوانین')(value);
  note('ps', 'د قوانینو دوره')(value);
});

test('no term of the glossary is told to avoid the form that it gives', () => {
  const terms = readGlossary();
  assert.ok(terms.length > 150);
  assert.equal(new Set(terms.map(({id}) => id)).size, terms.length);
  for (const {id, prs, ps, avoid} of terms) {
    assert.ok(!avoid?.prs?.some((form) => prs.split(' ').includes(form)), id);
    assert.ok(!avoid?.ps?.some((form) => ps.split(' ').includes(form)), id);
  }
});
