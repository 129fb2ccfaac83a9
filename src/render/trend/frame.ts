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

/** Width of the numbers beside the plot, in em. */
const GUTTER = 2.2;

/** Width of the labels with their keys, in px. */
const labelsOf = (width: number, em: number) => Math.min(Math.max(14 * em, width * 0.26), 22 * em);

export function frameOf({series, lines, width, em, first, last, mirror, labelled}: ChartView): Frame {
  const max = Math.max(1, ...lines.flatMap(({steps}) => steps.map(([, count]) => count)));
  const tall = series === 'control';
  const top = 0.7 * em;
  const bottom = top + (tall ? 19 : 8) * em;
  const before = GUTTER * em;
  const after = width - (labelled ? labelsOf(width, em) : 0.7 * em);
  const [start, end] = mirror ? [width - before, width - after] : [before, after];
  return {
    top,
    bottom,
    height: bottom + 2.5 * em,
    x: linear([first, last], [start, end]),
    y: linear([0, max], [bottom, top]),
    ticks: countTicks(max, tall ? 5 : 3),
    start,
    end,
  };
}

/** The corners of a line between two days, run by run: where a count is 0 nothing is drawn but the axis. */
export function runsOf(line: Line, {x, y}: Frame, from: number, to: number) {
  const runs: (readonly [x: number, y: number])[][] = [];
  if (from >= to) return runs;
  let before = 0;
  for (const [day, count] of [
    [from, countOn(line, from)] as const,
    ...line.steps,
    [to, countOn(line, to)] as const,
  ]) {
    if (day < from || day > to) continue;
    if (!before && count) runs.push(day > from ? [[x(day), y(0)]] : []);
    if (before || count) runs[runs.length - 1]!.push([x(day), y(count)]);
    before = count;
  }
  return runs.filter((run) => run.length > 1);
}
