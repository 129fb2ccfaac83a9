import {pushApart, stepPath} from '../../geo/step-chart.js';
import {bcp47, direction} from '../../i18n/lang.js';
import {frameOf, runsOf, type ChartView} from '../trend/frame.js';
import {chartCaption, countOn, lineLabel, lookOf} from '../trend/lines.js';
import type {Voice} from '../voice.js';
import {MARGIN, WIDTH, Writer, type Measure, type Sheet, type SheetColours} from './sheet.js';

/** What a picture file is made from. */
export interface TrendLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly views: readonly ChartView[];
  readonly colours: SheetColours;
  /** The colour of a line's tone, or of the rule on the day shown. */
  readonly colour: (name: string) => string;
  readonly measure: Measure;
}

/** A shape in its own units, placed and scaled on the sheet. */
export interface TrendShape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly opacity: number;
  /** Width of the line; a shape without it is filled. */
  readonly line?: number;
  readonly dashes?: string;
}

/** The size of the text in the charts, in px, and of a line of it. */
const EM = 18;
const ROW = EM * 1.35;

/** Lays everything out, once for every kind of file. */
export function trendPicture(voice: Voice, look: TrendLook) {
  const {title, lead, note, views, colours, colour, measure} = look;
  const rightToLeft = direction(voice.lang) === 'rtl';
  const words = {title, lead, note, lang: bcp47(voice.lang), rightToLeft};
  const writer = new Writer(rightToLeft, measure);
  const shapes: TrendShape[] = [];
  const ink = colours.text;
  let y = writer.paragraph(title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y);
  for (const own of views) {
    const view = {...own, width: WIDTH - 2 * MARGIN, em: EM, labelled: true};
    const {series, lines, first, last, years, mirror, shown} = view;
    const frame = frameOf(view);
    y += 14;
    y = writer.paragraph(chartCaption(voice, series), 20, true, y);
    const top = y + 8;
    const stroke = (d: string, shade: string, opacity: number, line: number, dashes?: string) =>
      shapes.push({d, x: MARGIN, y: top, colour: shade, opacity, line, dashes});
    const mark = (d: string, x: number, at: number, shade: string) =>
      shapes.push({d, x: MARGIN + x, y: top + at, colour: shade, opacity: 1});
    /** Writes a label that has its middle there, or its left or right end. */
    const put = (text: string, x: number, at: number, side: 'left' | 'middle' | 'right') => {
      const anchor = side === 'middle' ? side : (side === 'right') === rightToLeft ? undefined : 'end';
      writer.lines.push({text, size: EM * 0.9, bold: false, anchor, x: MARGIN + x, y: top + at});
    };
    for (const count of frame.ticks) {
      stroke(`M${frame.start} ${frame.y(count)}H${frame.end}`, ink, 0.25, 1);
      const beside = mirror ? EM / 2 : -EM / 2;
      put(voice.number(count), frame.start + beside, frame.y(count) + EM / 3, mirror ? 'left' : 'right');
    }
    for (const [day, label] of years) {
      stroke(`M${frame.x(day)} ${frame.bottom}v${EM / 3}`, ink, 0.6, 1);
      put(label, frame.x(day), frame.bottom + EM * 1.5, 'middle');
    }
    const cut = Math.min(Math.max(shown, first), last);
    if (cut < last) stroke(`M${frame.x(cut)} ${frame.top}V${frame.bottom}`, colour('rule'), 1, 1.5);
    for (const line of lines) {
      const {tone, dashes, mark: shape} = lookOf(line.code);
      const shade = colour(tone);
      stroke(runsOf(line, frame, first, cut).map(stepPath).join(''), shade, 1, 2.6, dashes);
      stroke(runsOf(line, frame, cut, last).map(stepPath).join(''), shade, 0.3, 2.6, dashes);
      for (const [day] of years)
        if (day <= cut && countOn(line, day) > 0)
          mark(shape, frame.x(day), frame.y(countOn(line, day)), shade);
    }
    const outward = mirror ? -1 : 1;
    const labels = lines.map((line) => ({
      line,
      middle: frame.y(countOn(line, last)),
      rows: writer.wrap(
        `${voice.number(countOn(line, cut))} ${lineLabel(voice, line.code)}`,
        EM * 0.9,
        false,
        12.5 * EM,
      ),
    }));
    const wanted = labels.map(({middle, rows}) => ({middle, height: rows.length * ROW}));
    const tops = pushApart(wanted, [
      -EM,
      Math.max(
        frame.height,
        wanted.reduce((sum, {height}) => sum + height, 0),
      ),
    ]);
    for (const [index, {line, middle, rows}] of labels.entries()) {
      const {tone, dashes, mark: shape} = lookOf(line.code);
      const edge = tops?.[index] ?? middle;
      const centre = edge + (rows.length * ROW) / 2;
      stroke(`M${frame.end} ${middle}L${frame.end + outward * 10} ${centre}`, ink, 0.4, 1);
      stroke(`M${frame.end + outward * 12} ${centre}h${outward * 34}`, colour(tone), 1, 2.6, dashes);
      mark(shape, frame.end + outward * 29, centre, colour(tone));
      rows.forEach((row, at) =>
        put(row, frame.end + outward * 54, edge + (at + 0.75) * ROW, mirror ? 'right' : 'left'),
      );
    }
    y = top + frame.height;
  }
  y = writer.paragraph(note, 13, false, y + 10);
  return {words, colours, height: Math.ceil(y + MARGIN), lines: writer.lines, shapes};
}

/** The charts as a sheet. */
export function trendSheet(voice: Voice, look: TrendLook): Sheet {
  const {shapes, ...sheet} = trendPicture(voice, look);
  const draw = ({d, x, y, colour, opacity, line, dashes}: TrendShape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${d}" opacity="${opacity}" ${
      line
        ? `fill="none" stroke="${colour}" stroke-width="${line}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`
        : `fill="${colour}" fill-rule="evenodd" stroke="${look.colours.ground}"`
    }/>`;
  return {...sheet, drawn: shapes.map(draw).join('')};
}
