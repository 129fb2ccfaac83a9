import '../../src/elements/define/leverage-matrix.js';
import type {LeverageMatrix} from '../../src/elements/leverage-matrix.js';
import {root, until} from './mount.js';

/** Puts a matrix with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mountMatrix(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<LeverageMatrix> {
  const element = document.createElement('leverage-matrix');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await until('the matrix shows its answer', () => root(element).querySelector('.root'));
  await element.updateComplete;
  return element;
}

/** Presses a key on what has the focus in the element, and waits until it shows what came of it. */
export async function press(element: LeverageMatrix, key: string, ctrlKey = false): Promise<void> {
  const target = root(element).activeElement ?? element;
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, ctrlKey, bubbles: true, composed: true, cancelable: true}),
  );
  await element.updateComplete;
  await element.updateComplete;
}

/** What has the focus in the element: its record, or its place in the grid. */
export function focused(element: LeverageMatrix): DOMStringMap {
  return (root(element).activeElement as HTMLElement | null)?.dataset ?? {};
}
