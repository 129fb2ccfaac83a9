import {PATTERNS, SHAPES, toneOf, type Tone} from './signs.js';

/** All that a picture file needs; words come in ready to print. */
export interface Picture {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly rightToLeft: boolean;
  readonly font: string;
  /** Part of the map, in map units. */
  readonly box: readonly [number, number, number, number];
  readonly legend: readonly {readonly status: string; readonly label: string}[];
  readonly toneOf: (place: string) => Tone;
  readonly areas: ReadonlyMap<string, string>;
  /** Dots, in map units. */
  readonly points: ReadonlyMap<string, readonly [number, number]>;
  /** Marks, each moved aside by so many places where others stand at the same spot. */
  readonly marks: readonly {
    readonly at: readonly [number, number];
    readonly aside: number;
    readonly status: string;
  }[];
  /** A colour of the element as it is now: of a tone, of a tone's lines (`full-ink`), of text and ground. */
  readonly colour: (name: Tone | `${Tone}-ink` | 'text' | 'ground') => string;
}

const WIDTH = 1200;
const MARGIN = 32;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
}

/** A shape in its own units, placed and scaled on the sheet. */
interface Shape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly tone: Tone;
  readonly marked: boolean;
}

interface Sheet {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly map: {readonly top: number; readonly height: number};
}

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const FRAME = 'M0 0h22v16h-22z';

