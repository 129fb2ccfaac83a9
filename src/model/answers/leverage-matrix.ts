import type {Dataset} from '../dataset.js';
import type {Day} from '../day.js';
import type {LeverageFacts, LeverageInterest, LeverageJudgement} from '../leverage-grid.js';
import {SALIENCES, type Salience} from '../vocabulary.js';
import {answer, code, column, count, sources, table, text, type Answer, type Table} from './answer.js';

/** The cells of one chip or actor in the order of the records that name them. */
function inOrderOf<T>(items: readonly T[], ids: readonly string[], idOf: (item: T) => string): T[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...items].sort((a, b) => (place.get(idOf(a)) ?? ids.length) - (place.get(idOf(b)) ?? ids.length));
}

interface WithSources {
  /** Absent where nothing was found, and where the sources have not been loaded. */
  readonly sources?: readonly string[];
}

/** The facts of the matrix, with their sources where these are at hand. */
interface Cited extends Omit<LeverageFacts, 'day'> {
  readonly leverage: readonly (LeverageJudgement & WithSources)[];
  readonly interests: readonly (LeverageInterest & WithSources)[];
}

/** Judgements of chips and actors, a row each. */
export const cellsTable = (cells: Cited['leverage']): Table =>
  table<Cited['leverage'][number]>('leverage', cells, ({id}) => id, [
    column('chip', 'text', ({chip}) => text(chip, 'label')),
    column('actor', 'text', ({actor}) => text(actor, 'label')),
    column('salience', 'salience', ({salience}) => code('salience', salience)),
    // Of a weight that nobody states there is nothing but that nothing was found.
    column('basis', 'basis', ({salience, basis}) =>
      salience === 'none-stated' ? null : code('basis', basis),
    ),
    column('note', 'text', ({id}) => text(id, 'note')),
    column('sources', 'sources', (cell) => sources(cell.sources)),
  ]);

/**
 * Which bargaining chip weighs with which actor, and why? With the actors' own interests. These judgements carry no
 * day: they are those of the dataset's own.
 * @param inOrder whether judgements stand in the order of the actors given; else the heaviest of each chip come first
 */
export function leverageMatrix(
  dataset: Pick<Dataset, 'day'>,
  {chips, actors, leverage, interests}: Cited,
  day: Day,
  inOrder = false,
): Answer {
  // The chips that the article names come before those added.
  const chipIds = [
    ...chips.filter(({additional}) => !additional),
    ...chips.filter((chip) => chip.additional),
  ].map(({id}) => id);
  const actorIds = actors.map(({id}) => id);
  const weight = ({salience}: LeverageJudgement) => (inOrder ? 0 : SALIENCES.indexOf(salience));
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
      cellsTable(cells),
      table('weights', SALIENCES, String, [
        column('salience', 'salience', (salience) => code('salience', salience)),
        column('count', 'count', (salience) => count(tally(salience))),
      ]),
      table<Cited['interests'][number]>(
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
      chips: chipIds.length,
      actors: actors.length,
      decisive: tally('decisive'),
      strong: tally('strong'),
    },
  );
}
