import type {TemplateResult} from 'lit';
import {dayFromNumber, dayNumber} from '../../i18n/days.js';
import {accreditationChanges, missionChanges, type DatedChange} from '../../model/changes.js';
import type {Dataset} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import type {Details} from '../../model/details.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {missionName} from '../../render/mission-name.js';
import {renderSources, type LitParts} from '../base/history.js';
import type {Series} from '../../render/trend/lines.js';

/** How many days before and after a day count as around it. */
const AROUND = 15;

function changesIn(facts: Dataset, series: readonly Series[]): DatedChange[] {
  const all = series.flatMap((each) =>
    each === 'control' ? missionChanges(facts) : accreditationChanges(facts),
  );
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The name of the mission with its host, or of the state. */
function nameOf(voice: AnswerVoice, {place, mission}: DatedChange): string {
  const state = voice.name(place);
  return mission ? `${missionName(voice, mission)} (${state})` : state;
}

function renderChange(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  change: DatedChange,
  open: boolean,
): TemplateResult {
  const {html, nothing} = lit;
  const {day, id, from, to, mission} = change;
  const type = mission?.type;
  // A status that has lapsed into the unknown rests on the statement that had carried it.
  const {statements} = to.statements.length > 0 ? to : from;
  const notes = statements.flatMap((statement) => details.notes.get(statement.id) ?? []);
  const sources = statements.flatMap((statement) => details.sourcesOf.get(statement.id) ?? []);
  return html`<li data-record=${`${id} ${day}`}>
    <details ?open=${open}>
      <summary>
        <strong><bdi>${nameOf(voice, change)}</bdi></strong>
        <span class="days"
          ><span><bdi>${voice.date(day)}</bdi></span
          >${
            // It may be counted from now on though it is called the same: an ambassador came where one had only gone.
            from.status === to.status
              ? nothing
              : html`<span
                  >${voice.say(voice.msg('before: {from}', {id: 'trend.before'}), {from: voice.status(from.status, type)})}</span
                >`
          }<span
            >${voice.say(voice.msg('from then on: {to}', {id: 'trend.then'}), {to: voice.status(to.status, type)})}</span
          ></span
        >
      </summary>
      ${notes.map(({text}) => html`<p class="note">${text}</p>`)}
      ${renderSources(lit, voice, [...new Set(sources)])}
      ${
        notes.some(({reviewed}) => !reviewed)
          ? html`<p class="fine">
              ${voice.msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
            </p>`
          : nothing
      }
    </details>
  </li>`;
}

/**
 * What changed around a day, with buttons that lead to the change before and to the one after.
 * @param day without it all changes are told, with their sources, for paper
 */
export function renderChanges(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  facts: Dataset,
  series: readonly Series[],
  day: Day | undefined,
  go: (day: Day) => void,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const all = changesIn(facts, series);
  const [first = '', last = ''] = day
    ? [-AROUND, AROUND].map((by) => dayFromNumber(dayNumber(day) + by))
    : [];
  const near = day ? all.filter((change) => change.day >= first && change.day <= last) : all;
  const heading = () => {
    if (!day) return msg('All changes', {id: 'trend.all'});
    const days = {first: voice.date(first), last: voice.date(last < facts.day ? last : facts.day)};
    return voice.say(
      near.length > 0
        ? msg('What changed between {first} and {last}', {id: 'trend.changes'})
        : msg('No change is on record between {first} and {last}', {id: 'trend.none'}),
      days,
    );
  };
  const step = (change: DatedChange | undefined, label: string) =>
    change
      ? html`<button @click=${() => go(change.day)}>
          ${voice.say(label, {day: voice.date(change.day)})}
        </button>`
      : nothing;
  return html`<div class="changes" part="list">
    <h3 aria-live="polite">${heading()}</h3>
    <ol>
      ${near.map((change) => renderChange(lit, voice, details, change, !day))}
    </ol>
    ${
      day
        ? html`<div class="bar">
            ${step(
              [...all].reverse().find((change) => change.day < day),
              msg('Earlier change: {day}', {id: 'trend.earlier'}),
            )}
            ${step(
              all.find((change) => change.day > day),
              msg('Later change: {day}', {id: 'trend.later'}),
            )}
          </div>`
        : nothing
    }
    <p class="fine">
      ${msg('A change whose day is not known is drawn on the first day on which it is certain.', {id: 'trend.certain'})}
    </p>
  </div>`;
}
