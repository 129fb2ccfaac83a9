import type {Answer, Cell, ElementName, Table} from '../model/answers/answer.js';
import {tableCaption} from './answer-headings.js';
import {escapeHTML, isWeb, tableParts} from './answer-html.js';
import {answerLead, answerQuestion} from './answer-sentences.js';
import type {AnswerVoice, CitedSource} from './answer-voice.js';
import {cellSources, cellWords} from './answer-words.js';

/** The tables that are the answer itself; what else stands beside it needs more room than a page with everything has. */
const TABLES: Readonly<Record<ElementName, readonly string[]>> = {
  'recognition-map': ['counts', 'recognition', 'organisations'],
  'embassy-status-table': ['counts', 'missions'],
  'leverage-matrix': ['leverage'],
  'engagement-ladder': ['ladder'],
  'engagement-timeline': ['events'],
  'mission-trend': ['trend', 'accreditations'],
  'claim-check': ['claims'],
  'legitimacy-obstacles': ['obstacles', 'critics'],
  'legitimacy-balance': ['chips', 'assessments'],
  'isolation-figures': ['figures', 'figure-measures'],
  'state-profile': [],
};

const LEFT_OUT = ['note', 'assessment', 'confidence', 'reported'];

const isUnknown = (cell: Cell | null) => cell?.kind === 'status' && cell.code === 'unknown';

/** A table in short: without long notes, and without the states of which nothing is on record, which are counted beside it. */
function brief({id, columns, rows}: Table): Table {
  const kept = columns.map((column) => !LEFT_OUT.includes(column.id));
  const isKept = (_: unknown, index: number) => kept[index];
  const told = id === 'recognition' ? rows.filter(({cells}) => !cells.some(isUnknown)) : rows;
  return {
    id,
    columns: columns.filter(isKept),
    rows: told.map((row) => ({...row, cells: row.cells.filter(isKept)})),
  };
}

/** An answer in short. */
export function briefly(answer: Answer): Answer {
  const ids = TABLES[answer.element];
  const tables = ids.flatMap((id) => answer.tables.filter((each) => each.id === id));
  return {...answer, tables: tables.map(brief)};
}

/** A source by what tells it from others: its address, or its id where it has none. */
export const sourceKey = ({url, id}: CitedSource): string => url || id || '';

/** The sources that an answer refers to, in the order in which they are met; one may come more than once. */
export function sourcesIn(voice: AnswerVoice, {tables}: Answer): readonly CitedSource[] {
  return tables.flatMap(({rows}) =>
    rows.flatMap(({cells}) => cells.flatMap((cell) => cellSources(voice, cell))),
  );
}

/** Where the page lists a source. */
const placeOf = (number: number) => `s${number}`;

export interface BriefFigure {
  /** Attributes that the element in this place has beside its language. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The number of a source in the page's list. */
  readonly numberOf: (source: CitedSource) => number;
}

const dataAttributes = (tag: string, lang: string, attributes: BriefFigure['attributes']) =>
  Object.entries({element: tag, lang, ...attributes})
    .map(([name, value]) => ` data-recognition-${name}="${escapeHTML(value)}"`)
    .join('');

/**
 * An answer as plain tables, in the place where its element comes on a page that has all of them. What it cites are numbers
 * of the page's own list of sources.
 */
export function briefFigure(voice: AnswerVoice, answer: Answer, {attributes, numberOf}: BriefFigure): string {
  const {headings, row} = tableParts(voice, (cited) =>
    [...new Set(cited.map(numberOf))].map((n) => `<a href="#${placeOf(n)}">${voice.number(n)}</a>`),
  );
  const table = (each: Table) => {
    const caption = escapeHTML(tableCaption(voice, each, answer));
    // A phone is narrower than a table: it scrolls in a box of its own, with the keyboard too.
    return [
      `<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>`,
      headings(each),
      `<tbody>`,
      ...each.rows.map(row),
      `</tbody></table></div>`,
    ].join('\n');
  };
  const {element, tables} = briefly(answer);
  return [
    `<figure${dataAttributes(element, voice.lang, attributes)}>`,
    `<figcaption class="light"><h2>${escapeHTML(answerQuestion(voice, answer))}</h2>`,
    `<p>${escapeHTML(answerLead(voice, answer))}</p></figcaption>`,
    ...(tables.length > 0 ? [`<div class="light">`, ...tables.map(table), `</div>`] : []),
    `</figure>`,
  ].join('\n');
}

/** A figure within a sentence: its number, in the place where its element comes. */
export function briefNumber(
  voice: AnswerVoice,
  {element, tables}: Answer,
  attributes: BriefFigure['attributes'],
): string {
  const quantity = tables[0]?.rows[0]?.cells.find((cell) => cell?.kind === 'quantity');
  const words = quantity ? escapeHTML(cellWords(voice, quantity)) : '–';
  return `<span${dataAttributes(element, voice.lang, attributes)}><span class="light">${words}</span></span>`;
}

/** The page's list of sources, in the order of their numbers, for all its languages: days stand as in the records. */
export function sourceList(sources: readonly CitedSource[]): string {
  const items = sources.map(({title, publisher, published, url, language = ''}, index) => {
    const name = `<span lang="${escapeHTML(language)}" dir="auto">${escapeHTML(`${title} (${publisher})`)}</span>`;
    const linked = isWeb(url) ? `<a href="${escapeHTML(url)}">${name}</a>` : name;
    return `<li id="${placeOf(index + 1)}">${linked}${published ? ` ${escapeHTML(published)}` : ''}</li>`;
  });
  return ['<ol>', ...items, '</ol>'].join('\n');
}
