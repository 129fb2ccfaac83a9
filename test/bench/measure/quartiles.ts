/** The middle half of some measurements. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly count: number;
}

/** Between two neighbours a quartile lies in proportion. Without values there are none. */
export function quartiles(values: readonly number[]): Quartiles | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    const above = sorted[Math.ceil(place)]!;
    return below + (above - below) * (place % 1);
  };
  return {low: at(0.25), median: at(0.5), high: at(0.75), count: sorted.length};
}
