import type {MapRow} from '../model/recognition-map.js';
import {csv} from './csv.js';

/** Words of one language for the cells that have any. */
export interface MapWords {
  readonly name: (place: string) => string;
  readonly status: (row: MapRow) => string;
  readonly type: (row: MapRow) => string;
  readonly city: (row: MapRow) => string;
}

const HEADERS = [
  'state',
  'state_name',
  'mission',
  'type',
  'city',
  'status',
  'status_name',
  'since',
  'reported',
  'confidence',
];

/** Rows of the map's answer as CSV. Codes and ISO days are the same in every language; names follow `words`. */
export function mapCSV(rows: readonly MapRow[], words: MapWords): string {
  return csv(
    HEADERS,
    rows.map((row) => {
      const {place, mission, standing, statement} = row;
      return [
        place,
        words.name(place),
        mission?.id ?? '',
        words.type(row),
        words.city(row),
        standing.status,
        words.status(row),
        (standing.status !== 'contested' && statement?.since) || '',
        statement?.reported ?? '',
        statement?.confidence ?? '',
      ];
    }),
  );
}
