import {MARGIN, WIDTH} from '../../render/sheets/sheet.js';
import {mapPicture, mapSheet, markColour, type MapLook, type MapPicture} from '../../render/sheets/map.js';
import type {MapAnswer} from '../../model/recognition-map.js';
import {PATTERNS, type Tone} from '../../render/signs.js';
import type {Voice} from '../../render/voice.js';
import {canvas, measureIn, sheetPNG, textSVG} from '../base/sheet.js';

/** What the element knows of its own look, besides the answer. */
export interface Shown extends Omit<MapLook, 'measure' | 'colour'> {
  /** The part's root and the samples of all tones, from which colours and font are read as they are now. */
  readonly root: Element;
  readonly samples: Element;
}

/** The same answer, in the colours and the language of the moment. */
function lookOf({root, samples, ...words}: Shown) {
  const font = getComputedStyle(root).fontFamily;
  const look: MapLook = {
    ...words,
    measure: measureIn(font),
    colour: (name) => {
      const style = getComputedStyle(samples.querySelector(`.${name}`) ?? root);
      return name === 'text' ? style.color : name.endsWith('ink') ? style.stroke : style.fill;
    },
  };
  return {font, look};
}

/** The picture as an SVG file. */
export function mapSVG(voice: Voice, answer: MapAnswer, shown: Shown): string {
  const {font, look} = lookOf(shown);
  return textSVG(mapSheet(voice, answer, look), font);
}

/** The same sheet as a PNG. */
export function mapPNG(voice: Voice, answer: MapAnswer, shown: Shown): Promise<Blob> {
  const {font, look} = lookOf(shown);
  const picture = mapPicture(voice, answer, look);
  return sheetPNG(picture, font, (context) => paint(picture, context));
}

function paint({shapes, map, look}: MapPicture, context: CanvasRenderingContext2D): void {
  const {colour} = look;
  const tile = (tone: Tone) => {
    const small = canvas(16, 16);
    small.scale(2, 2);
    small.strokeStyle = colour(`${tone}-ink`);
    small.globalAlpha = 0.4;
    small.stroke(new Path2D(PATTERNS[tone]));
    const made = context.createPattern(small.canvas, 'repeat');
    // Tiles are drawn in the sheet's doubled pixels; the shape's own scale is taken back as well.
    return (scale: number) => {
      made?.setTransform(new DOMMatrix().scale(0.5 / scale));
      return made ?? 'transparent';
    };
  };
  const tiles = new Map((Object.keys(PATTERNS) as Tone[]).map((tone) => [tone, tile(tone)]));
  for (const {d, x, y, scale, tone, marked} of shapes) {
    context.save();
    if (scale !== 1) {
      context.beginPath();
      context.rect(MARGIN, map.top, WIDTH - 2 * MARGIN, map.height);
      context.clip();
    }
    context.translate(x, y);
    context.scale(scale, scale);
    const path = new Path2D(d);
    context.fillStyle = marked ? markColour(look, tone) : colour(tone);
    context.fill(path, 'evenodd');
    if (!marked) {
      context.fillStyle = tiles.get(tone)?.(scale) ?? 'transparent';
      context.fill(path, 'evenodd');
    }
    context.lineWidth = 0.6 / scale;
    context.strokeStyle = colour('ground');
    context.stroke(path);
    context.restore();
  }
}
