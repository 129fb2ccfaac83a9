/** What stands in the pages of the contenders. */
import {readFileSync} from 'node:fs';
import {toneOf} from '../../../src/render/signs.js';
import {prepared} from './geometry.js';
import {CLASSES, DAYS, STATES} from './states.js';

const built = (path: string) => readFileSync(new URL(`../../../dist/${path}`, import.meta.url), 'utf8');

/**
 * A page with a text before and after, as an article has, so that what moves is seen to move. It says how many maps it has: one
 * that is painted while the page is still read is painted.
 */
const article = (count: number, head: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.4 sans-serif;margin:8px}main{width:960px}.legend{display:flex;flex-wrap:wrap;gap:12px;list-style:none;margin:8px 0;padding:0}.legend i{display:inline-block;width:12px;height:12px;margin-right:4px}.tooltip{position:fixed;left:0;top:0;background:#fff;padding:4px;pointer-events:none;border:1px solid}</style>
${head}</head><body><main data-maps="${count}"><p>Before the map.</p>
${body}
<p>After the map.</p></main></body></html>`;

const times = (count: number, text: string) => Array.from({length: count}, () => text).join('\n');

/** A page of a bundled script, which draws in the elements that stand there. */
export const scripted = (slug: string, hasStyle: boolean, place: string) => (count: number) =>
  article(
    count,
    `${hasStyle ? `<link rel="stylesheet" href="/map/${slug}.css">\n` : ''}<script type="module" src="/map/${slug}.js"></script>`,
    times(count, place),
  );

const fills = new Map(STATES.map(({code, now}) => [code, CLASSES[now]!.colour]));
const fillOf = (code: string) => fills.get(code) ?? CLASSES.at(-1)!.colour;

/** The picture of our own map, without words. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${prepared.width} ${prepared.height}" width="960" height="431" stroke="#fff">${prepared.areas
  .map(([code, d]) => `<path d="${d}" fill="${fillOf(code)}"/>`)
  .join('')}${prepared.points
  .map(([code, [x, y]]) => `<circle cx="${x}" cy="${y}" r="7" fill="${fillOf(code)}"/>`)
  .join('')}</svg>`;

const legend = `<ul class="legend">${CLASSES.map(({label, colour}) => `<li><i style="background:${colour}"></i>${label}</li>`).join('')}</ul>`;

export const pictureFile = picture;

export const inlinePicture = (count: number) => article(count, '', times(count, picture + legend));

export const linkedPicture = (count: number) =>
  article(
    count,
    '',
    times(count, `<img src="/map/world.svg" width="960" height="431" alt="World map">${legend}`),
  );

const tag = '<recognition-map lang="en"></recognition-map>';

/** As the README has it pasted into an article: one script right before the tag, once in a page. */
export const singleFile = (count: number) =>
  article(count, '', `<script src="/dist/embed/recognition-map.en.js"></script>\n${times(count, tag)}`);

/** A module, with the place kept that it takes at this width: see integrations/pages.md. */
export const moduleFiles = (count: number) =>
  article(
    count,
    `<style>recognition-map{display:block;min-height:599px}</style>
<script type="module" src="/dist/module/recognition-map.js"></script>`,
    times(count, tag),
  );

/** The script for a whole site, over a figure that has the whole answer, on a page that says which script it will need. */
export const upgradedFigure = (count: number) => {
  const {base, preload} = JSON.parse(built('embed-manifest.json')) as {
    base: string;
    preload: Record<string, string>;
  };
  return article(
    count,
    `${preload['recognition-map.en']?.replace(base, '/dist/')}
<script defer src="/dist/embed/site.js"></script>`,
    times(count, built('light/recognition-map.en.html')),
  );
};

export const lightFigure = (count: number) =>
  article(count, '', times(count, built('light/recognition-map.en.html')));

export const framed = (count: number) =>
  article(
    count,
    '<script defer src="/dist/embed/frames.js"></script>',
    times(
      count,
      '<iframe src="/dist/frame/recognition-map.en.html" title="Who recognises the Taliban authorities?" width="960" height="640" style="border:0"></iframe>',
    ),
  );

/** How many maps a page has by what it says; NaN before it is there. */
const wanted = `Number(document.querySelector('main')?.dataset.maps)`;

/** How the measurement sees a picture that no script has drawn: by its legend, and by its areas or its file. */
export const stillBench = `globalThis.bench = {
  isPainted() {
    const images = [...document.images];
    return document.querySelectorAll('.legend li').length === ${wanted} * ${CLASSES.length} && (images.length > 0
      ? images.every(({complete, naturalWidth}) => complete && naturalWidth > 0)
      : document.querySelectorAll('svg path').length >= ${wanted} * 150);
  },
};`;

/** Light HTML can be read from when its caption and first rows are there, while the rest may be on its way. */
export const lightBench = `globalThis.bench = {
  isPainted: () => document.querySelector('figure table caption') !== null && document.querySelectorAll('figure tbody tr').length > 1,
};`;

/** In what tone our map draws the two states by which all maps are told to be drawn. */
const tonesOn = (day: 'now' | 'then') =>
  Object.fromEntries(
    STATES.filter(({code}) => code === 'CN' || code === 'IN').map((state) => [
      state.code,
      toneOf(CLASSES[state[day]]!.id),
    ]),
  );

/** How the measurement sees our map and acts on it; `all` finds the elements, or nothing in place of one that is not there yet. */
const ownBench = (all: string) => `globalThis.bench = (() => {
  const TONES = ${JSON.stringify({now: tonesOn('now'), then: tonesOn('then')})};
  const DAYS = ${JSON.stringify(DAYS)};
  const all = () => ${all};
  const root = () => all().at(-1)?.shadowRoot;
  const fill = (code) => root()?.querySelector('.land [data-place=' + code + ']')?.getAttribute('fill');
  const shows = (day) => Object.entries(TONES[day]).every(([code, tone]) => fill(code) === 'url(#p-' + tone + ')');
  return {
    isPainted: () => all().length === ${wanted} && all().every((each) => (each?.shadowRoot?.querySelector('.land')?.childElementCount ?? 0) >= 150) && shows('now'),
    shows,
    change: (day) => { all().at(-1).asOf = DAYS[day]; },
    point() {
      const {left, top, width, height} = root().querySelector('.land [data-place=CN]').getBoundingClientRect();
      const frame = all().at(-1).ownerDocument.defaultView.frameElement?.getBoundingClientRect();
      return [(frame?.left ?? 0) + left + width / 2, (frame?.top ?? 0) + top + height / 2];
    },
    card: () => root()?.querySelector('.card')?.textContent ?? '',
    view: () => all().at(-1).ownerDocument.defaultView,
    focus: () => root().querySelector('.board').focus(),
    outlined: () => root()?.querySelector('.ring .active')?.getAttribute('d') ?? '',
  };
})();`;

export const elementBench = ownBench(`[...document.querySelectorAll('recognition-map')]`);

export const frameBench = ownBench(
  `[...document.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument?.querySelector('recognition-map'))`,
);
