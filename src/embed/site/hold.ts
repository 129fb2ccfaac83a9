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
 *   the end of the box, or all of it, is out of sight and the page rests, the box gives way.
 * - A box of less than `LEAST` shows nothing of an element, so there the page gives way, as it must for a tag without light HTML.
 *
 * An editor sees the element at once, wherever it stands; a reader never loses the line.
 */
import {isDrawn, look, type Look} from './look.js';
import type {Watched} from './watch.js';

/** In px; as low as an embedded page may be. */
const LEAST = 200;

interface Held {
  readonly element: Element;
  readonly look: Look;
  /** Its least height in px; undefined where the element is higher than its box, and scrolls. */
  least?: number;
  readonly undo: readonly (() => void)[];
}

const held = new Map<HTMLElement, Held>();

/**
 * Whether the browser itself keeps in place what a reader sees when something above it changes. Some do so only after a script
 * has ended, and until then everything seems to lie elsewhere: so nothing is placed by where it lies after a change.
 */
const isAnchored = CSS.supports('overflow-anchor', 'auto');

/** Sets a style, past those of the page; under a strict policy this is allowed. @returns what sets it back */
function put({style}: HTMLElement, property: string, value: number | 'auto'): () => void {
  const former = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, value === 'auto' ? value : `${value}px`, 'important');
  return () => style.setProperty(property, former, priority);
}

/** What is left of a step that a browser has rounded to whole pixels, in px: it adds up where several boxes give way. */
let owed = 0;

function scroll(by: number): void {
  const to = scrollY + by + owed;
  scrollTo({top: to, behavior: 'instant'});
  owed = Math.abs(to - scrollY) < 1 ? to - scrollY : 0;
}

const endOf = ({top, reach}: Look) => top + reach;

/** Lets a box have the height that it needs. */
function release(box: HTMLElement): void {
  const found = held.get(box);
  held.delete(box);
  for (const undo of found?.undo ?? []) undo();
}

/** Lets a held box go, or as much of it as nobody sees. @param top its upper edge in the window */
function relax(box: HTMLElement, found: Held, top: number): void {
  if (!isDrawn(box)) return release(box);
  const now = look(box, found.look);
  let unseen = top + now.reach - innerHeight;
  if (top + now.reach <= 0) {
    // Near its end, a page that gets shorter is scrolled by the browser; there the box waits until the reader goes up again.
    const {scrollHeight} = document.documentElement;
    if (found.least !== undefined && scrollHeight - scrollY - innerHeight < now.reach) return;
    release(box);
    if (!isAnchored) scroll(endOf(look(box, now)) - endOf(now));
  } else if (unseen < 0) return;
  else if (found.least === undefined) release(box);
  else {
    // Who is further down than the element is high would see nothing: its end comes up to them.
    const root = found.element.shadowRoot?.querySelector('[part~=root]')?.getBoundingClientRect();
    const end = root ? top + root.bottom - now.top : innerHeight;
    if (end < innerHeight / 3) {
      const by = Math.max(top, end - innerHeight);
      scroll(by);
      unseen -= by;
    }
    if (found.least <= unseen) release(box);
    else put(box, 'min-height', (found.least -= unseen));
  }
}

/**
 * Takes in that an element has drawn itself.
 * @param isSteady whether nothing else before it has moved it at the same time
 * @param unbrace what takes away the height of its light HTML
 */
function settle({element, box, look: before}: Watched, isSteady: boolean, unbrace: () => void): void {
  const {top} = before;
  const isAbove = top + before.reach <= 0;
  const isEndUnseen = isAbove || top + before.reach >= innerHeight;
  let now = look(box, before);
  // Margins of the light HTML that reached out of it are gone with it.
  let sunk = isSteady && Math.abs(top - now.top) < 40 ? top - now.top : 0;
  // By its height: what comes after it may lie elsewhere by a margin alone.
  const isHigher = now.height > before.height + 0.5;
  const undo = [unbrace];
  if (isHigher) {
    unbrace();
    if (isAbove && !isAnchored) scroll(now.reach - before.reach - sunk);
    if (isEndUnseen || before.reach < LEAST) return;
    undo.push(put(box, 'height', before.height), put(box, 'overflow-y', 'auto'));
  }
  if (box !== element && !isAbove && sunk) {
    undo.push(put(box, 'margin-top', parseFloat(getComputedStyle(box).marginTop) + sunk));
    sunk = 0;
  }
  now = look(box, before);
  const height = before.height + before.reach - now.reach + (isAnchored ? 0 : sunk);
  put(box, isHigher ? 'height' : 'min-height', height);
  const found: Held = {element, look: before, undo, ...(!isHigher && {least: height})};
  held.set(box, found);
  // Nearer to the window the reader may be about to scroll there, and above it a browser that is scrolling does not always keep
  // in place what is in sight: there, what is out of sight gives way when the page rests.
  if (top >= 2 * innerHeight) relax(box, found, top);
}

interface Braced extends Watched {
  /** What takes away its least height, and its height. */
  readonly unbrace: () => void;
  readonly unfix: () => void;
}

/**
 * Keeps a box as high as its light HTML was, until `settleAll`. It must be done before anything is measured, by the element
 * itself, say: a page that was shorter for a moment would be scrolled to its end.
 */
export function brace(each: Watched): Braced {
  const {
    box,
    look: {height},
  } = each;
  return {...each, unbrace: put(box, 'min-height', height), unfix: put(box, 'height', height)};
}

/** Takes in that these elements, in the order of the page, have just drawn themselves. */
export function settleAll(all: readonly Braced[]): void {
  // A page may have scrolled itself since the last frame.
  const scrolled = scrollY;
  let isSteady = true;
  for (const {unbrace, unfix, ...each} of all) {
    const {box, look: before} = each;
    unfix();
    // One in a line of text has no height of its own.
    if (!isDrawn(box) || getComputedStyle(box).display === 'inline') unbrace();
    else {
      const top = before.top + before.scrolled - scrolled;
      settle({...each, look: {...before, top}}, isSteady, unbrace);
      isSteady &&= Math.abs(endOf(look(box, before)) - top - before.reach) < 1;
    }
  }
}

function relaxSome(): void {
  const tops: [HTMLElement, Held, number][] = [];
  for (const [box, found] of held) tops.push([box, found, box.getBoundingClientRect().top]);
  for (const [box, found, top] of tops) {
    relax(box, found, top);
    if (isAnchored && top < 0 && !held.has(box)) return relaxAll();
  }
}

/**
 * Lets go what is out of sight by now; of boxes above the window one a frame. Of two in one frame the lower one moves in the
 * document, and a browser that then scrolls to keep in place what is in sight counts it as a shift of layout where it lay.
 */
export function relaxAll(): void {
  requestAnimationFrame(relaxSome);
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
