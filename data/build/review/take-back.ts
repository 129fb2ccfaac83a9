import {rule as afghanForms} from '../checks/afghan-forms.js';
import {rule as digits} from '../checks/digits.js';
import {rule as lengths} from '../checks/lengths.js';
import {rule as letters} from '../checks/letters.js';
import {rule as translated} from '../checks/translated.js';
import {checkUnits} from '../locales.js';
import type {DataRecord} from '../record.js';
import {fingerprint} from '../walk.js';
import {LANGS} from '../languages.js';
import type {ReadTable, TableRow} from './csv.js';
import type {Text} from './text.js';

/** A translation to be written. */
export interface Change {
  readonly text: Text;
  readonly translation: string;
  /** Whether the row accepts it. */
  readonly accepted: boolean;
}

/** Something wrong in a row, as its spreadsheet numbers it. */
export interface RowFault {
  readonly row: number;
  readonly id: string;
  readonly says: string;
  readonly mend: string;
}

export interface TakenBack {
  readonly changes: readonly Change[];
  readonly faults: readonly RowFault[];
  /** What reviewers remarked. */
  readonly remarks: readonly {readonly row: number; readonly id: string; readonly remark: string}[];
  /** How many rows say nothing new. */
  readonly unchanged: number;
}

/** What has to be in a table that is taken back. */
export const NEEDED = ['id', 'language', 'english', 'translation'] as const;

const YES = /^(yes|y|x|ok|true|1|✓|✔|بلی|بله|هو)$/iu;
const NO = /^(no|n|false|0|-)?$/iu;

/** As compared: spreadsheets change blanks and how letters are put together. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** As written: marks of direction that a spreadsheet put in have no place in a text; the zero-width non-joiner has. */
const clean = (text: string) => plain(text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));

/** What the checks of the house say of a translation. */
function faultsIn(text: Text, translation: string): {says: string; mend: string}[] {
  const {lang, kind, english, id, file} = text;
  if (!kind) return checkUnits([{id, source: english, target: translation, madeFrom: english}], lang);
  const own = {text: translation, of: fingerprint(english), reviewed: false};
  // A record with these words alone, under the key that says how long they may be.
  const key = id.replace(/^.*\//, '');
  const value = {[key]: {en: english, prs: own, [lang]: own}};
  const records = [{kind, file, value}] as unknown as readonly DataRecord[];
  return [translated, letters, digits, afghanForms, lengths]
    .flatMap(({check}) => check(records))
    .filter(({path}) => path.includes(`/${lang}/`));
}

/** One row: what it changes, or what is wrong in it. */
function readRow(
  {number: row, cells}: TableRow,
  byId: ReadonlyMap<string, Text>,
): {change?: Change; faults: RowFault[]} {
  const [id, lang] = [cells['id']?.trim() ?? '', cells['language']?.trim() ?? ''];
  const fault = (says: string, mend: string) => ({faults: [{row, id, says, mend}]});
  if (!id) return fault('it has no id', 'copy the id from the pack');
  if (!LANGS.includes(lang))
    return fault(`the language "${lang}" is none of ours`, 'copy the language from the pack');
  const text = byId.get(`${lang} ${id}`);
  if (!text)
    return fault('no text has this id', 'copy the id from the pack; a text that is gone has no place');
  const said = cells['accept']?.trim() ?? '';
  if (!YES.test(said) && !NO.test(said))
    return fault(`accept says "${said}"`, 'write yes, or leave it empty; remarks go into their own column');
  const accepted = YES.test(said);
  const given = clean(cells['translation'] ?? '');
  if (!given && accepted)
    return fault(
      'it accepts a translation that is not there',
      'write the translation, or leave accept empty',
    );
  const isSame = !given || given === plain(text.translation);
  if (isSame && (!accepted || text.status === 'reviewed')) return {faults: []};
  if (plain(cells['english'] ?? '') !== plain(text.english))
    return fault(
      `stale: the English is now “${text.english}”`,
      'translate that; a new pack has today’s English',
    );
  const translation = isSame ? text.translation : given;
  const faults = faultsIn(text, translation).map(({says, mend}) => ({row, id, says, mend}));
  return faults.length > 0 ? {faults} : {change: {text, translation, accepted}, faults: []};
}

/** What a table changes. Rows with faults change nothing, and are told one by one. */
export function takeBack({columns, rows}: ReadTable, texts: readonly Text[]): TakenBack {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const says = `no column ${missing.join(', ')}; it has ${columns.join(', ')}`;
    const mend = 'save the table of the pack with all its columns, as CSV UTF-8';
    return {changes: [], faults: [{row: 1, id: '', says, mend}], remarks: [], unchanged: 0};
  }
  const byId = new Map(texts.map((text) => [`${text.lang} ${text.id}`, text]));
  const changes: Change[] = [];
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.cells['language']?.trim() ?? ''} ${row.cells['id']?.trim() ?? ''}`;
    const before = seen.get(key);
    if (before !== undefined && row.cells['id']?.trim()) {
      const says = `the id stands in row ${before} already`;
      faults.push({row: row.number, id: row.cells['id'], says, mend: 'keep one row for each id'});
      continue;
    }
    seen.set(key, row.number);
    const read = readRow(row, byId);
    faults.push(...read.faults);
    if (read.change) changes.push(read.change);
  }
  const remarks = rows.flatMap(({number: row, cells: {id = '', remark = ''}}) =>
    remark.trim() ? [{row, id, remark: remark.trim()}] : [],
  );
  const rowsAtFault = new Set(faults.map(({row}) => row)).size;
  return {changes, faults, remarks, unchanged: rows.length - changes.length - rowsAtFault};
}
