import type {html as Html, TemplateResult} from 'lit';
import type {Dataset, Details} from '../../model/dataset.js';
import type {Day} from '../../model/day.js';
import type {MissionRow} from '../../model/mission-table.js';
import type {Voice} from '../../render/voice.js';
import {renderMenuPanel} from '../base/menu-panel.js';

/** What the menu takes from the table. */
export interface MissionFiles {
  readonly facts: Dataset;
  readonly day: Day;
  readonly title: string;
  readonly all: readonly MissionRow[];
  readonly shown: readonly MissionRow[];
  /** Rows as CSV, with their sources once these have come. */
  readonly csv: (rows: readonly MissionRow[]) => string;
  /** Waits for the sources, where they can be had. */
  readonly details: () => Promise<Details | undefined>;
}

/** Downloads of what is shown and of all, and how to cite it. */
export function renderMissionMenu(html: typeof Html, voice: Voice, files: MissionFiles): TemplateResult {
  const {msg} = voice;
  const {facts, day, title, all, shown, csv, details} = files;
  const file = `embassy-status-table-${day}`;
  const item = (label: string, name: string, rows: readonly MissionRow[], asJSON: boolean) => ({
    label,
    file: name,
    make: async () => {
      const sources = (await details())?.sourcesOf;
      if (!asJSON) {
        // The mark of byte order tells spreadsheets that it is UTF-8.
        return new Blob(['\ufeff', csv(rows)], {type: 'text/csv'});
      }
      const missions = rows.map((row) => ({
        ...row,
        sources: row.standing.statements.flatMap(({id}) => sources?.get(id) ?? []),
      }));
      return new Blob([JSON.stringify({day, datasetDay: facts.day, missions}, null, 1)], {
        type: 'application/json',
      });
    },
  });
  const items = [
    item(
      msg('Download the rows shown (CSV)', {id: 'embassies.csv.shown'}),
      `${file}-shown.csv`,
      shown,
      false,
    ),
    item(msg('Download all rows (CSV)', {id: 'embassies.csv.all'}), `${file}.csv`, all, false),
    item(
      msg('Download the rows shown (JSON)', {id: 'embassies.json.shown'}),
      `${file}-shown.json`,
      shown,
      true,
    ),
    item(msg('Download all rows (JSON)', {id: 'embassies.json.all'}), `${file}.json`, all, true),
  ];
  const citation = voice.say(
    msg('{title} recognition-elements, data as of {dataday}, state of {day}. CC BY 4.0.', {id: 'cite.text'}),
    {title, dataday: voice.date(facts.day, 'long'), day: voice.date(day, 'long')},
  );
  return renderMenuPanel(html, voice, items, citation);
}
