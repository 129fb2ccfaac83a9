import {comma} from '../i18n/lists.js';
import {bcp47, direction} from '../i18n/lang.js';
import type {Answer, Cell, Row, Table} from '../model/answers/answer.js';
import {rowChanges, type RowChange} from '../model/answers/answer-difference.js';
import {escapeHTML} from './answer-html.js';
import {columnHeading, tableCaption} from './answer-headings.js';
import {answerQuestion} from './answer-sentences.js';
import type {AnswerVoice} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

/** Kinds of cell that say what a row is about, where they stand at its beginning. */
const NAMING = new Set(['place', 'mission', 'text', 'party', 'parties', 'actor']);

/** How many cells at a row's beginning name it: the first, and a mission after its state. */
const named = ({columns}: Table) =>
  columns[1]?.kind === 'mission' || (columns[1]?.kind === 'text' && columns[0]?.kind === 'text') ? 2 : 1;

/**
 * What an answer states otherwise than an earlier one, as light HTML: a table for each table in which something has
 * changed, with what it said then and what it says now.
 */
export function changesHTML(voice: AnswerVoice, before: Answer, after: Answer): string {
  const {msg} = voice;
  const changes = rowChanges(before, after);
  const day = voice.date(before.day);
  const tableOf = (id: string) =>
    [after, before].flatMap(({tables}) => tables).find((each) => each.id === id);

  const words = (cell: Cell | null) => (cell ? cellWords(voice, cell) : '');
  const about = (table: Table, {cells}: Row) =>
    cells
      .slice(0, named(table))
      .filter((cell, index) => index === 0 || (cell && NAMING.has(cell.kind)))
      .map(words)
      .filter(Boolean)
      .join(comma(voice.lang));
  const source = (row: Row) =>
    row.cells
      .flatMap((cell) => cellSources(voice, cell))
      .filter(({url}) => /^https?:\/\/[^\s"'<>\\]+$/i.test(url))
      .map(({url, publisher}) => `<a href="${escapeHTML(url)}">${escapeHTML(publisher)}</a>`);
  const told = (table: Table, row: Row | undefined) => {
    if (!row) return '–';
    const lines = table.columns.flatMap((column, index) => {
      const text = index < named(table) ? '' : words(row.cells[index] ?? null);
      return text ? [escapeHTML(`${columnHeading(voice, column)}: ${text}`)] : [];
    });
    const sources = [...new Set(source(row))];
    if (sources.length > 0) lines.push(sources.join(comma(voice.lang)));
    return lines.join('<br>') || '–';
  };

  // Where a phone shows one column under the other, the style puts the day before each.
  const cell = (table: Table, then: string, row: Row | undefined) =>
    `<td data-day="${escapeHTML(then)}">${told(table, row)}</td>`;
  const today = voice.date(after.day);
  const row = (table: Table, {before: then, after: now}: RowChange) =>
    `<tr><th scope="row">${escapeHTML(about(table, (now ?? then)!))}</th>${cell(table, day, then)}${cell(table, today, now)}</tr>`;
  const section = (id: string) => {
    const table = tableOf(id)!;
    const first = escapeHTML(columnHeading(voice, table.columns[0]!));
    return [
      `<table><caption>${escapeHTML(tableCaption(voice, table, after))}</caption>`,
      `<thead><tr><th scope="col">${first}</th><th scope="col">${escapeHTML(day)}</th><th scope="col">${escapeHTML(today)}</th></tr></thead>`,
      '<tbody>',
      ...changes.filter((each) => each.table === id).map((each) => row(table, each)),
      '</tbody></table>',
    ].join('\n');
  };
  const counted = voice.say(msg('Statements changed since {day}: {count}', {id: 'answers.changed.count'}), {
    day,
    count: voice.number(changes.length),
  });
  const title = msg('What has changed since', {
    id: 'answers.changed.title',
    desc: 'Title of a page; the question of an element stands under it',
  });
  return [
    `<article lang="${bcp47(voice.lang)}" dir="${direction(voice.lang)}">`,
    `<h1>${escapeHTML(title)}</h1>`,
    `<p><strong>${escapeHTML(answerQuestion(voice, after))}</strong></p>`,
    `<p>${escapeHTML(counted)}</p>`,
    ...[...new Set(changes.map(({table}) => table))].map(section),
    '</article>',
    '',
  ].join('\n');
}
