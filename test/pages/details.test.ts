import assert from 'node:assert/strict';
import {readFile, rename, writeFile} from 'node:fs/promises';
import {afterEach, beforeEach, it} from 'node:test';
import {embedFolder, mapsOf, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

const missing = 'Notes and sources could not be loaded; all else is shown.';

const countErrors = `<script>errors = []; addEventListener('recognition-error', (event) => errors.push(event.reason));</script>`;
const pages = {
  'page.html': pageOf(
    ['recognition-map.en.js'],
    '<recognition-map lang="en"></recognition-map>',
    countErrors,
  ),
  'preload.html': pageOf(['recognition-map.en.js'], '<recognition-map lang="en" preload></recognition-map>'),
};

const errors = (page: OpenPage) => page.evaluate(() => (globalThis as unknown as {errors: string[]}).errors);

/** Presses «Try again» and waits for sources, or for another refusal. */
const tryAgain = (page: OpenPage) =>
  page.evaluate(async () => {
    const {errors} = globalThis as unknown as {errors: string[]};
    const root = document.querySelector('recognition-map')?.shadowRoot;
    const before = errors.length;
    root?.querySelector<HTMLElement>('.card [role=alert] button')?.click();
    const links = () => root?.querySelectorAll('.card .sources a').length ?? 0;
    const deadline = Date.now() + 5000;
    while (links() === 0 && errors.length === before && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return links();
  });

inEachBrowser('the details file', (browser) => {
  let embed: Awaited<ReturnType<typeof embedFolder>>;
  let file = '';
  beforeEach(async () => {
    embed = await embedFolder(pages);
    file = `${embed.folder}/recognition-map.en.details.js`;
  });
  afterEach(() => embed.remove());

  it('that is missing is missed by the card alone, which tells and tries again', async () => {
    await rename(file, `${file}.away`);
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    const [before] = await mapsOf(page);
    const card = await openCard(page, 'RU');
    assert.equal(card.name, 'Russia');
    assert.ok(card.alert.startsWith(missing), card.alert);
    assert.equal(card.links, 0);
    assert.deepEqual(await mapsOf(page), [before], 'the rest stays');
    assert.equal((await errors(page)).length, 1);
    assert.match((await errors(page))[0] ?? '', /recognition-map\.en\.details\.js could not be loaded/);
    assert.equal(await tryAgain(page), 0);
    assert.equal((await errors(page)).length, 2);
    await rename(`${file}.away`, file);
    assert.ok((await tryAgain(page)) > 0, 'it comes once the file is there');
    assert.equal((await openCard(page, 'CN')).alert, '');
    await page.close();
    await served.close();
  });

  it('that is missing is missed by the menu, which tells and comes once it is there', async () => {
    await rename(file, `${file}.away`);
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    await mapsOf(page);
    const menu = (press: string, wanted: string) =>
      page.evaluate(
        async (press, wanted) => {
          const root = document.querySelector('recognition-map')?.shadowRoot;
          root?.querySelector<HTMLElement>(press)?.click();
          const deadline = Date.now() + 5000;
          while (!root?.querySelector(wanted) && Date.now() < deadline)
            await new Promise((resolve) => setTimeout(resolve, 20));
          return root?.querySelector(wanted)?.textContent?.trim() ?? 'nothing';
        },
        press,
        wanted,
      );
    assert.ok((await menu('.menu summary', '.menu [role=alert]')).startsWith(missing));
    await rename(`${file}.away`, file);
    assert.match(await menu('.menu [role=alert] button', '.menu .panel'), /CSV/);
    await page.close();
    await served.close();
  });

  it('with other bytes than those of the release is refused', async () => {
    await writeFile(file, `${await readFile(file, 'utf8')}\n;globalThis.intruder = true;`);
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    await mapsOf(page);
    const card = await openCard(page, 'RU');
    assert.ok(card.alert.startsWith(missing), card.alert);
    assert.equal((await errors(page)).length, 1);
    assert.equal(await page.evaluate(() => 'intruder' in globalThis), false);
    await page.close();
    await served.close();
  });

  it('is asked for once the page is idle, with preload', async () => {
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/preload.html`);
    await mapsOf(page);
    for (let tries = 0; tries < 100 && served.requests.length < 3; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual(served.requests.slice(1), ['/recognition-map.en.js', '/recognition-map.en.details.js']);
    assert.ok((await openCard(page, 'RU')).links > 0);
    assert.equal(served.requests.length, 3);
    await page.close();
    await served.close();
  });
});
