import {bcp47, direction} from '../../i18n/lang.js';
import {courseOf, type Movement, type Rung} from '../../model/ladder.js';
import {positionTone} from '../../model/tones.js';
import type {Voice} from '../../render/voice.js';
import type {MenuItem} from '../base/menu-panel.js';
import {canvas, MARGIN, sheetPNG, sheetSVG, WIDTH, Writer} from '../base/sheet.js';
import {POSITION_PATTERNS} from '../map/signs.js';
import {SIGNS} from './moves.js';
import {heldOrHigher} from '../../render/ladder-words.js';

/** A ladder as it is drawn: of the whole world, which needs no name, or of a part of it. */
export interface Ladder {
  readonly region: string;
  readonly label: string;
  readonly rungs: readonly Rung[];
}

/** What a picture file is made from: the same ladders, in the colours and the language of the moment. */
export interface Paper {
  readonly heading: string;
  readonly question: string;
  readonly lead: string;
  readonly note: string;
  readonly voice: Voice;
  /** The element's root, from which colours and font are read as they are now. */
  readonly root: Element;
  readonly ladders: readonly Ladder[];
  readonly moves: readonly Movement[];
}

type Tone = keyof typeof POSITION_PATTERNS;
const TONES = Object.keys(POSITION_PATTERNS) as Tone[];

/** Widths of a rung and of the sample beside the ladder, height of both, and of a name with its frame, in px. */
const [RUNG, SAMPLE, BAR, ROW] = [96, 44, 20, 28];
/** Sizes of the name of a class and of all else, in px. */
const [LARGE, SMALL] = [18, 15];

/** A shape placed on the sheet, filled with a tone, filled or drawn with a colour. */
interface Shape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly tone?: Tone;
  readonly fill?: string;
  readonly stroke?: string;
}

/** Colours as the element shows them now: of each tone and of its lines, of text and ground. */
function coloursOf(root: Element) {
  const svg = (tag: string, name: string, parent: Element) => {
    const made = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag));
    made.setAttribute('class', name);
    return made;
  };
  const samples = svg('svg', 'defs', root);
  const paint = (name: string) => {
    const {fill, stroke} = getComputedStyle(svg('path', name, samples));
    return {fill, stroke};
  };
  const colours = {
    text: getComputedStyle(root).color,
    // The lines on the darkest tone have the colour of the ground.
    ground: paint('ink full-ink').stroke,
    tones: new Map(TONES.map((tone) => [tone, [paint(tone).fill, paint(`ink ${tone}-ink`).stroke] as const])),
  };
  samples.remove();
  return colours;
}

const box = (width: number, height: number) => `M0 0h${width}v${height}h${-width}z`;
/** The frame around a name, with round ends. */
const frame = (width: number) => {
  const r = (ROW - 4) / 2;
  return `M${r} 0h${width - 2 * r}a${r} ${r} 0 0 1 0 ${2 * r}h${2 * r - width}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
};

/** Lays title, ladders and note out, once for both kinds of file. */
function layOut({heading, question, lead, note, voice, root, ladders, moves}: Paper) {
  const colours = coloursOf(root);
  const words = {
    title: heading || question,
    lead,
    note,
    lang: bcp47(voice.lang),
    rightToLeft: direction(voice.lang) === 'rtl',
    font: getComputedStyle(root).fontFamily,
  };
  const writer = new Writer(words);
  const shapes: Shape[] = [];
  /** Places a shape of this width so far from the side where reading begins. */
  const place = (shape: Omit<Shape, 'x'>, inset: number, width: number) =>
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
            {d: SIGNS[courseOf(move)], y: y + 6.5, scale: 0.7, fill: colours.text},
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
        {d: box(width, BAR), y: top + 10, tone: positionTone(status) as Tone, stroke: '#0006'},
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

/** The ladders as an SVG file that needs nothing else but the reader's fonts. */
export function ladderSVG(paper: Paper): string {
  const {words, colours, height, lines, shapes} = layOut(paper);
  const patterns = TONES.map((tone) => {
    const [fill, ink] = colours.tones.get(tone) ?? [];
    return (
      `<pattern id="${tone}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8h-8z" fill="${fill}"/>` +
      `<path d="${POSITION_PATTERNS[tone]}" fill="none" stroke="${ink}" stroke-opacity=".4"/></pattern>`
    );
  });
  const draw = ({d, x, y, scale = 1, tone, fill, stroke}: Shape) =>
    `<path transform="translate(${+x.toFixed(1)} ${+y.toFixed(1)}) scale(${scale})" d="${d}" fill="${tone ? `url(#${tone})` : (fill ?? 'none')}"` +
    `${stroke ? ` stroke="${stroke}" stroke-opacity=".5"` : ''}/>`;
  return sheetSVG(
    words,
    colours,
    height,
    lines,
    `<defs>${patterns.join('')}</defs>${shapes.map(draw).join('')}`,
  );
}

/** The same sheet as a PNG. */
export function ladderPNG(paper: Paper): Promise<Blob> {
  const {words, colours, height, lines, shapes} = layOut(paper);
  return sheetPNG(words, colours, height, lines, (context) => {
    for (const {d, x, y, scale = 1, tone, fill, stroke} of shapes) {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      const path = new Path2D(d);
      const [ground, ink] = (tone && colours.tones.get(tone)) ?? [fill];
      if (ground) {
        context.fillStyle = ground;
        context.fill(path);
      }
      if (tone && ink) {
        context.fillStyle = tileOf(context, POSITION_PATTERNS[tone], ink);
        context.fill(path);
      }
      if (stroke) {
        context.globalAlpha = 0.5;
        context.strokeStyle = stroke;
        context.stroke(path);
      }
      context.restore();
    }
  });
}

/** The lines of a tone, to fill with; tiles are drawn in the sheet's doubled pixels. */
function tileOf(context: CanvasRenderingContext2D, lines: string, ink: string): CanvasPattern | string {
  const small = canvas(16, 16);
  small.scale(2, 2);
  small.strokeStyle = ink;
  small.globalAlpha = 0.4;
  small.stroke(new Path2D(lines));
  const made = context.createPattern(small.canvas, 'repeat');
  made?.setTransform(new DOMMatrix().scale(0.5));
  return made ?? 'transparent';
}

/** Both, as the menu hands them out. */
export function ladderFiles(paper: Paper, name: string): MenuItem[] {
  const {msg} = paper.voice;
  return [
    {
      label: msg('Download the picture (SVG)', {id: 'menu.svg'}),
      file: `${name}.svg`,
      make: () => new Blob([ladderSVG(paper)], {type: 'image/svg+xml'}),
    },
    {
      label: msg('Download the picture (PNG)', {id: 'menu.png'}),
      file: `${name}.png`,
      make: () => ladderPNG(paper),
    },
  ];
}
