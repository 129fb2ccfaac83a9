import {PATTERNS, type Tone} from './signs.js';

const NS = 'http://www.w3.org/2000/svg';

export function svg<K extends keyof SVGElementTagNameMap>(
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
export function pattern(tone: Tone, prefix: string): SVGPatternElement {
  const tile = svg(
    'pattern',
    {id: `${prefix}-${tone}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse'},
    svg('rect', {width: 8, height: 8, class: `tone ${tone}`}),
  );
  if (PATTERNS[tone]) tile.append(svg('path', {d: PATTERNS[tone], class: `ink ${tone}-ink`}));
  return tile;
}

export const TONES = Object.keys(PATTERNS) as Tone[];

/** Patterns for the samples in legend and card, which keep their size whatever the map's zoom. */
export function swatchPatterns(): SVGSVGElement {
  return svg(
    'svg',
    {class: 'defs', 'aria-hidden': 'true'},
    svg('defs', {}, ...TONES.map((tone) => pattern(tone, 's'))),
    svg('rect', {class: 'ground'}),
  );
}
