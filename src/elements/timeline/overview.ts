import {direction} from '../../i18n/lang.js';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Day} from '../../model/day.js';
import {groupedBy, monthsOf, type YearCount} from '../../model/timeline.js';
import type {EngagementEvent} from '../../model/parts.js';
import type {Voice} from '../../render/voice.js';
import {renderSign} from './list.js';

export interface Overview {
  readonly years: readonly YearCount[];
  /** The year that is zoomed to; empty where none is. */
  readonly year: string;
  /** What of it is shown, the oldest first. */
  readonly events: readonly EngagementEvent[];
  /** Names of the twelve months. */
  readonly months: readonly string[];
  /** Whether time runs as the language is read. */
  readonly mirrored: boolean;
  readonly handleYear: (year: string) => void;
  readonly handleEvent: (id: string) => void;
}

/** A button for each year with a column for each of its months; of the year that is chosen, a sign for each event. */
export function renderOverview(voice: Voice, overview: Overview): TemplateResult {
  const {years, year: chosen, mirrored, handleYear} = overview;
  const {msg} = voice;
  const dir = mirrored ? nothing : 'ltr';
  const top = Math.max(1, ...years.flatMap(({months}) => months));
  const turned = mirrored && direction(voice.lang) === 'rtl';
  const column = (count: number, month: number) =>
    count > 0 ? `M${turned ? 11 - month : month}.1 ${top}v-${count}h.8v${count}z` : '';
  return html`<div class="overview" part="overview">
    <p class="fine" id="years">
      ${msg('Events by month; choose a year of the Gregorian calendar to see it alone.', {id: 'timeline.years'})}
    </p>
    <div class="years" role="group" aria-labelledby="years" dir=${dir}>
      ${years.map(
        ({year, count, months}) =>
          html`<button
            data-year=${year}
            aria-pressed=${year === chosen}
            ?disabled=${count === 0 && year !== chosen}
            @click=${() => handleYear(year === chosen ? '' : year)}
          >
            <svg viewBox="0 0 12 ${top}" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<path d=${months.map(column).join('')}></path>`}
            </svg>
            <span>${voice.say(year)}</span>${' '}<bdi class="count">${voice.number(count)}</bdi>
          </button>`,
      )}
    </div>
    ${chosen ? renderMonths(overview, dir) : nothing}
  </div>`;
}

/** The list beneath says the same in words, so that this is for the eye and the mouse alone. */
function renderMonths(
  {year, events, months, handleEvent}: Overview,
  dir: 'ltr' | typeof nothing,
): TemplateResult {
  const byMonth = new Map<Day, readonly EngagementEvent[]>(
    groupedBy(7, events).map((each) => [each.day, each.events]),
  );
  return html`<div class="months" aria-hidden="true" dir=${dir}>
    ${monthsOf(year).map(
      (month, index) =>
        html`<div class=${byMonth.has(month) ? '' : 'empty'}>
          <span>${months[index]}</span>
          <div>
            ${byMonth
              .get(month)
              ?.map(
                (event) =>
                  html`<button class="link" tabindex="-1" @click=${() => handleEvent(event.id)}>
                    ${renderSign(event)}
                  </button>`,
              )}
          </div>
        </div>`,
    )}
  </div>`;
}
