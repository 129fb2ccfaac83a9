/** What stands on every sheet that a picture is drawn on; words come in ready to print. */
export interface SheetWords {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** What a screen reader is told beside the title; else the lead. */
  readonly summary?: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly rightToLeft: boolean;
}

/** Colours of a sheet's ground and text. */
export interface SheetColours {
  readonly ground: string;
  readonly text: string;
}

/**
 * A line of text at a place of the sheet. It begins there, in the direction of the words, or has its middle or its end
 * there.
 */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  /** Written paler: only in files that are made in Node. */
  readonly faint?: boolean;
}

/** A sheet that has been laid out: its height in px, its lines, and the SVG of what is drawn beneath them. */
export interface Sheet {
  readonly words: SheetWords;
  readonly colours: SheetColours;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly drawn: string;
}

/** How wide a text is, in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Width and margin of every sheet, in px. */
export const WIDTH = 1200;
export const MARGIN = 32;

/** A circle around 0 0. */
export const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Text as it may stand in SVG: without what only controls, which XML knows no way to write. */
export const escape = (text: string) =>
  text.replace(/[\0-\x08\v\f\x0e-\x1f]/g, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Words broken into lines no wider than this; a single word that is wider stands alone. */
export function wrap(measure: Measure, text: string, size: number, bold: boolean, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes the lines of a sheet. */
export class Writer {
  readonly lines: Line[] = [];

  constructor(
    private readonly rightToLeft: boolean,
    readonly width: Measure,
  ) {}

  /** Where text begins that far from the side where reading begins. */
  from(inset: number): number {
    return this.rightToLeft ? WIDTH - inset : inset;
  }

  /** Words broken into lines no wider than this; a single word that is wider stands alone. */
  wrap(text: string, size: number, bold: boolean, width: number): string[] {
    return wrap(this.width, text, size, bold, width);
  }

  /** Writes a paragraph over the whole width, below `y`, and gives where it ends. */
  paragraph(text: string, size: number, bold: boolean, y: number): number {
    const x = this.from(MARGIN);
    let end = y;
    for (const line of this.wrap(text, size, bold, WIDTH - 2 * MARGIN)) {
      end += size * 1.5;
      // Below the letters there is as much room as above them.
      this.lines.push({text: line, size, bold, x, y: end - size * 0.3});
    }
    return end;
  }
}

/** A sheet as an SVG file; `written` is its text, which takes its colour from what surrounds it. */
export function sheetSVG({words, colours, height, drawn}: Omit<Sheet, 'lines'>, written: string): string {
  const {title, lead, summary = lead, lang} = words;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" xml:lang="${lang}">` +
    `<title>${escape(title)}</title><desc>${escape(summary)}</desc>` +
    `<path d="M0 0h${WIDTH}v${height}h-${WIDTH}z" fill="${colours.ground}"/>${drawn}` +
    `<g fill="${colours.text}"${written}</g></svg>`
  );
}
