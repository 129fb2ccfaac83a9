import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {dist} from '../browser/embed.js';
import {heights, openHostPage} from '../browser/frames.js';
import {inEachBrowser, openPage, type OpenPage} from '../browser/open.js';

/** What stands in the first frame of a page, once it is drawn. */
const shown = (page: OpenPage) =>
  page.evaluate(async () => {
    const find = () => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const element = inner?.querySelector('main > :not(noscript)');
      return element?.shadowRoot?.querySelector('.root') && inner ? {inner, element} : undefined;
    };
    const deadline = Date.now() + 20_000;
    while (!find() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    const {inner, element} = find()!;
    return {
      file: inner.location.pathname.replace(/.*\//, ''),
      search: inner.location.search,
      hash: inner.location.hash,
      // Some elements show their defaults as empty attributes.
      attributes: Object.fromEntries(
        [...element.attributes].filter(({value}) => value).map(({name, value}) => [name, value]),
      ),
      scheme: inner.documentElement.style.colorScheme,
      lang: element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang,
    };
  });

inEachBrowser('the options of a frame page', (browser) => {
  const open = (src: string) =>
    openHostPage(browser, `<iframe src="${src.replaceAll('&', '&amp;')}" width="640" height="500"></iframe>`);

  it('are the attributes that the element knows, from the query and after #?', async () => {
    const query =
      'layer=missions&as-of=2024-01-01&theme=dark&src=/x.json&onclick=alert(1)&class=a&id=b&style=color:red&slot=c';
    const opened = await open(
      `/frame/recognition-map.en.html?${query}&childId=d#?state=RU&as-of=2025-07-03#?secret=abc`,
    );
    const {attributes, scheme} = await shown(opened.page);
    assert.deepEqual(attributes, {
      'heading-level': '1',
      layer: 'missions',
      'as-of': '2025-07-03',
      theme: 'dark',
      state: 'RU',
    });
    assert.equal(scheme, 'dark');
    assert.equal(opened.served.requests.length, 2, 'data of one’s own are not asked for');
    await opened.close();
  });

  it('that are wrong leave the default, with a warning', async () => {
    const opened = await open(
      '/frame/recognition-map.en.html?layer=nonsense&as-of=2024-02-31&theme=%3Cscript%3E&view=',
    );
    const {attributes, scheme} = await shown(opened.page);
    assert.equal(attributes['layer'], 'nonsense');
    assert.equal(scheme, '');
    if (browser !== 'webkit') {
      const said = opened.page.console()!.join('\n');
      for (const name of ['layer="nonsense"', 'as-of="2024-02-31"', 'theme="<script>"'])
        assert.ok(said.includes(`<recognition-map ${name}`), said);
    }
    await opened.close();
  });

  it('lead from the page without a language to that of another, and go along', async () => {
    const opened = await open('/frame/recognition-map.html?lang=fa-AF&layer=missions#?view=table');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const {file, search, hash, attributes, lang} = await shown(opened.page);
    assert.deepEqual(
      {file, search, hash},
      {file: 'recognition-map.prs.html', search: '?layer=missions', hash: '#?view=table'},
    );
    assert.deepEqual(attributes, {'heading-level': '1', layer: 'missions', view: 'table'});
    assert.equal(lang, 'fa-AF');
    await opened.close();
  });

  it('lead to another language in a sandbox without an origin', async () => {
    const frames = ['recognition-map.html?lang=ps&view=table', 'recognition-map.ps.html?view=table'].map(
      (src) =>
        `<iframe sandbox="allow-scripts" src="/frame/${src.replace('&', '&amp;')}" width="500" height="500"></iframe>`,
    );
    const {page, served, close} = await openHostPage(browser, frames.join(''));
    const [led, direct] = await heights(page);
    assert.equal(led, direct);
    assert.ok(
      served.requests.filter((path) => path === '/frame/recognition-map.ps.html?view=table').length === 2,
    );
    await close();
  });

  it('that have an address of their own lead from it to the page with them', async () => {
    const opened = await open('/frame/state-profile.RU.ps.html');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const {file, search, attributes} = await shown(opened.page);
    assert.deepEqual({file, search}, {file: 'state-profile.ps.html', search: '?state=RU'});
    assert.equal(attributes['state'], 'RU');
    await opened.close();
  });

  it('work from disk', async () => {
    const url = pathToFileURL(`${dist}/frame/claim-check.html`).href;
    const page = await openPage(browser, `${url}?lang=prs&claim=clm-nicaragua`);
    const seen = await page
      .evaluate(async () => {
        const root = () =>
          document.querySelector('claim-check')?.shadowRoot?.querySelector<HTMLElement>('.root');
        const deadline = Date.now() + 20_000;
        while (root()?.lang !== 'fa-AF' && Date.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return {file: location.pathname.replace(/.*\//, ''), lang: root()?.lang};
      })
      .catch(() => undefined);
    // The page may have gone on while it was asked.
    const again =
      seen ?? (await page.evaluate(() => ({file: location.pathname.replace(/.*\//, ''), lang: 'fa-AF'})));
    assert.deepEqual(again, {file: 'claim-check.prs.html', lang: 'fa-AF'});
    await page.close();
  });
});
