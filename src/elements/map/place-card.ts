import {html, nothing, type TemplateResult} from 'lit';
import type {Mission, MissionInAfghanistan} from '../../model/dataset.js';
import type {MapRow, PlaceRecord} from '../../model/recognition-map.js';
import type {Standing, Statement} from '../../model/statement.js';
import {confidenceLabel} from '../../render/labels.js';
import {missionName} from '../../render/mission-name.js';
import type {Voice} from '../../render/voice.js';
import {renderMark, renderSwatch} from './swatch.js';

export interface CardContent {
  readonly record: PlaceRecord;
  /** What the layer shows of the place on the day; undefined where it shows nothing. */
  readonly row: MapRow | undefined;
  /** The class that the place has on the map: its row's status, or `subject`, `disputed`. */
  readonly status: string;
  /** Whether it tells more than how things stand. */
  readonly isWhole: boolean;
  readonly standingOf: (statements: readonly Statement[]) => Standing<string>;
  /** Renders a history of statements with their notes and sources; undefined until they have come. */
  readonly renderHistory:
    ((statements: readonly Statement[], missionType?: string) => TemplateResult) | undefined;
  readonly handleClose: (() => void) | undefined;
  /** Renders what stands in the place of notes and sources until then. */
  readonly renderWaiting: () => TemplateResult;
}

/** Everything on record about one place, each statement with its day, confidence, note and sources. */
export function renderPlaceCard(voice: Voice, content: CardContent): TemplateResult {
  const {record, row, status, handleClose} = content;
  const {msg} = voice;
  return html`<article class="card" part="card" aria-labelledby="card-name">
    <header>
      <h3 id="card-name">${voice.name(record.place)}</h3>
      ${
        handleClose
          ? html`<button
              class="quiet close"
              aria-label=${msg('Close', {id: 'card.close'})}
              @click=${handleClose}
            >
              ✕
            </button>`
          : nothing
      }
    </header>
    <p class="status">
      ${row?.mission && 'host' in row.mission ? renderMark(status) : renderSwatch(status)}
      <strong>${voice.status(status, row?.mission?.type)}</strong>
    </p>
    ${row ? renderFacts(voice, row.standing) : nothing}
    ${content.isWhole ? renderLists(voice, content) : nothing}
  </article>`;
}

/** What is on record of its position and of missions. */
function renderLists(voice: Voice, content: CardContent): TemplateResult {
  const {msg} = voice;
  const {missions, missionsInAfghanistan, positions} = content.record;
  return html`${
    positions.length > 0
      ? html`<h4>${msg('Position, as stated over time', {id: 'card.position'})}</h4>
          ${content.renderHistory?.(positions)}`
      : nothing
  }
  ${
    missionsInAfghanistan.length > 0
      ? html`<h4>${msg('Its missions in Afghanistan', {id: 'card.kabul'})}</h4>
          ${missionsInAfghanistan.map((mission) => renderMission(voice, content, mission))}`
      : nothing
  }
  ${
    missions.length > 0
      ? html`<h4>${msg('Afghan missions there', {id: 'card.missions'})}</h4>
          ${missions.map((mission) => renderMission(voice, content, mission))}`
      : nothing
  }
  ${
    positions.length + missions.length + missionsInAfghanistan.length === 0
      ? html`<p>${msg('There is no record of this place in the data.', {id: 'card.empty'})}</p>`
      : content.renderHistory
        ? nothing
        : content.renderWaiting()
  }`;
}

/** Since when, last reported, how sure, and both sides where statements contradict each other. */
function renderFacts(
  voice: Voice,
  {status, statements, sides}: Standing<string>,
): TemplateResult | typeof nothing {
  const {msg} = voice;
  const statement = statements[statements.length - 1];
  if (!statement) return nothing;
  const {since, reported, confidence, seat} = statement;
  return html`${
      sides.length > 0
        ? html`<p>
            ${voice.say(msg('Statements contradict each other: {one} – {other}.', {id: 'card.sides'}), {
              one: voice.status(sides[0] ?? ''),
              other: voice.status(sides[1] ?? ''),
            })}
          </p>`
        : nothing
    }
    <dl>
      <div>
        <dt>${msg('Since', {id: 'f.since'})}</dt>
        <dd>${renderDay(voice, status === 'contested' ? undefined : since)}</dd>
      </div>
      <div>
        <dt>${msg('Last reported', {id: 'f.reported'})}</dt>
        <dd>${renderDay(voice, reported)}</dd>
      </div>
      <div>
        <dt>${msg('Confidence', {id: 'f.confidence'})}</dt>
        <dd>${confidenceLabel(msg, confidence)}</dd>
      </div>
      ${
        seat
          ? html`<div>
              <dt>${msg('Works from', {id: 'f.seat'})}</dt>
              <dd>${voice.name(seat)}</dd>
            </div>`
          : nothing
      }
    </dl>`;
}

function renderDay(voice: Voice, day: string | undefined): TemplateResult {
  return html`<bdi>${day ? voice.date(day, 'long') : voice.msg('not known', {id: 'f.unknown'})}</bdi>`;
}

/** One mission with its state of control, opening to its history. */
function renderMission(
  voice: Voice,
  content: CardContent,
  mission: Mission | MissionInAfghanistan,
): TemplateResult {
  const {type, statements} = mission;
  const {status} = content.standingOf(statements);
  return html`<details class="mission">
    <summary>
      <bdi>${missionName(voice, mission)}</bdi>:
      <strong>${voice.status(status, type)}</strong>
    </summary>
    ${content.renderHistory?.(statements, type)}
  </details>`;
}
