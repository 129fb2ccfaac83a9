import type {Configuration} from '../../render/snippets/embed.js';

/** What was set on a preview: an element reflects attributes of its own, which are not the builder's to take away. */
const set = new WeakMap<Element, readonly string[]>();

/**
 * Shows the very element of a configuration, which must be defined on the page; it is kept as long as the element is the
 * same, so that a change of one option is seen as a change.
 *
 * @returns whether there is such an element on this page
 */
export function showPreview(place: Element, {element, attributes}: Configuration): boolean {
  if (!customElements.get(element)) {
    place.replaceChildren();
    return false;
  }
  let shown = place.firstElementChild;
  if (shown?.localName !== element) {
    shown = document.createElement(element);
    place.replaceChildren(shown);
  }
  for (const name of set.get(shown) ?? []) if (!(name in attributes)) shown.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  set.set(shown, Object.keys(attributes));
  return true;
}
