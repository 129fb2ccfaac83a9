import {readFileSync} from 'node:fs';
import {Blob, Buffer, Direction, Face, Font, shape} from 'harfbuzzjs';
import {bcp47, direction, type Lang} from '../i18n/lang.js';
import {FONTS} from './assets.js';
import {visualRuns, type Run} from './bidi.js';

/** A glyph and where it stands, in units of the font from the left end of the line; up is positive. */
export interface Placed {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as it is written. */
export interface Written {
  readonly width: number;
  readonly glyphs: readonly Placed[];
  /** What the face has no glyph for. */
  readonly missing: readonly string[];
}

/** One weight of the face. */
export type Weight = keyof typeof FONTS;

/** How many units of the font make its size. */
export const UNITS = 2048;

const open = (file: string) => new Font(new Face(new Blob(readFileSync(file))));
const fonts = new Map<Weight, Font>();

export function fontOf(weight: Weight): Font {
  const font = fonts.get(weight) ?? open(FONTS[weight]);
  fonts.set(weight, font);
  return font;
}

/**
 * HarfBuzz's name for the language. Dari is written with Persian letters and digits; only in Urdu, which nothing here is,
 * do 4, 6 and 7 look otherwise.
 */
const languageOf = (lang: string) => bcp47(lang as Lang).replace(/-.*/, '');

const shaped = new Map<string, Written>();

function shapeRun({text, rightToLeft, script}: Run, weight: Weight, lang: string): Written {
  const key = `${weight} ${lang} ${script} ${rightToLeft} ${text}`;
  const known = shaped.get(key);
  if (known) return known;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(script === 'Latn' ? 'en' : languageOf(lang));
  shape(fontOf(weight), buffer);
  let x = 0;
  const missing: string[] = [];
  const glyphs = buffer
    .getGlyphInfosAndPositions()
    .map(({codepoint: glyph, cluster, xAdvance = 0, xOffset = 0, yOffset = 0}) => {
      if (glyph === 0) missing.push(String.fromCodePoint(text.codePointAt(cluster) ?? 0));
      const placed = {glyph, x: x + xOffset, y: yOffset};
      x += xAdvance;
      return placed;
    });
  const written = {width: x, glyphs, missing};
  shaped.set(key, written);
  return written;
}

/** Writes a line: its runs in order from left to right, each shaped by HarfBuzz. */
export function write(line: string, weight: Weight, lang: string): Written {
  let width = 0;
  const glyphs: Placed[] = [];
  const missing: string[] = [];
  for (const run of visualRuns(line, direction(lang as Lang) === 'rtl')) {
    const own = shapeRun(run, weight, lang);
    for (const {glyph, x, y} of own.glyphs) glyphs.push({glyph, x: width + x, y});
    missing.push(...own.missing);
    width += own.width;
  }
  return {width, glyphs, missing};
}
