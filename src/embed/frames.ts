/**
 * The script for a page that shows frame pages: it gives them the height of their content, and the language of the page
 * where they have none of their own. Without it they keep the height of their tag and scroll inside.
 */
import {langOf} from '../i18n/lang.js';
import {nearestLang} from '../i18n/nearest-lang.js';
import {movesNothing, toldHeight} from './frames/frame-height.js';
import {framePageIn, isFramePage} from './frames/frame-page.js';

/** Heights that were told and are not given yet, since the reader would see the page move. */
const waiting = new Map<HTMLIFrameElement, number>();
const all = document.getElementsByTagName('iframe');

/** Calls with each frame of ours; libraries on old sites change how arrays are made and gone through. */
function eachFrame(call: (frame: HTMLIFrameElement) => void): void {
  for (let at = 0; at < all.length; at++) {
    const frame = all[at]!;
    if (isFramePage(frame.src)) call(frame);
  }
}

/** Gives a frame its height, if nothing moves by that which the reader looks at. @returns whether it has it */
function fit(frame: HTMLIFrameElement, height: number): boolean {
  const {top, width, height: now} = frame.getBoundingClientRect();
  const next = height + frame.offsetHeight - frame.clientHeight;
  // Who works in a frame has opened or closed something there, and expects it to grow or shrink.
  const isExpected = document.activeElement === frame || width === 0;
  if (!isExpected && !movesNothing({top, height: now, view: innerHeight}, next)) return false;
  const {boxSizing} = getComputedStyle(frame);
  frame.style.height = `${boxSizing === 'border-box' ? next : height}px`;
  return true;
}

function fitWaiting(): void {
  waiting.forEach((height, frame) => {
    if (!frame.isConnected || fit(frame, height)) waiting.delete(frame);
  });
}

/** A frame without an origin says `null`; one with an origin must be of where its page is. */
const isFrom = (frame: HTMLIFrameElement, {source, origin}: MessageEvent): boolean =>
  frame.contentWindow === source && (origin === 'null' || origin === new URL(frame.src).origin);

function handleMessage(event: MessageEvent<unknown>): void {
  if (!event.source) return;
  try {
    const height = toldHeight(event.data);
    if (height) eachFrame((frame) => isFrom(frame, event) && waiting.set(frame, height));
  } catch {
    // Whatever it is, it is not of ours.
  }
  fitWaiting();
}

function speakAsPage(frame: HTMLIFrameElement): void {
  const {src} = frame;
  const own = framePageIn(langOf(nearestLang(frame)), src);
  if (own !== src) frame.src = own;
}

const watch = () => {
  eachFrame(speakAsPage);
  // Frames that were there before this script have told their height to nobody.
  eachFrame(({contentWindow}) =>
    contentWindow?.postMessage({source: 'recognition-elements', type: 'ask'}, '*'),
  );
  new MutationObserver(() => eachFrame(speakAsPage)).observe(document, {childList: true, subtree: true});
};

addEventListener('message', handleMessage);
// In `capture` for boxes that scroll within the page.
addEventListener('scroll', fitWaiting, {passive: true, capture: true});
addEventListener('resize', fitWaiting);
watch();
