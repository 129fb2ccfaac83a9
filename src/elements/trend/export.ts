import {pushApart, stepPath} from '../../geo/step-chart.js';
import {bcp47, direction} from '../../i18n/lang.js';
import type {Voice} from '../../render/voice.js';
import type {MenuItem} from '../base/menu-panel.js';
import {canvas, escape, wrap} from '../base/sheet.js';
import {runsOf, frameOf, type ChartView} from './frame.js';
import {chartCaption, countOn, lineLabel, lookOf} from './lines.js';

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

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly align: 'left' | 'center' | 'right';
}

interface Shape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
  readonly opacity: number;
  /** Width of the line; a shape without it is filled. */
  readonly line?: number;
  readonly dashes?: string;
}

const WIDTH = 1200;
const MARGIN = 32;
/** The size of the text in the charts, in px, and of a line of it. */
const EM = 18;
const ROW = EM * 1.35;

/** Lays everything out, once for both kinds of file. */
function layOut({heading, question, lead, note, voice, root, views}: Paper) {
  const font = getComputedStyle(root).fontFamily;
  const colour = (name: string) => colourOf(root, name).color;
  const context = canvas(1, 1);
  const texts: Text[] = [];
  const shapes: Shape[] = [];
  const rightToLeft = direction(voice.lang) === 'rtl';
  const align = rightToLeft ? 'right' : 'left';
  let y = MARGIN;
  const write = (text: string, size: number, bold: boolean) => {
    for (const line of wrap(context, text, `${bold ? 'bold ' : ''}${size}px ${font}`, WIDTH - 2 * MARGIN)) {
      y += size * 1.5;
      texts.push({text: line, size, bold, align, x: rightToLeft ? WIDTH - MARGIN : MARGIN, y});
    }
  };
  const title = heading || question;
  write(title, 30, true);
  write(lead, 19, false);
  const ink = colour('caption');
  for (const own of views) {
    const view = {...own, width: WIDTH - 2 * MARGIN, em: EM, labelled: true};
    const {series, lines, first, last, years, mirror, shown} = view;
    const frame = frameOf(view);
    y += 14;
    write(chartCaption(voice, series), 20, true);
    const top = y + 8;
    const stroke = (d: string, shade: string, opacity: number, line: number, dashes?: string) =>
      shapes.push({d, x: MARGIN, y: top, scale: 1, colour: shade, opacity, line, dashes});
    const mark = (d: string, x: number, at: number, shade: string) =>
      shapes.push({d, x: MARGIN + x, y: top + at, scale: 1, colour: shade, opacity: 1});
    const put = (text: string, x: number, at: number, side: Text['align']) =>
      texts.push({text, size: EM * 0.9, align: side, x: MARGIN + x, y: top + at});
    for (const count of frame.ticks) {
      stroke(`M${frame.start} ${frame.y(count)}H${frame.end}`, ink, 0.25, 1);
      const beside = mirror ? EM / 2 : -EM / 2;
      put(voice.number(count), frame.start + beside, frame.y(count) + EM / 3, mirror ? 'left' : 'right');
    }
    for (const [day, label] of years) {
      stroke(`M${frame.x(day)} ${frame.bottom}v${EM / 3}`, ink, 0.6, 1);
      put(label, frame.x(day), frame.bottom + EM * 1.5, 'center');
    }
    const cut = Math.min(Math.max(shown, first), last);
    if (cut < last) stroke(`M${frame.x(cut)} ${frame.top}V${frame.bottom}`, colour('rule'), 1, 1.5);
    for (const line of lines) {
      const {tone, dashes, mark: shape} = lookOf(line.code);
      const shade = colour(tone);
      stroke(runsOf(line, frame, first, cut).map(stepPath).join(''), shade, 1, 2.6, dashes);
      stroke(runsOf(line, frame, cut, last).map(stepPath).join(''), shade, 0.3, 2.6, dashes);
      for (const [day] of years)
        if (day <= cut && countOn(line, day) > 0)
          mark(shape, frame.x(day), frame.y(countOn(line, day)), shade);
    }
    const outward = mirror ? -1 : 1;
    const labels = lines.map((line) => ({
      line,
      middle: frame.y(countOn(line, last)),
      rows: wrap(
        context,
        `${voice.number(countOn(line, cut))} ${lineLabel(voice, line.code)}`,
        `${EM * 0.9}px ${font}`,
        12.5 * EM,
      ),
    }));
    const wanted = labels.map(({middle, rows}) => ({middle, height: rows.length * ROW}));
    const tops = pushApart(wanted, [
      -EM,
      Math.max(
        frame.height,
        wanted.reduce((sum, {height}) => sum + height, 0),
      ),
    ]);
    for (const [index, {line, middle, rows}] of labels.entries()) {
      const {tone, dashes, mark: shape} = lookOf(line.code);
      const edge = tops?.[index] ?? middle;
      const centre = edge + (rows.length * ROW) / 2;
      stroke(`M${frame.end} ${middle}L${frame.end + outward * 10} ${centre}`, ink, 0.4, 1);
      stroke(`M${frame.end + outward * 12} ${centre}h${outward * 34}`, colour(tone), 1, 2.6, dashes);
      mark(shape, frame.end + outward * 29, centre, colour(tone));
      rows.forEach((row, at) =>
        put(row, frame.end + outward * 54, edge + (at + 0.75) * ROW, mirror ? 'right' : 'left'),
      );
    }
    y = top + frame.height;
  }
  y += 10;
  write(note, 13, false);
  return {
    title,
    font,
    height: Math.ceil(y + MARGIN),
    texts,
    shapes,
    rightToLeft,
    ink,
    ground: colourOf(root, 'box').backgroundColor,
  };
}

