/** How a box lay when the reader last saw it. */
export interface Look {
  /** Its upper edge in the window, and how far the page was scrolled then. */
  readonly top: number;
  readonly scrolled: number;
  /** How high it is, as its style would say it. */
  readonly height: number;
  /** How far below its upper edge the page goes on, all margins counted. */
  readonly reach: number;
  /** What comes after it; undefined where that is not below it, or does not move with it. */
  readonly after: Element | undefined;
}

/** Whether it is drawn at all: in a closed tab, say, it is not. */
export const isDrawn = (box: Element): boolean => box.getClientRects().length > 0;

/** What comes after a box in the flow of the page. */
function follower(box: Element, bottom: number): Element | undefined {
  for (let node: Element | null = box; node; node = node.parentElement) {
    const next = node.nextElementSibling;
    if (!next || !isDrawn(next)) continue;
    const isInFlow = /static|relative/.test(getComputedStyle(next).position);
    return isInFlow && next.getBoundingClientRect().top > bottom - 1 ? next : undefined;
  }
}

/** @param before how it lay before, so that the same thing is measured */
export function look(box: Element, before?: Look): Look {
  const {top, bottom} = box.getBoundingClientRect();
  const after = before ? before.after : follower(box, bottom);
  const end = after && isDrawn(after) ? after.getBoundingClientRect().top : bottom;
  return {
    top,
    scrolled: scrollY,
    // A tag that is not defined yet stands in a line of text, where a style has no height.
    height: parseFloat(getComputedStyle(box).height) || bottom - top,
    reach: end - top,
    after,
  };
}
