import type {Source} from '../model/dataset.js';
import type {MissionRow} from '../model/mission-table.js';
import {csv} from './csv.js';

/** Words of one language for the cells that have any. */
export interface MissionWords {
  readonly name: (id: string) => string;
  readonly status: (row: MissionRow) => string;
  readonly sourcesOf: (statement: string) => readonly Source[];
}

const HEADERS =
  'mission state state_name body city city_name type level status status_name since reported confidence sources'.split(
    ' ',
  );

/** Rows of the table of missions as CSV. Codes and ISO days are the same in every language; names follow `words`. */
export function missionCSV(rows: readonly MissionRow[], {name, status, sourcesOf}: MissionWords): string {
  return csv(
    HEADERS,
    rows.map((row) => {
      const {id, mission, standing, level = '', since = '', reported = '', confidence = ''} = row;
      const {host, body = '', city, type} = mission;
      const urls = standing.statements.flatMap((statement) => sourcesOf(statement.id).map(({url}) => url));
      return [
        id,
        host,
        name(host),
        body,
        city,
        name(city),
        type,
        level,
        standing.status,
        status(row),
        since,
        reported,
        confidence,
        [...new Set(urls)].join(' '),
      ];
    }),
  );
}