/** The charts as an SVG file that needs nothing else but the reader's fonts. */
export function trendSVG(paper: Paper): string {
  const {title, font, height, texts, shapes, rightToLeft, ink, ground} = layOut(paper);
  const anchors = {
    left: rightToLeft ? 'end' : 'start',
    center: 'middle',
    right: rightToLeft ? 'start' : 'end',
  };
  const draw = ({d, x, y, colour, opacity, line, dashes}: Shape) =>
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${d}" opacity="${opacity}" ${
      line
        ? `fill="none" stroke="${colour}" stroke-width="${line}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`
        : `fill="${colour}" fill-rule="evenodd" stroke="${ground}"`
    }/>`;
  const text = ({text, x, y, size, bold, align}: Text) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} text-anchor="${anchors[align]}">${escape(text)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" xml:lang="${bcp47(paper.voice.lang)}">` +
    `<title>${escape(title)}</title><desc>${escape(paper.lead)}</desc>` +
    `<path d="M0 0h${WIDTH}v${height}h-${WIDTH}z" fill="${ground}"/>${shapes.map(draw).join('')}` +
    `<g fill="${ink}" font-family="${escape(font)}"${rightToLeft ? ' direction="rtl"' : ''}>${texts.map(text).join('')}</g></svg>`
  );
}

/** The same sheet as a PNG of 2400 px, drawn without an image element, so that no policy for images can stop it. */
export function trendPNG(paper: Paper): Promise<Blob> {
  const {font, height, texts, shapes, rightToLeft, ink, ground} = layOut(paper);
  const context = canvas(WIDTH * 2, height * 2);
  context.scale(2, 2);
  context.fillStyle = ground;
  context.fillRect(0, 0, WIDTH, height);
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
    context.strokeStyle = line ? colour : ground;
    context.setLineDash(dashes ? dashes.split(' ').map(Number) : []);
    context.stroke(path);
    context.restore();
  }
  context.fillStyle = ink;
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  for (const {text, x, y, size, bold, align} of texts) {
    context.font = `${bold ? 'bold ' : ''}${size}px ${font}`;
    context.textAlign = align;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture could not be written')),
    );
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
