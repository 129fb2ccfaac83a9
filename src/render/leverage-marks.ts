import type {Basis, Salience} from '../model/vocabulary.js';

/** Half the width of a mark, of 10, and the tone of its colour: the heavier, the larger and the stronger. */
export const MARKS = {
  decisive: [9, 'full'],
  strong: [6.8, 'high'],
  moderate: [4.8, 'mid'],
  weak: [2.8, 'low'],
  'none-stated': [0, ''],
} as const satisfies Readonly<Record<Salience, readonly [size: number, tone: string]>>;

/** What a judgement rests on is the shape of its mark: square, circle, diamond, drawn with half the width `r`. */
export function shapeOf(basis: Basis, r: number): string {
  switch (basis) {
    case 'stated-in-article':
      return `M${-r} ${-r}H${r}V${r}H${-r}z`;
    case 'other-source':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'editorial-inference':
      return `M0 ${-r}L${r} 0 0 ${r} ${-r} 0z`;
    default:
      return basis satisfies never;
  }
}
