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
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly worst: number;
  readonly count: number;
}

/** The value below which this share of the sorted values lies, between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
}

/** Median, quartiles and the worst of what fits. */
export function spreadOf(samples: readonly Sample[], of: Partial<Sample>): Spread | undefined {
  const wanted = Object.entries(of) as [keyof Sample, unknown][];
  const sorted = samples
    .filter((sample) => wanted.every(([key, value]) => sample[key] === value))
    .map(({took}) => took)
    .sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  return {
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    worst: sorted.at(-1)!,
    count: sorted.length,
  };
}
