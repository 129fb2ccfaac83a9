import {html, nothing, type TemplateResult} from 'lit';
import type {ClaimOn} from '../../model/claims.js';
import type {Definition, Measured} from '../../model/measures.js';
import type {Measure, Unit} from '../../model/vocabulary.js';
import {unitLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';

/** Whose number a bar stands for. */
type Side = 'claimed' | 'other' | 'own';

/** Part of a line that the longest bar takes, in percent: the number follows it. */
const LONGEST = 64;

/** What one of our own counts counts. */
export const unitOf = ({count, types}: Definition): Unit => (types ? 'embassies' : count);

/** The numbers that stand beside the one that was claimed; none where nothing can be compared. */
export function numbersBeside({claim, evidence, counts}: ClaimOn): readonly number[] {
  if (claim.figure === undefined) return [];
  return [
    ...evidence.flatMap(({figure}) => figure ?? []),
    ...counts.flatMap(({then, now}) => [then.value, now.value]),
  ];
}

/** What comes with the details: nothing until then. */
export interface Said {
  /** What a source says, by the id of the evidence, with where it is read; of the claim itself only that. */
  of(id: string, withNote: boolean): TemplateResult | typeof nothing;
  /** What one of our own counts counts. */
  measure(measure: Measure): string | typeof nothing;
  /** How the bars are to be read. */
  scale(): string | typeof nothing;
}

/** The number that was claimed, and what other sources and our own records say beside it, as bars on one scale. */
export function renderComparison(voice: Voice, each: ClaimOn, said: Said): TemplateResult {
  const {msg} = voice;
  const {claim, evidence, counts} = each;
  const beside = numbersBeside(each);
  const most = Math.max(1, claim.figure ?? 0, ...beside);

  const renderBar = (side: Side, value: number, words: string) =>
    beside.length === 0
      ? html`<strong class="count"><bdi>${words}</bdi></strong>`
      : html`<span class="gauge">
          <svg class=${side} width="${(value / most) * LONGEST}%" height="1em" aria-hidden="true">
            <rect width="100%" height="100%"></rect>
          </svg>
          <strong class="count"><bdi>${words}</bdi></strong>
        </span>`;
  const number = (value: number, unit?: string) =>
    unit ? unitLabel(voice, value, unit as Unit) : voice.number(value);
  const renderCount = ({value}: Measured, definition: Definition, day: string) =>
    html`${renderBar('own', value, number(value, unitOf(definition)))}
      <span class="days"><bdi>${day}</bdi></span>`;
  const renderPart = (title: string, items: readonly TemplateResult[]) =>
    items.length === 0
      ? nothing
      : html`<h4>${title}</h4>
          <ul>
            ${items}
          </ul>`;

  return html`${beside.length === 0 ? nothing : html`<p class="fine">${said.scale()}</p>`}
    <h4>${msg('Claimed', {id: 'claims.claimed'})}</h4>
    <div class="item">
      ${claim.figure === undefined ? nothing : html`<p>${renderBar('claimed', claim.figure, number(claim.figure, claim.unit))}</p>`}
      <div>${renderWho(voice, each)}${said.of(claim.id, false)}</div>
    </div>
    ${renderPart(
      msg('What other sources say', {id: 'answers.table.evidence'}),
      evidence.map(
        ({id, date, figure}) =>
          html`<li class="item" data-record=${id}>
            ${figure === undefined ? nothing : html`<p>${renderBar('other', figure, number(figure))}</p>`}
            <div>
              <span class="days"><bdi>${voice.date(date)}</bdi></span>
              ${said.of(id, true)}
            </div>
          </li>`,
      ),
    )}
    ${renderPart(
      msg('Our own count', {id: 'claims.own'}),
      counts.map(
        ({definition, then, now}) =>
          html`<li class="item" data-measure=${now.measure}>
            <p>
              ${renderCount(then, definition, voice.say(msg('{day}, when it was claimed', {id: 'claims.then'}), {day: voice.date(then.day)}))}
              ${then.day === now.day ? nothing : renderCount(now, definition, voice.say(msg('{day}, the day shown', {id: 'claims.now'}), {day: voice.date(now.day)}))}
            </p>
            <div class="note">${said.measure(now.measure)}</div>
          </li>`,
      ),
    )}`;
}

/** Who claimed it, and when. */
export function renderWho(voice: Voice, {claim}: ClaimOn): TemplateResult {
  return html`<p class="who">
    ${claim.claimants.map((id) => html`<span><bdi>${voice.name(id)}</bdi></span>`)}<span
      ><bdi>${voice.date(claim.date)}</bdi></span
    >
  </p>`;
}
