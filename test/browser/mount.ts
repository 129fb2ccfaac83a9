import '../../src/elements/define/recognition-map.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';

/** Resolves once the condition holds. @throws with the given words after 5 s without it */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const deadline = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`in vain waited until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Puts a map with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mount(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<RecognitionMap> {
  const element = document.createElement('recognition-map');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await shown(element);
  return element;
}

/** Waits until the map shows its answer, in words. */
export async function shown(element: RecognitionMap): Promise<void> {
  await until('the map shows its answer', () => root(element).querySelector('.root'));
  await element.updateComplete;
}

/** Sets properties of an element and waits until it shows them. */
export async function change<E extends Element & {readonly updateComplete: Promise<boolean>}>(
  element: E,
  properties: Partial<E>,
): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}

export function root(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** The one element within the map that the selector finds. @throws where there is none */
export function within<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`nothing in <${element.localName}> is ${selector}`);
  return found;
}

export function allWithin<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...root(element).querySelectorAll<T>(selector)];
}

/** How many the selector finds; asserting on elements would make a failing test print the whole page. */
export const count = (element: Element, selector: string): number => allWithin(element, selector).length;

/** Text as it reads, blanks run together. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button that a reader finds by these words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = allWithin<HTMLButtonElement>(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === words,
  );
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

/** A whole number as printed in whichever digits. */
export const readNumber = (text: string): number =>
  +text.replace(/[^0-9۰-۹]/g, '').replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Takes maps and styles out of the page again. */
export function clear(): void {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('lang');
}

/** What `console.warn` is told from now on, until `stop`; Lit's word on its development build is left out. */
export function listenForWarnings() {
  const heard: string[] = [];
  const own = console.warn;
  console.warn = (...words: unknown[]) => {
    const text = words.map(String).join(' ');
    if (!text.includes('lit.dev/msg/')) heard.push(text);
  };
  return {heard, stop: () => (console.warn = own)};
}

/** Lets notes and sources be asked for again, which all elements of a language share once they have come. */
export function forgetNotes(element: Element): void {
  const {localize} = element as unknown as {localize: {language: {told?: unknown}}};
  localize.language.told = undefined;
}
