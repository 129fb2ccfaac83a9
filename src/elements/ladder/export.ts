import type {Movement} from '../../model/ladder.js';
import {
  LADDER_TONES,
  ladderPicture,
  ladderSheet,
  type Ladder,
  type LadderColours,
} from '../../render/sheets/ladder.js';
import {POSITION_PATTERNS} from '../../render/signs.js';
import type {Voice} from '../../render/voice.js';
import type {MenuItem} from '../base/menu-panel.js';
import {canvas, measureIn, sheetPNG, textSVG} from '../base/sheet.js';

export type {Ladder} from '../../render/sheets/ladder.js';

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

/** Colours as the element shows them now: of each tone and of its lines, of text and ground. */
function coloursOf(root: Element): LadderColours {
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
    tones: new Map(
      LADDER_TONES.map((tone) => [tone, [paint(tone).fill, paint(`ink ${tone}-ink`).stroke] as const]),
    ),
  };
  samples.remove();
  return colours;
}

function lookOf({heading, question, root, lead, note, ladders, moves}: Paper) {
  const font = getComputedStyle(root).fontFamily;
  const title = heading || question;
  const look = {title, lead, note, ladders, moves, colours: coloursOf(root), measure: measureIn(font)};
  return {font, look};
}

/** The ladders as an SVG file that needs nothing else but the reader's fonts. */
export function ladderSVG(paper: Paper): string {
  const {font, look} = lookOf(paper);
  return textSVG(ladderSheet(paper.voice, look), font);
}

/** The same sheet as a PNG. */
export function ladderPNG(paper: Paper): Promise<Blob> {
  const {font, look} = lookOf(paper);
  const {shapes, ...sheet} = ladderPicture(paper.voice, look);
  return sheetPNG(sheet, font, (context) => {
    for (const {d, x, y, scale = 1, tone, fill, stroke} of shapes) {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      const path = new Path2D(d);
      const [ground, ink] = (tone && look.colours.tones.get(tone)) ?? [fill];
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
