import type {TemplateResult} from 'lit';
import type {ObstacleOn} from '../../model/obstacles.js';
import {unitLabel} from '../../render/answer-labels.js';
import type {AnswerVoice} from '../../render/answer-voice.js';
import type {Details} from '../../model/details.js';
import {renderSources, type LitParts} from '../base/history.js';

/** Something dated that is said of an obstacle. */
interface Item {
  readonly id: string;
  readonly date?: string;
  /** Who says it, or what number it gives. */
  readonly head?: string;
}

/** Words, evidence, who makes it a condition, who criticises and what was answered, each with day, note and sources. */
export function renderObstacle(
  lit: LitParts,
  voice: AnswerVoice,
  details: Details,
  {obstacle, evidence, conditions, criticisms, responses}: ObstacleOn,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const sources = (id: string) => renderSources(lit, voice, details.sourcesOf.get(id) ?? []);
  const list = (heading: string, items: readonly Item[]) =>
    items.length === 0
      ? nothing
      : html`<h4>${heading}</h4>
          <ol class="history">
            ${items.map(
              ({id, date, head}) =>
                html`<li data-record=${id}>
                  <p>
                    ${head ? html`<strong><bdi>${head}</bdi></strong>` : nothing}
                    <span class="days"
                      ><bdi
                        >${date ? voice.date(date) : msg('day not known', {id: 'obstacles.undated'})}</bdi
                      ></span
                    >
                  </p>
                  <p class="note">${details.notes.get(id)?.text}</p>
                  ${sources(id)}
                </li>`,
            )}
          </ol>`;
  const named = (actor: string, item: Item): Item => ({...item, head: voice.name(actor)});
  return html`<p class="note">${details.notes.get(obstacle.id)?.text}</p>
    ${sources(obstacle.id)}
    ${list(
      msg('Evidence', {id: 'obstacles.evidence'}),
      evidence.map((each) => ({
        id: each.id,
        date: each.date,
        head:
          each.figure === undefined
            ? undefined
            : each.unit
              ? unitLabel(voice, each.figure, each.unit)
              : voice.number(each.figure),
      })),
    )}
    ${list(
      msg('Who makes it a condition', {id: 'obstacles.conditions'}),
      conditions.map((each) => named(each.actor, each)),
    )}
    ${list(
      msg('Who only criticises', {id: 'obstacles.criticisms'}),
      criticisms.map((each) => named(each.actor, each)),
    )}
    ${list(
      voice.say(msg('What the {authority} answered', {id: 'obstacles.responses'})),
      responses.map((each) => named(each.claimant, each)),
    )}
    ${
      [...details.notes.values()].some(({reviewed}) => !reviewed)
        ? html`<p class="fine">
            ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
          </p>`
        : nothing
    }`;
}
