import {SALIENCES, type Basis, type Salience} from './vocabulary.js';
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
  readonly chips: readonly LeverageChip[];
  readonly actors: readonly LeverageActor[];
  readonly leverage: readonly LeverageJudgement[];
  readonly interests: readonly LeverageInterest[];
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

/**
 * How heavy some cells are together: how many are decisive, then how many strong, moderate, weak. The scale is ordered
 * and has no distances, so nothing is added up: one decisive cell comes before any number of strong ones.
 */
function weightOf(cells: readonly LeverageJudgement[]): number[] {
  return SALIENCES.slice(0, -1).map((salience) => cells.filter((cell) => cell.salience === salience).length);
}

/** The heavier first. */
function compareWeights(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, index) => count !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** What the grid shows, in which order. Chips that the article does not name come last in every order. */
export function leverageGrid(
  {chips, actors, leverage}: LeverageFacts,
  {order, by, chip, actor, compare}: GridOptions,
): LeverageGrid {
  const sort = <T extends LeverageChip>(items: readonly T[], side: 'chip' | 'actor') => {
    const other = side === 'chip' ? 'actor' : 'chip';
    const counted = leverage.filter(
      (cell) => !by || cell[other] === by || !leverage.some((each) => each[other] === by),
    );
    const weights = new Map(
      items.map(({id}) => [id, weightOf(counted.filter((cell) => cell[side] === id))] as const),
    );
    return [...items].sort(
      (a, b) =>
        Number(a.additional ?? false) - Number(b.additional ?? false) ||
        (order === 'weight' ? compareWeights(weights.get(a.id) ?? [], weights.get(b.id) ?? []) : 0) ||
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
