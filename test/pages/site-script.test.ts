import assert from 'node:assert/strict';
import {appendFile, readFile, rm} from 'node:fs/promises';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {ELEMENTS} from '../../tools/elements.mjs';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, languages, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type BrowserName} from '../browser/open.js';
import type {ServeOptions} from '../browser/serve.js';
import {embedsOf, figureOf, tagWithLight, type SeenEmbed} from '../browser/site.js';
import type {ElementName} from '../../src/model/answers/answer.js';
import {polluted} from '../browser/polluted.js';

const TAGS = ELEMENTS.map(({tag}) => tag as ElementName);
const SITE = '<script defer src="/embed/site.js"></script>';
const MODULE = '<script type="module" src="/embed/site.mjs"></script>';

/** The light HTML of a map, as everyone pastes it. */
const map = await figureOf('recognition-map', {lang: 'en'});

interface Sight {
  readonly seen: SeenEmbed[];
  readonly requests: string[];
  readonly console: string[] | undefined;
  readonly violations: string[];
}

/** Opens a page and tells what is seen of its embeds. @param count how many elements are to show their answer */
async function see(
  browser: BrowserName,
  html: string,
  count: number,
  {root = dist, ...options}: ServeOptions & {root?: string} = {},
): Promise<Sight> {
  const served = await serve(root, {...options, pages: {'/page': html, ...options.pages}});
  const page = await openPage(browser, `${served.url}/page`);
  const seen = await embedsOf(page, count, TAGS);
  const violations = [...((await page.violations()) ?? []), ...served.violations];
  const sight = {seen, requests: served.requests, console: page.console(), violations};
  await page.close();
  await served.close();
  return sight;
}

/** That an embed has become its element, its light HTML being kept and out of sight. */
function assertUpgraded(seen: SeenEmbed | undefined, tag: string, lang: string): void {
  assert.deepEqual(
    [seen?.tag, seen?.lang, seen?.isShown, seen?.hasLight, seen?.isLightSeen],
    [tag, lang, true, true, false],
  );
}

/** That it is what it was. */
function assertLight(seen: SeenEmbed | undefined): void {
  assert.deepEqual([seen?.isShown, seen?.hasLight, seen?.isLightSeen], [false, true, true]);
}

const page = (body: string, before = SITE) => pageOf([], `<main>${body}</main>`, before);

