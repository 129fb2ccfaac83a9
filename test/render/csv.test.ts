import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csv} from '../../src/render/csv.js';

/** A reader of RFC 4180 of its own, so that writer and reader cannot be wrong together. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

for (const [says, value, cell] of [
  ['a word stays as it is', 'recognised', 'recognised'],
  ['nothing is an empty cell', '', ''],
  ['a comma is quoted', 'Beijing, China', '"Beijing, China"'],
  ['a quotation mark is doubled', 'the "Emirate"', '"the ""Emirate"""'],
  ['a line end is quoted', 'one\r\ntwo', '"one\r\ntwo"'],
  ['a line feed alone is quoted', 'one\ntwo', '"one\ntwo"'],
  ['a carriage return alone is quoted', 'one\rtwo', '"one\rtwo"'],
  ['spaces at the ends are kept', ' a ', ' a '],
  ['an Arabic comma needs no quotes', 'کابل، هرات', 'کابل، هرات'],
  ['a day is no formula', '2025-07-03', '2025-07-03'],
  ['an equals sign within a text is no formula', 'a=b', 'a=b'],
  ['a formula is made a text', '=1+1', "'=1+1"],
  ['a sum is made a text', '+1', "'+1"],
  ['a negative number stays a number', '-1', '-1'],
  ['a formula that begins with a minus is made a text', '-1+A1', "'-1+A1"],
  ['a minus alone is made a text', '-', "'-"],
  ['a reference is made a text', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a tab is made a text', '\t=1', "'\t=1"],
  ['a formula behind a carriage return is made a text, and quoted', '\r=1', '"\'\r=1"'],
  ['a formula with a comma and a quotation mark is made a text, and quoted', '=A("x",1)', '"\'=A(""x"",1)"'],
] as const) {
  test(says, () => assert.equal(csv(['h'], [[value]]), `h\r\n${cell}\r\n`));
}

test('a table without rows is its headers', () => assert.equal(csv(['a', 'b'], []), 'a,b\r\n'));

test('every line ends with CR LF, the last one too', () => {
  assert.equal(
    csv(
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
    'a,b\r\n1,2\r\n3,4\r\n',
  );
});

test('headers are quoted as cells are', () => assert.equal(csv(['a,b'], []), '"a,b"\r\n'));

test('what a reader of RFC 4180 reads is what was written', () => {
  const rows = [
    ['plain', 'with, comma', 'with "marks"'],
    ['', 'two\r\nlines', 'د افغانستان سفارت، «کابل»'],
  ];
  assert.deepEqual(read(csv(['a', 'b', 'c'], rows)), [['a', 'b', 'c'], ...rows]);
});
