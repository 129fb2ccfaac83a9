import {DOSSIER_TAGS} from '../../stories/dossier/page.js';
import {ELEMENTS} from '../../tools/elements.mjs';
import type {OpenPage} from './page.js';

/** The elements of the dossier page that answer something, in its order. */
export const ANSWERING: readonly string[] = DOSSIER_TAGS.filter((tag) =>
  ELEMENTS.some((each) => each.tag === tag),
);

export const LANGS = ['en', 'prs', 'ps'] as const;

/** Where the built page is, within `dist`. */
export const pathOf = (lang: string, kind: 'dossier' | 'dossier-offline' = 'dossier'): string =>
  `/examples/${kind}.${lang}.html`;

/**
 * Waits until every element of the page shows its answer, and until what they ask for by themselves has come.
 * @returns the tags of those that do
 */
export const shown = (page: OpenPage, tags: readonly string[] = ANSWERING): Promise<string[]> =>
  page.evaluate(async (tags) => {
    const deadline = Date.now() + 20_000;
    const waiting = () =>
      tags.filter((tag) =>
        [...document.querySelectorAll(tag)].some(({shadowRoot}) => !shadowRoot?.querySelector('.root')),
      );
    while (waiting().length > 0) {
      if (Date.now() > deadline) throw new Error(`not shown: ${waiting().join()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await document.fonts.ready;
    // What they want when the page has nothing else to do; Safari has no idle callback.
    const idle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1200));
    for (let times = 0; times < 2; times++) await new Promise<unknown>((resolve) => idle(() => resolve(0)));
    await new Promise((resolve) => setTimeout(resolve, 150));
    return tags.filter((tag) => document.querySelector(tag));
  }, tags);

/** Waits until all elements have shown what was set last. */
export const settled = (page: OpenPage): Promise<void> =>
  page.evaluate(async () => {
    type Updating = Element & {updateComplete?: Promise<unknown>};
    // What one shows may be what the next follows.
    for (let times = 0; times < 5; times++) {
      for (const each of document.querySelectorAll<Updating>('article *')) await each.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

/**
 * What lies beyond its element or the page, is cut off, or lies upon other text, in every element of the page and in the
 * page's own text. `boxes` is how many lines of text were compared.
 */
export const misplaced = (page: OpenPage): Promise<{boxes: number; faults: string[]}> =>
  page.evaluate(() => {
    // The page may stand in a frame that gives it its width.
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    const faults: string[] = [];
    let boxes = 0;
    interface Line {
      readonly text: string;
      readonly parent: Element;
      readonly rect: DOMRect;
    }
    const {scrollWidth, clientWidth} = inner.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
    // What is there for the ear alone; what a browser draws itself; what is laid upon the rest by intent.
    const exempt = '.said, style, script, option, textarea';
    const isLaidUpon = (element: Element) => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).position === 'sticky') return true;
      return false;
    };
    const isSeen = (element: Element) =>
      !element.closest(exempt) && element.checkVisibility({visibilityProperty: true});
    const linesOf = (root: Node): Line[] => {
      const walker = inner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Line[] = [];
      for (let node; (node = walker.nextNode());) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!parent || !text || !isSeen(parent) || isLaidUpon(parent)) continue;
        const range = inner.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          if (rect.width > 1 && rect.height > 1) found.push({text, parent, rect});
      }
      return found;
    };
    // A font's box is higher than its letters, and lines stand closer than boxes: only their middles must stay apart.
    const upon = (one: DOMRect, other: DOMRect) =>
      Math.min(one.top + one.height * 0.7, other.top + other.height * 0.7) -
        Math.max(one.top + one.height * 0.3, other.top + other.height * 0.3) >
        0 && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5;
    const hosts = [...inner.querySelectorAll('article *')].filter(({shadowRoot}) => shadowRoot);
    const roots: [string, Node, DOMRect][] = [
      ['page', inner.body, inner.documentElement.getBoundingClientRect()],
      ...hosts.map(
        (host) =>
          [host.localName, host.shadowRoot as Node, host.getBoundingClientRect()] as [string, Node, DOMRect],
      ),
    ];
    for (const [name, root, edge] of roots) {
      const isInline = name !== 'page' && getComputedStyle((root as ShadowRoot).host).display === 'inline';
      const [left, right] = isInline ? [0, clientWidth] : [edge.left, edge.right];
      const lines = linesOf(root).sort((one, other) => one.rect.top - other.rect.top);
      boxes += lines.length;
      for (const [index, {text, parent, rect}] of lines.entries()) {
        if (rect.left < left - 1 || rect.right > right + 1) {
          // What scrolls within a box of its own is not beyond the edge.
          let scrolled = false;
          for (let each: Element | null = parent; each; each = each.parentElement)
            scrolled ||=
              /auto|scroll/.test(getComputedStyle(each).overflowX) && each.clientWidth < each.scrollWidth;
          if (!scrolled) faults.push(`${name}: beyond the edge: ${text.slice(0, 50)}`);
        }
        for (let next = index + 1; next < lines.length && lines[next]!.rect.top < rect.bottom; next++) {
          const other = lines[next]!;
          if (upon(rect, other.rect))
            faults.push(`${name}: «${text.slice(0, 40)}» and «${other.text.slice(0, 40)}» lie on each other`);
        }
      }
      if (root === inner.body) continue;
      for (const each of (root as ShadowRoot).querySelectorAll('*')) {
        const {overflowX} = getComputedStyle(each);
        if (overflowX === 'visible' || /auto|scroll/.test(overflowX) || each instanceof SVGElement) continue;
        if (each.scrollWidth > each.clientWidth + 1 && isSeen(each) && !each.closest('svg, select, input'))
          faults.push(`${name}: cut off: ${each.localName}.${each.className} ${said(each)}`);
      }
    }
    // An element must not lie upon the next.
    const blocks = hosts
      .filter((host) => !['inline', 'contents'].includes(getComputedStyle(host).display))
      .map((host) => [host.localName, host.getBoundingClientRect()] as const);
    for (const [index, [name, box]] of blocks.entries()) {
      const next = blocks[index + 1];
      if (next && next[1].top < box.bottom - 0.5) faults.push(`${next[0]} begins upon ${name}`);
    }
    return {boxes, faults};
  });

/** How far the parts of each element are from its edges, as the language is read; of parts of a name the first. */
export const offsets = (
  page: OpenPage,
): Promise<Record<string, {readonly start: number; readonly end: number}>> =>
  page.evaluate(() => {
    const found: Record<string, {start: number; end: number}> = {};
    const ltr = document.documentElement.dir !== 'rtl';
    for (const host of document.querySelectorAll('article *')) {
      if (!host.shadowRoot || host.getAttribute('figure')) continue;
      const edge = host.getBoundingClientRect();
      for (const part of host.shadowRoot.querySelectorAll('[part], .bar, .finders, .side, .body')) {
        const name = `${host.localName} ${part.getAttribute('part') ?? part.className}`;
        const box = part.getBoundingClientRect();
        if (name in found || box.width === 0) continue;
        const [left, right] = [box.left - edge.left, edge.right - box.right];
        found[name] = ltr ? {start: left, end: right} : {start: right, end: left};
      }
    }
    return found;
  });

/** Rows of boxes that do not go on as the language is read, and text that is kept on one side. */
export const unmirrored = (page: OpenPage): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const host of document.querySelectorAll('article *')) {
      for (const each of host.shadowRoot?.querySelectorAll('*') ?? []) {
        // Labels stand along an axis of time, which runs left to right in every language.
        if (each instanceof SVGElement || each.closest('.said, .plot')) continue;
        const {display, direction, textAlign, float} = getComputedStyle(each);
        const name = `${host.localName}: ${each.localName}.${each.className}`;
        if (direction !== 'rtl') continue;
        if (textAlign === 'left' || float === 'left') faults.push(`${name} is kept on the left`);
        if (!/flex|grid/.test(display)) continue;
        const boxes = [...each.children]
          .filter((child) => !['absolute', 'fixed'].includes(getComputedStyle(child).position))
          .map((child) => child.getBoundingClientRect())
          .filter(({width, height}) => width > 1 && height > 1);
        for (const [index, box] of boxes.entries()) {
          const next = boxes[index + 1];
          const isBeside = next && next.top < box.bottom - 2 && next.bottom > box.top + 2;
          if (isBeside && next.right > box.right + 1) faults.push(`${name} goes on to the right`);
        }
      }
    }
    return faults;
  });
