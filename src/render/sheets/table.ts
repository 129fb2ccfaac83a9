import {bcp47, direction} from '../../i18n/lang.js';
import {PATTERNS, SHAPES, toneOf, type Tone} from '../signs.js';
import type {Voice} from '../voice.js';
import {markColour, type MapLook} from './map.js';
import {columnWidths} from './columns.js';
import {MARGIN, WIDTH, Writer, type Measure, type Sheet, type SheetColours} from './sheet.js';

/** What stands in one place of a table, in words, with the sign of its class where it has one. */
export interface SheetCell {
  readonly text: string;
  /** A class, of which the cell has a sign. */
  readonly status?: string;
  /** Whether the sign is the mark that missions have on the map, and not a sample of a colour. */
  readonly marked?: boolean;
}

export interface SheetColumn {
  readonly head: string;
  /** Numbers stand with their ends under each other. */
  readonly numeric: boolean;
  /** What stands in it is short, and not broken into lines: days, counts, verdicts. */
  readonly whole: boolean;
}

export interface SheetTable {
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  /** One cell for each column. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many rows are left out, in words; empty where all are there. */
  readonly more: string;
}

/** A class with how many there are of it. */
export interface SheetCount extends SheetCell {
  readonly status: string;
}

export interface TableLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly counts?: readonly SheetCount[];
  readonly tables: readonly SheetTable[];
  /** Whether the tables stand side by side. */
  readonly beside?: boolean;
  readonly colours: SheetColours;
  /** A colour: of a tone or of a tone's lines. */
  readonly colour: MapLook['colour'];
  readonly measure: Measure;
}

/** Sizes of a caption, of a cell and of a column's heading, in px; space beside a cell, and around a row. */
const [CAPTION, CELL, HEAD] = [17, 16, 13];
const [GAP, PAD] = [18, 9];
/** The height of a line, by its size. */
const LEADING = 1.55;
/** Room that a sign takes before its words. */
const SIGN = 26;
/** Room between tables that stand side by side. */
const BETWEEN = 48;

/** Draws signs and lines, in the direction of the words. */
class Drawer {
  readonly drawn: string[] = [];

  constructor(
    private readonly rightToLeft: boolean,
    private readonly look: TableLook,
  ) {}

  /** The sign of a class, so far from where reading begins, with its words on the line at `y`. */
  sign(status: string, marked: boolean, inset: number, y: number): void {
    const {colours} = this.look;
    const tone = toneOf(status);
    const shape = marked ? SHAPES[status] : undefined;
    const x = this.rightToLeft ? WIDTH - inset - SIGN + 6 : inset;
    this.drawn.push(
      shape
        ? `<path transform="translate(${(x + 8).toFixed(1)} ${(y - 5.5).toFixed(1)}) scale(1.15)" d="${shape}" fill-rule="evenodd" fill="${markColour(this.look, tone)}"/>`
        : `<path transform="translate(${x.toFixed(1)} ${(y - 12).toFixed(1)})" d="M0 0h20v14h-20z" fill="url(#${tone})" stroke="${colours.text}" stroke-opacity=".45"/>`,
    );
  }

  /** A thin line across. */
  rule(inset: number, width: number, y: number, opacity: number): void {
    const x = this.rightToLeft ? WIDTH - inset - width : inset;
    this.drawn.push(
      `<path d="M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}" stroke="${this.look.colours.text}" stroke-opacity="${opacity}"/>`,
    );
  }

