/**
 * What a reader is reading must not move. The light HTML of an embed is often much higher than the element, or lower, and the
 * element comes when its script has come; on a slow line that is when the reader has begun to read.
 *
 * - Below the window, the element takes the height that it needs: nobody sees it. Most embeds come so, since scripts are
 *   asked for before their embed is near.
 * - Above the window, too: the browser keeps in place what is in sight, and where it cannot, as in Safari, we scroll by as much.
 * - In the window, what comes after stays where it is. Where that is out of sight, the element gets its height, or reaches to
 *   the lower edge of the window if it is lower. Where it is in sight, the element gets exactly the box of its light HTML
 *   and scrolls in it; a click or a key in it opens the box, since then the reader expects something to happen. As soon as
 *   the end of the box, or all of it, has been scrolled out of sight, the box gives way.
 * - A box of less than `LEAST` shows nothing of an element, so there the page gives way, as it must for a tag without light HTML.
 *
 * An editor sees the element at once, wherever it stands; a reader never loses the line.
 */
import {isDrawn, look, type Look} from './look.js';

/** In px; as low as an embedded page may be. */
const LEAST = 200;

interface Held {
  readonly look: Look;
  /** Its least height in px; undefined where the element is higher than its box, and scrolls. */
  least?: number;
  readonly undo: readonly (() => void)[];
}

const held = new Map<HTMLElement, Held>();

/** Whether the browser itself keeps in place what a reader sees when something above it changes. */
const isAnchored = CSS.supports('overflow-anchor', 'auto');

/** Sets a style, past those of the page; under a strict policy this is allowed. @returns what sets it back */
function put({style}: HTMLElement, property: string, px: number | 'auto'): () => void {
  const value = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, px === 'auto' ? px : `${px}px`, 'important');
  return () => style.setProperty(property, value, priority);
}

/** Lets a box have the height that it needs. */
export function release(box: HTMLElement): void {
  const found = held.get(box);
  held.delete(box);
  for (const undo of found?.undo ?? []) undo();
}

const scroll = (by: number) => scrollBy({top: by, behavior: 'instant'});

/** Takes a box that is above the window for what it is now. */
function releaseAbove(box: HTMLElement, before: Look): void {
  release(box);
  if (!isAnchored) scroll(look(box, before).reach - before.reach);
}

/** Lets a held box go, or as much of it as nobody sees. */
function relax(box: HTMLElement, found: Held): void {
  const {top} = box.getBoundingClientRect();
  const now = look(box, found.look);
  const unseen = top + now.reach - innerHeight;
  if (!isDrawn(box)) release(box);
  else if (top + now.reach <= 0) releaseAbove(box, now);
  else if (unseen < 0) return;
  else if (found.least === undefined || found.least <= unseen) release(box);
  else put(box, 'min-height', (found.least -= unseen));
}

/**
 * Takes in that an element has just drawn itself in a box.
 * @param before how the box lay when the reader last saw it
 */
export function hold(box: HTMLElement, element: Element, before: Look): void {
  if (!isDrawn(box) || !parseFloat(getComputedStyle(box).height)) return;
  // Before anything is measured: a page that was shorter for a moment would be scrolled to its end.
  const undo = [put(box, 'min-height', before.height)];
  let now = look(box, before);
  const {top} = box.getBoundingClientRect();
  const isAbove = top + before.reach <= 0;
  const grown = now.reach - before.reach;
  if (grown > 0) {
    undo[0]!();
    if (isAbove && !isAnchored) scroll(grown);
    if (isAbove || top + before.reach >= innerHeight || before.reach < LEAST) return;
    undo.push(put(box, 'height', before.height), put(box, 'overflow-y', 'auto'));
  }
  // Margins of the light HTML that reached out of the box are gone with it.
  const sunk = before.top - top - scrollY;
  if (!isAbove && sunk && Math.abs(sunk) < 40) {
    undo.push(put(box, 'margin-top', parseFloat(getComputedStyle(box).marginTop) + sunk));
  }
  now = look(box, before);
  const height = before.height + before.reach - now.reach;
  put(box, grown > 0 ? 'height' : 'min-height', height);
  const found: Held = {look: before, undo, ...(grown <= 0 && {least: height})};
  held.set(box, found);
  // Who is further down than the element is high would see nothing: its end comes up to them.
  const end =
    element.shadowRoot?.querySelector('[part~=root]')?.getBoundingClientRect().bottom ?? innerHeight;
  if (!isAbove && end < innerHeight / 3 && top + before.reach >= innerHeight) {
    scroll(Math.max(top, end - innerHeight));
  }
  relax(box, found);
}

/** Lets go what is out of sight by now. */
export function relaxAll(): void {
  for (const [box, found] of held) relax(box, found);
}

export function releaseAll(): void {
  for (const box of held.keys()) release(box);
}

/** A reader clicked or typed there: a box that scrolls opens, and what is in sight of it stays where it is. */
export function open(target: Node): void {
  for (const [box, {least}] of held) {
    if (least !== undefined || !box.contains(target)) continue;
    const by = box.scrollTop;
    release(box);
    scroll(by);
  }
}
