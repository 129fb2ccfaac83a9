import type {TemplateResult} from 'lit';
import type {Details} from '../../model/dataset.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Statement} from '../../model/statement.js';
import type {Voice} from '../../render/voice.js';
import {accepted} from '../base/attributes.js';
import {renderHistory, renderSources, type LitParts} from '../base/history.js';

/**
 * The history of a mission: what contradicts each other stands side by side, all else the newest first.
 * @param table whose `correctionUrl` says where a fault in the record can be told
 */
export function renderOpened(
  lit: LitParts,
  voice: Voice,
  details: Details,
  {mission, standing}: MissionRow,
  table: Element & {readonly correctionUrl: string},
): TemplateResult {
  const {html, nothing} = lit;
  const {sides, statements} = standing;
  const history = (own: readonly Statement[]) =>
    renderHistory(lit, voice, details, own, statements, mission.type);
  const rivals = statements.length > 1 ? statements : [];
  const correction = (
    accepted(
      table,
      'correction-url',
      table.correctionUrl,
      (url) => /^(https?:\/\/[^/]|mailto:.)/i.test(url),
      'an address that begins with https:, http: or mailto:, with {mission} in it',
    ) ?? ''
  ).replace(/\{mission\}/g, encodeURIComponent(mission.id));
  const rest = mission.statements.filter((each) => !rivals.includes(each));
  return html`${
    sides.length > 0
      ? html`<p>
          ${voice.say(voice.msg('Statements contradict each other: {one} – {other}.', {id: 'card.sides'}), {
            one: voice.status(sides[0] ?? '', mission.type),
            other: voice.status(sides[1] ?? '', mission.type),
          })}
        </p>`
      : nothing
  }
  ${
    rivals.length > 0
      ? html`<div class="sides">${rivals.map((each) => html`<div>${history([each])}</div>`)}</div>`
      : nothing
  }
  ${rest.length > 0 ? history(rest) : nothing}
  ${
    correction
      ? html`<p class="fine">
          <a href=${correction} rel="noopener"
            >${voice.msg('Correct this record', {id: 'embassies.correct'})}</a
          >
        </p>`
      : nothing
  }`;
}

/** The sources of a mission's history, for paper. */
export function renderPrinted(
  lit: LitParts,
  voice: Voice,
  details: Details,
  {mission}: MissionRow,
): TemplateResult {
  const sources = mission.statements.flatMap(({id}) => details.sourcesOf.get(id) ?? []);
  return renderSources(lit, voice, [...new Set(sources)]);
}
