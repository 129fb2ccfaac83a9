import {WEIGHTS} from './leverage.js';
import {BASES, SALIENCES, type Basis, type Salience} from './vocabulary.js';
import type {Day} from './day.js';

/** Something that the administration offers or holds. */
export interface LeverageChip {
  readonly id: string;
  /** Not one of those that the article names. */
  readonly additional?: boolean;
  readonly evidence?: readonly {readonly id: string; readonly date: Day}[];
}

/** A state or group of states that chips are aimed at. */
export interface LeverageActor {
  readonly id: string;
  readonly states: readonly string[];
}

/** How much one chip weighs with one actor, and what that rests on. */
export interface LeverageJudgement {
  readonly id: string;
  readonly chip: string;
  readonly actor: string;
  readonly salience: Salience;
  readonly basis: Basis;
}

/** What an actor wants of Afghanistan. */
export interface LeverageInterest {
  readonly id: string;
  readonly actor: string;
  readonly basis: Basis;
}

/** The facts of the matrix, in no language. */
export interface LeverageFacts {
  /** The day that the dataset stands at. */
  readonly day: Day;
  readonly chips: readonly LeverageChip[];
  readonly actors: readonly LeverageActor[];
  readonly leverage: readonly LeverageJudgement[];
  readonly interests: readonly LeverageInterest[];
}

/** Whether these are facts of the matrix, and not someone's own file of the same kinds: its records have words. */
export function isLeverage(given: unknown): given is LeverageFacts {
  const {day, chips, actors, leverage, interests} = (given ?? {}) as Partial<LeverageFacts>;
  const lists: unknown[] = [chips, actors, leverage, interests];
  const isBare = (each: {id?: unknown; label?: unknown; note?: unknown} | null) =>
    each?.id && !each.label && !each.note;
  return !!day && lists.every((list) => Array.isArray(list) && list.every(isBare));
}

export const ORDERS = ['weight', 'name'] as const;
export type GridOrder = (typeof ORDERS)[number];

export interface GridOptions {
  readonly order: GridOrder;
  /** Chip or actor by whose cells alone the other side is ordered by weight. */
  readonly by?: string;
  /** The one chip or actor that is shown; all where it is absent. */
  readonly chip?: string;
  readonly actor?: string;
  /** Compares two ids by their names. */
  readonly compare: (a: string, b: string) => number;
}

/** Chips and actors in the order in which they are shown. */
export interface LeverageGrid {
  readonly chips: readonly LeverageChip[];
  readonly actors: readonly LeverageActor[];
}

/** How heavy some cells are together, for order alone; see `WEIGHTS`. */
const weightOf = (cells: readonly LeverageJudgement[]) =>
  cells.reduce((sum, {salience}) => sum + WEIGHTS[salience], 0);

/** What the grid shows, in which order. Chips that the article does not name come last in every order. */
export function leverageGrid(
  {chips, actors, leverage}: LeverageFacts,
  {order, by, chip, actor, compare}: GridOptions,
): LeverageGrid {
  // Actors are weighed by the chips that the article names: the others were not looked at with all of them.
  const named = new Set(chips.filter(({additional}) => !additional).map((each) => each.id));
  const sort = <T extends LeverageChip>(items: readonly T[], side: 'chip' | 'actor') => {
    const other = side === 'chip' ? 'actor' : 'chip';
    const byOne = leverage.filter((cell) => cell[other] === by);
    const all = leverage.filter((cell) => side === 'chip' || named.has(cell.chip));
    const counted = byOne.length > 0 ? byOne : all;
    const weights = new Map(
      items.map(({id}) => [id, weightOf(counted.filter((cell) => cell[side] === id))] as const),
    );
    const weight = ({id}: T) => (order === 'weight' ? (weights.get(id) ?? 0) : 0);
    return [...items].sort(
      (a, b) =>
        Number(a.additional ?? false) - Number(b.additional ?? false) ||
        weight(b) - weight(a) ||
        compare(a.id, b.id),
    );
  };
  return {
    chips: sort(
      chips.filter(({id}) => !chip || id === chip),
      'chip',
    ),
    actors: sort<LeverageActor & LeverageChip>(
      actors.filter(({id}) => !actor || id === actor),
      'actor',
    ),
  };
}

/** The facts of some chips and actors alone, in their order. */
export function leverageWithin<F extends LeverageFacts>(facts: F, {chips, actors}: LeverageGrid): F {
  const shown = new Set([...chips, ...actors].map(({id}) => id));
  return {
    ...facts,
    chips,
    actors,
    leverage: facts.leverage.filter((cell) => shown.has(cell.chip) && shown.has(cell.actor)),
    interests: facts.interests.filter(({actor}) => shown.has(actor)),
  };
}

/** The judgement on a chip and an actor; undefined where there is no record. */
export function judgementOn(
  {leverage}: LeverageFacts,
  chip: string,
  actor: string,
): LeverageJudgement | undefined {
  return leverage.find((cell) => cell.chip === chip && cell.actor === actor);
}

/** How often each weight is found among what is shown, the heaviest first. */
export function weightCounts(
  {leverage}: LeverageFacts,
  {chips, actors}: LeverageGrid,
): {readonly salience: Salience; readonly count: number}[] {
  const shown = leverage.filter(
    (cell) => chips.some(({id}) => id === cell.chip) && actors.some(({id}) => id === cell.actor),
  );
  return SALIENCES.map((salience) => ({
    salience,
    count: shown.filter((cell) => cell.salience === salience).length,
  }));
}

/** What judgements can rest on, as a legend tells it: inference only where a mark shows it. */
export function basesIn({leverage}: Pick<LeverageFacts, 'leverage'>): Basis[] {
  const shown = leverage.filter(({salience}) => salience !== 'none-stated');
  return BASES.filter((basis, index) => index < 2 || shown.some((cell) => cell.basis === basis));
}
