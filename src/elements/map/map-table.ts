import {html, nothing, type TemplateResult} from 'lit';
import type {MapAnswer, MapRow} from '../../model/recognition-map.js';
import {bodyLabel, confidenceLabel, missionTypeLabel} from '../base/labels.js';
import type {Voice} from '../base/voice.js';

/** What stands in the column of missions: kind, body and city. */
export function missionName(voice: Voice, {mission}: MapRow): string {
  if (!mission) return '';
  const body = 'body' in mission && mission.body ? [bodyLabel(voice.msg, mission.body)] : [];
  return [missionTypeLabel(voice.msg, mission.type), ...body, voice.name(mission.city)].join(voice.lang === 'en' ? ', ' : '، ');
}

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
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('State', {id: 'col.state'})}</th>
        ${missions ? html`<th scope="col">${msg('Mission', {id: 'col.mission'})}</th>` : nothing}
        <th scope="col">${msg('Status', {id: 'col.status'})}</th>
        <th scope="col">${msg('Since', {id: 'f.since'})}</th>
        <th scope="col">${msg('Last reported', {id: 'f.reported'})}</th>
        <th scope="col">${msg('Confidence', {id: 'f.confidence'})}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const {place, standing, statement, mission} = row;
        const cell = (day: string | undefined) => (day ? html`<bdi>${voice.date(day)}</bdi>` : '–');
        return html`<tr data-status=${standing.status}>
          <th scope="row">
            <button class="link" @click=${() => handleChoose(place)}>${voice.name(place)}</button>
          </th>
          ${missions ? html`<td>${missionName(voice, row)}</td>` : nothing}
          <td>${voice.status(standing.status, mission?.type)}</td>
          <td>${cell(standing.status === 'contested' ? undefined : statement?.since)}</td>
          <td>${cell(statement?.reported)}</td>
          <td>${statement ? confidenceLabel(msg, statement.confidence) : '–'}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
