import {firstDay, lastDay, type Day} from '../../../src/model/day.js';
import {differenceBetween, type Change} from '../../../src/model/difference.js';
import type {Standing} from '../../../src/model/statement.js';
import {datasetOf} from '../dataset-of.js';
import {statementsOf, valuesOf, type DataRecord} from '../record.js';

/** What changed between two days (`YYYY-MM-DD`), as text in English with the sources of each change. */
export function differenceText(records: readonly DataRecord[], start: string, from: Day, to: Day): string {
  const {positions, missions, missionsInAfghanistan} = differenceBetween(datasetOf(records, start), from, to);
  const names = new Map(
    [...valuesOf(records, 'countries'), ...valuesOf(records, 'organisations')].map(({id, name}) => [
      id,
      name.en,
    ]),
  );
  const sourcesOf = new Map(records.flatMap(statementsOf).map(({id, sources}) => [id, sources]));
  const shown = ({status, sides}: Standing<string>) =>
    sides.length > 0 ? `${status} (${sides.join(', ')})` : status;

  const line = ({id, place, from: before, to: now, mission}: Change): string[] => [
    `  ${names.get(place) ?? place} ${mission ? id : `(${id})`}: ${shown(before)} → ${shown(now)}`,
    ...now.statements.map((each) => {
      const day = each.since ? `since ${each.since}` : `reported ${each.reported ?? 'on no day given'}`;
      return `      ${each.id}, ${day}, ${each.confidence}: ${(sourcesOf.get(each.id) ?? []).join(', ')}`;
    }),
  ];
  const section = (title: string, changes: readonly Change[]) => [
    `${title}: ${changes.length}`,
    ...changes.flatMap(line),
    '',
  ];
  // What is known by its month or year is named where that month or year touches the days asked about.
  const events = valuesOf(records, 'events')
    .filter(({date, until}) => firstDay(date) <= to && lastDay(until ?? date) > from)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return [
    `From ${from} to ${to}`,
    '',
    ...section('Positions', positions),
    ...section('Afghan missions abroad', missions),
    ...section('Missions in Afghanistan', missionsInAfghanistan),
    `Events: ${events.length}`,
    ...events.map(({id, date, title}) => `  ${date} ${title.en} (${id})`),
  ].join('\n');
}