/** Words broken into lines no wider than the sheet. */
export function wrap(context: CanvasRenderingContext2D, text: string, font: string, width: number): string[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lays title, map, legend and note out, once for both kinds of file. */
function layOut(picture: Picture, context: CanvasRenderingContext2D): Sheet {
  const {box, rightToLeft, font} = picture;
  const lines: Line[] = [];
  const shapes: Shape[] = [];
  let y = MARGIN;
  const start = rightToLeft ? WIDTH - MARGIN : MARGIN;
  const write = (text: string, size: number, bold: boolean) => {
    for (const line of wrap(context, text, `${bold ? 'bold ' : ''}${size}px ${font}`, WIDTH - 2 * MARGIN)) {
      y += size * 1.5;
      lines.push({text: line, size, bold, x: start, y});
    }
  };
  write(picture.title, 30, true);
  write(picture.lead, 19, false);
  const top = (y += 20);
  const scale = (WIDTH - 2 * MARGIN) / box[2];
  const height = box[3] * scale;
  const at = ([mapX, mapY]: readonly [number, number]) =>
    [MARGIN + (mapX - box[0]) * scale, top + (mapY - box[1]) * scale] as const;
  for (const [place, d] of picture.areas) {
    const [x, shapeY] = at([0, 0]);
    shapes.push({d, x, y: shapeY, scale, tone: picture.toneOf(place), marked: false});
  }
  for (const [place, point] of picture.points) {
    const [x, shapeY] = at(point);
    shapes.push({d: circle(3.5), x, y: shapeY, scale: 1, tone: picture.toneOf(place), marked: false});
  }
  for (const {at: place, aside, status} of picture.marks) {
    const [x, shapeY] = at(place);
    shapes.push({
      d: SHAPES[status] ?? '',
      x: x + aside * 11,
      y: shapeY,
      scale: 1,
      tone: toneOf(status),
      marked: true,
    });
  }
  y += height + 20;
  const column = (WIDTH - 2 * MARGIN) / 3;
  for (const [index, {status, label}] of picture.legend.entries()) {
    const across = (index % 3) * column;
    const x = rightToLeft ? WIDTH - MARGIN - across : MARGIN + across;
    if (index % 3 === 0) y += 26;
    const marked = picture.marks.length > 0;
    shapes.push(
      marked
        ? {
            d: SHAPES[status] ?? '',
            x: x + (rightToLeft ? -11 : 11),
            y: y - 5,
            scale: 1,
            tone: toneOf(status),
            marked,
          }
        : {d: FRAME, x: x + (rightToLeft ? -22 : 0), y: y - 13, scale: 1, tone: toneOf(status), marked},
    );
    lines.push({text: label, size: 15, bold: false, x: x + (rightToLeft ? -30 : 30), y});
  }
  y += 16;
  write(picture.note, 13, false);
  return {height: Math.ceil(y + MARGIN), lines, shapes, map: {top, height}};
}

/** Text as it stands in a file. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  return context;
}

/** The picture as an SVG file that needs nothing else but the reader's fonts. */
export function mapSVG(picture: Picture): string {
  const {lines, shapes, height, map} = layOut(picture, canvas(1, 1));
  const {colour, rightToLeft, lang, font} = picture;
  const tones = Object.keys(PATTERNS) as Tone[];
  const patterns = tones.map(
    (tone) =>
      `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8h-8z" fill="${colour(tone)}"/>` +
      `<path d="${PATTERNS[tone]}" fill="none" stroke="${colour(`${tone}-ink`)}" stroke-opacity=".4"/></pattern>`,
  );
  const draw = ({d, x, y, scale, tone, marked}: Shape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" d="${d}" fill-rule="evenodd" ` +
    `fill="${marked || scale !== 1 ? colour(tone) : `url(#${tone})`}" stroke="${colour('ground')}" stroke-width="${(0.6 / scale).toFixed(2)}"/>`;
  const hatch = ({d, x, y, scale, tone, marked}: Shape) =>
    marked || scale === 1 || !PATTERNS[tone]
      ? ''
      : `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" d="${d}" fill="url(#${tone}-map)"/>`;
  const mapPatterns = tones
    .filter((tone) => PATTERNS[tone])
    .map(
      (tone) =>
        `<pattern id="${tone}-map" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${(picture.box[2] / (WIDTH - 2 * MARGIN)).toFixed(3)})">` +
        `<path d="${PATTERNS[tone]}" fill="none" stroke="${colour(`${tone}-ink`)}" stroke-opacity=".4"/></pattern>`,
    );
  const text = ({text, size, bold, x, y}: Line) =>
    `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}>${escape(text)}</text>`;
  const land = shapes.filter(({scale}) => scale !== 1);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" xml:lang="${lang}">` +
    `<title>${escape(picture.title)}</title><desc>${escape(picture.lead)}</desc>` +
    `<defs>${patterns.join('')}${mapPatterns.join('')}<clipPath id="map"><path d="M${MARGIN} ${map.top}h${WIDTH - 2 * MARGIN}v${map.height}h${2 * MARGIN - WIDTH}z"/></clipPath></defs>` +
    `<path d="M0 0h${WIDTH}v${height}h-${WIDTH}z" fill="${colour('ground')}"/>` +
    `<g clip-path="url(#map)">${land.map((shape) => draw(shape) + hatch(shape)).join('')}</g>` +
    shapes
      .filter(({scale}) => scale === 1)
      .map(draw)
      .join('') +
    `<g fill="${colour('text')}" font-family="${escape(font)}"${rightToLeft ? ' direction="rtl"' : ''}>${lines.map(text).join('')}</g></svg>`
  );
}

/** The same sheet as a PNG of 2400 px, drawn without an image element, so that no policy for images can stop it. */
export function mapPNG(picture: Picture): Promise<Blob> {
  const {lines, shapes, height, map} = layOut(picture, canvas(1, 1));
  const {colour, rightToLeft, font} = picture;
  const context = canvas(WIDTH * 2, height * 2);
  context.scale(2, 2);
  context.fillStyle = colour('ground');
  context.fillRect(0, 0, WIDTH, height);
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
    context.fillStyle = colour(tone);
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
  context.fillStyle = colour('text');
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  for (const {text, size, bold, x, y} of lines) {
    context.font = `${bold ? 'bold ' : ''}${size}px ${font}`;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture could not be written')),
    );
  });
}
