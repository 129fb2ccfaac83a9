import assert from 'node:assert/strict';
import {it} from 'node:test';
import {dist, languages, mapsOf, openCard, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type BrowserName} from '../browser/open.js';
import {polluted} from '../browser/polluted.js';

const script = '/embed/recognition-map.en.js';
const tag = '<recognition-map lang="en"></recognition-map>';

/** Opens a page, and fails unless its map is drawn and its card opens without a word in the console. */
async function holds(browser: BrowserName, page: string, more: Record<string, string> = {}): Promise<void> {
  const served = await serve(dist, {pages: {'/page': page, ...more}});
  const opened = await openPage(browser, `${served.url}/page`);
  const maps = await mapsOf(opened);
  assert.ok(maps.length > 0);
  for (const map of maps) {
    assert.equal(map.heading.trim(), languages[0].question);
    assert.ok(map.drawn > 194 && map.russia > 30, 'the map is drawn');
  }
  const card = await openCard(opened, 'RU');
  assert.equal(card.name, 'Russia');
  assert.ok(card.links > 0, 'the card has sources');
  if (browser !== 'webkit') assert.deepEqual(opened.console(), []);
  await opened.close();
  await served.close();
}

inEachBrowser('a host page', (browser) => {
  it('in quirks mode', () => holds(browser, pageOf([script], tag).replace('<!doctype html>\n', '')));
  it('with a base elsewhere', () => holds(browser, pageOf([script], tag, '<base href="/elsewhere/">')));
  it('that has changed the prototypes', () => holds(browser, pageOf([script], tag, polluted)));
  it('that has an AMD loader', () =>
    holds(
      browser,
      pageOf(
        [script],
        tag,
        `<script>define = () => { throw new Error('not for us'); }; define.amd = {}; exports = {}; module = {exports};</script>`,
      ),
    ));
  it('that loads the script late, after the tag', () =>
    holds(browser, pageOf([], `${tag}<script src="${script}"></script>`)));
  it('that loads the script async, deferred and twice', () =>
    holds(
      browser,
      pageOf([], `<script async src="${script}"></script>${tag}<script defer src="${script}"></script>`),
    ));
  it('with the tag in a paragraph, as a CMS puts it', () =>
    holds(browser, pageOf([script], `<p>Before ${tag} after</p>`)));
  it('with many maps', () => holds(browser, pageOf([script], tag.repeat(5))));
  it('that turns every visible thing off by rules for everything', () =>
    holds(
      browser,
      pageOf(
        [script],
        tag,
        '<style>body * { all: unset !important; display: none !important; visibility: hidden !important }</style>',
      ),
    ));
  it('with a script tag that an optimiser inlined keeps the map, and says in the card what is missing', async () => {
    const {readFile} = await import('node:fs/promises');
    const text = (await readFile(`${dist}${script}`, 'utf8')).replaceAll('</script', '<\\/script');
    const served = await serve(dist, {pages: {'/page': pageOf([], `<script>${text}</script>${tag}`)}});
    const page = await openPage(browser, `${served.url}/page`);
    assert.equal((await mapsOf(page))[0]?.heading.trim(), languages[0].question);
    assert.match((await openCard(page, 'RU')).alert, /could not be loaded/);
    await page.close();
    await served.close();
  });

  it('that frames the map in a sandbox: the script with everything draws it and opens a card', async () => {
    const inner = pageOf(['/embed/recognition-elements.js'], tag);
    const report = `<script>
      addEventListener('recognition-ready', ({target}) => setTimeout(() => {
        target.shadowRoot.querySelector('[data-place=RU]').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
        target.shadowRoot.querySelector('details.menu').open = true;
        setTimeout(() => parent.postMessage({
          sources: target.shadowRoot.querySelectorAll('.sources a').length,
          downloads: target.shadowRoot.querySelectorAll('.panel button').length,
          citation: target.shadowRoot.querySelectorAll('.panel textarea').length,
        }, '*'), 1000);
      }));
    </script>`;
    const outer = `<!doctype html><script>addEventListener('message', ({data}) => (told = data));</script>
      <iframe sandbox="allow-scripts" src="/inner" width="600" height="500"></iframe>`;
    const served = await serve(dist, {
      pages: {'/page': outer, '/inner': inner.replace('<title>', `${report}<title>`)},
    });
    const page = await openPage(browser, `${served.url}/page`);
    const told = await page.evaluate(async () => {
      const deadline = Date.now() + 5000;
      while (!('told' in globalThis) && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return (globalThis as unknown as {told?: {sources: number; downloads: number; citation: number}}).told;
    });
    assert.ok(told && told.sources > 0, 'the card has sources');
    assert.equal(told.downloads, 0, 'no control that cannot work');
    assert.equal(told.citation, 1);
    await page.close();
    await served.close();
  });
});
