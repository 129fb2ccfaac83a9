import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Interest, Parts} from '../parts.js';
import {mapAnswer, placeRecord, type MapRow} from '../recognition-map.js';
import {certainFrom, standingOn, type Statement} from '../statement.js';
import {
  answer,
  code,
  column,
  day as dayCell,
  knownBy,
  sources,
  statements,
  table,
  text,
  type Answer,
  type Table,
} from './answer.js';
import {eventColumns} from './engagement-timeline.js';
import {mission, standingColumns, statusCode} from './standing.js';

/** Everything known about one state by the day: position, missions both ways, events, interests, conditions. */
export function stateProfile(
  dataset: Dataset,
  {events, actors, interests, obstacles}: Pick<Parts, 'events' | 'actors' | 'interests' | 'obstacles'>,
  day: Day,
  state: string,
): Answer {
  const record = placeRecord(dataset, state);
  const known = ({date}: {date?: Day}) => !date || knownBy(date, day, dataset.day);
  const history = record.positions.filter((statement) => certainFrom(statement, dataset.day) <= day);
  const own = ({place}: MapRow) => place === state;
  const abroad = mapAnswer(dataset, 'missions', day).rows.filter(own);
  const kabul = mapAnswer(dataset, 'kabul', day);
  const there = [...kabul.rows, ...kabul.organisations].filter(own);
  const happened = events
    .filter((event) => known(event) && (event.states.includes(state) || event.parties.includes(state)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const groups = actors.filter(({states}) => states.includes(state)).map(({id}) => id);
  const wanted = interests.filter(({actor}) => groups.includes(actor));
  const cited = obstacles.flatMap(({id, citedBy}) =>
    citedBy.filter((each) => each.actor === state && known(each)).map((each) => ({...each, obstacle: id})),
  );
  const missionTable = (id: string, rows: readonly MapRow[]) =>
    table(id, rows, (row) => row.id, [
      column('mission', 'mission', (row) => mission(row.mission)),
      ...standingColumns(),
    ]);
  const tables: Table[] = [
    table<Statement>('position', history, ({id}) => id, [
      column('status', 'status', ({status}) => statusCode(status)),
      column('direction', 'direction', ({direction}) => code('direction', direction)),
      column('since', 'day', ({since}) => dayCell(since)),
      column('until', 'day', ({until}) => dayCell(until)),
      column('reported', 'day', ({reported}) => dayCell(reported)),
      column('confidence', 'confidence', ({confidence}) => code('confidence', confidence)),
      column('note', 'text', ({id}) => text(id, 'note')),
      column('sources', 'statements', ({id}) => statements([id])),
    ]),
    missionTable('missions', abroad),
    missionTable('kabul', there),
    table('events', happened, ({id}) => id, eventColumns()),
    table<Interest>('interests', wanted, ({id}) => id, [
      column('interest', 'text', ({id}) => text(id, 'label')),
      column('actor', 'text', ({actor}) => text(actor, 'label')),
      column('basis', 'basis', ({basis}) => code('basis', basis)),
      column('note', 'text', ({id}) => text(id, 'note')),
      column('sources', 'sources', (interest) => sources(interest.sources)),
    ]),
    table('critics', cited, ({id}) => id, [
      column('obstacle', 'text', ({obstacle}) => text(obstacle, 'label')),
      column('role', 'role', ({role}) => code('role', role)),
      column('date', 'day', ({date}) => dayCell(date)),
      column('note', 'text', ({id}) => text(id, 'note')),
      column('sources', 'sources', (each) => sources(each.sources)),
    ]),
  ];
  return answer(
    'state-profile',
    day,
    dataset,
    tables.filter(({rows}) => rows.length > 0),
    {missions: abroad.length, kabul: there.length, events: happened.length},
    {
      variant: standingOn(record.positions, day, dataset.day).status,
      subject: code('place', state)!,
    },
  );
}
