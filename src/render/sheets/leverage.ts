import {bcp47, direction} from '../../i18n/lang.js';
import {
  basesIn,
  judgementOn,
  weightCounts,
  type LeverageFacts,
  type LeverageGrid,
} from '../../model/leverage-grid.js';
import type {Basis, Salience} from '../../model/vocabulary.js';
import {MARKS, shapeOf} from '../leverage-marks.js';
import {leverageCaption, noRecord} from '../leverage-words.js';
import type {Voice} from '../voice.js';
import {basisLabel, salienceLabel} from '../weight-labels.js';
import {MARGIN, WIDTH, Writer, type Line, type Measure, type Sheet} from './sheet.js';

/** What a picture is coloured with: four weights, text and ground. */
export const LEVERAGE_COLOURS = ['full', 'high', 'mid', 'low', 'text', 'ground'] as const;
export type LeverageColours = Readonly<Record<(typeof LEVERAGE_COLOURS)[number], string>>;

/** What of the matrix a picture is made of. */
export interface LeverageLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly facts: LeverageFacts;
  readonly grid: LeverageGrid;
  /** Whether actors are rows and chips columns. */
  readonly transposed: boolean;
  readonly colours: LeverageColours;
  readonly measure: Measure;
}

/** Width of the rows' headers, and the widest that a column is, in px. */
const HEADER = 230;
const COLUMN = 180;
const GAP = 3;
/** Size of the names above the columns, before the rows and of all else, in px. */
const [ABOVE, BEFORE, SMALL] = [14, 15, 12];

/** A shape in its own units, placed and scaled on the sheet. */
export interface LeverageShape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Not filled without it. */
  readonly fill?: string;
  readonly opacity: number;
  /** Width of its line, whose colour is that of text; none without it. */
  readonly line?: number;
}

const box = (width: number, height: number) => `M0 0h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`;

