import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {WORDS as STORY} from '../../stories/dossier/words.js';
import {ANSWERING, type LANGS} from './dossier.js';
import {dist} from './embed.js';
import type {OpenPage} from './page.js';

const file = join(dist, 'offline.html');

/** Where the page is, as from a stick. */
export const offlineAddress = pathToFileURL(file).href;

/** The page as text, with something changed. */
export const offlinePage = async (change: (html: string) => string = (html) => html): Promise<string> =>
  change(await readFile(file, 'utf8'));

/** The page as a browser has it in which no script runs. */
export const withoutScripts = (html: string): string => html.replaceAll(/<script>[^]*?<\/script>/g, '');

/** The page as a browser has it that does not know the language of the elements' script. */
export const withUnreadable = (html: string): string => {
  const at = html.lastIndexOf('<script>') + '<script>'.length;
  return `${html.slice(0, at)}}{${html.slice(at)}`;
};

/** What a reader sees of the page. */
export interface SeenOffline {
  /** `lang` and `dir` of the page, its title, and the article that is shown. */
  readonly page: readonly string[];
  /** The chosen link of the languages. */
  readonly current: readonly string[];
  /** Languages and headings of the elements, in their order. */
  readonly elements: readonly {tag: string; lang: string; heading: string; gaps: readonly string[]}[];
  /** How many tables for those without script are in sight. */
  readonly light: number;
}

/** Chooses a language, where one is given, waits until all elements speak it, and tells what is seen. */
export const seenOffline = (page: OpenPage, lang = ''): Promise<SeenOffline> =>
  page.evaluate(async (lang) => {
    const {documentElement} = document;
    document.querySelector<HTMLElement>(`nav a[href="#${lang}"]`)?.click();
    const shown = () => [...document.querySelectorAll<HTMLElement>('article:not([hidden])')];
    const elements = () =>
      shown().flatMap((article) =>
        [...article.querySelectorAll('[data-recognition-element]')].flatMap((place) => {
          const last = place.lastElementChild;
          return last?.shadowRoot ? [last] : [];
        }),
      );
    const rootOf = ({shadowRoot}: Element) => shadowRoot?.querySelector<HTMLElement>('.root');
    const deadline = Date.now() + 20_000;
    while (
      elements().some((element) => rootOf(element)?.lang !== documentElement.lang) &&
      Date.now() < deadline
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    return {
      page: [
        documentElement.lang,
        documentElement.dir,
        document.title,
        shown()
          .map(({id}) => id)
          .join(),
      ],
      current: [...document.querySelectorAll('nav a[aria-current]')].map((link) => link.textContent ?? ''),
      elements: elements().map((element) => ({
        tag: element.localName,
        lang: rootOf(element)?.lang ?? '',
        heading: element.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '',
        // What a message that the script does not carry would leave.
        gaps: rootOf(element)?.textContent?.match(/undefined|\{\w+\}/g) ?? [],
      })),
      light: [...document.querySelectorAll('.light')].filter((each) => each.getClientRects().length > 0)
        .length,
    };
  }, lang);

const NAMES = {en: 'English', prs: 'دری', ps: 'پښتو'};

/** Asserts that the page, and each of its elements, is in a language, and that nothing is left of the tables. */
export function assertIn(lang: (typeof LANGS)[number], seen: SeenOffline): void {
  const spoken = lang === 'prs' ? 'fa-AF' : lang;
  assert.deepEqual(seen.page, [spoken, lang === 'en' ? 'ltr' : 'rtl', STORY[lang].title, lang]);
  assert.deepEqual(seen.current, [NAMES[lang]]);
  assert.equal(seen.light, 0);
  // One of the figures stands in a sentence, where it has no heading.
  assert.equal(seen.elements.length, ANSWERING.length + 1);
  assert.deepEqual(new Set(seen.elements.map(({tag}) => tag)), new Set(ANSWERING));
  for (const {tag, lang: own, heading, gaps} of seen.elements) {
    assert.equal(own, spoken, tag);
    assert.deepEqual(gaps, [], tag);
    if (!heading && tag === 'isolation-figures') continue;
    assert.match(heading, lang === 'en' ? /^[A-Z][\x20-\x7e]+$/ : /[\u0600-\u06ff]{2}/, tag);
  }
}
