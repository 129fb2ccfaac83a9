import {curveStepAfter} from 'd3-shape';

/** Where something lies in a chart, in px. */
type Point = readonly [x: number, y: number];
type Span = readonly [from: number, to: number];

/** A linear scale, from a span of values to a span of pixels; turned round it is the scale back. */
export function linear([from, to]: Span, [start, end]: Span): (value: number) => number {
  return (value) => start + ((value - from) / (to - from || 1)) * (end - start);
}

/** Counts up to `max` that get a gridline, at most `many` beside 0: 1, 2 or 5 times a power of ten apart, as scales have them. */
export function countTicks(max: number, many: number): number[] {
  let step = 1;
  for (let turn = 0; max / step > many; turn += 1) step *= turn % 3 === 1 ? 2.5 : 2;
  return Array.from({length: Math.floor(max / step) + 1}, (_, index) => index * step);
}

/** What the curve draws with; it asks for no more of a canvas than this. */
type Pen = Parameters<typeof curveStepAfter>[0];

/**
 * The path of a count over time: it holds until the day of the next point.
 * @param points at least two, from the first day to the last
 */
export function stepPath(points: readonly Point[]): string {
  let path = '';
  const draw = (sign: string) => (x: number, y: number) => {
    path += `${sign}${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const curve = curveStepAfter({moveTo: draw('M'), lineTo: draw('L')} as Pen);
  curve.lineStart();
  for (const point of points) curve.point(...point);
  curve.lineEnd();
  return path;
}

/** A label with the place that it would like to have. */
interface Wanted {
  readonly middle: number;
  readonly height: number;
}

/**
 * The upper edges of labels that stand at the ends of lines, moved apart so that none lies on another, in the order in
 * which they were given; undefined where the span has no room for all.
 */
export function pushApart(labels: readonly Wanted[], [from, to]: Span): number[] | undefined {
  if (labels.reduce((sum, {height}) => sum + height, 0) > to - from) return undefined;
  const tops = labels.map(({middle, height}) => middle - height / 2);
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.middle - labels[b]!.middle);
  let edge = from;
  for (const index of order) {
    tops[index] = Math.max(tops[index]!, edge);
    edge = tops[index] + labels[index]!.height;
  }
  edge = to;
  for (const index of order.reverse()) {
    tops[index] = Math.min(tops[index]!, edge - labels[index]!.height);
    edge = tops[index];
  }
  return tops;
}
