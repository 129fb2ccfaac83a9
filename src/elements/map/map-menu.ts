import type {html as Html, TemplateResult} from 'lit';
import type {Dataset} from '../../model/dataset.js';
import type {MapAnswer} from '../../model/recognition-map.js';
import {renderMenuPanel} from '../base/menu-panel.js';
import type {Voice} from '../../render/voice.js';

/** What the menu takes from the map. */
export interface MapFiles {
  readonly facts: Dataset;
  answer(): MapAnswer;
  toCSV(): string;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}

/** Downloads of the map's answer, and how to cite it. */
export function renderMapMenu(html: typeof Html, voice: Voice, map: MapFiles, title: string): TemplateResult {
  const {msg} = voice;
  const answer = map.answer();
  const file = `recognition-map-${answer.layer}-${answer.day}`;
  const items = [
    {
      label: msg('Download the table (CSV)', {id: 'menu.csv'}),
      file: `${file}.csv`,
      // The mark of byte order tells spreadsheets that it is UTF-8.
      make: () => new Blob(['\ufeff', map.toCSV()], {type: 'text/csv'}),
    },
    {
      label: msg('Download the answer (JSON)', {id: 'menu.json'}),
      file: `${file}.json`,
      make: () => new Blob([JSON.stringify(answer, null, 1)], {type: 'application/json'}),
    },
    {
      label: msg('Download the picture (SVG)', {id: 'menu.svg'}),
      file: `${file}.svg`,
      make: async () => new Blob([await map.toSVG()], {type: 'image/svg+xml'}),
    },
    {
      label: msg('Download the picture (PNG)', {id: 'menu.png'}),
      file: `${file}.png`,
      make: () => map.toPNG(),
    },
  ];
  const citation = voice.say(
    msg('{title} recognition-elements, data as of {dataday}, state of {day}. CC BY 4.0.', {id: 'cite.text'}),
    {title, dataday: voice.date(map.facts.day, 'long'), day: voice.date(answer.day, 'long')},
  );
  return renderMenuPanel(html, voice, items, citation);
}
