/** What stands on every sheet that a picture is drawn on; words come in ready to print. */
export interface SheetWords {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly rightToLeft: boolean;
  readonly font: string;
}

/** Colours of a sheet's ground and text. */
export interface SheetColours {
  readonly ground: string;
  readonly text: string;
}

/** A line of text at a place of the sheet: it begins there, in the direction of the words, or has its middle there. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  readonly middle?: boolean;
}

/** Width and margin of every sheet, in px; a PNG has twice as many. */
export const WIDTH = 1200;
export const MARGIN = 32;

/** A circle around 0 0. */
export const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Text as it may stand in SVG: without what only controls, which XML knows no way to write. */
export const escape = (text: string) =>
  text.replace(/[\0-\x08\v\f\x0e-\x1f]/g, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  return context;
}

const fontOf = (size: number, bold: boolean, family: string) => `${bold ? 'bold ' : ''}${size}px ${family}`;

/** Words broken into lines no wider than this in a font; a single word that is wider stands alone. */
export function wrap(context: CanvasRenderingContext2D, text: string, font: string, width: number): string[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Writes the lines of a sheet, as wide as the words are in the reader's own fonts. */
export class Writer {
  readonly lines: Line[] = [];
  private readonly context = canvas(1, 1);

  constructor(private readonly words: SheetWords) {}

  /** Where text begins that far from the side where reading begins. */
  from(inset: number): number {
    return this.words.rightToLeft ? WIDTH - inset : inset;
  }

  /** Words broken into lines no wider than this; a single word that is wider stands alone. */
  wrap(text: string, size: number, bold: boolean, width: number): string[] {
    return wrap(this.context, text, fontOf(size, bold, this.words.font), width);
  }

  /** How wide a text is. */
  width(text: string, size: number, bold: boolean): number {
    this.context.font = fontOf(size, bold, this.words.font);
    return this.context.measureText(text).width;
  }

  /** Writes a paragraph over the whole width, below `y`, and gives where it ends. */
  paragraph(text: string, size: number, bold: boolean, y: number): number {
    const x = this.from(MARGIN);
    let end = y;
    for (const line of this.wrap(text, size, bold, WIDTH - 2 * MARGIN)) {
      end += size * 1.5;
      this.lines.push({text: line, size, bold, x, y: end});
    }
    return end;
  }
}

/** A sheet as an SVG file that needs nothing else but the reader's fonts; `drawn` is what stands below the text. */
export function sheetSVG(
  {title, lead, lang, rightToLeft, font}: SheetWords,
  {ground, text}: SheetColours,
  height: number,
  lines: readonly Line[],
  drawn: string,
): string {
  const write = ({text: words, size, bold, x, y, middle}: Line) =>
    `<text x="${+x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}${middle ? ' text-anchor="middle"' : ''}>${escape(words)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" xml:lang="${lang}">` +
    `<title>${escape(title)}</title><desc>${escape(lead)}</desc>` +
    `<path d="M0 0h${WIDTH}v${height}h-${WIDTH}z" fill="${ground}"/>${drawn}` +
    `<g fill="${text}" font-family="${escape(font)}"${rightToLeft ? ' direction="rtl"' : ''}>${lines.map(write).join('')}</g></svg>`
  );
}

/** The same sheet as a PNG of 2400 px, drawn without an image element, so that no policy for images can stop it. */
export function sheetPNG(
  {rightToLeft, font}: SheetWords,
  {ground, text}: SheetColours,
  height: number,
  lines: readonly Line[],
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const context = canvas(WIDTH * 2, height * 2);
  context.scale(2, 2);
  context.fillStyle = ground;
  context.fillRect(0, 0, WIDTH, height);
  draw(context);
  context.fillStyle = text;
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  for (const {text: words, size, bold, x, y, middle} of lines) {
    context.font = fontOf(size, bold, font);
    context.textAlign = middle ? 'center' : 'start';
    context.fillText(words, x, y);
  }
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture could not be written')),
    );
  });
}
