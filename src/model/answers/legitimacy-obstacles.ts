import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {criticsOf, isNamedBy, mostNamedFirst, obstaclesOn, type ObstacleOn} from '../obstacles.js';
import type {Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  quantity,
  sources,
  table,
  text,
  type Answer,
  type ColumnOf,
  type Table,
} from './answer.js';

/** With how many states and organisations an obstacle is a condition, and how many only criticise. */
export function criticColumns<T extends ObstacleOn>(): ColumnOf<T>[] {
  return [
    column('conditions', 'count', (each) => count(criticsOf(each).demanding.length)),
    column('criticisms', 'count', (each) => count(criticsOf(each).criticising.length)),
  ];
}

/** What hangs on the obstacles shown: evidence, who spoke of each, and what was answered. */
export function obstacleTables(shown: readonly ObstacleOn[]): Table[] {
  /** Each with the obstacle that it belongs to. */
  const within = <T extends object>(own: (obstacle: ObstacleOn) => readonly T[]) =>
    shown.flatMap((each) => own(each).map((one) => ({...one, obstacle: each.obstacle.id})));
  const label = ({obstacle}: {readonly obstacle: string}) => text(obstacle, 'label');
  return [
    table(
      'obstacle-evidence',
      within(({evidence}) => evidence),
      ({id}) => id,
      [
        column('obstacle', 'text', label),
        column('date', 'day', ({date}) => dayCell(date)),
        column('figure', 'quantity', ({figure, unit}) => quantity(figure, {unit})),
        column('evidence', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ],
    ),
    table(
      'critics',
      within(({conditions, criticisms}) => [...conditions, ...criticisms]),
      ({id}) => id,
      [
        column('obstacle', 'text', label),
        column('critic', 'place', ({actor}) => code('place', actor)),
        column('role', 'role', ({role}) => code('role', role)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ],
    ),
    table(
      'responses',
      within(({responses}) => responses),
      ({id}) => id,
      [
        column('obstacle', 'text', label),
        column('claimant', 'party', ({claimant}) => code('party', claimant)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ],
    ),
  ];
}

/**
 * What stands in the way, with what evidence, and who makes it a condition? Up to the day.
 * @param actor a state or organisation: only what it makes a condition or criticises is shown, and counted among all
 */
export function legitimacyObstacles(
  dataset: Dataset,
  {obstacles}: Pick<Parts, 'obstacles'>,
  day: Day,
  actor?: string,
): Answer {
  const all = mostNamedFirst(obstaclesOn(obstacles, day, dataset.day));
  const shown = actor ? all.filter((each) => isNamedBy(each, actor)) : all;
  return answer(
    'legitimacy-obstacles',
    day,
    dataset,
    [
      table<ObstacleOn>('obstacles', shown, ({obstacle}) => obstacle.id, [
        column('obstacle', 'text', ({obstacle}) => text(obstacle.id, 'label')),
        column('note', 'text', ({obstacle}) => text(obstacle.id, 'text')),
        ...criticColumns(),
        column('sources', 'sources', ({obstacle}) => sources(obstacle.sources)),
      ]),
      ...obstacleTables(shown),
    ],
    {
      count: all.length,
      conditions: all.filter(({conditions}) => conditions.length > 0).length,
    },
  );
}
