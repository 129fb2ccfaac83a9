import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatList} from '../../i18n/lists.js';
import type {Stretch} from '../../i18n/mark.js';
import type {Day} from '../../model/day.js';
import type {EngagementEvent} from '../../model/parts.js';
import {groupedBy} from '../../model/timeline.js';
import {eventKindLabel} from '../../render/event-kind-label.js';
import type {Voice} from '../../render/voice.js';
import {SIGNS} from './signs.js';
import {mayBeLater, whenText} from '../../render/events/words.js';

export interface List {
  /** In the order in which they are shown. */
  readonly events: readonly EngagementEvent[];
  readonly day: Day;
  /** What was searched for, between marks. */
  readonly mark: (text: string) => readonly Stretch[];
  /** Id of the event that is open. */
  readonly open: string;
  /** What an event opens to; nothing where it is closed. */
  readonly beneath: (event: EngagementEvent) => TemplateResult | typeof nothing;
  readonly handleToggle: (id: string) => void;
}

/** The sign of what an event was, hollow where its day is not known. */
export const renderSign = ({kind, date}: EngagementEvent): TemplateResult =>
  html`<svg class="sign" viewBox="-8.5 -8.5 17 17" aria-hidden="true">
    ${svg`<path class=${date.length < 10 ? 'vague' : kind} d=${SIGNS[kind]}></path>`}
  </svg>`;

/** Events under their years and months. */
export function renderList(voice: Voice, list: List): TemplateResult {
  return html`<div part="list">
    ${groupedBy(4, list.events).map(
      ({day: year, events}) =>
        html`<h3><bdi>${voice.date(year)}</bdi> <bdi class="count">${voice.number(events.length)}</bdi></h3>
          ${groupedBy(7, events).map(
            (month) =>
              html`<section>
                ${month.day.length === 7 ? html`<h4>${voice.date(month.day, 'long')}</h4>` : html`<span></span>`}
                <ol>
                  ${month.events.map((event) => renderItem(voice, list, event))}
                </ol>
              </section>`,
          )}`,
    )}
  </div>`;
}

function renderItem(
  voice: Voice,
  {day, mark, open, beneath, handleToggle}: List,
  event: EngagementEvent,
): TemplateResult {
  const {id, kind, states} = event;
  const marked = (text: string) =>
    mark(text).map(({text, found}) => (found ? html`<mark>${text}</mark>` : text));
  const names = formatList(
    states.map((state) => voice.name(state)),
    voice.lang,
  );
  return html`<li data-record=${id}>
    ${renderSign(event)}
    <button class="link" aria-expanded=${id === open} @click=${() => handleToggle(id)}>
      ${marked(voice.name(id))}
    </button>
    <p class="of">
      <span><bdi>${marked(whenText(voice, event))}</bdi></span>
      ${
        mayBeLater(event, day)
          ? html`<span>${voice.msg('perhaps after the day shown', {id: 'answers.day.later'})}</span>`
          : nothing
      }
      <span>${marked(eventKindLabel(voice, kind))}</span>
      ${names ? html`<span><bdi>${marked(names)}</bdi></span>` : nothing}
    </p>
    ${beneath(event)}
  </li>`;
}
