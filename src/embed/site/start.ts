import {scripts} from 'virtual:site';
import {langOf, type Lang} from '../../i18n/lang.js';
import {nearestLang} from '../../i18n/nearest-lang.js';
import {open, relaxAll, releaseAll} from './hold.js';
import {loader} from './load.js';
import {canAnswer, handleReady, isInUse, isOurs, isUpgraded, upgrade} from './upgrade.js';
import {unwatch, watch} from './watch.js';

const ATTRIBUTE = 'data-recognition-element';
const PLACES = `figure[${ATTRIBUTE}],div[${ATTRIBUTE}]`;

/** Milliseconds after the last movement of the page, when its reader has stopped, and after the page has loaded. */
const REST = 100;
const LATE = 1000;

/**
 * Turns every figure and tag of the page into its element, now and whenever one is added, and loads the scripts for them from
 * the folder of this one: those near the window first, all in the end. Of several site scripts on a page, of whatever
 * release, the first alone works.
 * @param address of the site's script
 * @param nonce with which the page's policy let it in
 */
export function startSite(address: string, nonce?: string): void {
  const page = globalThis as {recognitionElementsSite?: string};
  if (page.recognitionElementsSite) return;
  page.recognitionElementsSite = address;

  const load = loader(address, nonce);
  const tags = new Set<string>();
  for (const [tag] of scripts) tags.add(tag);
  const all = [...tags, PLACES].join();
  const isFigure = (each: Element) => !tags.has(each.localName);

  const tagOf = (each: Element) => (isFigure(each) ? (each.getAttribute(ATTRIBUTE) ?? '') : each.localName);
  const langIn = (each: Element): Lang =>
    langOf((isFigure(each) && each.getAttribute('data-recognition-lang')) || nearestLang(each));

  /** Figures whose script is there, and whose reader is not done with their light HTML. */
  const waiting = new Set<HTMLElement>();
  let frame = 0;
  const handleFrame = () => {
    frame = 0;
    // The parser may be about to put more into them.
    if (document.readyState === 'loading') return;
    const changes: (() => void)[] = [];
    for (const figure of waiting) {
      if (isInUse(figure)) continue;
      waiting.delete(figure);
      const change = figure.isConnected && upgrade(figure, tagOf(figure), langIn(figure));
      if (change) changes.push(change);
    }
    for (const change of changes) change();
  };
  const wake = () => void (frame ||= requestAnimationFrame(handleFrame));

  const begin = async (each: HTMLElement) => {
    near.unobserve(each);
    const ran = await load(tagOf(each), langIn(each));
    if (ran && isFigure(each)) {
      waiting.add(each);
      wake();
    }
    // Neither a stranger's element of this name nor the context will ever tell that it shows its answer.
    else if (!ran || !canAnswer(each.localName)) unwatch(each);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) void begin(target as HTMLElement);
    },
    {rootMargin: '200% 0px'},
  );
  const loaded = new Promise<void>((resolve) => {
    const end = () => setTimeout(resolve, LATE);
    if (document.readyState === 'complete') end();
    else addEventListener('load', end);
  });

  const meet = (each: HTMLElement) => {
    const tag = tagOf(each);
    if (!tags.has(tag) || (isFigure(each) ? isUpgraded(each, tag) : isOurs(each))) return;
    if (!isFigure(each) && !each.shadowRoot) watch(each, each);
    near.observe(each);
    void loaded.then(() => begin(each));
  };
  const meetIn = (root: ParentNode) => {
    for (const each of root.querySelectorAll<HTMLElement>(all)) meet(each);
  };
  const beginAll = () => {
    for (const each of document.querySelectorAll<HTMLElement>(all)) void begin(each);
  };

  new MutationObserver((records) => {
    // Elements may speak another language from now on, also those that came of figures.
    if (records.some(({type}) => type === 'attributes')) beginAll();
    for (const {target, addedNodes} of records) {
      const place = (target as Element).closest?.<HTMLElement>(PLACES);
      if (place) meet(place);
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(all)) meet(node);
        meetIn(node);
      }
    }
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['lang', 'xml:lang']});
  meetIn(document);

  const retry = () => {
    wake();
    relaxAll();
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  const handleMove = () => {
    clearTimeout(rest);
    rest = setTimeout(retry, REST);
  };
  let {innerWidth: width} = globalThis;
  addEventListener('resize', () => {
    // A phone's window changes its height alone when its bars come and go.
    if (width !== innerWidth) releaseAll();
    width = innerWidth;
    handleMove();
  });
  addEventListener('beforeprint', () => {
    releaseAll();
    beginAll();
  });
  document.addEventListener('DOMContentLoaded', retry);
  document.addEventListener('focusout', handleMove);
  document.addEventListener('toggle', handleMove, true);
  document.addEventListener('scroll', handleMove, {capture: true, passive: true});
  for (const type of ['click', 'keyup']) {
    document.addEventListener(type, ({target}) => open(target as Node), true);
  }
  document.addEventListener('recognition-ready', handleReady);
  document.addEventListener('recognition-ready', handleMove);
}
