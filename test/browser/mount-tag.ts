import {root, until} from './mount.js';

/** Puts an element with these attributes into the page, by default in English, and waits until it shows its answer. */
export async function mountTag<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  parent.append(element);
  await until(`<${tag}> shows its answer`, () => root(element).querySelector('.root'));
  await (element as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
  return element;
}
