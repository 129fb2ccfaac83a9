import {bcp47, direction} from '../../i18n/lang.js';
import {
  basesIn,
  judgementOn,
  weightCounts,
  type LeverageFacts,
  type LeverageGrid,
} from '../../model/leverage-grid.js';
import type {Basis, Salience} from '../../model/vocabulary.js';
import {basisLabel, salienceLabel} from '../../render/answer-labels.js';
import type {Voice} from '../../render/voice.js';
import {MARGIN, sheetPNG, sheetSVG, WIDTH, Writer, type Line, type SheetColours} from '../base/sheet.js';
import {chipAndActor} from './keys.js';
import {MARKS, shapeOf} from './shapes.js';
import {leverageCaption, noRecord} from './words.js';

/** What of the matrix a picture is made of. */
export interface LeverageLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly facts: LeverageFacts;
  readonly grid: LeverageGrid;
  /** Whether actors are rows and chips columns. */
  readonly transposed: boolean;
  /** The part's root, from which colours and font are read as they are now. */
  readonly root: Element;
}

/** Width of the rows' headers, and the widest that a column is, in px. */
const HEADER = 230;
const COLUMN = 180;
const GAP = 3;
/** Size of the names above the columns, before the rows and of all else, in px. */
const [ABOVE, BEFORE, SMALL] = [14, 15, 12];

const COLOURS = ['full', 'high', 'mid', 'low', 'text', 'ground'] as const;
type Colours = Readonly<Record<(typeof COLOURS)[number], string>>;

/** A shape in its own units, placed and scaled on the sheet. */
interface Shape {
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

/** Colours as the element shows them now: those of four weights, of text and of ground. */
function coloursOf(root: Element): Colours {
  const samples = root.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  samples.setAttribute('width', '0');
  const read = COLOURS.map((name) => {
    const sample = samples.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    sample.setAttribute('class', name);
    if (name === 'ground') sample.style.setProperty('fill', 'var(--ground)');
    const {fill, color} = getComputedStyle(sample);
    return [name, name === 'text' ? color : fill] as const;
  });
  samples.remove();
  return Object.fromEntries(read) as Colours;
}

const box = (width: number, height: number) => `M0 0h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`;

/** Lays title, matrix, legend and note out, once for both kinds of file. */
function layOut(voice: Voice, look: LeverageLook) {
  const {title, lead, note, facts, grid, transposed, root} = look;
  const colours: Colours = coloursOf(root);
  const words = {
    title,
    lead,
    note,
    lang: bcp47(voice.lang),
    rightToLeft: direction(voice.lang) === 'rtl',
    font: getComputedStyle(root).fontFamily,
  };
  const writer = new Writer(words);
  const shapes: Shape[] = [];
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
        middle: true,
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
      const {chip, actor} = chipAndActor({row: row.id, col: col.id}, transposed);
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
          middle: true,
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
      writer.lines.push({text: '–', size: BEFORE, bold: false, x, y: at + 5, middle: true}),
    );
  begin();
  for (const basis of basesIn(facts))
    item(basisLabel(voice, basis), (x, at) => mark('moderate', basis, x, at, 1.2));
  y = writer.paragraph(note, 13, false, y + 16);
  return {words, colours, height: Math.ceil(y + MARGIN), lines: writer.lines as readonly Line[], shapes};
}

/** The picture as an SVG file. */
export function leverageSVG(voice: Voice, look: LeverageLook): string {
  const {words, colours, height, lines, shapes} = layOut(voice, look);
  const draw = ({d, x, y, scale, fill, opacity, line}: Shape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})" d="${d}" opacity="${opacity}" fill="${fill ?? 'none'}"` +
    `${line ? ` stroke="${colours.text}" stroke-width="${line}"` : ''}/>`;
  return sheetSVG(words, colours, height, lines, shapes.map(draw).join(''));
}

/** The same sheet as a PNG. */
export function leveragePNG(voice: Voice, look: LeverageLook): Promise<Blob> {
  const {words, colours, height, lines, shapes} = layOut(voice, look);
  return sheetPNG(words, colours, height, lines, (context) => paint(context, colours, shapes));
}

function paint(context: CanvasRenderingContext2D, {text}: SheetColours, shapes: readonly Shape[]): void {
  for (const {d, x, y, scale, fill, opacity, line} of shapes) {
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.globalAlpha = opacity;
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (line) {
      context.lineWidth = line;
      context.strokeStyle = text;
      context.stroke(path);
    }
    context.restore();
  }
}
