import type {OpenPage} from '../browser/page.js';

/** What readers see of an element where scripts run. */
export interface SeenElement {
  readonly heading: string;
  readonly lang: string;
  readonly direction: string;
  readonly height: number;
}

/** Goes to where an embed is and waits until it shows its answer: scripts are asked for when a reader comes near. */
export const elementOf = (page: OpenPage, tag: string): Promise<SeenElement | undefined> =>
  page.evaluate(async (tag) => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      document.querySelector(`${tag}, [data-recognition-element=${tag}]`)?.scrollIntoView();
      const root = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root');
      if (root?.checkVisibility()) {
        return {
          heading: root.querySelector('[part=heading]')?.textContent?.trim() ?? '',
          lang: root.lang,
          direction: getComputedStyle(root).direction,
          height: root.getBoundingClientRect().height,
        };
      }
      if (Date.now() > deadline) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, tag);

/** What they see of it where none run. */
export interface SeenLight {
  readonly text: string;
  readonly rows: number;
  readonly direction: string;
  /** Where its last link leads. */
  readonly link: string;
}

export const lightOf = (page: OpenPage, tag: string): Promise<SeenLight | undefined> =>
  page.evaluate((tag) => {
    const found = document.querySelector<HTMLElement>(`${tag}, [data-recognition-element=${tag}]`);
    if (!found) return undefined;
    // As a reader does who wants to see all of it.
    for (const fold of found.querySelectorAll('details')) fold.open = true;
    const rows = [...found.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility());
    const inner = found.querySelector('figure') ?? found;
    return {
      text: found.innerText,
      rows: rows.length,
      direction: getComputedStyle(inner).direction,
      link: [...found.querySelectorAll('a')].pop()?.href ?? '',
    };
  }, tag);

/** The links from one page of the site to another, and how far the page is wider than its window. */
export const pageSeen = (page: OpenPage) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    direction: getComputedStyle(document.body).direction,
    links: [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map(({href, hreflang}) => ({
      href,
      hreflang,
    })),
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
