import {html, type TemplateResult} from 'lit';
import {addMonths, dayFromNumber, dayNumber} from '../../i18n/days.js';
import type {Day} from '../../model/day.js';
import type {Voice} from '../../render/voice.js';

export interface DayControl {
  readonly day: Day;
  readonly first: Day;
  readonly last: Day;
  readonly playing: boolean;
  readonly handleDay: (day: Day) => void;
  readonly handlePlay: () => void;
}

/** The day within what the control can show. */
function within(day: Day, {first, last}: DayControl): Day {
  return day < first ? first : day > last ? last : day;
}

/**
 * A slider over all days of the dataset, with play and pause. Arrow keys move by a day, page keys by a month, Home
 * and End to the ends. Time runs left to right in every language, as on the axes.
 */
export function renderDayControl(voice: Voice, control: DayControl): TemplateResult {
  const {msg} = voice;
  const {day, first, last, playing, handleDay, handlePlay} = control;
  const shown = within(day, control);
  const printed = voice.date(day, 'long');
  const handleKey = (event: KeyboardEvent) => {
    const months = {PageUp: 1, PageDown: -1}[event.key];
    if (!months) return;
    event.preventDefault();
    handleDay(within(addMonths(shown, months), control));
  };
  return html`<div class="day" part="day" role="group" aria-label=${msg('Day shown', {id: 'day.label'})}>
    <button
      class="play"
      aria-label=${playing ? msg('Pause', {id: 'day.pause'}) : msg('Play from the start', {id: 'day.play'})}
      @click=${handlePlay}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d=${playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1l11 7-11 7z'}></path>
      </svg>
    </button>
    <input
      type="range"
      dir="ltr"
      min=${dayNumber(first)}
      max=${dayNumber(last)}
      step="1"
      .value=${String(dayNumber(shown))}
      aria-label=${msg('Day', {id: 'day.slider'})}
      aria-valuetext=${printed}
      @keydown=${handleKey}
      @input=${(event: Event) => handleDay(dayFromNumber(+(event.target as HTMLInputElement).value))}
    />
    <output><bdi>${printed}</bdi></output>
  </div>`;
}

/** The day that play shows next: a month on, then the last day; undefined at the end. */
export function nextPlayed(day: Day, last: Day): Day | undefined {
  if (day >= last) return undefined;
  const next = addMonths(day, 1);
  return next < last ? next : last;
}
