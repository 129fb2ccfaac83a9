import type {html as Html, TemplateResult} from 'lit';
import type {Day} from '../../model/day.js';
import type {Voice} from '../../render/voice.js';
import {renderMenuPanel} from '../base/menu-panel.js';

/** What the menu takes from the matrix. */
export interface LeverageFiles {
  readonly day: Day;
  readonly datasetDay: Day;
  readonly title: string;
  readonly csv: () => Promise<string>;
  readonly json: () => Promise<string>;
  readonly svg: () => Promise<string>;
  readonly png: () => Promise<Blob>;
}

/** Downloads of what is shown, with notes and sources where these can be had, and how to cite it. */
export function renderLeverageMenu(html: typeof Html, voice: Voice, files: LeverageFiles): TemplateResult {
  const {msg} = voice;
  const {day, datasetDay, title, csv, json, svg, png} = files;
  const items = [
    {
      label: msg('Download the table (CSV)', {id: 'menu.csv'}),
      file: `leverage-matrix-${day}.csv`,
      // The mark of byte order tells spreadsheets that it is UTF-8.
      make: async () => new Blob(['\ufeff', await csv()], {type: 'text/csv'}),
    },
    {
      label: msg('Download the answer (JSON)', {id: 'menu.json'}),
      file: `leverage-matrix-${day}.json`,
      make: async () => new Blob([await json()], {type: 'application/json'}),
    },
    {
      label: msg('Download the picture (SVG)', {id: 'menu.svg'}),
      file: `leverage-matrix-${day}.svg`,
      make: async () => new Blob([await svg()], {type: 'image/svg+xml'}),
    },
    {
      label: msg('Download the picture (PNG)', {id: 'menu.png'}),
      file: `leverage-matrix-${day}.png`,
      make: png,
    },
  ];
  const citation = voice.say(
    msg('{title} recognition-elements, data as of {dataday}, state of {day}. CC BY 4.0.', {id: 'cite.text'}),
    {title, dataday: voice.date(datasetDay, 'long'), day: voice.date(day, 'long')},
  );
  return renderMenuPanel(html, voice, items, citation);
}
