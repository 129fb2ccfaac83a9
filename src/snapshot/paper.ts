import {sheetSVG, type Line, type Measure, type Sheet} from '../render/sheets/sheet.js';
import {fontOf, UNITS, write, type Weight} from './letters.js';

const weightOf = (bold: boolean): Weight => (bold ? 'bold' : 'regular');
const short = (n: number) => +n.toFixed(2);

/** Measures text as it will be written, so that nothing is wider than its place. */
export const measureIn =
  (lang: string): Measure =>
  (text, size, bold) =>
    (write(text, weightOf(bold), lang).width * size) / UNITS;

/** The outline of a glyph; each is in a file once. */
function outline(glyph: number, weight: Weight): string {
  const d = fontOf(weight)
    .glyphToPath(glyph)
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(+n)));
  return d && `<path id="${weight[0]}${glyph}" d="${d}"/>`;
}

/**
 * A sheet as an SVG file that needs no font at all: letters are joined and set in order here, and stand in the file as
 * outlines.
 * @throws Error if the face has no glyph for a sign
 */
export function paperSVG(sheet: Sheet, lang: string): string {
  const used = new Map<string, string>();
  const missing = new Set<string>();
  const line = ({text, size, bold, x, y, anchor, faint}: Line) => {
    const weight = weightOf(bold);
    const {width, glyphs, missing: own} = write(text, weight, lang);
    own.forEach((sign) => missing.add(sign));
    const scale = +(size / UNITS).toFixed(5);
    // Where the text begins is its right end, where it is read from there.
    const before = anchor === 'middle' ? 0.5 : (anchor === 'end') === sheet.words.rightToLeft ? 0 : 1;
    const marks = glyphs.flatMap(({glyph, x, y}) => {
      const name = `${weight[0]}${glyph}`;
      const d = used.get(name) ?? outline(glyph, weight);
      used.set(name, d);
      return d
        ? [`<use xlink:href="#${name}" x="${Math.round(x)}"${y ? ` y="${Math.round(y)}"` : ''}/>`]
        : [];
    });
    return `<g transform="translate(${short(x - before * width * scale)} ${short(y)}) scale(${scale} ${-scale})"${faint ? ' opacity=".72"' : ''}>${marks.join('')}</g>`;
  };
  const written = sheet.lines.map(line).join('');
  if (missing.size > 0)
    throw new Error(
      `the face of pictures has no sign for ${[...missing].map(named).join(', ')}: write it otherwise`,
    );
  return sheetSVG(
    sheet,
    ` xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${[...used.values()].join('')}</defs>${written}`,
  );
}

const named = (sign: string) =>
  `${sign} (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
