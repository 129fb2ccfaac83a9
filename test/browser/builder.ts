import type {OpenPage} from './page.js';

/** The builder's page in each language. */
export const BUILDERS = [
  {lang: 'en', file: 'index.html', title: 'Put it into your page'},
  {lang: 'prs', file: 'index.prs.html', title: 'در صفحهٔ خود بگذارید'},
  {lang: 'ps', file: 'index.ps.html', title: 'په خپله پاڼه کې یې کېږدئ'},
] as const;

/** Waits until the builder shows code, and tells what is seen of it. */
export const seenOf = (page: OpenPage) =>
  page.evaluate(async () => {
    const root = () => document.querySelector('embed-builder')?.shadowRoot;
    const deadline = Date.now() + 20_000;
    const isReady = () =>
      root()?.querySelector('.code textarea') &&
      root()?.querySelector('.preview')?.firstElementChild?.shadowRoot?.querySelector('[part=root]');
    while (!isReady() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    const preview = root()?.querySelector('.preview')?.firstElementChild;
    return {
      title: root()?.querySelector('h1')?.textContent ?? '',
      direction: getComputedStyle(root()?.querySelector('.root') ?? document.body).direction,
      preview: preview?.localName ?? '',
      drawn: !!preview?.shadowRoot?.querySelector('[part=root]'),
      attributes: Object.fromEntries(
        // An element reflects what it has not been told as an empty attribute.
        (preview?.getAttributeNames() ?? []).flatMap((name) => {
          const value = preview?.getAttribute(name);
          return value ? [[name, value]] : [];
        }),
      ),
      codes: [...(root()?.querySelectorAll<HTMLTextAreaElement>('.code textarea') ?? [])].map(
        ({value}) => value,
      ),
      kinds: [...(root()?.querySelectorAll<HTMLElement>('.code') ?? [])].map(({dataset}) => dataset['kind']),
    };
  });
