import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {EMBED_BASE} from '../../tools/embed-base.mjs';
import {ELEMENTS} from '../../tools/elements.mjs';
import {hashOf} from '../../tools/frame/inline-script.mjs';
import {dist, languages} from '../browser/embed.js';

const folder = `${dist}/frame`;
const files = readdirSync(folder);
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('the files of frames', () => {
  it('are a page in each language for each element, and the English one under its name', () => {
    for (const {tag} of ELEMENTS) {
      for (const {lang} of languages) assert.ok(files.includes(`${tag}.${lang}.html`), `${tag}.${lang}`);
      assert.equal(read(`${tag}.html`), read(`${tag}.en.html`));
    }
  });

  it('name their oEmbed files at the beginning, and these are there, valid and alike', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 200);
    for (const file of pages) {
      const begin = Buffer.from(read(file)).subarray(0, 4096).toString();
      const hrefs = ['application/json+oembed', 'text/xml+oembed'].map(
        (type) =>
          new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" href="([^"]+)"`).exec(
            begin,
          )?.[1] ?? '',
      );
      assert.ok(
        hrefs.every((href) => href.startsWith(`${EMBED_BASE}frame/`)),
        file,
      );
      const [json = '', xml = ''] = hrefs.map((href) => read(href.slice(`${EMBED_BASE}frame/`.length)));
      const answer = JSON.parse(json) as Record<string, string | number>;
      assert.deepEqual([answer['version'], answer['type'], answer['width']], ['1.0', 'rich', 640], file);
      assert.ok(Number(answer['height']) >= 200 && Number(answer['height']) <= 1000, file);
      const {documentElement: root} = new DOMParser({
        errorHandler: (_, message) => assert.fail(String(message)),
      }).parseFromString(xml, 'text/xml');
      const said: Record<string, string> = {};
      for (let node = root.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 1) said[node.nodeName] = node.textContent ?? '';
      assert.deepEqual(
        said,
        Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
        file,
      );

      const html = String(answer['html']);
      const form =
        /^<blockquote><a href="([^"]+)">([^<]+)<\/a><\/blockquote><iframe src="([^"]+)" title="([^"]+)" width="640" height="(\d+)"><\/iframe>$/;
      const [, link = '', words = '', src = '', title = '', height] =
        form.exec(html) ?? assert.fail(`${file}: ${html}`);
      assert.deepEqual([src, title, Number(height)], [link, words, answer['height']], file);
      assert.equal(unescaped(words), answer['title'], file);
      const shown = new URL(unescaped(src));
      assert.ok(shown.href.startsWith(`${EMBED_BASE}frame/`), file);
      assert.ok(files.includes(shown.pathname.replace(/.*\//, '')), `${file} shows a page that is there`);
      // A page whose name says an option shows the page with this option, in the same language.
      const [tag = '', value, lang] =
        file.split('.').length === 4 ? file.split('.') : [file.split('.')[0], '', ''];
      if (lang) {
        assert.equal(shown.pathname.replace(/.*\//, ''), `${tag}.${lang}.html`, file);
        assert.deepEqual([...shown.searchParams.values()], [value], file);
      }
    }
  });

  it('let in exactly their own scripts', () => {
    for (const {tag} of ELEMENTS) {
      for (const {lang} of languages) {
        const text = read(`${tag}.${lang}.html`);
        const [, policy = ''] = /script-src ([^;]+);/.exec(text) ?? [];
        const hashes = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => hashOf(code));
        assert.equal(hashes.length, 3, `${tag}.${lang}`);
        assert.equal(policy, hashes.join(' '), `${tag}.${lang}`);
      }
    }
  });

  it('name their picture, as large as it is', () => {
    for (const {tag} of ELEMENTS) {
      for (const {lang} of languages) {
        const picture = `pictures/${tag}.${lang}.png`;
        const png = readFileSync(`${dist}/${picture}`);
        const answer = JSON.parse(read(`${tag}.${lang}.oembed.json`)) as Record<string, string | number>;
        assert.equal(answer['thumbnail_url'], EMBED_BASE + picture);
        assert.deepEqual(
          [answer['thumbnail_width'], answer['thumbnail_height']],
          [png.readUInt32BE(16), png.readUInt32BE(20)],
        );
        assert.ok(
          read(`${tag}.${lang}.html`).includes(
            `<meta property="og:image" content="${EMBED_BASE}${picture}">`,
          ),
        );
      }
    }
  });

  it('have a script for the page around them that weighs little', () => {
    assert.ok(brotliCompressSync(readFileSync(`${dist}/embed/frames.js`)).length <= 1500);
  });
});
