import {bcp47, direction} from '../i18n/lang.js';
import {comma} from '../i18n/lists.js';
import type {Answer, Cell, Column, Row, Table} from '../model/answers/answer.js';
import {answerNotes, columnHeading, tableCaption} from './answer-headings.js';
import {answerLead, answerQuestion} from './answer-sentences.js';
import type {AnswerVoice, CitedSource} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

/** A text that is nothing but text, between tags and in attributes; what XML has no place for is left out. */
export function escapeHTML(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Whether a link may lead there: to the web, and nowhere that runs anything. */
export const isWeb = (url: string) => /^https?:\/\/[^\s"'<>\\]+$/i.test(url);

function link(url: string, inner: string): string {
  return isWeb(url) ? `<a href="${escapeHTML(url)}">${inner}</a>` : inner;
}

/**
 * Sources by number, in the order in which they are met; one that is cited twice is the same by its id, or by its
 * address where it has none.
 */
function numberSources(voice: AnswerVoice, {tables}: Answer) {
  const keyOf = ({id, url}: CitedSource) => url || id || '';
  const byKey = new Map<string, {readonly source: CitedSource; readonly number: number}>();
  for (const {rows} of tables) {
    for (const source of rows.flatMap((row) => row.cells.flatMap((cell) => cellSources(voice, cell)))) {
      const key = keyOf(source);
      if (!byKey.has(key)) byKey.set(key, {source, number: byKey.size + 1});
    }
  }
  return {
    list: [...byKey.values()].map(({source}) => source),
    numberOf: (source: CitedSource) => byKey.get(keyOf(source))?.number ?? 0,
  };
}

/** What an answer as HTML says beside the answer itself. */
export interface HTMLOptions {
  /** In place of the question that the answer's element asks. */
  readonly heading?: string;
  /** Its level in the page's outline; without it it stands in bold letters and in no outline. */
  readonly level?: string;
  /** In place of the sentences that sum it up. */
  readonly lead?: string;
  /** Parts to leave out: `heading`, `source` (the day of the data and their licence). */
  readonly without?: readonly string[];
  /** Of the figure, beside its language. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Headings between the rows of the first table, by the id of the row that follows. */
  readonly groups?: ReadonlyMap<string, string>;
  /** What else is to be known of it. */
  readonly notes?: readonly string[];
  /** The last line, a link. */
  readonly link?: {readonly url: string; readonly words: string};
}

/**
 * How the headings and rows of a table are written.
 * @param cite writes the sources that a cell refers to, one or more, as links
 */
export function tableParts(voice: AnswerVoice, cite: (cited: readonly CitedSource[]) => readonly string[]) {
  const cellHTML = (cell: Cell | null): string => {
    const cited = cellSources(voice, cell);
    if (cited.length > 0) return cite(cited).join(comma(voice.lang));
    const words = cell ? cellWords(voice, cell) : '';
    if (!words) return '–';
    const lang = cell?.kind === 'text' ? voice.text(cell.key)?.lang : undefined;
    return lang && lang !== voice.lang
      ? `<span lang="${bcp47(lang)}" dir="${direction(lang)}">${escapeHTML(words)}</span>`
      : escapeHTML(words);
  };
  const heading = (column: Column) => `<th scope="col">${escapeHTML(columnHeading(voice, column))}</th>`;
  return {
    headings: ({columns}: Table) => `<thead><tr>${columns.map(heading).join('')}</tr></thead>`,
    row: ({cells: [first = null, ...rest]}: Row) =>
      `<tr><th scope="row">${cellHTML(first)}</th>${rest.map((cell) => `<td>${cellHTML(cell)}</td>`).join('')}</tr>`,
  };
}

/** So many rows are not worth a fold. */
const FEW = 10;

/** How many rows at a table's end say nothing but that a status is unknown. */
function silentRows({rows}: Table): number {
  const isSilent = ({cells: [, ...rest]}: Row) =>
    rest.every((cell) => !cell || (cell.kind === 'status' && cell.code === 'unknown'));
  let at = rows.length;
  while (at > 0 && isSilent(rows[at - 1]!)) at--;
  return rows.length - at;
}

/**
 * An answer as light HTML: a figure with plain tables, readable with no script and no style. Only tags and attributes
 * that WordPress lets an author save: no `<bdi>`, whose work a `dir` does. Everything in it is text; links lead to the
 * web alone. A long end of rows that say nothing is folded: a reader gets past it, and a browser lays it out when it is
 * opened, so that the rest is there sooner.
 */
export function answerHTML(voice: AnswerVoice, answer: Answer, options: HTMLOptions = {}): string {
  const {without = [], groups, notes = [], link: last} = options;
  const {list, numberOf} = numberSources(voice, answer);

  const {headings, row} = tableParts(voice, (cited) => {
    const numbers = new Map(cited.map((source) => [numberOf(source), source]));
    return [...numbers].map(([n, {url}]) => link(url, voice.number(n)));
  });
  const group = (label: string, {columns}: Table) =>
    `<tr><th scope="rowgroup" colspan="${columns.length}">${escapeHTML(label)}</th></tr>`;
  const table = (each: Table, rows: readonly Row[]) => [
    `<table><caption>${escapeHTML(tableCaption(voice, each, answer))}</caption>`,
    headings(each),
    `<tbody>`,
    ...rows.flatMap((own, at) => {
      const label = each === answer.tables[0] ? groups?.get(own.id) : undefined;
      if (label === undefined) return row(own);
      return [...(at > 0 ? ['</tbody><tbody>'] : []), group(label, each), row(own)];
    }),
    `</tbody></table>`,
  ];
  const tables = (each: Table) => {
    const at = each.rows.length - silentRows(each);
    // A table of nothing else is not empty.
    if (at === 0 || at > each.rows.length - FEW) return table(each, each.rows);
    const [said, silent] = [each.rows.slice(0, at), each.rows.slice(at)];
    return [
      ...table(each, said),
      `<details><summary>${escapeHTML(`${voice.status('unknown')}: ${voice.number(silent.length)}`)}</summary>`,
      ...table(each, silent),
      `</details>`,
    ];
  };
  // The title's language is not on record everywhere: `lang=""` says that it is unknown.
  const item = ({title, publisher, published, url, language = ''}: CitedSource) => {
    const name = `<span lang="${escapeHTML(language)}" dir="auto">${escapeHTML(`${title} (${publisher})`)}</span>`;
    return `<li>${link(url, name)}${published ? escapeHTML(comma(voice.lang) + voice.date(published)) : ''}</li>`;
  };

  const {level, heading: title = answerQuestion(voice, answer), lead = answerLead(voice, answer)} = options;
  const attributes = Object.entries(options.attributes ?? {})
    .map(([name, value]) => ` ${name}="${escapeHTML(value)}"`)
    .join('');
  const caption = () => {
    if (without.includes('heading')) return escapeHTML(lead);
    const shown = escapeHTML(title);
    return level
      ? `<h${level}>${shown}</h${level}><p>${escapeHTML(lead)}</p>`
      : `<strong>${shown}</strong> ${escapeHTML(lead)}`;
  };

  return [
    `<figure${attributes} lang="${bcp47(voice.lang)}" dir="${direction(voice.lang)}">`,
    `<figcaption>${caption()}</figcaption>`,
    ...answer.tables.flatMap(tables),
    ...(list.length > 0
      ? [
          `<p><strong>${escapeHTML(columnHeading(voice, {id: 'sources', kind: 'sources'}))}</strong></p>`,
          `<ol>`,
          ...list.map(item),
          `</ol>`,
        ]
      : []),
    ...(without.includes('source')
      ? []
      : [`<p>${escapeHTML([...answerNotes(voice, answer), ...notes].join(' '))}</p>`]),
    ...(last ? [`<p>${link(last.url, escapeHTML(last.words))}</p>`] : []),
    `</figure>`,
    '',
  ].join('\n');
}
