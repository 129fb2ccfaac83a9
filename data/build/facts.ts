import {lastDay} from '../../src/model/day.js';
import {CONTROLS, POSITIONS, PRESENCES} from '../../src/model/vocabulary.js';
import {missionId, statementId} from '../../src/model/ids.js';
import type {ValueOf} from '../../src/model/schema/kinds.js';
import {statementsOf, valuesOf, type DataRecord, type StatementRecord} from './record.js';

/** The facts as `src/model/dataset.ts` unpacks them: strings, since they are small to carry and quick to parse. */
export interface Facts {
  day: string;
  start: string;
  states: string;
  organisations: string;
  positions: string;
  missions: string;
  missionsInAfghanistan: string;
}

/** `2025-07-03` as `250703`, `2025-07` as `2507`. */
export const packDay = (day: string | undefined) => day?.slice(2).replaceAll('-', '') ?? '';

/** One statement: `marks,since,reported,until,extra,id`, empty ends cut off; the id only where it does not follow. */
function packStatement(
  statement: StatementRecord,
  statuses: readonly string[],
  idThatFollows: string,
): string {
  const {status, confidence, direction, since, reported, until, between, refines, throughout, seat, id} =
    statement;
  const extra = `${(between ?? []).map((side) => statuses.indexOf(side)).join('')}${refines ? '<' : ''}${throughout ? '^' : ''}${seat ? `@${seat}` : ''}`;
  const marks = `${statuses.indexOf(status)}${confidence[0]}${direction?.[0] ?? ''}`;
  return [marks, packDay(since), packDay(reported), packDay(until), extra, id === idThatFollows ? '' : id]
    .join(',')
    .replace(/,+$/, '');
}

/** The newest day that the statements speak of, as far as it is known to the day. */
export function datasetDay(records: readonly DataRecord[]): string {
  const days = records
    .flatMap(statementsOf)
    .flatMap(({since, reported}) => [since, reported])
    .filter((day): day is string => day?.length === 10 && lastDay(day) === day);
  return days.sort().at(-1) ?? '';
}

/** Whether a country is one whose position counts: a member or observer of the United Nations, but Afghanistan. */
export function isState({id, kind}: ValueOf<'countries'>): boolean {
  return id !== 'AF' && (kind === 'member' || kind === 'observer');
}

/** All facts that the elements need at first paint, without notes, sources or words. */
export function compileFacts(records: readonly DataRecord[], start: string): Facts {
  const history = (statuses: readonly string[], owner: string, statements: readonly StatementRecord[]) =>
    statements
      .map((statement, index) => packStatement(statement, statuses, statementId(owner, index)))
      .join(';');
  return {
    day: datasetDay(records),
    start,
    states: valuesOf(records, 'countries')
      .filter(isState)
      .map(({id}) => id)
      .join(' '),
    organisations: valuesOf(records, 'organisations')
      .map(({id}) => id)
      .join(' '),
    positions: valuesOf(records, 'recognition')
      .map(({id, statements}) => `${id}=${history(POSITIONS, `pos-${id.toLowerCase()}`, statements)}`)
      .join('\n'),
    missions: valuesOf(records, 'missions')
      .map(({id, host, city, type, level = '', body = '', statements}) => {
        const own = id === missionId(host, city, type, body) ? '' : id;
        return `${[host, city, type, level, body, own].join(' ').trimEnd()}=${history(CONTROLS, id, statements)}`;
      })
      .join('\n'),
    missionsInAfghanistan: valuesOf(records, 'missions-in-afghanistan')
      .map(
        ({sender, city, type, statements}) =>
          `${[sender, city, type].join(' ')}=${history(PRESENCES, `kab-${sender.toLowerCase()}`, statements)}`,
      )
      .join('\n'),
  };
}
