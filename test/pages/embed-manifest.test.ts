import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import {made} from '../render/snippets/made.js';

interface Manifest {
  readonly base: string;
  readonly module: string;
  readonly classic: string;
  readonly tags: readonly string[];
  readonly proof: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly placeholder: string;
  readonly page: string;
  readonly oembed: string;
  readonly svg: string;
  readonly png: string;
  readonly wordpress: string;
  readonly shortcode: string;
  readonly block: string;
  readonly snippets: Readonly<Record<string, string>>;
  readonly preload: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(await readFile(join(dist, 'embed-manifest.json'), 'utf8')) as Manifest;
const LANGS = ['en', 'prs', 'ps'] as const;

/** A template for one element, as a reader of the manifest fills it in. */
const filled = (template: string, tag: string, lang: string, base: string) =>
  template
    .replaceAll('{page}', `${base}${manifest.page}`)
    .replaceAll('{tag}', tag)
    .replaceAll('{lang}', lang)
    .replaceAll(manifest.base, base);

const state = (tag: string): Record<string, string> => (tag === 'state-profile' ? {state: 'UZ'} : {});

describe('the manifest of embeds', () => {
  it('names files that are there, for every tag and language, and their hashes', async () => {
    assert.deepEqual([...manifest.tags].sort(), [...ELEMENTS].sort());
    for (const file of [manifest.module, manifest.classic]) assert.ok(existsSync(join(dist, file)), file);
    for (const tag of manifest.tags)
      for (const lang of LANGS)
        for (const file of [manifest.page, manifest.oembed, manifest.svg, manifest.png])
          assert.ok(existsSync(join(dist, filled(file, tag, lang, ''))), filled(file, tag, lang, ''));
    for (const [file, hash] of Object.entries(manifest.integrity)) {
      const own = createHash('sha384').update(await readFile(join(dist, file)));
      assert.equal(hash, `sha384-${own.digest('base64')}`, file);
    }
    assert.ok('embed/site.js' in manifest.integrity);
  });

  it('has proofs that no light HTML holds', () => {
    for (const tag of ELEMENTS)
      for (const lang of LANGS) {
        const proof = manifest.proof[tag]?.[lang] ?? '';
        assert.ok(proof.length > 3, `${tag} ${lang}`);
        const {light, title, lead} = made(tag, lang, state(tag));
        assert.ok(![light, title, lead].join().includes(proof), `${tag} ${lang}`);
      }
  });
});

inEachBrowser('the snippets of the manifest', (browser) => {
  for (const lang of LANGS) {
    it(`draw every element in ${lang}, which its proof shows, and not before, by scripts that come once`, async () => {
      const pages: Record<string, string> = {};
      const served = await serve(dist, {pages});
      const base = `${served.url}/`;
      const {tag: tagCode, script} = manifest.snippets;
      const body = manifest.tags.map((tag) => filled(tagCode ?? '', tag, lang, base)).join('\n');
      const page = (scripts: string) =>
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${scripts}${body}</html>`;
      pages['/without'] = page('');
      const sooner = manifest.tags.map((tag) => manifest.preload[`${tag}.${lang}`] ?? '').join('');
      pages['/with'] = page(filled(sooner + (script ?? ''), '', lang, base));
      const textsOf = async (path: string, wait: boolean) => {
        const opened = await openPage(browser, base + path);
        const texts = await opened.evaluate(
          async (tags, wait) => {
            const of = () =>
              tags.map((tag) => {
                const element = document.querySelector(tag);
                return (element?.shadowRoot ?? element)?.textContent ?? '';
              });
            const isDrawn = () =>
              tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=root]'));
            const deadline = Date.now() + 20_000;
            while (wait && !isDrawn() && Date.now() < deadline)
              await new Promise((resolve) => setTimeout(resolve, 50));
            return of();
          },
          manifest.tags,
          wait,
        );
        await opened.close();
        return texts;
      };
      const [before, after] = [await textsOf('without', false), await textsOf('with', true)];
      manifest.tags.forEach((tag, index) => {
        const proof = manifest.proof[tag]?.[lang] ?? '';
        assert.ok(before[index] && !before[index].includes(proof), `${tag} before`);
        assert.ok(after[index]?.includes(proof), `${tag} after`);
        const file = `/embed/${tag}.${lang}.js`;
        assert.deepEqual(
          served.requests.filter((path) => path.includes(file)),
          [file],
        );
      });
      await served.close();
    });
  }
});
