import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {formatMessage} from '../../data/build/check.js';
import {checkUnits, messagesOf, parseUnits, readUnits, type Unit} from '../../data/build/locales.js';
import {root} from './records.js';

const unit = (id: string, source: string, target: string, madeFrom = source): Unit => ({
  id,
  source,
  target,
  madeFrom,
});

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="ps" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
<trans-unit id="day.label">
  <note from="lit-localize">Above the slider</note>
  <source>Day &amp; month</source>
  <target>ورځ او میاشت</target>
  <note from="source">Day &amp; month</note>
</trans-unit>
<trans-unit id="menu.open">
  <source>Menu</source>
</trans-unit>
</body>
</file>
</xliff>`;

test('units are read with their English, their translation and the English that it was made from', () => {
  assert.deepEqual(parseUnits(XLIFF), [
    {...unit('day.label', 'Day & month', 'ورځ او میاشت'), hint: 'Above the slider'},
    unit('menu.open', 'Menu', '', ''),
  ]);
});

for (const [lang, id, source, target, madeFrom, says, mend] of [
  ['ps', 'menu', 'Menu', '', '', /not translated/, /<target>.*<note from="source">/],
  [
    'prs',
    'menu',
    'Menu of the map',
    'فهرست',
    'Menu',
    /stale: made from "Menu", the English is now "Menu of the map"/,
    /translate it again/,
  ],
  ['prs', 'menu', 'Menu', 'فهرست', '', /stale: made from ""/, /copy the English/],
  ['prs', 'since', 'Since {day}', 'از آن روز', undefined, /slots differ: \{day\}/, /each \{slot\}/],
  [
    'ps',
    'since',
    'Since {day}',
    'له {date} راهیسې',
    undefined,
    /slots differ: \{day\} \/ \{date\}/,
    /each \{slot\}/,
  ],
  ['ps', 'twice', '{a} of {a}', '{a}', undefined, /slots differ: \{a\} \{a\} \/ \{a\}/, /each \{slot\}/],
  ['prs', 'menu', 'Menu', 'فهرستې', undefined, /the letter "ې"/, /letters/],
  ['prs', 'menu', 'Menu', 'فهرست كامل', undefined, /the letter "ك"/, /letters/],
  ['prs', 'menu', 'Menu', 'فهرست map', undefined, /the letter "m"/, /letters/],
  ['ps', 'menu', 'Menu', 'گزارش', undefined, /the letter "گ"/, /letters/],
  ['ps', 'menu', 'Menu', 'مینو Menu', undefined, /the letter "M"/, /letters/],
] as const) {
  test(`${lang}: "${target}" for "${source}" is told: ${String(says)}`, () => {
    const messages = checkUnits([unit(id, source, target, madeFrom)], lang);
    assert.equal(messages.length, 1, messages.map(formatMessage).join('\n'));
    assert.equal(messages[0]?.file, `locales/${lang}.xlf`);
    assert.equal(messages[0]?.path, `trans-unit ${id}`);
    assert.match(messages[0]?.says ?? '', says);
    assert.match(messages[0]?.mend ?? '', mend);
  });
}

for (const [says, lang, source, target] of [
  ['slots in another order', 'ps', '{count} of {total}', 'له {total} څخه {count}'],
  ['a slot’s own Latin letters', 'prs', 'Since {day}', 'از {day}'],
  ['names of file formats', 'prs', 'Table (CSV)', 'جدول (CSV)'],
  ['Pashto letters in Pashto', 'ps', 'Day', 'ورځ'],
] as const) {
  test(`${says} are no fault`, () => {
    assert.deepEqual(checkUnits([unit('a', source, target)], lang), []);
  });
}

test('all faults are told at once, of one message and of many', () => {
  const messages = checkUnits(
    [
      unit('a', 'New {x}', 'oldې {y}', 'Old {x}'),
      unit('b', 'Menu', '', ''),
      unit('c', 'Day', 'روز'),
      unit('d', 'Month', 'ماه', 'Year'),
    ],
    'prs',
  );
  assert.deepEqual(
    messages.map(({path}) => path),
    ['trans-unit a', 'trans-unit a', 'trans-unit a', 'trans-unit b', 'trans-unit d'],
  );
});

test('messages come out by id; the English is the source, not a translation', () => {
  const units = [unit('b', 'Menu', 'مینو'), unit('a', 'Day', 'ورځ')];
  assert.deepEqual(Object.entries(messagesOf(new Map([['ps', units]]), 'en')), [
    ['a', 'Day'],
    ['b', 'Menu'],
  ]);
  assert.deepEqual(Object.entries(messagesOf(new Map([['ps', units]]), 'ps')), [
    ['a', 'ورځ'],
    ['b', 'مینو'],
  ]);
});

describe('the project’s own translations', () => {
  const units = {prs: readUnits(root, 'prs'), ps: readUnits(root, 'ps')};

  for (const lang of ['prs', 'ps'] as const) {
    test(`${lang} is complete, up to its English and in its own letters`, () => {
      assert.ok(units[lang].length > 90);
      assert.deepEqual(checkUnits(units[lang], lang).map(formatMessage), []);
    });
  }

  test('Dari and Pashto translate the same messages, from the same English, each once', () => {
    const english = (lang: 'prs' | 'ps') => units[lang].map(({id, source}) => `${id}: ${source}`).sort();
    assert.deepEqual(english('prs'), english('ps'));
    assert.equal(new Set(units.ps.map(({id}) => id)).size, units.ps.length);
  });

  test('no translation has digits of its own: numbers come from the reader’s digits', () => {
    for (const {id, target} of [...units.prs, ...units.ps]) assert.doesNotMatch(target, /[0-9٠-٩]/, id);
  });
});
