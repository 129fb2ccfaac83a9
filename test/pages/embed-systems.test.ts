import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {it} from 'node:test';
import type {Embed, SnippetKind} from '../../src/render/snippets/embed.js';
import {snippet} from '../../src/render/snippets/snippet.js';
import {kindsFor, SYSTEMS, type System} from '../../src/render/snippets/systems.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';
import {FILTERS} from '../browser/systems.js';
import {made} from '../render/snippets/made.js';

/** What a reader has of a code: the element itself, a frame that has drawn, or what needs no script. */
type Promised = 'element' | 'frame' | 'picture' | 'table' | 'text';

/** Put into a site once, or made into an embed by the system itself: those are tested with their systems. */
const ELSEWHERE: readonly SnippetKind[] = ['site-script', 'hugo-file', 'hugo', 'block', 'shortcode', 'amp'];

const PROMISED: Readonly<Partial<Record<SnippetKind, Promised>>> = {
  'script-placeholder': 'element',
  'script-tag': 'element',
  markdown: 'element',
  astro: 'element',
  placeholder: 'table',
  url: 'frame',
  iframe: 'frame',
  image: 'picture',
  text: 'text',
  mail: 'text',
  message: 'text',
};

const promised = (system: System, kind: SnippetKind): Promised =>
  system === 'messenger' ? 'text' : (PROMISED[kind] ?? 'text');

/** What the system makes of a code: WordPress puts what the page’s oEmbed file says in the place of a bare address. */
async function pasted(system: System, kind: SnippetKind, embed: Embed): Promise<string> {
  const code = snippet(kind, embed);
  if (system.startsWith('wordpress') && kind === 'url') {
    const {title} = embed;
    const shown = `<iframe sandbox="allow-scripts" src="${embed.page}" title="${title}" width="640" height="600"></iframe>`;
    return `<blockquote><a href="${embed.page}">${title}</a></blockquote>${shown}`;
  }
  const html = kind === 'url' ? `<p>${code}</p>` : code;
  return (FILTERS[system] ?? ((own: string) => own))(html);
}

/** The article in which it stands; it notes which frames have told a height, as only drawn ones do. */
const article = (html: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article</title>
<link rel="icon" href="data:,">
<script>
  told = [];
  addEventListener('message', (event) => told.push(event.source));
</script>
<article>${html}</article>
</html>`;

/** What a reader has of the embed, once it is there or a while has gone by. */
const seenOn = (page: OpenPage, want: Promised) =>
  page.evaluate(async (want) => {
    const of = () => {
      const tag = document.querySelector('recognition-map, embassy-status-table');
      const frame = document.querySelector('iframe');
      const told = (globalThis as unknown as {told: unknown[]}).told;
      const picture = document.querySelector('img');
      return {
        element: !!tag?.shadowRoot?.querySelector('[part=root] [part=lead]')?.getBoundingClientRect().height,
        frame: !!frame && told.includes(frame.contentWindow),
        picture: !!picture?.naturalWidth,
        table: [...document.querySelectorAll('table')].some(
          (each) => each.rows.length > 20 && each.offsetHeight > 0,
        ),
        text: document.querySelector('article')?.innerText ?? '',
        links: [...document.querySelectorAll('a')].map(({href}) => href),
      };
    };
    const deadline = Date.now() + 15_000;
    while (want !== 'text' && !of()[want] && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return of();
  }, want);

const EMBEDS = [
  ['recognition-map', 'prs', {}],
  ['embassy-status-table', 'en', {'authority-label': 'the "authorities" <in Kabul>', 'as-of': '2025-07-31'}],
] as const;

inEachBrowser('the builder’s code, as each system leaves it,', (browser) => {
  for (const system of SYSTEMS) {
    it(`is a right embed in ${system}`, async (test) => {
      const pages: Record<string, string> = {};
      const served = await serve(dist, {pages});
      const base = `${served.url}/`;
      const pictures = {'recognition-map.prs': {width: 1200, height: 900}};
      let seen = 0;
      // What a value holds is of weight where something filters it, and once where nothing does.
      const embeds = system in FILTERS || system === 'html' ? EMBEDS : EMBEDS.slice(0, 1);
      for (const [element, lang, attributes] of embeds) {
        const embed = made(element, lang, attributes, {base, pictures, pinned: 'as-of' in attributes});
        for (const kind of kindsFor(system, embed)) {
          if (ELSEWHERE.includes(kind)) continue;
          seen++;
          pages['/article'] = article(await pasted(system, kind, embed));
          const page = await openPage(browser, `${base}article`);
          const want = promised(system, kind);
          const {text, links, ...has} = await seenOn(page, want);
          const where = `${kind} of ${element}`;
          // Never an empty box: words or a picture stand there, and a link leads on.
          const words = kind === 'url' ? [embed.page] : [embed.title, embed.lead.slice(0, 30)];
          if (want !== 'text') assert.ok(has[want], `${where}: ${want}; ${JSON.stringify(has)}`);
          else
            for (const each of words)
              assert.ok(text.replace(/\s+/g, ' ').includes(each), `${where}: ${text}`);
          assert.ok(
            links.some((each) => each.startsWith(embed.page.replace(/\?.*/, ''))),
            `${where}: a link; ${links.join()}`,
          );
          await page.close();
        }
      }
      await served.close();
      if (seen === 0) test.diagnostic(`${system}: what it takes is tested with the system itself`);
    });
  }

  it('is a table for readers of a filtered page, and the element once the site has its script', async () => {
    const pages: Record<string, string> = {};
    const served = await serve(dist, {pages});
    const embed = made('recognition-map', 'ps', {layer: 'missions'}, {base: `${served.url}/`});
    const html = FILTERS['wordpress-author']!(snippet('placeholder', embed));
    pages['/article'] = article(html + snippet('site-script', embed));
    const page = await openPage(browser, `${served.url}/article`);
    const {element, table} = await seenOn(page, 'element');
    assert.deepEqual([element, table], [true, false]);
    await page.close();
    await served.close();
  });

  it('keeps the words of a figure that DOMPurify has cleaned, and its name', async () => {
    const purify = await readFile(fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')), 'utf8');
    const pages: Record<string, string> = {'/purify.js': purify};
    const served = await serve(dist, {pages});
    const embed = made(
      'recognition-map',
      'prs',
      {heading: '</script><img src=x onerror=alert(1)>'},
      {base: `${served.url}/`},
    );
    pages['/article'] = article('<script src="/purify.js"></script>');
    const page = await openPage(browser, `${served.url}/article`);
    const kept = await page.evaluate(
      (html) => {
        const {DOMPurify} = globalThis as unknown as {DOMPurify: {sanitize(html: string): string}};
        document.querySelector('article')!.innerHTML = DOMPurify.sanitize(html);
        const figure = document.querySelector('figure');
        return {
          element: figure?.getAttribute('data-recognition-element'),
          heading: figure?.getAttribute('data-recognition-heading'),
          rows: document.querySelectorAll('tr').length,
          link: [...document.querySelectorAll('a')].pop()?.href.split('?')[0],
          pictures: document.querySelectorAll('img').length,
        };
      },
      snippet('placeholder', embed),
    );
    assert.ok(kept.rows > 20);
    assert.equal(kept.link, embed.page.split('?')[0]);
    assert.equal(kept.element, 'recognition-map');
    assert.equal(kept.pictures, 0);
    await page.close();
    await served.close();
  });
});
