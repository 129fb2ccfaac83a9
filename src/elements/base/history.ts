import type {html as Html, nothing as Nothing, TemplateResult} from 'lit';
import {comma} from '../../i18n/lists.js';
import type {Details, Source} from '../../model/dataset.js';
import type {Standing, Statement} from '../../model/statement.js';
import {confidenceLabel} from '../../render/labels.js';
import type {Voice} from '../../render/voice.js';

/** Lit's own two, handed in: this file comes later than the element and must not bring a second Lit. */
export interface LitParts {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
}

/** Titles stay in the language they were printed in, which is marked so that a screen reader reads them right. */
export function isEnglish(title: string): boolean {
  return !/[\u0600-\u06ff]/.test(title);
}

/** The sources of one statement: title, publisher, day, each a link. */
export function renderSources(
  {html, nothing}: LitParts,
  voice: Voice,
  sources: readonly Source[],
): TemplateResult {
  const lang = (text: string) => (isEnglish(text) ? 'en' : nothing);
  return html`<ul class="sources" part="sources" aria-label=${voice.msg('Sources', {id: 'f.sources'})}>
    ${sources.map(
      ({title, publisher, url, published}) =>
        html`<li>
          <a href=${url} rel="noopener" target="_blank"><bdi lang=${lang(title)}>${title}</bdi></a>
          <span>
            <bdi lang=${lang(publisher)}>${publisher}</bdi
            >${published ? html`${comma(voice.lang)}<bdi>${voice.date(published)}</bdi>` : nothing}
          </span>
        </li>`,
    )}
  </ul>`;
}

/** Dated statements, each with its days, confidence, note and sources. */
function renderStatements(
  lit: LitParts,
  voice: Voice,
  details: Details,
  statements: readonly Statement[],
  current: readonly Statement[],
  missionType?: string,
): TemplateResult {
  const {html, nothing} = lit;
  const {msg} = voice;
  const days = ({since, until, reported, confidence}: Statement) => [
    since && voice.say(msg('since {day}', {id: 'h.since'}), {day: voice.date(since)}),
    until && voice.say(msg('until {day}', {id: 'h.until'}), {day: voice.date(until)}),
    reported && voice.say(msg('reported {day}', {id: 'h.reported'}), {day: voice.date(reported)}),
    voice.say(msg('confidence: {level}', {id: 'h.confidence'}), {level: confidenceLabel(msg, confidence)}),
  ];
  return html`<ol class="history">
    ${[...statements].reverse().map(
      (statement) =>
        html`<li id=${statement.id} class=${current.includes(statement) ? 'holds' : ''}>
          <p>
            <strong>${voice.status(statement.status, missionType)}</strong>
            <span class="days"
              >${days(statement).map((part) => (part ? html`<span><bdi>${part}</bdi></span>` : nothing))}</span
            >
          </p>
          <p class="note">${details.notes.get(statement.id)?.text}</p>
          ${renderSources(lit, voice, details.sourcesOf.get(statement.id) ?? [])}
        </li>`,
    )}
  </ol>`;
}

/** That the notes of these are translations which nobody has reviewed, where they are. */
export function renderUnreviewed(
  {html, nothing}: LitParts,
  {msg}: Voice,
  details: Details,
  records: readonly {readonly id: string}[],
) {
  return records.some(({id}) => details.notes.get(id)?.reviewed === false)
    ? html`<p class="fine">
        ${msg('These notes are translations that no native speaker has reviewed yet.', {id: 'card.unreviewed'})}
      </p>`
    : nothing;
}

/**
 * All dated statements of one history, the newest first, each with its days, confidence, note and sources.
 *
 * @param current those that hold on the day shown; they are marked
 * @param missionType the kind of mission that they speak of, for Pashto to agree with
 */
export function renderHistory(
  lit: LitParts,
  voice: Voice,
  details: Details,
  statements: readonly Statement[],
  current: readonly Statement[],
  missionType?: string,
): TemplateResult {
  return lit.html`${renderStatements(lit, voice, details, statements, current, missionType)}
  ${renderUnreviewed(lit, voice, details, statements)}`;
}

/** The same with what contradicts each other on the day shown side by side, above all else. */
export function renderStanding(
  lit: LitParts,
  voice: Voice,
  details: Details,
  statements: readonly Statement[],
  {sides: [one, other], statements: current}: Standing<string>,
  missionType?: string,
): TemplateResult {
  const {html, nothing} = lit;
  const list = (own: readonly Statement[]) =>
    renderStatements(lit, voice, details, own, current, missionType);
  const rivals = current.length > 1 ? current : [];
  const rest = statements.filter((each) => !rivals.includes(each));
  return html`${
    one && other
      ? html`<p>
          ${voice.say(voice.msg('Statements contradict each other: {one} – {other}.', {id: 'card.sides'}), {
            one: voice.status(one, missionType),
            other: voice.status(other, missionType),
          })}
        </p>`
      : nothing
  }
  ${
    rivals.length > 0
      ? html`<div class="rivals">${rivals.map((each) => html`<div>${list([each])}</div>`)}</div>`
      : nothing
  }
  ${rest.length > 0 ? list(rest) : nothing} ${renderUnreviewed(lit, voice, details, statements)}`;
}

/** All sources of the dataset once, for print. */
export function renderAllSources(lit: LitParts, voice: Voice, details: Details): TemplateResult {
  return lit.html`<h3>${voice.msg('Sources', {id: 'f.sources'})}</h3>
    ${renderSources(lit, voice, [...new Set([...details.sourcesOf.values()].flat())])}`;
}
