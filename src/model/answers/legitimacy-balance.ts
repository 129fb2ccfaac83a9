import {balanceOn, type BalanceParts, type ChipSide} from '../balance.js';
import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {ObstacleOn} from '../obstacles.js';
import type {Assessment} from '../parts.js';
import {SALIENCES} from '../vocabulary.js';
import {answer, code, column, count, day as dayCell, sources, table, text, type Answer} from './answer.js';
import {criticColumns, obstacleTables} from './legitimacy-obstacles.js';
import {cellsTable} from './leverage-matrix.js';

/**
 * Bargaining chips and obstacles side by side: with how many actors each chip weighs, and how many name each obstacle. What
 * an author judges of them stands beside, as theirs.
 */
export function legitimacyBalance(dataset: Dataset, parts: BalanceParts, day: Day): Answer {
  const {chips, obstacles, judgements} = balanceOn(parts, day, dataset.day);
  const weights = SALIENCES.filter((salience) => salience !== 'none-stated');
  return answer(
    'legitimacy-balance',
    day,
    dataset,
    [
      table<ChipSide>('chips', chips, ({chip}) => chip.id, [
        column('chip', 'text', ({chip}) => text(chip.id, 'label')),
        ...weights.map((salience) =>
          column(
            salience,
            'count',
            ({cells}: ChipSide) => count(cells.filter((cell) => cell?.salience === salience).length),
            {kind: 'salience', code: salience},
          ),
        ),
        column('sources', 'sources', ({chip}) => sources(chip.sources)),
      ]),
      table<ObstacleOn>('obstacles', obstacles, ({obstacle}) => obstacle.id, [
        column('obstacle', 'text', ({obstacle}) => text(obstacle.id, 'label')),
        ...criticColumns(),
        column('sources', 'sources', ({obstacle}) => sources(obstacle.sources)),
      ]),
      cellsTable(chips.flatMap(({cells}) => cells.flatMap((cell) => cell ?? []))),
      ...obstacleTables(obstacles),
      table<Assessment>('assessments', judgements, ({id}) => id, [
        column('judgement', 'text', ({id}) => text(id, 'text')),
        column('author', 'party', ({author}) => code('party', author)),
        column('date', 'day', ({date}) => dayCell(date)),
        column('sources', 'sources', (each) => sources(each.sources)),
      ]),
    ],
    {chips: chips.length, obstacles: obstacles.length},
  );
}
