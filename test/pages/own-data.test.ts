import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {embedFolder, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

const read = (name: string) =>
  readFile(fileURLToPath(new URL(`../browser/own/${name}`, import.meta.url)), 'utf8');

/** The sentence of the page's map, once it speaks of Kosovo. */
const leadOf = (page: OpenPage) =>
  page.evaluate(async () => {
    const lead = () => document.querySelector('recognition-map')?.shadowRoot?.querySelector('.lead');
    const deadline = Date.now() + 5000;
    while (!lead()?.textContent?.includes('Kosovo') && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return lead()?.textContent?.trim() ?? '';
  });

const question = 'On 1 January 2026, 1 of 195 states recognised the Republic of Kosovo.';

inEachBrowser('data of one’s own', (browser) => {
  it('at an address come with own-data.js and the details, and show their sources', async () => {
    const embed = await embedFolder({
      'kosovo.json': await read('kosovo.json'),
      'page.html': pageOf(
        ['recognition-map.en.js'],
        '<recognition-map lang="en" src="kosovo.json"></recognition-map>',
      ),
    });
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    assert.equal(await leadOf(page), question);
    assert.deepEqual(served.requests.slice(1), [
      '/recognition-map.en.js',
      '/recognition-map.en.details.js',
      '/own-data.js',
      '/kosovo.json',
    ]);
    const card = await openCard(page, 'AL');
    assert.equal(card.note, 'Note of al-1');
    assert.equal(card.links, 1);
    await page.close();
    await served.close();
    await embed.remove();
  });

  for (const script of ['recognition-map.en.js', 'recognition-elements.js']) {
    it(`with words of its own for a layer are read by the shortened code of ${script}`, async () => {
      const own = await readFile(new URL('../../stories/own-data/kosovo.json', import.meta.url), 'utf8');
      const embed = await embedFolder({
        'page.html': pageOf(
          [script],
          `<recognition-map lang="en"><script type="application/json">${own}</script></recognition-map>`,
        ),
      });
      const served = await serve(embed.folder);
      const page = await openPage(browser, `${served.url}/page.html`);
      assert.match(
        await leadOf(page),
        /of the nine states in this example recognised the Republic of Kosovo/,
      );
      await page.close();
      await served.close();
      await embed.remove();
    });
  }

  it('inside the tag need no request in the script of all in one', async () => {
    const embed = await embedFolder({
      'page.html': pageOf(
        ['recognition-elements.js'],
        `<recognition-map lang="en"><script type="application/json">${await read('kosovo.json')}</script></recognition-map>`,
      ),
    });
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    assert.equal(await leadOf(page), question);
    assert.equal((await openCard(page, 'AL')).note, 'Note of al-1');
    assert.deepEqual(served.requests.slice(1), ['/recognition-elements.js']);
    await page.close();
    await served.close();
    await embed.remove();
  });
});
