import type {TemplateResult} from 'lit';
import type {Details} from '../../model/dataset.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {accepted} from '../base/attributes.js';
import {renderSources, renderStanding, type LitParts} from '../base/history.js';

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
  const correction = (
    accepted(
      table,
      'correction-url',
      table.correctionUrl,
      (url) => /^(https?:\/\/[^/]|mailto:.)/i.test(url),
      'an address that begins with https:, http: or mailto:, with {mission} in it',
    ) ?? ''
  ).replace(/\{mission\}/g, encodeURIComponent(mission.id));
  return html`${renderStanding(lit, voice, details, mission.statements, standing, mission.type)}
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
