import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {Interest, LeverageCell, Parts} from '../parts.js';
import {SALIENCES, type Salience} from '../vocabulary.js';
import {answer, code, column, count, sources, table, text, type Answer} from './answer.js';

/** The cells of one chip or actor in the order of the records that name them. */
function inOrderOf<T>(items: readonly T[], ids: readonly string[], idOf: (item: T) => string): T[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...items].sort((a, b) => (place.get(idOf(a)) ?? ids.length) - (place.get(idOf(b)) ?? ids.length));
}

/**
 * Which bargaining chip weighs with which actor, and why? With the actors' own interests. These judgements carry no
 * day: they are those of the dataset's own.
 */
export function leverageMatrix(
  dataset: Dataset,
  {chips, actors, leverage, interests}: Pick<Parts, 'chips' | 'actors' | 'leverage' | 'interests'>,
  day: Day,
): Answer {
  // The chips that the article names come before those added.
  const chipIds = [
    ...chips.filter(({additional}) => !additional),
    ...chips.filter((chip) => chip.additional),
  ].map(({id}) => id);
  const actorIds = actors.map(({id}) => id);
  const weight = ({salience}: LeverageCell) => SALIENCES.indexOf(salience);
  const cells = inOrderOf(
    inOrderOf(leverage, actorIds, ({actor}) => actor).sort((a, b) => weight(a) - weight(b)),
    chipIds,
    ({chip}) => chip,
  );
  const tally = (salience: Salience) => leverage.filter((cell) => cell.salience === salience).length;
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
      table<Interest>(
        'interests',
        inOrderOf(interests, actorIds, ({actor}) => actor),
        ({id}) => id,
        [
          column('actor', 'text', ({actor}) => text(actor, 'label')),
          column('interest', 'text', ({id}) => text(id, 'label')),
          column('basis', 'basis', ({basis}) => code('basis', basis)),
          column('note', 'text', ({id}) => text(id, 'note')),
          column('sources', 'sources', (interest) => sources(interest.sources)),
        ],
      ),
    ],
    {
      chips: chips.length,
      actors: actors.length,
      decisive: tally('decisive'),
      strong: tally('strong'),
    },
  );
}
