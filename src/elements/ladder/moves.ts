import type {html as Html, TemplateResult} from 'lit';
import type {Day} from '../../model/day.js';
import {COURSES, courseOf, type Course, type Movement} from '../../model/ladder.js';
import {positionTone} from '../../model/tones.js';
import {COURSE_SIGNS} from '../../render/course-signs.js';
import type {Voice} from '../../render/voice.js';

/** What happened to a state between two days. */
function courseLabel({msg}: Voice, course: Course): string {
  switch (course) {
    case 'up':
      return msg('Climbed', {id: 'ladder.up', desc: 'Heading above a list of states'});
    case 'down':
      return msg('Fell', {id: 'ladder.down', desc: 'Heading above a list of states'});
    case 'known':
      return msg('Newly on record', {
        id: 'ladder.known',
        desc: 'Nothing was known of them on the earlier day',
      });
    case 'beside':
      return msg('To or from a place beside the ladder', {id: 'ladder.beside'});
    default:
      return course satisfies never;
  }
}

function renderCourse(html: typeof Html, voice: Voice, course: Course): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" role="img" aria-label=${courseLabel(voice, course)}>
    <path d=${COURSE_SIGNS[course]}></path>
  </svg>`;
}

/** The sign of what happened to a state, which stands beside its name. */
export function renderSign(html: typeof Html, voice: Voice, move: Movement): TemplateResult {
  return renderCourse(html, voice, courseOf(move));
}

export interface Moves {
  readonly moves: readonly Movement[];
  readonly since: Day;
}

/** Movements by where they lead from and to, in the order of the first of each. */
function byWay(moves: readonly Movement[]): (readonly Movement[])[] {
  const ways = new Map<string, Movement[]>();
  for (const move of moves) {
    const way = `${move.from.status} ${move.to.status}`;
    ways.set(way, [...(ways.get(way) ?? []), move]);
  }
  return [...ways.values()];
}

/** Who climbed, who fell, from where to where. */
export function renderMoves(
  html: typeof Html,
  voice: Voice,
  {moves, since}: Moves,
  // Not among the others: what the scripts shorten must not be a key from one file to another.
  handleSelect: (state: string) => void,
): TemplateResult {
  const {msg} = voice;
  // A sample never stands at a line's end without the first word of its class.
  const renderClass = (status: string) =>
    html`<svg class="swatch" aria-hidden="true">
        <rect width="100%" height="100%" fill="url(#s-${positionTone(status)})"></rect></svg
      >&nbsp;${voice.status(status)}`;
  const then = msg('then', {id: 'ladder.then', desc: 'Between an earlier and a later position'});
  const renderWay = ([first, ...rest]: readonly Movement[]) =>
    first &&
    html`<li>
      <p class="way">
        <span>${renderClass(first.from.status)}</span>
        <span
          ><svg class="sign then" viewBox="0 0 16 16" role="img" aria-label=${then}>
            <path d="M0 7h10V3l6 5-6 5V9H0z"></path>
          </svg>
          ${renderClass(first.to.status)}</span
        >
      </p>
      <ul class="chips">
        ${[first, ...rest].map(
          ({place}) =>
            html`<li>
              <button data-move=${place} @click=${() => handleSelect(place)}>${voice.name(place)}</button>
            </li>`,
        )}
      </ul>
    </li>`;
  const byHeight = [...moves].sort((a, b) => Math.abs(b.steps ?? 0) - Math.abs(a.steps ?? 0));
  return html`<section class="moves" part="moves">
    <h3>${voice.say(msg('Movement since {day}', {id: 'ladder.moves'}), {day: voice.date(since, 'long')})}</h3>
    ${moves.length > 0 ? '' : html`<p>${msg('No state’s position changed.', {id: 'ladder.moves.none'})}</p>`}
    ${COURSES.map((course) => {
      const own = byHeight.filter((move) => courseOf(move) === course);
      return own.length === 0
        ? ''
        : html`<h4 class="name">
              ${renderCourse(html, voice, course)}<span>${courseLabel(voice, course)}</span>
              <bdi class="count">${voice.number(own.length)}</bdi>
            </h4>
            <ul class="ways">
              ${byWay(own).map(renderWay)}
            </ul>`;
    })}
  </section>`;
}
