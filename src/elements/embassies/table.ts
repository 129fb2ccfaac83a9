import {html, nothing, type TemplateResult} from 'lit';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {renderMark} from '../map/swatch.js';
import type {Search} from '../../render/missions/search.js';
import {bodyText, cellText, columnLabel, COLUMNS, type Column} from '../../render/missions/words.js';

export interface Table {
  readonly caption: string;
  /** Rows with the heading of their group, which is empty where there are no groups. */
  readonly groups: readonly {readonly label: string; readonly rows: readonly MissionRow[]}[];
  /** How many rows there are, shown or not. */
  readonly total: number;
  /** Whether there are so many that columns of one width pay: no row makes them wider, and a browser need not measure all. */
  readonly many: boolean;
  /** How many rows at the head are made anew, and what stands for each row; without groups the others stay as they were. */
  readonly fresh: number;
  readonly made: TemplateResult[];
  readonly sort: Column;
  readonly descending: boolean;
  readonly search: Search | undefined;
  /** The mission whose row is open. */
  readonly open: string;
  /** What stands beneath a row, if anything does. */
  readonly beneath: (row: MissionRow) => TemplateResult | typeof nothing;
  readonly handleSort: (column: Column) => void;
  readonly handleToggle: (row: MissionRow) => void;
}

/** The missions as a table. The roles are those that the tags have; they stay where rows are laid out as cards. */
export function renderTable(voice: Voice, table: Table): TemplateResult {
  const {caption, groups, total, many, sort, descending, handleSort} = table;
  const span = COLUMNS.length;
  return html`<table part="table" role="table" class=${many ? 'many' : ''} aria-rowcount=${total + 1}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${COLUMNS.map(
          (column) =>
            html`<th
              scope="col"
              role="columnheader"
              aria-sort=${column !== sort ? nothing : descending ? 'descending' : 'ascending'}
            >
              <button class="sort" data-column=${column} @click=${() => handleSort(column)}>
                ${columnLabel(voice, column)}
              </button>
            </th>`,
        )}
      </tr>
    </thead>
    ${groups.map(
      ({label, rows}) =>
        html`<tbody>
          ${
            label
              ? html`<tr class="group" role="row">
                  <th scope="rowgroup" role="rowheader" colspan=${span}>
                    ${label} <bdi class="count">${voice.number(rows.length)}</bdi>
                  </th>
                </tr>`
              : nothing
          }
          ${renderRows(voice, table, rows, label ? [] : table.made)}
        </tbody>`,
    )}
  </table>`;
}

function renderRows(voice: Voice, table: Table, rows: readonly MissionRow[], made: TemplateResult[]) {
  const head = rows.slice(0, table.fresh).map((row) => renderRow(voice, table, row));
  made.splice(0, head.length, ...head);
  made.splice(rows.length);
  return made;
}

/** A text with what was searched for marked in it. */
function renderFound(search: Search | undefined, text: string, id?: string) {
  return search
    ? search.mark(text, id).map((each) => (each.found ? html`<mark>${each.text}</mark>` : each.text))
    : text;
}

function renderRow(voice: Voice, table: Table, row: MissionRow): TemplateResult {
  const {search, open, beneath, handleToggle} = table;
  const {id, mission, standing} = row;
  const body = bodyText(voice, row);
  const rest = beneath(row);
  const cell = (column: Column) => {
    const text = cellText(voice, row, column);
    const place = column === 'city' ? mission.city : undefined;
    return html`<td role="cell" data-label=${columnLabel(voice, column)} data-column=${column}>
      ${column === 'control' ? renderMark(standing.status) : nothing}
      ${
        text
          ? html`<bdi>${renderFound(search, text, place)}</bdi>`
          : html`<span class="silent">${voice.msg('not known', {id: 'f.unknown'})}</span>`
      }
    </td>`;
  };
  return html`<tr
      role="row"
      data-mission=${id}
      data-status=${standing.status}
      class=${id === open ? 'open' : ''}
    >
      <th scope="row" role="rowheader">
        <button class="link" aria-expanded=${id === open} @click=${() => handleToggle(row)}>
          <bdi>${renderFound(search, voice.name(mission.host), mission.host)}</bdi>${
            body
              ? html`<span class="body"
                  ><span class="said">, </span><bdi>${renderFound(search, body)}</bdi></span
                >`
              : nothing
          }<span class="said"
            >,
            ${voice.say(voice.msg('{type} in {city}: history and sources', {id: 'embassies.open'}), {
              type: cellText(voice, row, 'type'),
              city: voice.name(mission.city),
            })}</span
          >
        </button>
      </th>
      ${COLUMNS.slice(1).map(cell)}
    </tr>
    ${
      rest === nothing
        ? nothing
        : html`<tr role="row" class="beneath">
            <td role="cell" colspan=${COLUMNS.length}>${rest}</td>
          </tr>`
    }`;
}

/** What stands at the end of many rows: how many are there, and a button that brings all. */
export function renderEnd(voice: Voice, count: number, total: number, handleAll: () => void): TemplateResult {
  const {msg} = voice;
  return html`<p class="end state-of">
    <span
      >${voice.say(
        msg(
          'The first {count} of {total} rows are here, and more come as you go on. Search, filters and order are of all rows.',
          {id: 'embassies.limit'},
        ),
        {count: voice.number(count), total: voice.number(total)},
      )}</span
    >
    <button @click=${handleAll}>${msg('Show all rows now', {id: 'embassies.limit.all'})}</button>
  </p>`;
}
