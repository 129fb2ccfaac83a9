import {areas, points} from '../../geo/world.js';
import {placed, placeTone, type Mark} from '../../render/map-marks.js';
import {PATTERNS, SHAPES, toneOf, type Tone} from '../../render/signs.js';

/** What the map shows at a moment. */
export interface Scene {
  /** Status of each place that takes a colour. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** Classes that the reader has switched off in the legend. */
  readonly muted: ReadonlySet<string>;
  /** The place whose card is open, and the one under the pointer or the keyboard. */
  readonly selected: string;
  readonly active: string;
}

const NS = 'http://www.w3.org/2000/svg';

function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: Element[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The pattern of a tone: its colour with its lines. */
function pattern(tone: Tone, prefix: string): SVGPatternElement {
  const tile = svg(
    'pattern',
    {id: `${prefix}-${tone}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse'},
    svg('rect', {width: 8, height: 8, class: `tone ${tone}`}),
  );
  if (PATTERNS[tone]) tile.append(svg('path', {d: PATTERNS[tone], class: `ink ${tone}-ink`}));
  return tile;
}

const TONES = Object.keys(PATTERNS) as Tone[];

/** Patterns for the samples in legend and card, which keep their size whatever the map's zoom. */
export function swatchPatterns(): SVGSVGElement {
  return svg(
    'svg',
    {class: 'defs', 'aria-hidden': 'true'},
    svg('defs', {}, ...TONES.map((tone) => pattern(tone, 's'))),
    svg('rect', {class: 'ground'}),
  );
}

/**
 * The map's picture. It is made once and then changed in place: a template for each of two hundred paths would be
 * compared anew at every step of the day control.
 */
export class MapDrawing {
  private readonly patterns = TONES.map((tone) => pattern(tone, 'p'));
  private readonly places = new Map<string, SVGElement[]>();
  private readonly marks = svg('g', {class: 'marks'});
  private readonly ring = svg('g', {class: 'ring'});

  constructor(private readonly root: SVGSVGElement) {
    const land = svg('g', {class: 'land'});
    for (const [place, d] of areas()) land.append(this.keep(place, svg('path', {d, 'data-place': place})));
    const dots = svg('g', {class: 'dots'});
    for (const [place, [x, y]] of points()) {
      const dot = this.keep(place, svg('circle', {r: 3.5, class: 'scaled'}));
      const hit = svg('circle', {r: 9, class: 'scaled hit'});
      dots.append(svg('g', {transform: `translate(${x} ${y})`, 'data-place': place}, hit, dot));
    }
    root.append(svg('defs', {}, ...this.patterns), land, dots, this.marks, this.ring);
  }

  private keep<T extends SVGElement>(place: string, element: T): T {
    this.places.set(place, [...(this.places.get(place) ?? []), element]);
    return element;
  }

  /** Sets what part of the map is seen: the box in map units, and how many of them make a CSS pixel. */
  look([x, y, width, height]: readonly [number, number, number, number], unitsPerPixel: number): void {
    this.root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    this.root.style.setProperty('--k', unitsPerPixel.toFixed(3));
    for (const pattern of this.patterns)
      pattern.setAttribute('patternTransform', `scale(${unitsPerPixel.toFixed(3)})`);
  }

  show({statuses, marks, muted, selected, active}: Scene): void {
    for (const [place, elements] of this.places) {
      const status = statuses.get(place);
      const fill = muted.has(status ?? '') ? 'url(#p-plain)' : `url(#p-${placeTone(place, status)})`;
      for (const element of elements) {
        if (element.getAttribute('fill') !== fill) element.setAttribute('fill', fill);
        element.classList.toggle('quiet', !status || status === 'plain');
      }
    }
    this.showMarks(marks.filter(({status}) => !muted.has(status)));
    this.ring.replaceChildren(
      ...(selected ? this.outline(selected, 'selected') : []),
      ...(active && active !== selected ? this.outline(active, 'active') : []),
    );
  }

  private showMarks(marks: readonly Mark[]): void {
    this.marks.replaceChildren(
      ...placed(marks).map(({id, place, status, at, aside}) => {
        const look = {
          d: SHAPES[status] ?? '',
          class: `scaled mark tone ${toneOf(status)}`,
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

  private outline(place: string, kind: string): Element[] {
    const d = areas().get(place);
    const at = points().get(place);
    return [
      ...(d ? [svg('path', {d, class: kind})] : []),
      ...(at
        ? [
            svg(
              'g',
              {transform: `translate(${at.join(' ')})`},
              svg('circle', {r: 7, class: `scaled ${kind}`}),
            ),
          ]
        : []),
    ];
  }
}
