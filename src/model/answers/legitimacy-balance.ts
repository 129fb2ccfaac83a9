import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Chip, Obstacle, Parts} from '../parts.js';
import {SALIENCES, type Salience} from '../vocabulary.js';
import {answer, column, count, knownBy, sources, table, text, type Answer} from './answer.js';

/** Bargaining chips and obstacles side by side: with how many actors each chip weighs, and who cites each obstacle. */
export function legitimacyBalance(
  dataset: Dataset,
  {chips, leverage, obstacles}: Pick<Parts, 'chips' | 'leverage' | 'obstacles'>,
  day: Day,
): Answer {
  const actorsOf = (chip: Chip, salience: Salience) =>
    leverage.filter((cell) => cell.chip === chip.id && cell.salience === salience).length;
  const citedBy = (obstacle: Obstacle, role: string) =>
    new Set(
      obstacle.citedBy
        .filter((each) => each.role === role && (!each.date || knownBy(each.date, day, dataset.day)))
        .map(({actor}) => actor),
    ).size;
  return answer(
    'legitimacy-balance',
    day,
    dataset,
    [
      table<Chip>('chips', chips, ({id}) => id, [
        column('chip', 'text', ({id}) => text(id, 'label')),
        ...SALIENCES.filter((salience) => salience !== 'none-stated').map((salience) =>
          column(salience, 'count', (chip: Chip) => count(actorsOf(chip, salience)), {
            kind: 'salience',
            code: salience,
          }),
        ),
        column('sources', 'sources', (chip) => sources(chip.sources)),
      ]),
      table<Obstacle>('obstacles', obstacles, ({id}) => id, [
        column('obstacle', 'text', ({id}) => text(id, 'label')),
        column('conditions', 'count', (obstacle) => count(citedBy(obstacle, 'condition'))),
        column('criticisms', 'count', (obstacle) => count(citedBy(obstacle, 'criticism'))),
        column('sources', 'sources', (obstacle) => sources(obstacle.sources)),
      ]),
    ],
    {chips: chips.length, obstacles: obstacles.length},
  );
}
