import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Obstacle, Parts} from '../parts.js';
import {
  answer,
  code,
  column,
  count,
  day as dayCell,
  knownBy,
  quantity,
  sources,
  table,
  text,
  type Answer,
} from './answer.js';

/** What stands in the way, with what evidence, and who makes it a condition? Up to the day. */
export function legitimacyObstacles(
  dataset: Dataset,
  {obstacles}: Pick<Parts, 'obstacles'>,
  day: Day,
): Answer {
  const known = ({date}: {date?: Day}) => !date || knownBy(date, day, dataset.day);
  /** What hangs on the obstacles, each with the obstacle that it belongs to. */
  const within = <T extends {readonly date?: Day}>(own: (obstacle: Obstacle) => readonly T[]) =>
    obstacles.flatMap((obstacle) =>
      own(obstacle)
        .filter(known)
        .map((each) => ({...each, obstacle: obstacle.id})),
    );
  const evidence = within((obstacle) => obstacle.evidence);
  const critics = within((obstacle) => obstacle.citedBy);
  const responses = within((obstacle) => obstacle.responses);
  const cited = (id: string, role: string) =>
    new Set(critics.filter((each) => each.obstacle === id && each.role === role).map(({actor}) => actor))
      .size;
  const label = ({obstacle}: {obstacle: string}) => text(obstacle, 'label');
  return answer(
    'legitimacy-obstacles',
    day,
    dataset,
    [
      table<Obstacle>('obstacles', obstacles, ({id}) => id, [
        column('obstacle', 'text', ({id}) => text(id, 'label')),
        column('note', 'text', ({id}) => text(id, 'text')),
        column('conditions', 'count', ({id}) => count(cited(id, 'condition'))),
        column('criticisms', 'count', ({id}) => count(cited(id, 'criticism'))),
        column('sources', 'sources', (obstacle) => sources(obstacle.sources)),
      ]),
      table('obstacle-evidence', evidence, ({id}) => id, [
        column('obstacle', 'text', label),
        column('date', 'day', ({date}) => dayCell(date)),
        column('figure', 'quantity', ({figure, unit}) => quantity(figure, {unit})),
        column('evidence', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
      table('critics', critics, ({id}) => id, [
        column('obstacle', 'text', label),
        column('critic', 'place', ({actor}) => code('place', actor)),
        column('role', 'role', ({role}) => code('role', role)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
      table('responses', responses, ({id}) => id, [
        column('obstacle', 'text', label),
        column('claimant', 'party', ({claimant}) => code('party', claimant)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
    ],
    {
      count: obstacles.length,
      conditions: obstacles.filter(({id}) => cited(id, 'condition') > 0).length,
    },
  );
}
