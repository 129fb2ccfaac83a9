import {countTicks, linear} from '../../geo/step-chart.js';
import {countOn, type Line, type Series} from './lines.js';

/** What a chart is drawn from; days are numbers (see i18n/days.ts), lengths px. */
export interface ChartView {
  readonly series: Series;
  readonly lines: readonly Line[];
  readonly width: number;
  /** The size of the text. */
  readonly em: number;
  readonly first: number;
  readonly last: number;
  /** The day that the element shows: what came after it is drawn faint. */
  readonly shown: number;
  /** The day whose counts are read, and how it is printed. */
  readonly read: number;
  readonly day: string;
  /** Days on which years begin, with what they are called. */
  readonly years: readonly (readonly [day: number, label: string])[];
  /** Whether time runs right to left. */
  readonly mirror: boolean;
  /** Whether the lines have labels at their ends, for which there must be room. */
  readonly labelled: boolean;
}

/** Where everything is. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly x: (day: number) => number;
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
  /** The edges of the plot, as time runs. */
  readonly start: number;
  readonly end: number;
}

/** Widths in em: of the numbers beside the plot, and of the labels. */
const GUTTER = 2.2;
const LABELS = 13;

export function frameOf({series, lines, width, em, first, last, mirror, labelled}: ChartView): Frame {
  const max = Math.max(1, ...lines.flatMap(({steps}) => steps.map(([, count]) => count)));
  const tall = series === 'control';
  const top = 0.7 * em;
  const bottom = top + (tall ? 19 : 8) * em;
  const before = GUTTER * em;
  const after = width - (labelled ? LABELS : 0.7) * em;
  const [start, end] = mirror ? [width - before, width - after] : [before, after];
  return {
    top,
    bottom,
    height: bottom + 1.9 * em,
    x: linear([first, last], [start, end]),
    y: linear([0, max], [bottom, top]),
    ticks: countTicks(max, tall ? 5 : 3),
    start,
    end,
  };
}

/** The corners of a line between two days. */
export function cornersOf(line: Line, {x, y}: Frame, from: number, to: number) {
  const inside = line.steps.filter(([day]) => day > from && day < to);
  return [[from, countOn(line, from)] as const, ...inside, [to, countOn(line, to)] as const].map(
    ([day, count]) => [x(day), y(count)] as const,
  );
}
