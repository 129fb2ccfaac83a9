/** What a reader sees of the embeds of a post, in Chromium, with scripts and without. */
import {launch, type Browser, type Frame, type Page} from 'puppeteer-core';
import {pathOf} from '../../tools/browsers.mjs';
import {callOf} from '../browser/page.js';
import type {Seen} from './ways.js';

/**
 * Starts Chromium, which reaches this machine alone; without scripts it runs none in frames either, which a setting of one
 * page would not say.
 */
export const launchReader = (scripts: boolean): Promise<Browser> =>
  launch({
    browser: 'chrome',
    executablePath: pathOf('chromium'),
    args: [
      '--no-sandbox',
      '--lang=en-US',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...(scripts ? [] : ['--blink-settings=scriptEnabled=false']),
    ],
  });

/** An embed to look for. */
export interface Sought {
  readonly tag: string;
  /** Address of its page, to which its link leads. */
  readonly page: string;
  /** What it says it shows, wherever it is shown without the element. */
  readonly title: string;
  /** What stands in it once it is drawn, and not before. */
  readonly proof: string;
}

export interface SeenEmbed {
  readonly seen: Seen;
  /** Of a frame: its height, and that of what is in it, in px. */
  readonly frame?: {readonly height: number; readonly content: number};
  /** Of a frame: what its sandbox allows; null where it has none. */
  readonly sandbox?: string | null;
  /** Of a frame: whether the driver gets no answer from it. */
  readonly lost?: true;
}

/** Runs in the page or frame: whether the element has drawn its answer. */
function isDrawn(tag: string, proof: string): boolean {
  const root = document.querySelector(tag)?.shadowRoot;
  const texts = [...(root?.querySelectorAll('button, summary') ?? [])];
  const isProven = texts.some(
    (each) => each.textContent?.includes(proof) || each.getAttribute('aria-label') === proof,
  );
  if (!root || !isProven) return false;
  const drawn = [...root.querySelectorAll('path, tr, [role="cell"], [role="gridcell"], li')];
  return drawn.length > 10 && drawn.some((each) => each.getClientRects().length > 0);
}

/** Runs in the page: what is visible of an embed beside the element itself. */
function lookAround({tag, page}: {tag: string; page: string}): {
  seen: Seen;
  sandbox?: string | null;
  height?: number;
} {
  const isShown = (each: Element | null | undefined): each is HTMLElement => {
    if (!(each instanceof HTMLElement)) return false;
    const {width, height} = each.getBoundingClientRect();
    const {visibility, clip, position} = getComputedStyle(each);
    return (
      width > 50 && height > 10 && visibility === 'visible' && !(position === 'absolute' && clip !== 'auto')
    );
  };
  const startsThere = (name: string, address: string) => (each: Element) =>
    (each.getAttribute(name) ?? '').startsWith(address);
  const frame = [...document.querySelectorAll('iframe')].find(startsThere('src', page));
  if (isShown(frame)) {
    return {seen: 'frame', sandbox: frame.getAttribute('sandbox'), height: frame.clientHeight};
  }
  const figure = document.querySelector(`figure[data-recognition-element="${tag}"]`);
  if (isShown(figure?.querySelector('table caption'))) return {seen: 'table'};
  const picture = [...document.querySelectorAll('img')].find((img) => img.src.includes(`/pictures/${tag}.`));
  if (isShown(picture) && picture instanceof HTMLImageElement && picture.naturalWidth > 0)
    return {seen: 'picture'};
  const link = [...document.querySelectorAll('a')].find(startsThere('href', page));
  return {seen: link?.textContent?.trim() && isShown(link) ? 'link' : 'gone'};
}

/** Whatever is loaded when it comes near is brought near. */
async function scrollThrough(page: Page): Promise<void> {
  const scroll = async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    scrollTo(0, 0);
  };
  await page.evaluate(callOf(scroll, []));
}

/** The document in a frame, by the frame itself: the driver's own list may still have the one before. */
async function frameOf(page: Page, {page: address}: Sought): Promise<Frame | null> {
  const frame = await page.$(`iframe[src^="${address}"]`);
  return frame?.contentFrame() ?? null;
}

async function lookFor(page: Page, sought: Sought, scripts: boolean): Promise<SeenEmbed> {
  const {tag, title, proof} = sought;
  if (scripts && (await page.evaluate(callOf(isDrawn, [tag, proof])))) return {seen: 'live'};
  const around = await page.evaluate(callOf(lookAround, [{tag, page: sought.page}]));
  const {seen, sandbox, height = 0} = around as ReturnType<typeof lookAround>;
  if (seen !== 'frame') return {seen};
  const inside = await frameOf(page, sought);
  const hasWords = (words: string) => document.body.innerText.includes(words);
  const shows = await askFrame(inside, scripts ? callOf(isDrawn, [tag, proof]) : callOf(hasWords, [title]));
  if (shows === LOST) return {seen: 'gone', lost: true};
  if (!shows) return {seen: 'gone'};
  const content = Number(await askFrame(inside, 'document.documentElement.scrollHeight'));
  return {seen, sandbox, frame: {height, content}};
}

/** In the place of an answer that does not come. */
const LOST = Symbol('lost');

/** What a script gives in a frame; `LOST` while the frame loads, when the driver would wait for another half a minute. */
async function askFrame(frame: Frame | null, script: string): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(() => resolve(LOST), 3000));
  const asked = frame?.evaluate(script);
  // It may fail after all, when nobody waits for it any more.
  asked?.catch(() => undefined);
  return Promise.race([asked, late]).catch(() => LOST);
}

/**
 * Opens a post as a reader and looks for its embeds until they are as expected, or nothing more is to come.
 * @param expected what ends the waiting
 */
export async function readPost(
  browser: Browser,
  link: string,
  sought: readonly Sought[],
  scripts: boolean,
  expected: Seen,
  openings = 3,
): Promise<SeenEmbed[]> {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 900, height: 900});
    await page.goto(link, {waitUntil: 'load', timeout: 60_000});
    if (scripts) await scrollThrough(page);
    const start = Date.now();
    // A frame that the driver has lost does not come back: it is looked for on the post opened anew, at last with patience.
    const patience = () => (openings > 1 && found.some(({lost}) => lost) ? 15_000 : 60_000);
    let found: SeenEmbed[];
    do {
      found = await Promise.all(sought.map((each) => lookFor(page, each, scripts)));
      if (found.every(({seen}) => seen === expected) && settled(found)) return found;
      await new Promise((resolve) => setTimeout(resolve, 250));
    } while (Date.now() < start + patience());
    // The driver loses frames that change their process while they load.
    if (openings === 1 || !found.some(({lost}) => lost)) return found;
  } finally {
    await page.close();
  }
  return readPost(browser, link, sought, scripts, expected, openings - 1);
}

/** Whether frames have the height of what is in them: it comes after their first drawing. */
function settled(found: readonly SeenEmbed[]): boolean {
  return found.every(({frame, sandbox}) => !frame || sandbox === null || isRightHeight(frame));
}

/** As high as its content, within what WordPress allows; a frame with more scrolls. */
export const isRightHeight = ({
  height,
  content,
}: {
  readonly height: number;
  readonly content: number;
}): boolean => height <= 1000 && (height === 1000 ? content >= 1000 : Math.abs(height - content) <= 2);
