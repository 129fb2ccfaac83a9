import {quartiles, type Quartiles} from '../measure/quartiles.js';

/** One measurement: of which table, with how many rows, at which slowdown, of what; in milliseconds. */
export interface Sample {
  readonly name: string;
  readonly rows: number;
  readonly slowdown: number;
  readonly kind: string;
  readonly label: string;
  readonly took: number;
}

/** What comes of many measurements of one thing. */
export interface Spread extends Quartiles {
  readonly worst: number;
}

/** Median, quartiles and the worst of what fits. */
export function spreadOf(samples: readonly Sample[], of: Partial<Sample>): Spread | undefined {
  const wanted = Object.entries(of) as [keyof Sample, unknown][];
  const times = samples
    .filter((sample) => wanted.every(([key, value]) => sample[key] === value))
    .map(({took}) => took);
  const found = quartiles(times);
  return found && {...found, worst: Math.max(...times)};
}
