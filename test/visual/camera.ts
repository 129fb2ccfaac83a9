import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {pathOf} from '../../tools/browsers.mjs';
import {dist} from '../browser/embed.js';
import {callOf} from '../browser/page.js';
import {serve} from '../browser/serve.js';
import {attributesOf, SIZES, type Look} from './looks.js';
import {readPng, type Picture} from './picture.js';
import {unhinted} from './unhinted.js';

/** Space around the element, in px, in which an outline or what runs over its edge is seen. */
const MARGIN = 8;

const font = (name: string) =>
  unhinted(
    readFileSync(
      new URL(
        `../../node_modules/@expo-google-fonts/vazirmatn/${name}/Vazirmatn_${name}.ttf`,
        import.meta.url,
      ),
    ),
  ).toString('base64');

const face = (weight: number, name: string) =>
  `@font-face { font-family: Vazirmatn; font-weight: ${weight}; src: url(data:font/ttf;base64,${font(name)}) }`;

/**
 * The page in which every element stands in turn. Its one face has Latin and all letters of Dari and Pashto, is the first
 * that the elements themselves ask for, and comes with the page: no picture depends on what is installed.
 */
const HOST = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures</title>
<style>
${face(400, '400Regular')}
${face(700, '700Bold')}
:root { background: Canvas; color: CanvasText; font: 16px Vazirmatn }
body { margin: 0 }
main { display: flow-root; padding: ${MARGIN}px }
</style>
<script src="/embed/recognition-elements.js"></script>
<main></main>
</html>`;

export interface Camera {
  /** Takes the picture of an element. `change` runs in the page before, and gets the element's root. */
  shoot(look: Look, change?: (root: ShadowRoot) => void): Promise<Picture>;
  close(): Promise<void>;
}

/** Puts an element alone into the page, waits until it is all there, and resolves to the height of the page. */
async function mount(tag: string, attributes: Record<string, string>, scheme: string): Promise<number> {
  const main = document.querySelector('main')!;
  document.documentElement.style.colorScheme = scheme;
  main.lang = attributes.lang!;
  main.dir = attributes.lang === 'en' ? 'ltr' : 'rtl';
  const element = document.createElement(tag) as HTMLElement & {updateComplete: Promise<unknown>};
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  main.replaceChildren(element);
  scrollTo(0, 0);
  const deadline = Date.now() + 20_000;
  while (!element.shadowRoot?.querySelector('.root')) {
    if (Date.now() > deadline) throw new Error(`<${tag}> shows nothing`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // Each letter is as wide as its outline says, so that lines break where they break with any hinting.
  const exact = new CSSStyleSheet();
  exact.replaceSync('* { text-rendering: geometricPrecision }');
  element.shadowRoot.adoptedStyleSheets.push(exact);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // Its size may decide what it shows, and what it shows its size.
  for (let times = 0; times < 3; times++) {
    await frame();
    await element.updateComplete;
  }
  await document.fonts.ready;
  return Math.ceil(main.getBoundingClientRect().height);
}

/** Opens Chromium with one page for all pictures. Other `flags` make of it another machine. */
export async function openCamera(flags: readonly string[] = ['--font-render-hinting=none']): Promise<Camera> {
  const served = await serve(dist, {pages: {'/': HOST}});
  const browser = await launch({
    executablePath: pathOf('chromium'),
    args: ['--no-sandbox', '--lang=en-US', '--hide-scrollbars', '--force-color-profile=srgb', ...flags],
    env: {...process.env, TZ: 'Asia/Kabul'},
  });
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(served.url);
  await page.evaluate(
    `Promise.all([400, 700].map((weight) => document.fonts.load(weight + ' 16px Vazirmatn'))).then(() => {})`,
  );
  let standing = '';
  return {
    async shoot({tag, lang, scheme, width: name}, change) {
      const {width, height: most} = SIZES[name];
      if (standing !== name) await page.setViewport({width, height: most.light, deviceScaleFactor: 1});
      standing = name;
      const call = callOf(mount, [tag, {lang, ...attributesOf(tag)}, scheme]);
      const height = (await page.evaluate(call)) as number;
      if (change)
        await page.evaluate(
          `(${change.toString()})(document.querySelector('main').firstElementChild.shadowRoot)`,
        );
      const clip = {x: 0, y: 0, width, height: Math.min(height, most[scheme])};
      return readPng(await page.screenshot({clip, optimizeForSpeed: true}));
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
