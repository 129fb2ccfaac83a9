import {
  LEVERAGE_COLOURS,
  leveragePicture,
  leverageSheet,
  type LeverageColours,
  type LeverageLook,
  type LeverageShape,
} from '../../render/sheets/leverage.js';
import type {SheetColours} from '../../render/sheets/sheet.js';
import type {Voice} from '../../render/voice.js';
import {measureIn, sheetPNG, textSVG} from '../base/sheet.js';

/** What of the matrix a picture is made of. */
export interface Shown extends Omit<LeverageLook, 'colours' | 'measure'> {
  /** The part's root, from which colours and font are read as they are now. */
  readonly root: Element;
}

/** Colours as the element shows them now: those of four weights, of text and of ground. */
function coloursOf(root: Element): LeverageColours {
  const samples = root.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  samples.setAttribute('width', '0');
  const read = LEVERAGE_COLOURS.map((name) => {
    const sample = samples.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    sample.setAttribute('class', name);
    if (name === 'ground') sample.style.setProperty('fill', 'var(--ground)');
    const {fill, color} = getComputedStyle(sample);
    return [name, name === 'text' ? color : fill] as const;
  });
  samples.remove();
  return Object.fromEntries(read) as LeverageColours;
}

/** The same, in the colours and the font of the moment. */
function lookOf({root, ...shown}: Shown) {
  const font = getComputedStyle(root).fontFamily;
  return {font, look: {...shown, colours: coloursOf(root), measure: measureIn(font)}};
}

/** The picture as an SVG file. */
export function leverageSVG(voice: Voice, shown: Shown): string {
  const {font, look} = lookOf(shown);
  return textSVG(leverageSheet(voice, look), font);
}

/** The same sheet as a PNG. */
export function leveragePNG(voice: Voice, shown: Shown): Promise<Blob> {
  const {font, look} = lookOf(shown);
  const {shapes, ...sheet} = leveragePicture(voice, look);
  return sheetPNG(sheet, font, (context) => paint(context, look.colours, shapes));
}

function paint(
  context: CanvasRenderingContext2D,
  {text}: SheetColours,
  shapes: readonly LeverageShape[],
): void {
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
