import {colour, contrast, inSchemes, NEEDED} from './contrast.js';

/** Two colours of a theme that meet, and how far apart they are. */
export interface Pair {
  readonly token: string;
  readonly ground: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly needed: number;
}

const name = (short: string) => `--recognition-${short}`;

/** What is read as text, or underlines what can be pressed. */
const INK = ['text', 'accent'].map(name);

/**
 * What has to be seen to be understood. Not among them: lands that say nothing, and the lines between things, which
 * are told apart without them as well.
 */
const GRAPHICS = 'full high mid low faint none refused former contested unknown subject disputed'
  .split(' ')
  .map(name);

/** Every pair of colours that a reader has to tell apart, of those that are colours at all. */
export function pairs(tokens: Readonly<Record<string, string>>): Pair[] {
  const ground = name('surface');
  return (['light', 'dark'] as const).flatMap((scheme, index) => {
    const read = (token: string) => colour(inSchemes(tokens[token] ?? '')[index] ?? '');
    const on = read(ground);
    const against = (list: readonly string[], needed: number) =>
      list.flatMap((token) => {
        const of = read(token);
        return of && on ? [{token, ground, scheme, ratio: contrast(of, on), needed}] : [];
      });
    return [...against(INK, NEEDED.text), ...against(GRAPHICS, NEEDED.graphics)];
  });
}

/** Those that are too near to each other. */
export const tooFaint = (tokens: Readonly<Record<string, string>>): Pair[] =>
  pairs(tokens).filter(({ratio, needed}) => ratio < needed);
