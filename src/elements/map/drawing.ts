import {areas, points} from '../../geo/world.js';
import {placed, placeTone, type Mark} from '../../render/map-marks.js';
import {PATTERNS, SHAPES, toneOf, type Tone} from '../../render/signs.js';

/** What the map shows of an answer. */
export interface Scene {
  /** Status of each place that takes a colour. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** Classes that the reader has switched off in the legend. */
  readonly muted: ReadonlySet<string>;
}

const NS = 'http://www.w3.org/2000/svg';

function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: Element[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NS, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.append(...children);
  return element;
}

const TONES = Object.keys(PATTERNS) as Tone[];

/** The patterns of all tones: their colours with their lines. */
const makePatterns = () =>
  svg(
    'defs',
    {},
    ...TONES.map((tone) => {
      const tile = svg(
        'pattern',
        {width: 8, height: 8, patternUnits: 'userSpaceOnUse'},
        svg('rect', {width: 8, height: 8, class: `tone ${tone}`}),
      );
      if (PATTERNS[tone]) tile.append(svg('path', {d: PATTERNS[tone], class: `ink ${tone}-ink`}));
      return tile;
    }),
  );

/**
 * Lands of a tone without lines are filled by a rule: a browser makes a pattern for each land anew, which took half of the time
 * to paint.
 */
export const flatLands = (tone: string): string =>
  PATTERNS[tone as Tone] ? '' : `,[fill='url(#p-${tone})']`;

/** Those that all others are copies of: to make them takes ten times as long as to copy them. */
let patterns: SVGDefsElement | undefined;

/** The patterns, named `prefix` and their tone. */
function patternsFor(prefix: string): SVGDefsElement {
  prepareDrawing();
  const defs = patterns!.cloneNode(true) as SVGDefsElement;
  TONES.forEach((tone, index) => (defs.children[index]!.id = `${prefix}-${tone}`));
  return defs;
}

/** Patterns for the samples in legend and card, which keep their size whatever the map's zoom. */
export function swatchPatterns(): SVGSVGElement {
  return svg('svg', {class: 'defs', 'aria-hidden': 'true'}, patternsFor('s'), svg('rect', {class: 'ground'}));
}

/** Lands and dots without a colour. */
const makeGround = () =>
  svg(
    'g',
    {},
    svg('g', {class: 'land'}, ...[...areas()].map(([place, d]) => svg('path', {d, 'data-place': place}))),
    // What a finger hits of a dot lies under all dots.
    svg('g', {class: 'dots'}, ...['hit', 'dot'].flatMap(circles)),
  );

/** The style gives it its radius, which keeps its size on screen. */
const circle = (kind: string, place: string, [cx, cy]: readonly [number, number]) =>
  svg('circle', {'data-place': place, cx, cy, class: kind});

const circles = (kind: string) => [...points()].map(([place, at]) => circle(kind, place, at));

let ground: SVGGElement | undefined;

/**
 * Makes what all maps of a page have copies of, since to make it takes ten times as long as to copy it. Called when the
 * tag is defined, which leaves the first map less to do at once.
 */
export function prepareDrawing(): void {
  patterns ??= makePatterns();
  ground ??= makeGround();
}

/**
 * The map's picture. It is made once and then changed in place: a template for each of two hundred paths would be
 * compared anew at every step of the day control.
 */
export class MapDrawing {
  private readonly patterns = patternsFor('p');
  /** What takes the colour of each place: an area, a dot, or both. */
  private readonly coloured: NodeListOf<SVGElement>;
  private readonly marks = svg('g', {class: 'marks'});
  private readonly ring = svg('g', {class: 'ring'});
  /** What keeps its size on screen whatever the zoom; the lands need not hear of that. */
  private readonly over: SVGGElement;

  constructor(private readonly root: SVGSVGElement) {
    const copy = ground!.cloneNode(true) as SVGGElement;
    const [lands, dots] = copy.children as unknown as SVGGElement[];
    this.coloured = copy.querySelectorAll('path, .dot');
    this.over = svg('g', {class: 'over'}, dots!, this.marks, this.ring);
    root.append(this.patterns, lands!, this.over);
  }

  /** Sets what part of the map is seen: the box in map units, and how many of them make a CSS pixel. */
  look([x, y, width, height]: readonly [number, number, number, number], unitsPerPixel: number): void {
    this.root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    const scale = unitsPerPixel.toFixed(3);
    this.over.style.setProperty('--k', scale);
    for (const tile of this.patterns.children) tile.setAttribute('patternTransform', `scale(${scale})`);
  }

  show({statuses, marks, muted}: Scene): void {
    for (const element of this.coloured) {
      const place = element.dataset['place']!;
      const status = statuses.get(place);
      const fill = `url(#p-${muted.has(status!) ? 'plain' : placeTone(place, status)})`;
      if (element.getAttribute('fill') !== fill) element.setAttribute('fill', fill);
    }
    this.showMarks(marks.filter(({status}) => !muted.has(status)));
  }

  /** Draws a line around the place whose card is open, and the one under the pointer or the keyboard. */
  outline(selected: string, active: string): void {
    this.ring.replaceChildren(
      ...this.around(selected, 'selected'),
      ...this.around(active === selected ? '' : active, 'active'),
    );
  }

  private showMarks(marks: readonly Mark[]): void {
    this.marks.replaceChildren(
      ...placed(marks).map(({id, place, status, at, aside}) => {
        const look = {
          d: SHAPES[status] ?? '',
          class: `mark tone ${toneOf(status)}`,
          'fill-rule': 'evenodd',
        };
        const shape = svg('path', look);
        shape.style.setProperty('--aside', String(aside));
        return svg(
          'g',
          {transform: `translate(${at.join(' ')})`, 'data-place': place, 'data-mission': id},
          shape,
        );
      }),
    );
  }

  private around(place: string, kind: string): Element[] {
    const d = areas().get(place);
    const at = points().get(place);
    return [...(d ? [svg('path', {d, class: kind})] : []), ...(at ? [circle(kind, place, at)] : [])];
  }
}
