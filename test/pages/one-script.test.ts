import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {dist, embedFolder, languages, mapsOf, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

const pages = Object.fromEntries(
  languages.flatMap(({lang}) => [
    [
      `${lang}.html`,
      pageOf([`recognition-map.${lang}.js`], `<recognition-map lang="${lang}"></recognition-map>`),
    ],
    [
      `${lang}-all.html`,
      pageOf(['recognition-elements.js'], `<recognition-map lang="${lang}"></recognition-map>`),
    ],
  ]),
);

inEachBrowser('a page with one script', (browser) => {
  let embed: Awaited<ReturnType<typeof embedFolder>>;
  before(async () => {
    embed = await embedFolder(pages);
  });
  after(() => embed.remove());

  for (const {lang, spoken, question} of languages) {
    const seen = (map?: Awaited<ReturnType<typeof mapsOf>>[number]) => {
      assert.equal(map?.heading.trim(), question);
      assert.equal(map.lang, spoken);
      assert.equal(map.direction, lang === 'en' ? 'ltr' : 'rtl');
      assert.ok(map.drawn > 194 && map.russia > 50);
    };

    it(`from disk shows the map in ${lang}: two files, and a third beside them for the first card`, async () => {
      const address = (name: string) => pathToFileURL(`${embed.folder}/${name}`).href;
      const page = await openPage(browser, address(`${lang}.html`));
      seen((await mapsOf(page))[0]);
      const files = [`${lang}.html`, `recognition-map.${lang}.js`];
      if (browser === 'chromium') assert.deepEqual(await page.requests(), files.map(address));
      const card = await openCard(page, 'RU');
      assert.ok(card.notes > 0 && card.links > 0, 'the card has notes and sources');
      await openCard(page, 'CN');
      files.push(`recognition-map.${lang}.details.js`);
      if (browser === 'chromium') assert.deepEqual(await page.requests(), files.map(address));
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
    });

    it(`from a server asks for the script, and for the details when a card opens, in ${lang}`, async () => {
      const served = await serve(embed.folder);
      const page = await openPage(browser, `${served.url}/${lang}.html`);
      seen((await mapsOf(page))[0]);
      assert.deepEqual(served.requests, [`/${lang}.html`, `/recognition-map.${lang}.js`]);
      const card = await openCard(page, 'RU');
      assert.ok(card.notes > 0 && card.links > 0);
      await openCard(page, 'CN');
      assert.deepEqual(served.requests.slice(2), [`/recognition-map.${lang}.details.js`]);
      await page.close();
      await served.close();
    });

    it(`with everything in it asks for nothing else, ever, in ${lang}`, async () => {
      const served = await serve(embed.folder);
      const page = await openPage(browser, `${served.url}/${lang}-all.html`);
      seen((await mapsOf(page))[0]);
      const card = await openCard(page, 'RU');
      assert.ok(card.notes > 0 && card.links > 0);
      const sizes = await page.evaluate(async () => {
        const map = document.querySelector('recognition-map');
        return map && [(await map.toSVG()).length, (await map.toPNG()).size, map.toCSV().length];
      });
      assert.ok(sizes?.every((size) => size > 1000));
      assert.deepEqual(served.requests, [`/${lang}-all.html`, '/recognition-elements.js']);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await served.close();
    });
  }

  it('that is a module shows a map, with the words of its own language alone', async () => {
    const served = await serve(dist, {
      pages: {
        '/page': pageOf(['module/recognition-map.js'], '<recognition-map lang="ps"></recognition-map>'),
      },
    });
    const page = await openPage(browser, `${served.url}/page`);
    assert.equal((await mapsOf(page))[0]?.heading.trim(), languages[2].question);
    assert.equal(served.requests.filter((path) => /words-(en|prs)/.test(path)).length, 0);
    assert.equal(served.requests.filter((path) => path.includes('words-ps')).length, 1);
    assert.equal(served.requests.filter((path) => path.includes('details')).length, 0);
    const card = await openCard(page, 'RU');
    assert.ok(card.notes > 0 && card.links > 0);
    await page.close();
    await served.close();
  });
});
