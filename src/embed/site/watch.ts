import {look, type Look} from './look.js';

export interface Watched {
  readonly element: Element;
  /** The figure in which the element is, or the element itself. */
  readonly box: HTMLElement;
  look: Look;
}

const watched = new Map<Element, Watched>();
let frame = 0;

function handleFrame(): void {
  for (const [element, found] of watched) {
    if (element.isConnected) found.look = look(found.box);
    else watched.delete(element);
  }
  frame = watched.size > 0 ? requestAnimationFrame(handleFrame) : 0;
}

/**
 * Looks at a box before each frame until its element shows its answer. The element draws in the middle of a script, and by
 * then it is too late to ask how high its light HTML was.
 */
export function watch(element: Element, box: HTMLElement): void {
  watched.set(element, {element, box, look: look(box)});
  frame ||= requestAnimationFrame(handleFrame);
}

/** Ends that, and tells how the box lay when it was last seen. */
export function unwatch(element: Element): Watched | undefined {
  const found = watched.get(element);
  watched.delete(element);
  return found;
}
