import {html, nothing, type TemplateResult} from 'lit';
import type {MapAnswer, MapRow} from '../../model/recognition-map.js';
import {confidenceLabel} from '../../render/labels.js';
import {missionName} from '../../render/mission-name.js';
import type {Voice} from '../../render/voice.js';

/** The answer as a table: the same rows, classes and days as the map. */
export function renderMapTable(
  voice: Voice,
  caption: string,
  layer: MapAnswer['layer'],
  rows: readonly MapRow[],
  handleChoose: (place: string) => void,
): TemplateResult {
  const {msg} = voice;
  const missions = layer !== 'recognition';
  const labels = {
    mission: msg('Mission', {id: 'col.mission'}),
    status: msg('Status', {id: 'col.status'}),
    since: msg('Since', {id: 'f.since'}),
    reported: msg('Last reported', {id: 'f.reported'}),
    confidence: msg('Confidence', {id: 'f.confidence'}),
  };
  // The roles are those that the tags have; they stay where a narrow table is laid out as cards.
  return html`<table part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${[
          msg('State', {id: 'col.state'}),
          ...(missions ? [labels.mission] : []),
          labels.status,
          labels.since,
          labels.reported,
          labels.confidence,
        ].map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const {place, standing, statement, mission} = row;
        const cell = (label: string, text: string | undefined) =>
          html`<td role="cell" data-label=${label} ?data-empty=${!text}><bdi>${text ?? '–'}</bdi></td>`;
        const date = (day: string | undefined) => day && voice.date(day);
        return html`<tr role="row" data-status=${standing.status} data-place=${place}>
          <th scope="row" role="rowheader">
            <button class="link" @click=${() => handleChoose(place)}>${voice.name(place)}</button>
          </th>
          ${missions ? cell(labels.mission, mission && missionName(voice, mission)) : nothing}
          ${cell(labels.status, voice.status(standing.status, mission?.type))}
          ${cell(labels.since, date(standing.status === 'contested' ? undefined : statement?.since))}
          ${cell(labels.reported, date(statement?.reported))}
          ${cell(labels.confidence, statement && confidenceLabel(msg, statement.confidence))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
