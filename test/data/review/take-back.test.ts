import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readGlossary} from '../../../data/build/checks/afghan-forms.js';
import {readUnits} from '../../../data/build/locales.js';
import {coverageOf, coverageTable, staleList} from '../../../data/build/review/coverage.js';
import {readCSV, writeCSV} from '../../../data/build/review/csv.js';
import {COLUMNS, packCSV} from '../../../data/build/review/pack.js';
import {takeBack} from '../../../data/build/review/take-back.js';
import {allTexts} from '../../../data/build/review/text.js';
import {real, root} from '../records.js';

const units = new Map(['prs', 'ps'].map((lang) => [lang, readUnits(root, lang)]));
const texts = allTexts(units, real.records, ['prs', 'ps']);
const prs = texts.filter(({lang}) => lang === 'prs');
const pack = packCSV(prs, readGlossary(), ({kind}) => (kind ? [] : ['recognition-map']));

/** The pack as a reviewer sends it back: some rows filled in, saved by a spreadsheet with semicolons and its columns moved. */
function returned(edits: Record<string, Record<string, string>>): string {
  const columns = [...COLUMNS].reverse();
  const rows = readCSV(pack).rows.map(({cells}) => {
    const own = {...cells, ...edits[cells['id'] ?? '']};
    return columns.map((name) => own[name] ?? '');
  });
  // Text that holds a semicolon comes in quotes from writeCSV already.
  return writeCSV(columns, rows.slice(0, 400)).split('\r\n').map(semicolons).join('\r\n');
}

/** Commas outside quotes as semicolons. */
const semicolons = (line: string) =>
  line.replace(/"(?:[^"]|"")*"|,/g, (found) => (found === ',' ? ';' : found));

const taken = (edits: Record<string, Record<string, string>>) => takeBack(readCSV(returned(edits)), texts);

test('a pack that comes back untouched changes nothing', () => {
  const back = takeBack(readCSV(pack), texts);
  assert.deepEqual([back.changes, back.faults], [[], []]);
  assert.equal(back.unchanged, prs.length);
  assert.deepEqual([taken({}).changes, taken({}).faults], [[], []]);
});

test('a row is written when its translation changes, and reviewed when it is accepted', () => {
  const back = taken({
    'locales/day.pause': {translation: ' درنگ '},
    'locales/day.play': {accept: 'YES', remark: 'Good; =really'},
    'locales/day.label': {translation: 'روز نشان‌داده‌شده\u200F', accept: 'بلی'},
    'locales/day.slider': {translation: ''},
  });
  assert.deepEqual(back.faults, []);
  assert.deepEqual(
    back.changes.map(({text, translation, accepted}) => [text.id, translation, accepted]),
    [
      ['locales/day.label', 'روز نشان‌داده‌شده', true],
      ['locales/day.pause', 'درنگ', false],
      ['locales/day.play', 'پخش از آغاز', true],
    ],
  );
  assert.deepEqual(
    back.remarks.map(({id, remark}) => [id, remark]),
    [['locales/day.play', 'Good; =really']],
  );
});

/** What a reviewer did, and what is said of it. */
const FAULTS: [string, string, Record<string, string>, RegExp][] = [
  ['a slot that is lost', 'locales/lead.one', {translation: 'در این روز، یک دولت'}, /slots differ/],
  ['a Pashto letter in Dari', 'locales/day.pause', {translation: 'درنګ'}, /the letter "ګ"/],
  ['a Latin letter that is not listed', 'locales/day.pause', {translation: 'Pause'}, /the letter "P"/],
  [
    'an id that is not ours',
    'locales/day.pause',
    {id: 'locales/day.puase', translation: 'درنگ'},
    /no text has this id/,
  ],
  ['a language that is not ours', 'locales/day.pause', {language: 'tg', translation: 'درنگ'}, /none of ours/],
  [
    'an English that has changed since',
    'locales/day.pause',
    {english: 'Halt', translation: 'درنگ'},
    /stale: the English is now “Pause”/,
  ],
  ['an id that is lost', 'locales/day.pause', {id: '', translation: 'درنگ'}, /no id/],
  ['an answer that is neither yes nor no', 'locales/day.pause', {accept: 'perhaps'}, /accept says "perhaps"/],
  ['an acceptance of nothing', 'locales/day.pause', {translation: '', accept: 'x'}, /not there/],
];

