import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {openPage, serve, type OpenPage} from '../browser/open.js';
import {ATTRIBUTES, ELEMENTS, expected, headingOf, type ElementName, type Lang} from './answers.js';
import {elementOf, lightOf, pageSeen} from './seen.js';

type Served = Awaited<ReturnType<typeof serve>>;

/** A built site: its folder, and the paths of its pages. */
export interface Site {
  readonly folder: string;
  /** The page with map, table and matrix. */
  page(lang: Lang): string;
  /** The page with all elements. */
  all(lang: Lang): string;
  /** Elements of which a page has no light HTML but a link, and those that the first page has in frames. */
  readonly linked?: readonly ElementName[];
  readonly framed?: readonly ElementName[];
}

const FIRST: readonly ElementName[] = ['recognition-map', 'embassy-status-table', 'leverage-matrix'];
const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];
const SPOKEN = {en: 'en', prs: 'fa-AF', ps: 'ps'} as const;
const directionOf = (lang: Lang) => (lang === 'en' ? 'ltr' : 'rtl');

/** A word that stands in light HTML however its spaces and direction marks are. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ').trim();

async function assertThere(url: string): Promise<string> {
  const answer = await fetch(url);
  assert.equal(answer.status, 200, url);
  return answer.text();
}

/** Every element stands drawn on the page, in its language; nothing was asked of anyone else, nothing complained. */
async function assertDrawn(
  page: OpenPage,
  {url}: Served,
  lang: Lang,
  tags: readonly ElementName[],
  attributes: typeof ATTRIBUTES = {},
): Promise<void> {
  for (const tag of tags) {
    const seen = await elementOf(page, tag);
    assert.ok(seen && seen.height > 100, `${tag} is drawn`);
    assert.equal(plain(seen.heading), plain(await headingOf(tag, lang, attributes[tag])));
    assert.deepEqual([seen.lang, seen.direction], [SPOKEN[lang], directionOf(lang)], tag);
  }
  assert.deepEqual(page.console(), []);
  const foreign = (await page.requests())?.filter((each) => !each.startsWith(`${url}/`));
  assert.deepEqual(foreign, []);
}

/** Every element's answer stands on the page as text, and its link leads to a page that is there. */
async function assertReadable(
  page: OpenPage,
  lang: Lang,
  tags: readonly ElementName[],
  {linked = [], attributes = {}}: {linked?: readonly ElementName[]; attributes?: typeof ATTRIBUTES} = {},
): Promise<void> {
  for (const tag of tags) {
    const seen = await lightOf(page, tag);
    assert.ok(seen, tag);
    const {question, rows} = await expected(tag, lang, attributes[tag]);
    assert.ok(plain(seen.text).includes(plain(question)), `${tag} asks: ${seen.text.slice(0, 200)}`);
    if (!linked.includes(tag)) assert.equal(seen.rows, rows, `rows of ${tag}`);
    assert.equal(seen.direction, directionOf(lang), tag);
    const address = new URL(seen.link);
    assert.equal(address.pathname.split('/').pop(), `${tag}.${lang}.html`);
    assert.deepEqual(Object.fromEntries(address.searchParams), attributes[tag] ?? {});
    await assertThere(seen.link);
  }
}

/**
 * Builds a site and defines what holds for each: with script, without, and from one page to the next.
 * @param allIn the languages in which it has a page with all elements
 */
export function testSite(
  build: () => Promise<{site: Site; remove(): Promise<void>}>,
  allIn: readonly Lang[] = LANGS,
): void {
  let site: Site;
  let remove: () => Promise<void>;
  let served: Served;
  /** The same site, where no script may run. */
  let silent: Served;

  before(async () => {
    ({site, remove} = await build());
    served = await serve(site.folder);
    silent = await serve(site.folder, {headers: {'Content-Security-Policy': "script-src 'none'"}});
  });
  after(async () => {
    await served.close();
    await silent.close();
    await remove();
  });

  for (const lang of LANGS) {
    it(`shows map, table and matrix in ${lang}`, async () => {
      const {framed = []} = site;
      const page = await openPage('chromium', served.url + site.page(lang));
      const seen = await pageSeen(page);
      assert.deepEqual([seen.lang, seen.direction], [SPOKEN[lang], directionOf(lang)]);
      await assertDrawn(
        page,
        served,
        lang,
        FIRST.filter((tag) => !framed.includes(tag)),
      );
      await page.close();
    });

    it(`is read without script in ${lang}`, async () => {
      const {framed = [], linked} = site;
      const page = await openPage('chromium', silent.url + site.page(lang), {
        viewport: {width: 360, height: 740},
      });
      await assertReadable(
        page,
        lang,
        FIRST.filter((tag) => !framed.includes(tag)),
        {linked},
      );
      assert.equal((await pageSeen(page)).tooWide, 0, 'the page is as wide as a phone');
      await page.close();
    });
  }

  for (const lang of allIn) {
    it(`shows all elements in ${lang}, with the attributes that they were given`, async () => {
      const page = await openPage('chromium', served.url + site.all(lang));
      await assertDrawn(page, served, lang, ELEMENTS, ATTRIBUTES);
      const given = await page.evaluate(
        (all) =>
          Object.entries(all).map(([tag, attributes]) =>
            Object.keys(attributes).map((name) => document.querySelector(tag)?.getAttribute(name)),
          ),
        ATTRIBUTES,
      );
      assert.deepEqual(
        given,
        Object.values(ATTRIBUTES).map((each) => Object.values(each)),
      );
      await page.close();

      const still = await openPage('chromium', silent.url + site.all(lang));
      await assertReadable(still, lang, ELEMENTS, {linked: site.linked, attributes: ATTRIBUTES});
      await still.close();
    });
  }

  it('leads from each language to the others', async () => {
    const page = await openPage('chromium', served.url + site.page('prs'));
    const {links} = await pageSeen(page);
    for (const lang of Object.values(SPOKEN)) {
      const link = links.find(({hreflang}) => hreflang === lang);
      assert.ok(link, lang);
      assert.match(await assertThere(link.href), new RegExp(`<html lang="${lang}"`));
    }
    await page.close();
  });
}