  /** The samples that signs are filled with. */
  patterns(): string {
    const {colour} = this.look;
    const tones = (Object.keys(PATTERNS) as Tone[]).filter((tone) =>
      this.drawn.some((each) => each.includes(`url(#${tone})`)),
    );
    return `<defs>${tones
      .map(
        (tone) =>
          `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8h-8z" fill="${colour(tone)}"/>` +
          `<path d="${PATTERNS[tone]}" fill="none" stroke="${colour(`${tone}-ink`)}" stroke-opacity=".4"/></pattern>`,
      )
      .join('')}</defs>`;
  }
}

/** Lays a table out in a part of the sheet's width, and gives where it ends. */
function layTable(
  writer: Writer,
  drawer: Drawer,
  {caption, columns, rows, more}: SheetTable,
  [inset, room]: readonly [inset: number, room: number],
  top: number,
): number {
  const {width} = writer;
  let y = top;
  const write = (text: string, size: number, bold: boolean, x: number, more: object = {}) =>
    writer.lines.push({text, size, bold, x: writer.from(x), y, ...more});
  for (const line of writer.wrap(caption, CAPTION, true, room)) {
    y += CAPTION * LEADING;
    write(line, CAPTION, true, inset);
  }
  const isFirst = (column: number) => column === 0;
  const contents = columns.map(({head, whole}, at) => {
    const cells = rows.map((row) => row[at]!);
    const signs = cells.some(({status}) => status) ? SIGN : 0;
    const widest = (texts: readonly string[], size: number, bold: boolean) =>
      Math.max(0, ...texts.map((text) => width(text, size, bold)));
    const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(' '));
    const own = cells.map(({text}) => text);
    return {
      natural: Math.max(widest([head], HEAD, true), widest(own, CELL, isFirst(at)) + signs) + GAP,
      least:
        Math.max(
          widest(words([head]), HEAD, true),
          widest(whole ? own : words(own), CELL, isFirst(at)) + signs,
        ) + GAP,
    };
  });
  const widths = columnWidths(contents, room);
  const edges = widths.map((_, at) => inset + widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  /** Writes a row of cells and gives its height. */
  const writeRow = (
    cells: readonly SheetCell[],
    size: number,
    bold: (at: number) => boolean,
    faint: boolean,
  ) => {
    const start = y;
    const wrapped = cells.map(({text, status}, at) =>
      writer.wrap(text, size, bold(at), widths[at]! - GAP - (status ? SIGN : 0)),
    );
    const deepest = Math.max(...wrapped.map(({length}) => length));
    for (const [at, lines] of wrapped.entries()) {
      const {status, marked = false} = cells[at]!;
      const {numeric} = columns[at]!;
      const edge = edges[at]!;
      for (const [index, line] of lines.entries()) {
        y = start + (index + 1) * size * LEADING - size * 0.2;
        if (status && index === 0) drawer.sign(status, marked, edge, y);
        const x = numeric ? edge + widths[at]! - GAP : edge + (status ? SIGN : 0);
        write(line, size, bold(at), x, {...(numeric && {anchor: 'end'}), ...(faint && {faint})});
      }
    }
    y = start + deepest * size * LEADING;
  };
  y += PAD;
  writeRow(
    columns.map(({head}) => ({text: head})),
    HEAD,
    () => true,
    true,
  );
  y += 5;
  drawer.rule(inset, room, y, 0.6);
  for (const row of rows) {
    y += PAD - 2;
    writeRow(row, CELL, isFirst, false);
    y += PAD;
    drawer.rule(inset, room, y, 0.16);
  }
  if (more) {
    y += CELL * LEADING + 4;
    write(more, CELL, false, inset, {faint: true});
    y += 4;
  }
  return y;
}

/** Classes with their counts, as many on a line as there is room for; gives where they end. */
function layCounts(writer: Writer, drawer: Drawer, counts: readonly SheetCount[], top: number): number {
  let y = top + 30;
  let across = MARGIN;
  for (const {text, status, marked = false} of counts) {
    const length = SIGN + writer.width(text, 15, false);
    if (across > MARGIN && across + length > WIDTH - MARGIN) {
      across = MARGIN;
      y += 28;
    }
    drawer.sign(status, marked, across, y);
    writer.lines.push({text, size: 15, bold: false, x: writer.from(across + SIGN), y});
    across += length + 28;
  }
  return y;
}

/** A picture of tables: title, sentence, counts of the classes, the tables, and the note. */
export function tableSheet(voice: Voice, look: TableLook): Sheet {
  const {title, lead, note, counts = [], tables, beside = false, colours, measure} = look;
  const rightToLeft = direction(voice.lang) === 'rtl';
  const writer = new Writer(rightToLeft, measure);
  const drawer = new Drawer(rightToLeft, look);
  let y = writer.paragraph(title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y);
  if (counts.length > 0) y = layCounts(writer, drawer, counts, y);
  y += 16;
  const whole = WIDTH - 2 * MARGIN;
  if (beside) {
    const room = (whole - BETWEEN * (tables.length - 1)) / tables.length;
    y = Math.max(
      ...tables.map((table, at) =>
        layTable(writer, drawer, table, [MARGIN + at * (room + BETWEEN), room], y),
      ),
    );
  } else for (const table of tables) y = layTable(writer, drawer, table, [MARGIN, whole], y) + 14;
  y = writer.paragraph(note, 13, false, y + 14);
  return {
    words: {title, lead, note, lang: bcp47(voice.lang), rightToLeft},
    colours,
    height: Math.ceil(y + MARGIN),
    lines: writer.lines,
    drawn: drawer.patterns() + drawer.drawn.join(''),
  };
}
