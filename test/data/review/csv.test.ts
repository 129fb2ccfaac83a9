import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decode, readCSV, writeCSV} from '../../../data/build/review/csv.js';

const COLUMNS = ['id', 'english', 'translation'];
const HARD = [
  ['a', 'Plain', 'ساده'],
  ['b', 'He said "no", and left; twice', 'گفت «نه»، و رفت؛ دو بار'],
  ['c', '=SUM(A1:A9)', '+۱'],
  ['d', '-5 @home', '\u200Cنیم‌فاصله‌ها می‌مانند'],
  ['e', ' blanks at both ends ', 'two\nlines'],
  ['f', "'quoted'", "'=1+1"],
  ['g', '\tTab', '@x'],
];
const cells = (text: string) => readCSV(text).rows.map((row) => COLUMNS.map((name) => row.cells[name]));

test('what is written is read again as it was', () => {
  assert.deepEqual(cells(writeCSV(COLUMNS, HARD)), HARD);
});

test('a spreadsheet knows the file for UTF-8, and takes nothing in it for a formula', () => {
  const text = writeCSV(COLUMNS, HARD);
  assert.equal(text[0], '\uFEFF');
  for (const row of readCSV(text).rows.keys()) assert.ok(row >= 0);
  assert.ok(!/(?:^|[,\n]|")[=+\-@\t]/m.test(text.slice(1).replaceAll('""', '')), text);
});

test('semicolons, tabs, other line ends and another order of columns change nothing', () => {
  const [first, second, third] = ['id', 'english', 'translation'];
  const expected = [['a', 'One; two', 'الف، ب']];
  for (const text of [
    `\uFEFF${third};${first};${second}\r\nالف، ب;a;"One; two"\r\n`,
    `${second},${third},${first}\n"One; two","الف، ب",a\n`,
    `${first}\t${second}\t${third}\rOne\r`.replace('One', 'a\tOne; two\tالف، ب'),
    `sep=;\r\nID;English;Translation\r\na;"One; two";الف، ب`,
  ])
    assert.deepEqual(cells(text), expected, text);
});

test('rows are counted as the spreadsheet counts them, empty ones among them', () => {
  assert.deepEqual(
    readCSV('id,english\r\na,One\r\n,\r\nb,Two\r\n').rows.map(({number}) => number),
    [2, 4],
  );
});

test('Unicode text of Excel is read, and letters of an old code page are refused', () => {
  const wide = Buffer.from(`\uFEFFid\tenglish\r\na\tدری`, 'utf16le');
  assert.equal(readCSV(decode(wide)).rows[0]?.cells['english'], 'دری');
  assert.throws(() => decode(Uint8Array.from([0x69, 0x64, 0x0a, 0xcf, 0xd1, 0xed])), TypeError);
});
