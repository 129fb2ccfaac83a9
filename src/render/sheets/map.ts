import {bcp47, direction} from '../../i18n/lang.js';
import type {MapAnswer} from '../../model/recognition-map.js';
import type {MapGround} from '../map-marks.js';
import {MARK_COLOURS, PATTERNS, SHAPES, toneOf, type Tone} from '../signs.js';
import type {Voice} from '../voice.js';
import {
  circle,
  MARGIN,
  WIDTH,
  Writer,
  type Line,
  type Measure,
  type Sheet,
  type SheetWords,
} from './sheet.js';

/** What a picture of the map needs besides the answer. */
export interface MapLook extends MapGround {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** Part of the map, in map units. */
  readonly box: readonly [number, number, number, number];
  /** A colour: of a tone, of a tone's lines (`full-ink`), of text and ground. */
  readonly colour: (name: Tone | `${Tone}-ink` | 'text' | 'ground') => string;
  readonly measure: Measure;
}

/** A shape in its own units, placed and scaled on the sheet. */
export interface MapShape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly tone: Tone;
  readonly marked: boolean;
}

/** All that a picture file shows. */
export interface MapPicture {
  readonly words: SheetWords;
  readonly colours: Sheet['colours'];
  readonly look: MapLook;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly shapes: readonly MapShape[];
  readonly map: {readonly top: number; readonly height: number};
}

const FRAME = 'M0 0h22v16h-22z';

/** Lays title, map, legend and note out, once for every kind of file. */
export function mapPicture(voice: Voice, answer: MapAnswer, look: MapLook): MapPicture {
  const {title, lead, note, box, areas, points, toneOf: tone, marks, colour, measure} = look;
  const rightToLeft = direction(voice.lang) === 'rtl';
  const writer = new Writer(rightToLeft, measure);
  const {lines} = writer;
  const shapes: MapShape[] = [];
  let y = writer.paragraph(title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y);
  const top = (y += 20);
  const scale = (WIDTH - 2 * MARGIN) / box[2];
  const height = box[3] * scale;
  const at = ([mapX, mapY]: readonly [number, number]) =>
    [MARGIN + (mapX - box[0]) * scale, top + (mapY - box[1]) * scale] as const;
  for (const [place, d] of areas) {
    const [x, shapeY] = at([0, 0]);
    shapes.push({d, x, y: shapeY, scale, tone: tone(place), marked: false});
  }
  /** Whether a point lies in the part that is shown: what is drawn at one is not cut at its edge, as land is. */
  const isSeen = ([mapX, mapY]: readonly [number, number]) =>
    mapX > box[0] && mapX < box[0] + box[2] && mapY > box[1] && mapY < box[1] + box[3];
  for (const [place, point] of points) {
    if (!isSeen(point)) continue;
    const [x, shapeY] = at(point);
    shapes.push({d: circle(3.5), x, y: shapeY, scale: 1, tone: tone(place), marked: false});
  }
  for (const {at: place, aside, status} of marks) {
    if (!isSeen(place)) continue;
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
  const marked = marks.length > 0;
  for (const [index, {status, count}] of answer.counts.entries()) {
    const across = (index % 3) * column;
    const x = writer.from(MARGIN + across);
    if (index % 3 === 0) y += 26;
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
    lines.push({
      text: `${voice.status(status)}: ${voice.number(count)}`,
      size: 15,
      bold: false,
      x: x + (rightToLeft ? -30 : 30),
      y,
    });
  }
  y = writer.paragraph(note, 13, false, y + 16);
  return {
    words: {title, lead, note, lang: bcp47(voice.lang), rightToLeft},
    colours: {ground: colour('ground'), text: colour('text')},
    look,
    height: Math.ceil(y + MARGIN),
    lines,
    shapes,
    map: {top, height},
  };
}

/** The colour of a mark: some tones are too pale for what is so small. */
export const markColour = ({colour}: Pick<MapLook, 'colour'>, tone: Tone): string =>
  MARK_COLOURS[tone] ?? colour(tone);

/** The picture as a sheet. */
export function mapSheet(voice: Voice, answer: MapAnswer, look: MapLook): Sheet {
  const picture = mapPicture(voice, answer, look);
  return {...picture, drawn: drawn(picture)};
}

/** Map and legend as SVG. */
function drawn({shapes, map, look}: MapPicture): string {
  const {colour, box} = look;
  const tones = Object.keys(PATTERNS) as Tone[];
  const patterns = tones.map(
    (tone) =>
      `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8h-8z" fill="${colour(tone)}"/>` +
      `<path d="${PATTERNS[tone]}" fill="none" stroke="${colour(`${tone}-ink`)}" stroke-opacity=".4"/></pattern>`,
  );
  const draw = ({d, x, y, scale, tone, marked}: MapShape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" d="${d}" fill-rule="evenodd" ` +
    `fill="${marked ? markColour(look, tone) : scale !== 1 ? colour(tone) : `url(#${tone})`}" stroke="${colour('ground')}" stroke-width="${(0.6 / scale).toFixed(2)}"/>`;
  const hatch = ({d, x, y, scale, tone, marked}: MapShape) =>
    marked || scale === 1 || !PATTERNS[tone]
      ? ''
      : `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" d="${d}" fill="url(#${tone}-map)"/>`;
  const mapPatterns = tones
    .filter((tone) => PATTERNS[tone])
    .map(
      (tone) =>
        `<pattern id="${tone}-map" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${(box[2] / (WIDTH - 2 * MARGIN)).toFixed(3)})">` +
        `<path d="${PATTERNS[tone]}" fill="none" stroke="${colour(`${tone}-ink`)}" stroke-opacity=".4"/></pattern>`,
    );
  const land = shapes.filter(({scale}) => scale !== 1);
  return (
    `<defs>${patterns.join('')}${mapPatterns.join('')}<clipPath id="map"><path d="M${MARGIN} ${map.top}h${WIDTH - 2 * MARGIN}v${map.height}h${2 * MARGIN - WIDTH}z"/></clipPath></defs>` +
    `<g clip-path="url(#map)">${land.map((shape) => draw(shape) + hatch(shape)).join('')}</g>` +
    shapes
      .filter(({scale}) => scale === 1)
      .map(draw)
      .join('')
  );
}