for (const [title, id, edit, says] of FAULTS) {
  test(`${title} is told with its row, and nothing of the row is written`, () => {
    const back = taken({[id]: edit, 'locales/day.play': {accept: 'x'}});
    assert.equal(back.faults.length, 1);
    const place = readCSV(pack).rows.find(({cells}) => cells['id'] === id)?.number;
    assert.equal(back.faults[0]?.row, place);
    assert.match(back.faults[0]?.says ?? '', says);
    assert.ok(back.faults[0]?.mend);
    assert.deepEqual(
      back.changes.map(({text}) => text.id),
      ['locales/day.play'],
    );
  });
}

test('a text of a fact is held to the same letters, digits, forms and lengths as in its record', () => {
  const of = (id: string, translation: string) => {
    const rows = [[id, 'prs', texts.find((text) => text.id === id)?.english ?? '', translation]];
    return takeBack(readCSV(writeCSV(['id', 'language', 'english', 'translation'], rows)), texts);
  };
  const id = 'data/countries/NO.yaml/name';
  assert.equal(of(id, 'ناروی نو').changes.length, 1);
  assert.match(of(id, 'ناروی 2').faults[0]?.says ?? '', /the digit "2"/);
  assert.match(of(id, 'نروژ').faults[0]?.says ?? '', /not the Afghan form/);
  assert.match(of(id, 'ناروې').faults[0]?.says ?? '', /Pashto letter/);
  assert.match(of(id, 'ن'.repeat(61)).faults[0]?.says ?? '', /61 letters, where 60/);
  assert.match(of(id, '؟؟').faults[0]?.says ?? '', /no translation/);
});

test('an id that stands twice and a table without its columns are told', () => {
  const head = ['id', 'language', 'english', 'translation'];
  const row = ['locales/day.pause', 'prs', 'Pause', 'درنگ'];
  assert.match(takeBack(readCSV(writeCSV(head, [row, row])), texts).faults[0]?.says ?? '', /row 2 already/);
  assert.match(
    takeBack(readCSV(writeCSV(['id', 'language'], [row])), texts).faults[0]?.says ?? '',
    /no column english, translation/,
  );
});

test('every row of a pack says what helps to translate it', () => {
  const rows = readCSV(pack).rows.map(({cells}) => cells);
  const lead = rows.find(({id}) => id === 'locales/lead.one');
  assert.equal(lead?.['slots'], '{day} {count} {total} {authority}');
  assert.equal(lead?.['picture'], 'pictures/recognition-map.png');
  assert.ok(rows.some(({terms = ''}) => terms.includes('(not ')));
  assert.ok(rows.some(({note = ''}) => note.includes('at most 320 letters')));
});

test('what is missing, stale and unreviewed is counted by language', () => {
  const [label] = units.get('prs') ?? [];
  assert.ok(label);
  const changed = allTexts(
    new Map([['prs', [{...label, source: 'Another day'}, {...label, id: 'new', target: ''}, label]]]),
    [],
    ['prs'],
  );
  const [row] = coverageOf(changed, ['prs']);
  assert.deepEqual(
    [row?.texts, row?.missing, row?.stale, row?.unreviewed, row?.reviewed, row?.covered],
    [3, 1, 1, 1, 0, 33],
  );
  assert.match(staleList(changed)[0] ?? '', /^prs locales\/day\.label: .*“Day shown”/);
  assert.match(
    coverageTable(coverageOf(changed, ['prs'])),
    /prs \(Dari\) +interface, locales\/ +3 +1 +1 +1 +0 +33 %/,
  );
});
