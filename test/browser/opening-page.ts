import assert from 'node:assert/strict';
import {rename} from 'node:fs/promises';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, languages, pageOf} from './embed.js';
import {inEachBrowser, openPage, serve} from './open.js';
import type {OpenPage} from './page.js';

/** An element in which something opens in place, as a page has it. */
export interface OpeningElement {
  readonly tag: string;
  /** Its heading, by the name of the language in file names. */
  readonly question: Readonly<Record<'en' | 'prs' | 'ps', string>>;
  /** How many items it has, and what finds them. */
  readonly items: number;
  readonly item?: string;
  /** Attribute and value with which a test opens something, and what finds it then. */
  readonly open: readonly [attribute: string, value: string];
  readonly place?: string;
  /** Other settings that a page may go through. */
  readonly settings: readonly Readonly<Record<string, unknown>>[];
}

/** Opens something in each element of a page, and tells what is seen once its sources, or an alert, have come. */
const opened = (
  page: OpenPage,
  {tag, item = '.opener', open, place = '.card'}: Pick<OpeningElement, 'tag' | 'item' | 'open' | 'place'>,
) =>
  page.evaluate(
    async (tag, item, [attribute, value], place) => {
      const all = [...document.querySelectorAll(tag)];
      const find = (element: Element, selector: string) => [
        ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ];
      const deadline = Date.now() + 8000;
      const wait = async (isMissing: (element: Element) => boolean) => {
        while (all.some(isMissing) && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await wait((element) => find(element, item).length === 0);
      for (const element of all) element.setAttribute(attribute, value);
      await wait((element) => find(element, `${place} .sources a, [role=alert]`).length === 0);
      return all.map((element) => ({
        heading: find(element, 'h2')[0]?.textContent?.trim(),
        items: find(element, item).length,
        notes: find(element, `${place} .note`).length,
        links: find(element, `${place} .sources a`).length,
        alert: find(element, '[role=alert]')[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        // What a message that its script does not carry would leave.
        gaps: find(element, '.root')[0]?.textContent?.match(/undefined|\{\w+\}/g) ?? [],
      }));
    },
    tag,
    item,
    open,
    place,
  );

/** Presses «Try again», and tells how many sources come. */
const tryAgain = (page: OpenPage, tag: string) =>
  page.evaluate(async (tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    root?.querySelector<HTMLElement>('[role=alert] button')?.click();
    const links = () => root?.querySelectorAll('.sources a').length ?? 0;
    const deadline = Date.now() + 5000;
    while (links() === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    return links();
  }, tag);

/** Defines what holds of a page with the built scripts of such an element, in each browser. */
export function testOpeningPage(element: OpeningElement): void {
  const {tag, question, items, settings} = element;
  const tagIn = (lang: string) => `<${tag} lang="${lang}"></${tag}>`;

  inEachBrowser(`a page with <${tag}>`, (browser) => {
    for (const {lang} of languages) {
      it(`from disk, its script loaded twice, shows it and its sources in ${lang}`, async () => {
        const script = `${tag}.${lang}.js`;
        const embed = await embedFolder({'page.html': pageOf([script, script], tagIn(lang))});
        const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
        const [seen] = await opened(page, element);
        assert.equal(seen?.heading, question[lang]);
        assert.equal(seen.items, items);
        assert.ok(seen.notes > 1 && seen.links > 1);
        assert.deepEqual(seen.gaps, []);
        // However often the script is there, the file beside it is asked for once.
        const asked = (await page.requests())?.filter((url) => url.endsWith('.details.js'));
        if (browser === 'chromium') assert.equal(asked?.length, 1);
        if (browser !== 'webkit') assert.deepEqual(page.console(), []);
        await page.close();
        await embed.remove();
      });
    }

    it('speaks three languages at once with the script of all, which asks for nothing', async () => {
      const body = ['en', 'prs', 'ps'].map(tagIn).join('');
      const served = await serve(dist, {
        pages: {'/page': pageOf(['/embed/recognition-elements.js'], body)},
      });
      const page = await openPage(browser, `${served.url}/page`);
      const seen = await opened(page, element);
      assert.deepEqual(
        seen.map(({heading}) => heading),
        Object.values(question),
      );
      assert.deepEqual(
        seen.flatMap(({gaps}) => gaps),
        [],
      );
      assert.deepEqual(served.requests, ['/page', '/embed/recognition-elements.js']);
      await page.close();
      await served.close();
    });

    for (const script of [`/embed/${tag}.ps.js`, `/module/${tag}.js`]) {
      it(`violates nothing of a strict policy with ${script}, in each of its views`, async () => {
        const served = await serve(dist, {
          headers: {'Content-Security-Policy': strictCsp},
          pages: {'/page': pageOf([script], tagIn('ps')).replace('<link rel="icon" href="data:,">', '')},
        });
        const page = await openPage(browser, `${served.url}/page`);
        assert.ok(((await opened(page, element))[0]?.links ?? 0) > 1);
        await page.evaluate(
          async (tag, settings) => {
            const element = document.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(tag);
            for (const each of settings) {
              Object.assign(element ?? {}, each);
              await element?.updateComplete;
            }
          },
          tag,
          settings,
        );
        await new Promise((resolve) => setTimeout(resolve, 400));
        // Firefox asks for an icon of itself, which the policy forbids.
        const own = (violated: readonly string[] = []) =>
          violated.filter((each) => !each.includes('img-src'));
        assert.deepEqual(own(await page.violations()), []);
        assert.deepEqual(own(served.violations), []);
        await page.close();
        await served.close();
      });
    }

    it('without its details file says so, keeps the rest, and tries again', async () => {
      const embed = await embedFolder({'page.html': pageOf([`${tag}.en.js`], tagIn('en'))});
      const file = `${embed.folder}/${tag}.en.details.js`;
      await rename(file, `${file}.away`);
      const served = await serve(embed.folder);
      const page = await openPage(browser, `${served.url}/page.html`);
      const [seen] = await opened(page, element);
      assert.equal(seen?.items, items);
      assert.ok(
        seen.alert.startsWith('Notes and sources could not be loaded; all else is shown.'),
        seen.alert,
      );
      await rename(`${file}.away`, file);
      assert.ok((await tryAgain(page, tag)) > 1);
      await page.close();
      await served.close();
      await embed.remove();
    });
  });
}
