import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Stretch} from '../history.js';
import type {Interest, LeverageCell} from '../parts.js';
import {positionOn} from '../positions.js';
import {
  placesOnRecord,
  stateProfile as profileOf,
  type MissionOn,
  type ProfileParts,
} from '../state-profile.js';
import type {Position} from '../vocabulary.js';
import {
  answer,
  code,
  column,
  day as dayCell,
  sources,
  statements,
  table,
  text,
  type Answer,
} from './answer.js';
import {eventColumns} from './engagement-timeline.js';
import {leading, mission, standingColumns, status, type Stood} from './standing.js';

const missionTable = (id: string, missions: readonly (Stood & MissionOn<{readonly id: string}, string>)[]) =>
  table(id, missions, (each) => each.mission.id, [
    column('mission', 'mission', (each: Stood) => mission(each.mission)),
    ...standingColumns(),
  ]);

/** Everything known about one state or organisation by the day: position, missions both ways, events, interests. */
export function stateProfile(dataset: Dataset, parts: ProfileParts, day: Day, state: string): Answer {
  const profile = profileOf(dataset, parts, state, day);
  const past = profile.history.filter(({from, standing}) => from <= day && standing.statements.length > 0);
  const said = profile.obstacles.flatMap(({obstacle, conditions, criticisms}) =>
    [...conditions, ...criticisms].map((each) => ({...each, obstacle: obstacle.id})),
  );
  return answer(
    'state-profile',
    day,
    dataset,
    [
      table<Stretch<Position>>('position', past, ({from}) => `${state}/${from}`, [
        column('status', 'status', ({standing}) => status(standing)),
        column('direction', 'direction', (each) => code('direction', leading(each)?.direction)),
        column('from_day', 'day', ({from}) => dayCell(from)),
        column('until', 'day', ({to}) => (to && to < day ? dayCell(to) : null)),
        column('confidence', 'confidence', (each) => code('confidence', leading(each)?.confidence)),
        column('note', 'text', (each) => text(leading(each)?.id ?? '', 'note')),
        column('sources', 'statements', ({standing}) => statements(standing.statements.map(({id}) => id))),
      ]),
      missionTable('missions', profile.missions),
      missionTable('kabul', profile.missionsInAfghanistan),
      table(
        'events',
        profile.events.map(({event}) => event),
        ({id}) => id,
        eventColumns(),
      ),
      table<Interest>('interests', profile.interests, ({id}) => id, [
        column('interest', 'text', ({id}) => text(id, 'label')),
        column('actor', 'text', ({actor}) => text(actor, 'label')),
        column('basis', 'basis', ({basis}) => code('basis', basis)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (interest) => sources(interest.sources)),
      ]),
      table<LeverageCell>('leverage', profile.leverage, ({id}) => id, [
        column('chip', 'text', ({chip}) => text(chip, 'label')),
        column('salience', 'salience', ({salience}) => code('salience', salience)),
        column('basis', 'basis', ({basis}) => code('basis', basis)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (cell) => sources(cell.sources)),
      ]),
      table('critics', said, ({id}) => id, [
        column('obstacle', 'text', ({obstacle}) => text(obstacle, 'label')),
        column('role', 'role', ({role}) => code('role', role)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
      table('claims', profile.claims, ({id}) => id, [
        column('claim', 'text', ({id}) => text(id, 'text')),
        column('date', 'day', ({date}) => dayCell(date)),
        column('verdict', 'verdict', ({verdict}) => code('verdict', verdict)),
        column('sources', 'sources', (claim) => sources(claim.sources)),
      ]),
    ],
    {
      missions: profile.missions.length,
      kabul: profile.missionsInAfghanistan.length,
      events: profile.events.length,
    },
    {variant: profile.position.status, subject: {kind: 'place', code: state}},
  );
}

/** Before a state is chosen: all states and organisations that have a record, and how each stands on the day. */
export function statesOnRecord(dataset: Dataset, parts: ProfileParts, day: Day): Answer {
  const places = placesOnRecord(dataset, parts).map((place) => ({
    place,
    standing: positionOn(dataset, place, day),
  }));
  return answer(
    'state-profile',
    day,
    dataset,
    [
      table('recognition', places, ({place}) => place, [
        column('state', 'place', ({place}) => code('place', place)),
        ...standingColumns(),
      ]),
    ],
    {count: places.length},
  );
}
