import assert from 'node:assert/strict';
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {ELEMENTS} from '../../tools/elements.mjs';
import {openDeadEnd, type DeadEnd} from '../browser/dead-end.js';
import {dist, languages, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, type OpenPage} from '../browser/open.js';

const TAGS = ELEMENTS.map(({tag}) => tag);

/** An element that fetches its notes and sources by itself, and tells where it could not. */
const element = (tag: string, lang: string) =>
  `<${tag} lang="${lang}"${tag === 'state-profile' ? ' state="RU"' : ''} preload></${tag}>`;
const watch = `<script>errors = []; addEventListener('recognition-error', (event) => errors.push(event.reason));</script>`;

/** Waits until all elements of the page show their answer and have their details, and tells what is seen. */
const seen = (page: OpenPage, details: number) =>
  page.evaluate(
    async (tags, details) => {
      const all = [...document.querySelectorAll<HTMLElement>(tags.join())];
      const rootOf = ({shadowRoot}: Element) => shadowRoot?.querySelector<HTMLElement>('.root');
      const page = globalThis as unknown as {errors: string[]; recognitionElementsDetails?: object};
      const brought = () => Object.keys(page.recognitionElementsDetails ?? {});
      const deadline = Date.now() + 20_000;
      while (
        (all.some((each) => !rootOf(each)) || brought().length < details) &&
        page.errors.length === 0 &&
        Date.now() < deadline
      )
        await new Promise((resolve) => setTimeout(resolve, 20));
      return {
        errors: page.errors,
        brought: brought(),
        elements: all.map((each) => ({
          tag: each.localName,
          lang: rootOf(each)?.lang ?? '',
          heading: each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '',
          long: (rootOf(each)?.textContent?.length ?? 0) > 150,
          gaps: rootOf(each)?.textContent?.match(/undefined|\{\w+\}/g) ?? [],
        })),
      };
    },
    TAGS,
    details,
  );

inEachBrowser('a page from disk, with the network blocked', (browser) => {
  let folder = '';
  let nowhere: DeadEnd;
  before(async () => {
    nowhere = await openDeadEnd();
    folder = await mkdtemp(join(tmpdir(), 'from-disk-'));
    await symlink(join(dist, 'embed'), join(folder, 'embed'));
  });
  after(async () => {
    await rm(folder, {recursive: true});
    await nowhere.close();
  });
  const open = async (name: string, html: string) => {
    const file = join(folder, name);
    await writeFile(file, html);
    return openPage(browser, pathToFileURL(file).href, {proxy: nowhere.port});
  };

  for (const [index, tag] of TAGS.entries()) {
    for (const [at, {lang, spoken}] of languages.entries()) {
      // Each script in Chromium; in the others, where a page takes its time, six of them, two of each language.
      if (browser !== 'chromium' && (index >= 6 || index % languages.length !== at)) continue;
      it(`<${tag}> by its script in ${lang}, with the details beside it`, async () => {
        const script = `embed/${tag}.${lang}.js`;
        const page = await open(`${tag}.${lang}.html`, pageOf([script], element(tag, lang), watch));
        const {errors, brought, elements} = await seen(page, 1);
        assert.deepEqual(errors, []);
        assert.equal(brought.length, 1);
        assert.ok(brought[0]?.endsWith(`/${tag}/${lang}`), brought[0]);
        assert.equal(elements.length, 1);
        const [own] = elements;
        assert.equal(own?.lang, spoken);
        assert.ok(own.heading && own.long);
        assert.match(own.heading, lang === 'en' ? /^[A-Z]/ : /[\u0600-\u06ff]{2}/);
        assert.deepEqual(own.gaps, []);
        if (browser === 'chromium') {
          const asked = (await page.requests())?.map((url) => url.replace(/^.*\//, ''));
          const files = [`${tag}.${lang}.html`, `${tag}.${lang}.js`, `${tag}.${lang}.details.js`];
          assert.deepEqual(asked, files);
        }
        if (browser !== 'webkit') assert.deepEqual(page.console(), []);
        await page.close();
        assert.deepEqual(nowhere.asked, []);
      });
    }
  }

  it('all elements by the one script, in three languages at once', async () => {
    const body = languages.flatMap(({lang}) => TAGS.map((tag) => element(tag, lang))).join('\n');
    const page = await open('all.html', pageOf(['embed/recognition-elements.js'], body, watch));
    const {errors, brought, elements} = await seen(page, 0);
    assert.deepEqual([errors, brought], [[], []]);
    assert.equal(elements.length, TAGS.length * languages.length);
    for (const [index, own] of elements.entries()) {
      assert.equal(own.lang, languages[Math.floor(index / TAGS.length)]?.spoken, own.tag);
      assert.ok(own.heading && own.long, own.tag);
      assert.deepEqual(own.gaps, [], own.tag);
    }
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
    assert.deepEqual(nowhere.asked, []);
  });
});
