import type {TemplateResult} from 'lit';
import type {Details} from '../../model/details.js';
import type {ObstacleOn} from '../../model/obstacles.js';
import {unitLabel} from '../../render/answer-labels.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import {renderSources, type LitParts} from '../base/history.js';

/** Something dated that is said. */
export interface Item {
  readonly id: string;
  readonly date?: string;
  /** Who says it, or what number it gives. */
  readonly head?: string;
}

/** How dated items are told: with day, note and sources, a heading above them. */
export type RenderItems = (heading: string, items: readonly Item[]) => TemplateResult | symbol;

/** That the notes are translations which nobody has reviewed, where they are. */
export function renderUnreviewed({html, nothing}: LitParts, {msg}: AnswerVoice, details: Details) {
  return [...details.notes.values()].some(({reviewed}) => !reviewed)
    ? html`<p class="fine">
        ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
      </p>`
    : nothing;
}

/** The note of a record with its sources. */
export function renderTold(lit: LitParts, voice: AnswerVoice, details: Details, id: string): TemplateResult {
  const text = details.notes.get(id)?.text;
  const sources = details.sourcesOf.get(id) ?? [];
  return lit.html`${text ? lit.html`<p class="note">${text}</p>` : lit.nothing}
  ${sources.length > 0 ? renderSources(lit, voice, sources) : lit.nothing}`;
}

/** Dated items beneath a heading; several who say the same on the same day, by the same sources, say it together. */
export function itemsWith(lit: LitParts, voice: AnswerVoice, details: Details): RenderItems {
  const {html, nothing} = lit;
  const {msg} = voice;
  const addresses = ({id}: Item) => (details.sourcesOf.get(id) ?? []).map(({url}) => url).join(' ');
  const saysSame = (one: Item, other: Item) =>
    one.date === other.date &&
    details.notes.get(one.id)?.text === details.notes.get(other.id)?.text &&
    addresses(one) === addresses(other);
  return (heading, items) => {
    const groups: [Item, ...Item[]][] = [];
    for (const item of items) {
      const group = groups.find(([first]) => first.head && item.head && saysSame(first, item));
      if (group) group.push(item);
      else groups.push([item]);
    }
    if (groups.length === 0) return nothing;
    const renderNames = (group: readonly Item[]) =>
      html`<p class="names">
        ${group.map(({id, head}) => html`<strong data-record=${id}><bdi>${head}</bdi></strong>`)}
      </p>`;
    return html`<section>
      <h5>${heading}</h5>
      <ol class="history">
        ${groups.map((group) => {
          const [{id, date, head}] = group;
          return html`<li data-record=${head ? nothing : id}>
            ${head ? renderNames(group) : nothing}
            <span class="days"
              ><bdi>${date ? voice.date(date) : msg('day not known', {id: 'answers.undated'})}</bdi></span
            >
            ${renderTold(lit, voice, details, id)}
          </li>`;
        })}
      </ol>
    </section>`;
  };
}

/** Words, evidence, who makes it a condition, who criticises and what was answered, each with day, note and sources. */
export function renderObstacle(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  {obstacle, evidence, conditions, criticisms, responses}: ObstacleOn,
): TemplateResult {
  const {html} = lit;
  const {msg} = voice;
  const list = itemsWith(lit, voice, details);
  const named = (actor: string, item: Item): Item => ({...item, head: voice.name(actor)});
  return html`${renderTold(lit, voice, details, obstacle.id)}
    <div class="lists">
      ${list(
        msg('Evidence', {id: 'answers.col.evidence'}),
        evidence.map(({id, date, figure, unit}) => ({
          id,
          date,
          head:
            figure === undefined ? undefined : unit ? unitLabel(voice, figure, unit) : voice.number(figure),
        })),
      )}
      ${list(
        msg('Who makes it a condition', {id: 'answers.obstacle.conditions'}),
        conditions.map((each) => named(each.actor, each)),
      )}
      ${list(
        msg('Who only criticises', {id: 'answers.obstacle.criticisms'}),
        criticisms.map((each) => named(each.actor, each)),
      )}
      ${list(
        voice.say(msg('What the {authority} answered', {id: 'answers.obstacle.responses'})),
        responses.map((each) => named(each.claimant, each)),
      )}
    </div>
    ${renderUnreviewed(lit, voice, details)}`;
}
