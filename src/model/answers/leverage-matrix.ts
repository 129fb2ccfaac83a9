import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import {leverageMatrix as matrixOf} from '../leverage.js';
import type {Interest, LeverageCell, Parts} from '../parts.js';
import {SALIENCES, type Salience} from '../vocabulary.js';
import {answer, code, column, count, sources, table, text, type Answer} from './answer.js';

/**
 * Which bargaining chip weighs with which actor, and why? With the actors' own interests. These judgements carry no
 * day: they are those of the dataset's own.
 */
export function leverageMatrix(
  dataset: Dataset,
  parts: Pick<Parts, 'chips' | 'actors' | 'leverage' | 'interests'>,
  day: Day,
): Answer {
  const {actors, rows, additional, interests} = matrixOf(parts);
  const cells = [...rows, ...additional].flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const tally = (salience: Salience) => cells.filter((cell) => cell.salience === salience).length;
  return answer(
    'leverage-matrix',
    day,
    dataset,
    [
      table<LeverageCell>('leverage', cells, ({id}) => id, [
        column('chip', 'text', ({chip}) => text(chip, 'label')),
        column('actor', 'text', ({actor}) => text(actor, 'label')),
        column('salience', 'salience', ({salience}) => code('salience', salience)),
        column('basis', 'basis', ({basis}) => code('basis', basis)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (cell) => sources(cell.sources)),
      ]),
      table('weights', SALIENCES, String, [
        column('salience', 'salience', (salience) => code('salience', salience)),
        column('count', 'count', (salience) => count(tally(salience))),
      ]),
      table<Interest>('interests', [...interests.values()].flat(), ({id}) => id, [
        column('actor', 'text', ({actor}) => text(actor, 'label')),
        column('interest', 'text', ({id}) => text(id, 'label')),
        column('basis', 'basis', ({basis}) => code('basis', basis)),
        column('note', 'text', ({id}) => text(id, 'note')),
        column('sources', 'sources', (interest) => sources(interest.sources)),
      ]),
    ],
    {
      chips: rows.length + additional.length,
      actors: actors.length,
      decisive: tally('decisive'),
      strong: tally('strong'),
    },
  );
}
