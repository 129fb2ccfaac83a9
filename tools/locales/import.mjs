// `npm run locales:import -- FILE [--reviewer NAME] [--day YYYY-MM-DD] [--check]`: takes a review pack back. Rows that are sound
// are written to locales/ and data/, those that they accept with who reviewed them and when; each of the others is told, and
// all of them stay in FILE.rest.csv.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../../data/build/project.js';
import {decode, readCSV, writeCSV} from '../../data/build/review/csv.js';
import {editRecord, editUnit} from '../../data/build/review/edits.js';
import {takeBack} from '../../data/build/review/take-back.js';
import {isDay} from '../../src/model/day.js';
import {readTexts} from './texts.mjs';

/** @typedef {import('../../data/build/review/take-back.js').Change} Change */

const USAGE =
  'npm run locales:import -- FILE [--reviewer "Name"] [--day YYYY-MM-DD] [--check]   (--check writes nothing)';

/** @param {string} says @returns {never} */
function fail(says) {
  console.error(says);
  process.exit(1);
}

/** The command's options; ends where they are none. */
function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {reviewer: {type: 'string'}, day: {type: 'string'}, check: {type: 'boolean'}},
    });
  } catch (reason) {
    return fail(`${reason instanceof Error ? reason.message : String(reason)}\n${USAGE}`);
  }
}

const {
  positionals: [file = '', ...more],
  values: {reviewer = '', day = new Date().toISOString().slice(0, 10), check = false},
} = read();
if (!file || more.length > 0) fail(`the name of one file\n${USAGE}`);
if (!isDay(day) || day.length !== 10) fail(`--day: a day, written YYYY-MM-DD; not "${day}"`);

/** The table; ends where the file is none. */
function table() {
  try {
    return readCSV(decode(readFileSync(file)));
  } catch (reason) {
    const isText = reason instanceof TypeError;
    return fail(
      isText
        ? `${file}: its letters cannot be read\n  → save it as “CSV UTF-8”`
        : `${file}: ${String(reason)}\n  → name a file that is there`,
    );
  }
}

const given = table();
const {changes, faults, remarks, unchanged} = takeBack(given, readTexts());
const accepted = changes.filter((change) => change.accepted);
if (accepted.length > 0 && !reviewer.trim())
  fail(`${accepted.length} rows are accepted: say by whom\n  → --reviewer "Name, as it is to stand in the records"`);

/** A file's text with a change. @param {string} text @param {Change} change */
function edited(text, {text: {id, file: path, lang, english, kind}, translation, accepted: isReviewed}) {
  const review = isReviewed ? {by: reviewer.trim().replace(/\s+/g, ' '), on: day} : undefined;
  return kind
    ? editRecord(text, id.slice(path.length), lang, translation, review)
    : editUnit(text, id.replace(/^locales\//, ''), english, translation, review);
}

/** @type {Map<string, string>} */
const files = new Map();
for (const change of changes) {
  const path = join(root, change.text.file);
  files.set(path, edited(files.get(path) ?? readFileSync(path, 'utf8'), change));
}
if (!check) for (const [path, text] of files) writeFileSync(path, text);

for (const {row, id, says, mend} of faults)
  console.error(`${file}, row ${row}${id ? `, ${id}` : ''}\n  ${says}\n  → ${mend}`);
for (const {row, id, remark} of remarks) console.log(`Remark on row ${row}, ${id}: ${remark}`);
const atFault = new Set(faults.map(({row}) => row));
if (atFault.size > 0 && !check) {
  const {columns} = given;
  const rest = given.rows.filter(({number}) => atFault.has(number) || atFault.has(1));
  const kept = `${file.replace(/\.csv$/i, '')}.rest.csv`;
  writeFileSync(
    kept,
    writeCSV(
      columns,
      rest.map(({cells}) => columns.map((name) => cells[name] ?? '')),
    ),
  );
  console.error(`\n${rest.length} rows were not taken; they are kept in ${kept}.`);
}
console.log(
  `${changes.length} translations ${check ? 'would be' : 'were'} written, ${accepted.length} of them accepted; ${unchanged} rows say nothing new.`,
);
if (changes.length > 0 && !check) console.log('Now run npm run data, which checks them and puts them into the elements.');
process.exit(faults.length > 0 ? 1 : 0);
