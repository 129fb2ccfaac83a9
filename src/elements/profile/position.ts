import {html, nothing, type TemplateResult} from 'lit';
import {dayNumber} from '../../i18n/days.js';
import type {Dataset} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import type {Stretch} from '../../model/history.js';
import type {StateProfile} from '../../model/state-profile.js';
import type {Position} from '../../model/vocabulary.js';
import {directionLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {renderSwatch, renderTones} from '../ladder/swatch.js';
import {toneOf} from '../../render/signs.js';

/** What was known of the position up to a day; the time before the first statement is left out where more is known. */
function known({history, position, day}: StateProfile, start: Day): Stretch<Position>[] {
  const past = history.filter(({from}) => from <= day);
  const told = past.filter(({standing}, index) => index > 0 || standing.statements.length > 0);
  return told.length > 0 ? told : [{from: start, standing: position}];
}

/** The position from the first day of the data to the day shown: as a strip of time, which runs left to right, and in words. */
export function renderPosition(
  voice: Voice,
  profile: StateProfile,
  {start, day: last}: Dataset,
): TemplateResult {
  const {msg} = voice;
  const {history, day} = profile;
  const span = dayNumber(last) - dayNumber(start) + 1;
  const renderBar = ({from, to = last, standing}: Stretch<Position>) => {
    const days = dayNumber(to < day ? to : day) - dayNumber(from) + 1;
    return html`<svg width="${(days / span) * 100}%" height="100%">
      <rect class="frame" width="100%" height="100%" fill="url(#s-${toneOf(standing.status)})"></rect>
    </svg>`;
  };
  const renderStretch = ({standing}: Stretch<Position>, index: number) => {
    const {status, sides, statements} = standing;
    const [one, other] = sides;
    const {since, reported, direction} = statements[statements.length - 1] ?? {};
    // Where statements contradict each other, the day of neither is that of the status.
    const facts =
      one && other
        ? [`${voice.status(one)} – ${voice.status(other)}`]
        : [
            since
              ? voice.say(msg('since {day}', {id: 'h.since'}), {day: voice.date(since)})
              : reported && voice.say(msg('reported {day}', {id: 'h.reported'}), {day: voice.date(reported)}),
            direction && directionLabel(voice, direction),
          ];
    return html`<li data-status=${status} aria-current=${index === 0 ? 'true' : nothing}>
      ${renderSwatch(status)}
      <div>
        <strong>${voice.status(status)}</strong>
        ${renderFacts(facts)}
      </div>
    </li>`;
  };
  return html`${renderTones()}
    <div class="strip" dir="ltr" aria-hidden="true">
      ${history.filter(({from}) => from <= day).map(renderBar)}
    </div>
    <ol class="stretches" part="position">
      ${known(profile, start).reverse().map(renderStretch)}
    </ol>`;
}

/** Short statements after one another, those that there are. */
export function renderFacts(facts: readonly (string | undefined)[]): TemplateResult {
  return html`<p class="facts">
    ${facts.map((fact) => (fact ? html`<span><bdi>${fact}</bdi></span> ` : nothing))}
  </p>`;
}
