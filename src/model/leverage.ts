import type {Actor, Chip, Interest, LeverageCell, Parts} from './parts.js';
import type {Salience} from './vocabulary.js';

/**
 * Salience as a number, for order alone: the words are a ranking of what sources say, so that two weak cells do not
 * make a moderate one in any sense but that of a list's order.
 */
export const WEIGHTS: Readonly<Record<Salience, number>> = {
  decisive: 4,
  strong: 3,
  moderate: 2,
  weak: 1,
  'none-stated': 0,
};

/** A chip with what it weighs: a cell for each actor, in the matrix's order of actors. */
export interface LeverageRow {
  readonly chip: Chip;
  /** Absent where no one has looked. */
  readonly cells: readonly (LeverageCell | undefined)[];
  /** Sum of the cells' weights. */
  readonly weight: number;
}

/** Which chip weighs with which actor. */
export interface LeverageMatrix {
  /** Those with whom the chips weigh most come first. */
  readonly actors: readonly Actor[];
  /** The chips that the article names, the weightiest first. */
  readonly rows: readonly LeverageRow[];
  /** Chips beyond those of the article. */
  readonly additional: readonly LeverageRow[];
  /** What each actor wants of Afghanistan, by the actor's id; each actor is there. */
  readonly interests: ReadonlyMap<string, readonly Interest[]>;
}

/** The matrix of chips and actors. */
export function leverageMatrix(
  parts: Pick<Parts, 'chips' | 'actors' | 'leverage' | 'interests'>,
): LeverageMatrix {
  const cells = new Map(parts.leverage.map((cell) => [`${cell.chip}/${cell.actor}`, cell]));
  const weightOf = (own: readonly (LeverageCell | undefined)[]) =>
    own.reduce((sum, cell) => sum + (cell ? WEIGHTS[cell.salience] : 0), 0);
  const byWeight = <T>(things: readonly T[], weight: (thing: T) => number) =>
    // Of the same weight, the order of the records: sorting keeps it.
    [...things].sort((one, other) => weight(other) - weight(one));
  const named = parts.chips.filter(({additional}) => !additional);
  const actors = byWeight(parts.actors, ({id}) =>
    weightOf(named.map((chip) => cells.get(`${chip.id}/${id}`))),
  );
  const rows = parts.chips.map((chip) => {
    const own = actors.map(({id}) => cells.get(`${chip.id}/${id}`));
    return {chip, cells: own, weight: weightOf(own)};
  });
  const ordered = byWeight(rows, ({weight}) => weight);
  return {
    actors,
    rows: ordered.filter(({chip}) => !chip.additional),
    additional: ordered.filter(({chip}) => chip.additional),
    interests: new Map(
      actors.map(({id}) => [id, parts.interests.filter((interest) => interest.actor === id)]),
    ),
  };
}
