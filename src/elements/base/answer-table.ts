import type {html as Html, TemplateResult} from 'lit';
import {bcp47, direction} from '../../i18n/lang.js';
import {comma} from '../../i18n/lists.js';
import type {Answer, Cell, Row, Table} from '../../model/answers/answer.js';
import {columnHeading, isUnreviewed, tableCaption} from '../../render/answer-headings.js';
import type {AnswerVoice, CitedSource} from '../../render/answer-voice.js';
import {cellSources, cellWords} from '../../render/answer-words.js';
import {isEnglish} from './history.js';

/** Whether a link may lead there: to the web, and nowhere that runs anything. */
const isWeb = (url: string) => /^https?:\/\//i.test(url);

/** A source by its publisher; the title says which, to a screen reader too. `lang=""` says that a language is unknown. */
function renderSource(html: typeof Html, {title, publisher, url, language}: CitedSource): TemplateResult {
  const lang = language ?? (isEnglish(title) ? 'en' : '');
  const name = html`<bdi lang=${isEnglish(publisher) ? 'en' : ''}>${publisher}</bdi>`;
  return isWeb(url)
    ? html`<a href=${url} rel="noreferrer" title=${title} lang=${lang}>${name}</a>`
    : html`<span title=${title} lang=${lang}>${name}</span>`;
}

/** What stands in a cell; nothing where the facts are silent. */
function renderCell(html: typeof Html, voice: AnswerVoice, cell: Cell | null) {
  const cited = new Map(cellSources(voice, cell).map((source) => [source.url || source.title, source]));
  if (cited.size > 0) {
    return [...cited.values()].map(
      (source, index) => html`${index > 0 ? comma(voice.lang) : ''}${renderSource(html, source)}`,
    );
  }
  const words = cell ? cellWords(voice, cell) : '';
  if (!words) return undefined;
  // Sentences go with the page, whatever they begin with; names and numbers stand apart from what is around them.
  if (cell?.kind !== 'text') return html`<bdi>${words}</bdi>`;
  const lang = voice.text(cell.key)?.lang ?? voice.lang;
  return lang === voice.lang ? words : html`<span lang=${bcp47(lang)} dir=${direction(lang)}>${words}</span>`;
}

function renderTable(html: typeof Html, voice: AnswerVoice, answer: Answer, table: Table): TemplateResult {
  const {id, columns, rows} = table;
  const headings = columns.map((column) => columnHeading(voice, column));
  const renderRow = ({id, cells: [first = null, ...rest]}: Row) =>
    html`<tr role="row" data-record=${id}>
      <th scope="row" role="rowheader">${renderCell(html, voice, first) ?? '–'}</th>
      ${rest.map((cell, index) => {
        const shown = renderCell(html, voice, cell);
        return html`<td
          role="cell"
          data-label=${headings[index + 1]}
          data-kind=${columns[index + 1]?.kind}
          ?data-empty=${!shown}
        >
          ${shown ?? '–'}
        </td>`;
      })}
    </tr>`;
  // The roles are those that the tags have; they stay where a narrow table is laid out as cards.
  return html`<table part="table" role="table" data-table=${id}>
    <caption>
      ${tableCaption(voice, table, answer)}
    </caption>
    <thead>
      <tr role="row">
        ${headings.map((heading) => html`<th scope="col" role="columnheader">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(renderRow)}
    </tbody>
  </table>`;
}

/**
 * All tables of an answer: the same rows, words, days and sources as its picture and files.
 *
 * @param html Lit's own, handed in: this comes later than the element and must not bring a second Lit
 */
export function renderAnswerTables(html: typeof Html, voice: AnswerVoice, answer: Answer): TemplateResult {
  return html`${answer.tables.map((table) => renderTable(html, voice, answer, table))}
  ${
    isUnreviewed(voice, answer)
      ? html`<p class="fine">
          ${voice.msg('Notes are translations that no native speaker has reviewed yet.', {id: 'answers.unreviewed'})}
        </p>`
      : ''
  }`;
}
