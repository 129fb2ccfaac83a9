import type {Dataset} from './dataset.js';
import {hasHappened, type Day} from './day.js';
import {measureOn, type Measured} from './measures.js';
import type {Figure} from './parts.js';

/** A key figure on a day. */
export interface FigureOn {
  readonly figure: Figure;
  /** What to show: our own count of that day where there is one, else what the source says. */
  readonly value: number;
  /** Our own count on the day asked about. */
  readonly derived?: Measured;
  /** Whether its sources had said it by that day; what they said later is not told of it. */
  readonly said: boolean;
}

/** Which figures are asked about; all of them without. */
export interface FigureOptions {
  /** Only those meant for a first view. */
  readonly headline?: boolean;
}

/**
 * The figures known by a day (`YYYY-MM-DD`). One that our own records count is there on every day, since it is
 * counted anew; one that a source gives is there from its own day on.
 */
export function figuresOn(
  dataset: Dataset,
  figures: readonly Figure[],
  day: Day,
  {headline = false}: FigureOptions = {},
): FigureOn[] {
  return figures
    .filter((figure) => !headline || figure.headline)
    .map((figure) => {
      const derived = figure.measure && measureOn(dataset, figure.measure, day);
      const said = hasHappened(figure.date, day, dataset.day);
      return {figure, value: derived?.value ?? figure.value, derived, said};
    })
    .filter(({derived, said}) => derived !== undefined || said);
}

/** How much more (or, below 0, less) our own records count on a day than on an earlier one. */
export interface FigureChange {
  readonly since: Day;
  readonly before: Measured;
  readonly by: number;
}

/** The change of a figure since a day; undefined where our records do not count it, or the day shown is earlier. */
export function changeSince(dataset: Dataset, {derived}: FigureOn, since: Day): FigureChange | undefined {
  if (!derived || since > derived.day) return undefined;
  const before = measureOn(dataset, derived.measure, since);
  return {since, before, by: derived.value - before.value};
}
