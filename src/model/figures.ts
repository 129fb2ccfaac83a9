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
    .filter(({measure, date}) => measure !== undefined || hasHappened(date, day, dataset.day))
    .map((figure) => {
      const derived = figure.measure && measureOn(dataset, figure.measure, day);
      return {figure, value: derived?.value ?? figure.value, derived};
    });
}
