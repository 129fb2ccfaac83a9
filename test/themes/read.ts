import {readdirSync, readFileSync} from 'node:fs';
import {tokensIn} from '../../src/themes/tokens-in.js';

const folder = new URL('../../src/themes/', import.meta.url);

/** Names of the example themes. */
export const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''));

export const textOf = (theme: string) => readFileSync(new URL(`${theme}.css`, folder), 'utf8');

/** The rules of a theme: for browsers without `light-dark()`, for those with it, and for paper. */
export function partsOf(theme: string) {
  const [screen = '', print = ''] = textOf(theme).split('@media print');
  const [plain = '', schemes = ''] = screen.split('@supports');
  return {plain: tokensIn(plain), schemes: tokensIn(schemes), print: tokensIn(print)};
}