inEachBrowser('the script for a whole site', (browser) => {
  for (const [title, script] of [
    ['classic', SITE],
    ['as a module', MODULE],
  ] as const) {
    it(`${title}, makes each kind of figure its element, and keeps the light HTML in it`, async () => {
      const figures = await Promise.all(TAGS.map((tag) => figureOf(tag, {lang: 'prs'})));
      const {seen, requests, console} = await see(browser, page(figures.join('\n'), script), TAGS.length);
      TAGS.forEach((tag, index) => assertUpgraded(seen[index], tag, 'prs'));
      const scripts = requests.filter((path) => /\.prs\.js$/.test(path));
      assert.deepEqual(scripts.sort(), TAGS.map((tag) => `/embed/${tag}.prs.js`).sort());
      assert.equal(requests.filter((path) => /\.(en|ps)\.js$/.test(path)).length, 0);
      if (browser !== 'webkit') assert.deepEqual(console, []);
    });
  }

  it('knows a div, which outlives some editors, and every attribute that the element knows, and no other', async () => {
    const more =
      'data-recognition-as-of="2024-01-01" data-recognition-layer="missions" data-recognition-theme="dark" data-recognition-onclick="document.title=1"' +
      ' data-recognition-style="color:red" data-recognition-hidden="" data-recognition-id="x" data-recognition-class="x" data-recognition-facts="{}"';
    const embed = `<div data-recognition-element="recognition-map" ${more}><p><a href="/map">The map</a></p></div>`;
    const {seen} = await see(browser, page(embed), 1);
    assertUpgraded(seen[0], 'recognition-map', 'en');
    // The element itself reflects that no state is chosen.
    const taken = (seen[0]?.attributes ?? []).filter((each) => each !== 'state=').sort();
    assert.deepEqual(taken, ['as-of=2024-01-01', 'layer=missions', 'theme=dark']);
  });

  it('leaves alone what names no element of ours', async () => {
    const names = ['constructor', '__proto__', 'script', 'x[', 'iframe', 'embed-builder', ''];
    const embeds = names.map((name) => `<div data-recognition-element="${name}"><a href="/">Link</a></div>`);
    const {seen, requests, console} = await see(browser, page(embeds.join('') + map), 1);
    names.forEach((_, index) => assertLight(seen[index]));
    assertUpgraded(seen[names.length], 'recognition-map', 'en');
    assert.deepEqual(requests.slice(1), ['/embed/site.js', '/embed/recognition-map.en.js']);
    if (browser !== 'webkit') assert.deepEqual(console, []);
  });

  it('speaks three languages on one page, by the embed’s own or the page around it, figures and tags', async () => {
    const figures = await Promise.all(languages.map(({lang}) => figureOf('recognition-map', {lang})));
    const tags = await Promise.all(languages.map(({lang}) => tagWithLight('recognition-map', {lang})));
    const around = languages.map(
      ({spoken}) =>
        `<section lang="${spoken}"><div data-recognition-element="recognition-map"><a href="/">…</a></div></section>`,
    );
    const {seen} = await see(browser, page([...figures, ...tags, ...around].join('\n')), 9);
    for (const [index, each] of seen.entries()) {
      assertUpgraded(each, 'recognition-map', languages[index % 3]!.lang);
      assert.equal(each.heading, languages[index % 3]!.question);
    }
  });

  it('upgrades every tag, with the script that it needs', async () => {
    const tags = await Promise.all(TAGS.map((tag) => tagWithLight(tag, {lang: 'ps'})));
    const {seen, requests} = await see(browser, page(tags.join('\n'), MODULE), TAGS.length);
    TAGS.forEach((tag, index) => assertUpgraded(seen[index], tag, 'ps'));
    assert.equal(requests.filter((path) => /\/[\w-]+\.(en|prs)\.js$/.test(path)).length, 0);
  });

  it('upgrades what is added later, moved, filled anew, or shown late, and follows the page to another language', async () => {
    const served = await serve(dist, {pages: {'/page': page('<div id="a"></div><div id="b" hidden></div>')}});
    const opened = await openPage(browser, `${served.url}/page`);
    const put = (id: string, html: string) =>
      opened.evaluate(
        (id, html) => {
          document.getElementById(id)!.innerHTML = html;
        },
        id,
        html,
      );
    await put('a', `<div><p>Next page</p>${map}</div>`);
    assertUpgraded((await embedsOf(opened, 1, TAGS))[0], 'recognition-map', 'en');
    // As a page does that draws a figure anew.
    await opened.evaluate(() => {
      const figure = document.querySelector('figure')!;
      figure.innerHTML = '<a href="/">Another link</a>';
    });
    assertUpgraded((await embedsOf(opened, 1, TAGS))[0], 'recognition-map', 'en');
    await opened.evaluate(() => document.getElementById('b')!.append(document.querySelector('figure')!));
    await put('a', await tagWithLight('claim-check'));
    await opened.evaluate(() => {
      document.getElementById('b')!.hidden = false;
      document.documentElement.lang = 'prs';
    });
    await opened.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const seen = await embedsOf(opened, 2, TAGS);
    assertUpgraded(seen[0], 'claim-check', 'prs');
    assertUpgraded(seen[1], 'recognition-map', 'en');
    // The same page as a reader's browser has stored it, light HTML within the element within the figure.
    await opened.evaluate(() => {
      const copy = document.getElementById('b')!.innerHTML;
      document.getElementById('a')!.innerHTML = copy;
      document.getElementById('b')!.remove();
    });
    assertUpgraded((await embedsOf(opened, 1, TAGS))[0], 'recognition-map', 'en');
    assert.equal(await opened.evaluate(() => document.querySelectorAll('recognition-map').length), 1);
    await opened.close();
    await served.close();
  });

  it('brings figures together in a context', async () => {
    const context = `<recognition-context as-of="2022-03-01" state="RU">${map}${await figureOf('engagement-ladder', {lang: 'en'})}</recognition-context>`;
    const served = await serve(dist, {pages: {'/page': page(context)}});
    const opened = await openPage(browser, `${served.url}/page`);
    await embedsOf(opened, 2, TAGS);
    const days = await opened.evaluate(async () => {
      await customElements.whenDefined('recognition-context');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [...document.querySelectorAll('recognition-map, engagement-ladder')].map((each) => {
        const {state} = each as unknown as {state: string};
        return `${(each as unknown as {answer(): {day: string}}).answer().day} ${state}`;
      });
    });
    assert.deepEqual(days, ['2022-03-01 RU', '2022-03-01 RU']);
    await opened.close();
    await served.close();
  });

  it('loads what is near the window first, and the rest in the end', async () => {
    const far = '<p style="height: 9000px">A long way</p>';
    let letGo = () => {};
    const wait = new Promise<void>((resolve) => (letGo = resolve));
    const served = await serve(dist, {
      pages: {'/page': page(`${map}${far}${await figureOf('claim-check', {lang: 'en'})}`)},
      wait: (path) => (path.includes('recognition-map') ? wait : undefined),
    });
    const opened = await openPage(browser, `${served.url}/page`);
    const deadline = Date.now() + 8000;
    while (served.requests.length < 3 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(served.requests.slice(1, 3), ['/embed/site.js', '/embed/recognition-map.en.js']);
    letGo();
    const seen = await embedsOf(opened, 2, TAGS);
    assertUpgraded(seen[0], 'recognition-map', 'en');
    assertUpgraded(seen[1], 'claim-check', 'en');
    await opened.close();
    await served.close();
  });

  it('waits while a reader has opened a fold of the light HTML, and no longer', async () => {
    let letGo = () => {};
    const wait = new Promise<void>((resolve) => (letGo = resolve));
    const served = await serve(dist, {
      pages: {'/page': page(map)},
      wait: (path) => (path.includes('recognition-map') ? wait : undefined),
    });
    const opened = await openPage(browser, `${served.url}/page`);
    const setOpen = (isOpen: boolean) =>
      opened.evaluate((isOpen) => {
        document.querySelector('details')!.open = isOpen;
      }, isOpen);
    await setOpen(true);
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assertLight((await embedsOf(opened, 0, TAGS))[0]);
    assert.equal(served.requests.filter((path) => path.includes('recognition-map')).length, 1);
    await setOpen(false);
    assertUpgraded((await embedsOf(opened, 1, TAGS))[0], 'recognition-map', 'en');
    await opened.close();
    await served.close();
  });

  for (const [title, scripts] of Object.entries({
    'twice, as a module and with single scripts': `${SITE}${MODULE}${SITE}<script src="/embed/recognition-map.en.js"></script>`,
    'after the script of all': `<script src="/embed/recognition-elements.js"></script>${SITE}`,
    'before a module of the same element': `${SITE}<script type="module" src="/module/recognition-map.js"></script>`,
    'in the head, at once': '<script src="/embed/site.js"></script>',
    'with a base elsewhere': `<base href="/elsewhere/">${SITE.replace('/embed', '../embed')}`,
    'beside an AMD loader': `<script>define = () => { throw new Error('not for us'); }; define.amd = {}; exports = {}; module = {exports};</script>${SITE}`,
  })) {
    it(`loaded ${title}, upgrades each once and says nothing`, async () => {
      const tag = await tagWithLight('recognition-map', {lang: 'en'});
      const {seen, console} = await see(browser, page(map + tag, scripts), 2);
      assertUpgraded(seen[0], 'recognition-map', 'en');
      assertUpgraded(seen[1], 'recognition-map', 'en');
      if (browser !== 'webkit') assert.deepEqual(console, []);
    });
  }

  it('works where a library has changed the prototypes', async () => {
    const {seen, console} = await see(browser, page(map, polluted + SITE), 1);
    assertUpgraded(seen[0], 'recognition-map', 'en');
    if (browser !== 'webkit') assert.deepEqual(console, []);
  });

  it('from disk, where no hash can be compared', async () => {
    const html = page(map, '<script defer src="site.js"></script>');
    const embed = await embedFolder({'page.html': html});
    const opened = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
    assertUpgraded((await embedsOf(opened, 1, TAGS))[0], 'recognition-map', 'en');
    await opened.close();
    await embed.remove();
  });
});

inEachBrowser('the light HTML of a figure', (browser) => {
  /** A copy of the scripts with one of them spoilt. */
  const spoilt = async (spoil: (file: string) => Promise<void>): Promise<Sight> => {
    const html = page(map, '<script defer src="/site.js"></script>');
    const embed = await embedFolder({});
    await spoil(`${embed.folder}/recognition-map.en.js`);
    const sight = await see(browser, html, 0, {root: embed.folder});
    await embed.remove();
    return sight;
  };

  it('stays where the element’s script is missing', async () => {
    assertLight((await spoilt((file) => rm(file))).seen[0]);
  });

  it('stays where the element’s script has other bytes than those of the release', async () => {
    const {seen, requests} = await spoilt((file) => appendFile(file, '\n;globalThis.foreign = true;'));
    assert.ok(requests.includes('/recognition-map.en.js'));
    assertLight(seen[0]);
  });

  it('stays where the page’s policy lets no script of another origin in, or the site’s alone', async () => {
    const other = await serve(dist, {headers: {'Access-Control-Allow-Origin': '*'}});
    for (const policy of ["script-src 'self'", `script-src ${other.url}/embed/site.js`]) {
      const html = page(map, `<script defer src="${other.url}/embed/site.js"></script>`);
      const {seen, violations} = await see(browser, html, 0, {
        headers: {'Content-Security-Policy': policy},
      });
      assertLight(seen[0]);
      assert.ok(violations.length > 0);
    }
    await other.close();
  });

  it('becomes its element across origins', async () => {
    const other = await serve(dist, {headers: {'Access-Control-Allow-Origin': '*'}});
    for (const script of [
      '<script defer src="U/site.js"></script>',
      '<script type="module" src="U/site.mjs"></script>',
    ]) {
      const html = page(map, script.replace('U', `${other.url}/embed`));
      assertUpgraded((await see(browser, html, 1)).seen[0], 'recognition-map', 'en');
    }
    await other.close();
  });

  it('stays where the server of the scripts allows no other origin', async () => {
    const other = await serve(dist);
    const html = page(map, `<script defer src="${other.url}/embed/site.js"></script>`);
    assertLight((await see(browser, html, 0)).seen[0]);
    await other.close();
  });

  it('stays where a stranger has taken the name, or the script was put into the page itself', async () => {
    const stranger =
      "<script>customElements.define('recognition-map', class extends HTMLElement {});</script>";
    const {seen} = await see(browser, page(map, stranger + SITE), 0);
    assertLight(seen[0]);
    const text = (await readFile(`${dist}/embed/site.js`, 'utf8')).replaceAll('</script', '<\\/script');
    const inlined = await see(browser, page(map, `<script>${text}</script>`), 0);
    assertLight(inlined.seen[0]);
    if (browser !== 'webkit') assert.deepEqual(inlined.console, []);
  });

  it('stays where the element cannot draw', async () => {
    const broken = `<script>addEventListener('error', (event) => event.preventDefault());
      addEventListener('unhandledrejection', (event) => event.preventDefault());
      const define = customElements.define;
      customElements.define = function (name, known) {
        known.prototype.render = () => { throw new Error('broken'); };
        define.call(this, name, known);
      };</script>`;
    const {seen} = await see(browser, page(map, broken + SITE), 0);
    assertLight(seen[0]);
    assert.equal(seen[0]?.tag, '', 'nothing is left of the element');
  });

  it('stays where the element of another release has the name and lacks the language', async () => {
    const text = (await readFile(`${dist}/embed/recognition-map.en.js`, 'utf8')).replaceAll(
      '"0.1.0"',
      '"0.0.9"',
    );
    const html = page(
      (await figureOf('recognition-map', {lang: 'ps'})) + map,
      `<script src="/old.js"></script>${SITE}`,
    );
    const {seen} = await see(browser, html, 1, {pages: {'/old.js': text}});
    assertLight(seen[0]);
    assertUpgraded(seen[1], 'recognition-map', 'en');
  });
});

inEachBrowser('under a strict policy, the script for a whole site', (browser) => {
  const rest = "style-src 'self'; require-trusted-types-for 'script'";
  const policies = {
    'of the own origin': strictCsp,
    'with a nonce and strict-dynamic': `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; ${rest}`,
    'with a nonce alone': `default-src 'none'; script-src 'nonce-n0nce'; ${rest}`,
    'with a list of Trusted Types': `default-src 'none'; script-src 'self'; ${rest}; trusted-types lit-html recognition-elements-site 'allow-duplicates'`,
  };
  for (const [title, policy] of Object.entries(policies)) {
    for (const script of [SITE, MODULE]) {
      it(`${title} violates nothing: ${script.includes('module') ? 'as a module' : 'classic'}`, async () => {
        const nonced = script.replace('<script', '<script nonce="n0nce"');
        const embeds = map + (await tagWithLight('claim-check', {lang: 'prs'}));
        const html = page(embeds, nonced).replace('<link rel="icon" href="data:,">', '');
        const {seen, violations} = await see(browser, html, 2, {
          headers: {'Content-Security-Policy': policy},
        });
        assertUpgraded(seen[0], 'recognition-map', 'en');
        assertUpgraded(seen[1], 'claim-check', 'prs');
        // Firefox asks for an icon of itself, which the policy forbids.
        assert.deepEqual(
          violations.filter((each) => !each.includes('img-src')),
          [],
        );
      });
    }
  }

  it('that lists other Trusted Types leaves the light HTML', async () => {
    const policy = `${strictCsp}; trusted-types lit-html`;
    const {seen} = await see(browser, page(map), 0, {headers: {'Content-Security-Policy': policy}});
    // Where the browser knows no such list, nothing is in the way.
    if (seen[0]?.isShown) assert.equal(browser, 'webkit');
    else assertLight(seen[0]);
  });
});