/** Lays title, matrix, legend and note out, once for every kind of file. */
export function leveragePicture(voice: Voice, look: LeverageLook) {
  const {title, lead, note, facts, grid, transposed, colours, measure} = look;
  const words = {
    title,
    lead,
    note,
    lang: bcp47(voice.lang),
    rightToLeft: direction(voice.lang) === 'rtl',
  };
  const writer = new Writer(words.rightToLeft, measure);
  const shapes: LeverageShape[] = [];
  const forward = words.rightToLeft ? -1 : 1;
  const [rows, cols] = transposed ? [grid.actors, grid.chips] : [grid.chips, grid.actors];
  const width = Math.min(COLUMN, (WIDTH - 2 * MARGIN - HEADER) / Math.max(1, cols.length));
  const beyond = voice.msg('beyond the article', {id: 'leverage.beyond'});
  /** A name in lines of one width, in smaller letters where a word of it is wider, and what is said of it below. */
  const named = (
    {id, additional = false}: {id: string; additional?: boolean},
    size: number,
    room: number,
  ) => {
    const lines = writer.wrap(voice.name(id), size, true, room);
    const widest = Math.max(...lines.map((line) => writer.width(line, size, true)));
    const own = Math.min(size, Math.floor((size * room * 10) / widest) / 10);
    return [
      ...lines.map((text) => ({text, size: own, bold: true})),
      ...(additional ? writer.wrap(beyond, SMALL, false, room) : []).map((text) => ({
        text,
        size: SMALL,
        bold: false,
      })),
    ];
  };
  const mark = (salience: Salience, basis: Basis, x: number, y: number, scale: number) => {
    const [size, tone] = MARKS[salience];
    if (size) shapes.push({d: shapeOf(basis, size), x, y, scale, fill: colours[tone], opacity: 1, line: 0.8});
  };
  const frame = (x: number, y: number, w: number, h: number, stated: boolean) =>
    shapes.push({
      d: box(w, h),
      x: words.rightToLeft ? x - w : x,
      y,
      scale: 1,
      opacity: stated ? 0.07 : 0.35,
      ...(stated ? {fill: colours.text} : {line: 1}),
    });

  let y = writer.paragraph(title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y);
  y = writer.paragraph(leverageCaption(voice), BEFORE, false, y + 12) + 10;
  const above = cols.map((each) => named(each, ABOVE, width - 2 * GAP));
  y += Math.max(0, ...above.map(({length}) => length)) * ABOVE * 1.4;
  for (const [index, lines] of above.entries()) {
    for (const [at, line] of lines.entries())
      writer.lines.push({
        ...line,
        x: writer.from(MARGIN + HEADER + (index + 0.5) * width),
        y: y - (lines.length - 1 - at) * ABOVE * 1.4,
        anchor: 'middle',
      });
  }
  y += 12;
  for (const row of rows) {
    const before = named(row, BEFORE, HEADER - 12);
    const height = Math.max(62, before.length * BEFORE * 1.5 + 10);
    for (const [at, line] of before.entries())
      writer.lines.push({
        ...line,
        x: writer.from(MARGIN),
        y: y + height / 2 + 5 + (at - (before.length - 1) / 2) * BEFORE * 1.5,
      });
    for (const [index, col] of cols.entries()) {
      const {chip, actor} = transposed ? {chip: col.id, actor: row.id} : {chip: row.id, actor: col.id};
      const cell = judgementOn(facts, chip, actor);
      const x = writer.from(MARGIN + HEADER + index * width);
      const middle = x + (forward * (width - GAP)) / 2;
      const write = (text: string, below: number) =>
        writer.lines.push({
          text,
          size: SMALL,
          bold: false,
          x: middle,
          y: y + height / 2 + below,
          anchor: 'middle',
        });
      if (!cell) {
        write('–', 4);
        continue;
      }
      const stated = cell.salience !== 'none-stated';
      frame(x, y, width - GAP, height - GAP, stated);
      mark(cell.salience, cell.basis, middle, y + height / 2 - 11, 1.6);
      if (stated) write(salienceLabel(voice, cell.salience), 20);
    }
    y += height;
  }
  y += 14;

  // The legend: of weights a line, of bases a line, each going on in the next where it is too long.
  let across = 0;
  const begin = () => {
    y += 28;
    across = 0;
  };
  const item = (text: string, draw: (x: number, y: number) => void) => {
    const length = 30 + writer.width(text, BEFORE, false) + 26;
    if (across > 0 && MARGIN + across + length > WIDTH - MARGIN) begin();
    draw(writer.from(MARGIN + across + 12), y - 5);
    writer.lines.push({text, size: BEFORE, bold: false, x: writer.from(MARGIN + across + 30), y});
    across += length;
  };
  begin();
  for (const {salience, count} of weightCounts(facts, grid))
    item(`${salienceLabel(voice, salience)}: ${voice.number(count)}`, (x, at) =>
      salience === 'none-stated'
        ? frame(x - forward * 9, at - 9, 18, 18, false)
        : mark(salience, 'stated-in-article', x, at, 1.2),
    );
  if (grid.chips.some((chip) => grid.actors.some(({id}) => !judgementOn(facts, chip.id, id))))
    item(noRecord(voice), (x, at) =>
      writer.lines.push({text: '–', size: BEFORE, bold: false, x, y: at + 5, anchor: 'middle'}),
    );
  begin();
  for (const basis of basesIn(facts))
    item(basisLabel(voice, basis), (x, at) => mark('moderate', basis, x, at, 1.2));
  y = writer.paragraph(note, 13, false, y + 16);
  return {words, colours, height: Math.ceil(y + MARGIN), lines: writer.lines as readonly Line[], shapes};
}

/** The picture as a sheet. */
export function leverageSheet(voice: Voice, look: LeverageLook): Sheet {
  const {shapes, ...sheet} = leveragePicture(voice, look);
  const draw = ({d, x, y, scale, fill, opacity, line}: LeverageShape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})" d="${d}" opacity="${opacity}" fill="${fill ?? 'none'}"` +
    `${line ? ` stroke="${look.colours.text}" stroke-width="${line}"` : ''}/>`;
  return {...sheet, drawn: shapes.map(draw).join('')};
}
