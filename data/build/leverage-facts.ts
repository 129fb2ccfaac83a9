import {BASES, SALIENCES} from '../../src/model/vocabulary.js';
import type {Cited} from './details.js';
import {datasetDay} from './facts.js';
import {valuesOf, type DataRecord} from './record.js';

/** The leverage matrix as `src/model/bundled-leverage.ts` unpacks it: lines, without words and sources. */
export interface PackedLeverage {
  readonly day: string;
  /** A line each: id, `+` where it is additional, then `id=day` of its evidence, parted by blanks. */
  readonly chips: string;
  /** A line each: id, then the codes of its states, parted by blanks. */
  readonly actors: string;
  /** For each chip a line, for each actor a word: weight and basis by their places in the vocabulary; `-` for no record. */
  readonly cells: string;
  /** A line each: `actor interest basis`. */
  readonly interests: string;
}

/** The id that follows from what a cell is about; where it has another, that stands behind an `@`. */
const cellId = (chip: string, actor: string) => `lev-${chip}-${actor}`;

const withId = (packed: string, id: string, idThatFollows: string) =>
  id === idThatFollows ? packed : `${packed}@${id}`;

/** The matrix, small to carry. */
export function compileLeverage(records: readonly DataRecord[]): PackedLeverage {
  const chips = valuesOf(records, 'chips');
  const actors = valuesOf(records, 'actors');
  const cells = new Map(
    valuesOf(records, 'leverage').map((cell) => [cellId(cell.chip, cell.actor), cell] as const),
  );
  const cell = (chip: string, actor: string) => {
    const id = cellId(chip, actor);
    const own = cells.get(id);
    return own ? withId(`${SALIENCES.indexOf(own.salience)}${BASES.indexOf(own.basis)}`, own.id, id) : '-';
  };
  return {
    day: datasetDay(records),
    chips: chips
      .map(({id, additional, evidence = []}) =>
        [id + (additional ? '+' : ''), ...evidence.map((each) => `${each.id}=${each.date}`)].join(' '),
      )
      .join('\n'),
    actors: actors.map(({id, states}) => [id, ...states].join(' ')).join('\n'),
    cells: chips.map((chip) => actors.map((actor) => cell(chip.id, actor.id)).join(' ')).join('\n'),
    interests: valuesOf(records, 'interests')
      .map(({id, actor, interest, basis}) =>
        withId(`${actor} ${interest} ${BASES.indexOf(basis)}`, id, `int-${actor}-${interest}`),
      )
      .join('\n'),
  };
}

/**
 * What notes and sources belong to, in the order in which `src/model/bundled-leverage.ts` counts their ids: cells, chip
 * by chip and actor by actor; interests; the evidence of chips; the chips.
 */
export function leverageJudgements(records: readonly DataRecord[]): Cited[] {
  const chips = valuesOf(records, 'chips');
  const leverage = valuesOf(records, 'leverage');
  return [
    ...chips.flatMap((chip) =>
      valuesOf(records, 'actors').flatMap((actor) =>
        leverage.filter((cell) => cell.chip === chip.id && cell.actor === actor.id),
      ),
    ),
    ...valuesOf(records, 'interests'),
    ...chips.flatMap(({evidence = []}) => evidence),
    ...chips.map(({sources}) => ({sources})),
  ];
}
