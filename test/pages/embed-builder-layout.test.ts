import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {BUILDERS, seenOf} from '../browser/builder.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';

inEachBrowser('the builder’s page', (browser) => {
  let served: Awaited<ReturnType<typeof serve>>;
  const pages: Record<string, string> = {};
  before(async () => {
    pages['/axe.js'] = await readFile(join(dist, '../node_modules/axe-core/axe.min.js'), 'utf8');
    served = await serve(dist, {pages});
  });
  after(() => served.close());
  const open = (file = 'index.html') => openPage(browser, `${served.url}/builder/${file}`);

  for (const {lang, file} of BUILDERS) {
    it(`has room at 320 px with text of 100 % and 200 % in ${lang}, and nothing for axe to find`, async () => {
      const built = await readFile(join(dist, 'builder', file), 'utf8');
      for (const size of ['100%', '200%']) {
        pages['/builder/inner.html'] = built.replace(
          '</head>',
          `<style>html { font-size: ${size} }</style></head>`,
        );
        pages['/builder/outer.html'] =
          '<!doctype html><html lang="en"><meta charset="utf-8"><title>Narrow</title><style>body { margin: 0 } iframe { width: 320px; height: 3000px; border: 0 }</style><iframe title="inner" src="inner.html"></iframe></html>';
        const page = await open('outer.html');
        const wide = await page.evaluate(async () => {
          const inner = () => document.querySelector('iframe')?.contentDocument;
          const root = () => inner()?.querySelector('embed-builder')?.shadowRoot;
          const deadline = Date.now() + 20_000;
          while (!root()?.querySelector('.code textarea') && Date.now() < deadline)
            await new Promise((resolve) => setTimeout(resolve, 50));
          await new Promise((resolve) => setTimeout(resolve, 500));
          const html = inner()!.documentElement;
          const out = [...(root()?.querySelectorAll<HTMLElement>('*') ?? [])].filter((each) => {
            const {left, right, width} = each.getBoundingClientRect();
            return width > 1 && (left < -1 || right > 321) && !each.closest('.light-html, .preview');
          });
          return [html.scrollWidth > html.clientWidth, ...out.map((each) => each.outerHTML.slice(0, 120))];
        });
        assert.deepEqual(wide, [false], `${size}`);
        await page.close();
      }
      const page = await open(file);
      await seenOf(page);
      const found = await page.evaluate(async () => {
        const root = document.querySelector('embed-builder')!.shadowRoot!;
        for (const each of root.querySelectorAll('details')) each.open = true;
        const script = document.createElement('script');
        script.src = '/axe.js';
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        document.head.append(script);
        await loaded;
        const {axe} = globalThis as unknown as {
          axe: {
            run(
              context: object,
              options: object,
            ): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
          };
        };
        const {violations} = await axe.run(document, {resultTypes: ['violations']});
        return violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`,
        );
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }
});
