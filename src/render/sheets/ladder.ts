import {bcp47, direction} from '../../i18n/lang.js';
import {courseOf, type Movement, type Rung} from '../../model/ladder.js';
import {positionTone} from '../../model/tones.js';
import {COURSE_SIGNS} from '../course-signs.js';
import {heldOrHigher} from '../ladder-words.js';
import {POSITION_PATTERNS} from '../signs.js';
import type {Voice} from '../voice.js';
import {MARGIN, WIDTH, Writer, type Measure, type Sheet} from './sheet.js';

/** A ladder as it is drawn: of the whole world, which needs no name, or of a part of it. */
export interface Ladder {
  readonly region: string;
  readonly label: string;
  readonly rungs: readonly Rung[];
}

export type LadderTone = keyof typeof POSITION_PATTERNS;
export const LADDER_TONES = Object.keys(POSITION_PATTERNS) as LadderTone[];

/** Colours of each tone and of its lines, of text and ground. */
export interface LadderColours {
  readonly text: string;
  readonly ground: string;
  readonly tones: ReadonlyMap<LadderTone, readonly [fill: string, ink: string]>;
}

/** What a picture file is made from. */
export interface LadderLook {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly ladders: readonly Ladder[];
  readonly moves: readonly Movement[];
  readonly colours: LadderColours;
  readonly measure: Measure;
}

/** Widths of a rung and of the sample beside the ladder, height of both, and of a name with its frame, in px. */
const [RUNG, SAMPLE, BAR, ROW] = [96, 44, 20, 28];
/** Sizes of the name of a class and of all else, in px. */
const [LARGE, SMALL] = [18, 15];

/** A shape placed on the sheet, filled with a tone, filled or drawn with a colour. */
export interface LadderShape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly tone?: LadderTone;
  readonly fill?: string;
  readonly stroke?: string;
}

const box = (width: number, height: number) => `M0 0h${width}v${height}h${-width}z`;
/** The frame around a name, with round ends. */
const frame = (width: number) => {
  const r = (ROW - 4) / 2;
  return `M${r} 0h${width - 2 * r}a${r} ${r} 0 0 1 0 ${2 * r}h${2 * r - width}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
};

/** Lays title, ladders and note out, once for every kind of file. */
export function ladderPicture(voice: Voice, look: LadderLook) {
  const {title, lead, note, colours, measure, ladders, moves} = look;
  const words = {title, lead, note, lang: bcp47(voice.lang), rightToLeft: direction(voice.lang) === 'rtl'};
  const writer = new Writer(words.rightToLeft, measure);
  const shapes: LadderShape[] = [];
  /** Places a shape of this width so far from the side where reading begins. */
  const place = (shape: Omit<LadderShape, 'x'>, inset: number, width: number) =>
    shapes.push({...shape, x: words.rightToLeft ? WIDTH - inset - width : inset});
  const write = (text: string, size: number, bold: boolean, inset: number, y: number) =>
    writer.lines.push({text, size, bold, x: writer.from(inset), y});

  let y = writer.paragraph(words.title, 30, true, MARGIN);
  y = writer.paragraph(lead, 19, false, y) + 8;
  for (const {label, rungs} of ladders) {
    if (label) y = writer.paragraph(label, 21, true, y + 8);
    y += 10;
    const start = MARGIN + RUNG + 26;
    for (const [index, {status, rung, rows, atLeast}] of rungs.entries()) {
      const top = y;
      y += 26;
      const title = `${voice.status(status)}: ${voice.number(rows.length)}`;
      write(title, LARGE, true, start, y);
      if (rung > 0 && atLeast !== rows.length)
        write(heldOrHigher(voice, atLeast), SMALL, false, start + writer.width(title, LARGE, true) + 18, y);
      // Of most states nothing is known; their number says it.
      const named = status === 'unknown' ? [] : rows;
      let across = start;
      y += named.length > 0 ? 10 : 0;
      for (const {place: state} of named) {
        const move = moves.find((each) => each.place === state);
        const name = voice.name(state);
        const length = writer.width(name, SMALL, false);
        const width = Math.ceil(length + (move ? 36 : 20));
        if (across > start && across + width > WIDTH - MARGIN) {
          across = start;
          y += ROW + 2;
        }
        place({d: frame(width), y, stroke: colours.text}, across, width);
        write(name, SMALL, false, across + 10, y + 17);
        if (move)
          place(
            {d: COURSE_SIGNS[courseOf(move)], y: y + 6.5, scale: 0.7, fill: colours.text},
            across + 15 + length,
            11.2,
          );
        across += width + 7;
      }
      y += named.length > 0 ? ROW + 8 : 10;
      const width = rung > 0 ? RUNG : SAMPLE;
      const inset = MARGIN + (RUNG - width) / 2;
      if (rung > 0)
        for (const rail of [MARGIN - 5, MARGIN + RUNG])
          place({d: box(5, y - top), y: top, fill: '#8a8f94'}, rail, 5);
      place(
        {d: box(width, BAR), y: top + 10, tone: positionTone(status) as LadderTone, stroke: '#0006'},
        inset,
        width,
      );
      // The ground that the ladder stands on.
      if (rung === 0 && (rungs[index - 1]?.rung ?? 0) > 0)
        place({d: box(WIDTH - 2 * MARGIN, 3), y: top, fill: '#8a8f94'}, MARGIN, WIDTH - 2 * MARGIN);
    }
  }
  y = writer.paragraph(note, 13, false, y + 10);
  return {words, colours, height: Math.ceil(y + MARGIN), lines: writer.lines, shapes};
}

/** The ladders as a sheet. */
export function ladderSheet(voice: Voice, look: LadderLook): Sheet {
  const {shapes, ...sheet} = ladderPicture(voice, look);
  const patterns = LADDER_TONES.map((tone) => {
    const [fill, ink] = look.colours.tones.get(tone) ?? [];
    return (
      `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8h-8z" fill="${fill}"/>` +
      `<path d="${POSITION_PATTERNS[tone]}" fill="none" stroke="${ink}" stroke-opacity=".4"/></pattern>`
    );
  });
  const draw = ({d, x, y, scale = 1, tone, fill, stroke}: LadderShape) =>
    `<path transform="translate(${+x.toFixed(1)} ${+y.toFixed(1)}) scale(${scale})" d="${d}" fill="${tone ? `url(#${tone})` : (fill ?? 'none')}"` +
    `${stroke ? ` stroke="${stroke}" stroke-opacity=".5"` : ''}/>`;
  return {...sheet, drawn: `<defs>${patterns.join('')}</defs>${shapes.map(draw).join('')}`};
}
