/** Begins the names of what a place on the page tells of its element; the element's attribute follows. */
const NAME = 'data-recognition-';

/** A place on the page where an element comes: it has what is read until the element is there. */
export type Place = HTMLElement;

export const placesIn = (root: ParentNode): Place[] => [
  ...root.querySelectorAll<HTMLElement>(`[${NAME}element]`),
];

/** The element of a place; undefined where this browser cannot have it. */
export function elementFor(place: Place): HTMLElement | undefined {
  const tag = place.getAttribute(`${NAME}element`) ?? '';
  if (!globalThis.customElements?.get(tag)) return undefined;
  const element = document.createElement(tag);
  for (const {name, value} of place.attributes) {
    const own = name.startsWith(NAME) ? name.slice(NAME.length) : '';
    // The language is that of the article around it, which changes.
    if (own && own !== 'element' && own !== 'lang') element.setAttribute(own, value);
  }
  return element;
}
