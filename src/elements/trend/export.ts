import {trendPicture, trendSheet} from '../../render/sheets/trend.js';
import type {ChartView} from '../../render/trend/frame.js';
import type {Voice} from '../../render/voice.js';
import type {MenuItem} from '../base/menu-panel.js';
import {measureIn, sheetPNG, textSVG} from '../base/sheet.js';

/** What a picture file is made from: the same charts, in the colours and the language of the moment. */
export interface Paper {
  readonly heading: string;
  readonly question: string;
  readonly lead: string;
  readonly note: string;
  readonly voice: Voice;
  /** The element's root, from which colours and font are read as they are now. */
  readonly root: Element;
  readonly views: readonly ChartView[];
}

/** A colour as it is now, of what has this class. */
function colourOf(root: Element, name: string): CSSStyleDeclaration {
  const sample = document.createElement('span');
  sample.className = name;
  root.append(sample);
  const {color, backgroundColor} = getComputedStyle(sample);
  sample.remove();
  return {color, backgroundColor} as CSSStyleDeclaration;
}

function lookOf({heading, question, root, lead, note, views}: Paper) {
  const font = getComputedStyle(root).fontFamily;
  const colour = (name: string) => colourOf(root, name).color;
  const colours = {text: colour('caption'), ground: colourOf(root, 'box').backgroundColor};
  const title = heading || question;
  return {font, look: {title, lead, note, views, colours, colour, measure: measureIn(font)}};
}

/** The charts as an SVG file that needs nothing else but the reader's fonts. */
export function trendSVG(paper: Paper): string {
  const {font, look} = lookOf(paper);
  return textSVG(trendSheet(paper.voice, look), font);
}

/** The same sheet as a PNG. */
export function trendPNG(paper: Paper): Promise<Blob> {
  const {font, look} = lookOf(paper);
  const {shapes, ...sheet} = trendPicture(paper.voice, look);
  return sheetPNG(sheet, font, (context) => {
    for (const {d, x, y, colour, opacity, line, dashes} of shapes) {
      context.save();
      context.translate(x, y);
      context.globalAlpha = opacity;
      const path = new Path2D(d);
      if (!line) {
        context.fillStyle = colour;
        context.fill(path, 'evenodd');
      }
      context.lineWidth = line ?? 1;
      context.strokeStyle = line ? colour : sheet.colours.ground;
      context.setLineDash(dashes ? dashes.split(' ').map(Number) : []);
      context.stroke(path);
      context.restore();
    }
  });
}

/** Both, as the menu hands them out. */
export function trendFiles(paper: Paper, name: string): MenuItem[] {
  const {msg} = paper.voice;
  return [
    {
      label: msg('Download the picture (SVG)', {id: 'menu.svg'}),
      file: `${name}.svg`,
      make: () => new Blob([trendSVG(paper)], {type: 'image/svg+xml'}),
    },
    {
      label: msg('Download the picture (PNG)', {id: 'menu.png'}),
      file: `${name}.png`,
      make: () => trendPNG(paper),
    },
  ];
}
