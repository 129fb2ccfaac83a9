import assert from 'node:assert/strict';
import {runInNewContext} from 'node:vm';
import {test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {addressPage, framePage} from '../../tools/frame/frame-page.mjs';
import {FRAME_HEIGHTS, frameHeight, MOST_HEIGHT} from '../../tools/frame/frame-heights.mjs';
import {hashOf, inlineCode} from '../../tools/frame/inline-script.mjs';
import {embedHTML, oembed, oembedXML} from '../../tools/frame/oembed.mjs';
import {ELEMENTS} from '../../tools/elements.mjs';

const base = 'https://example.org/recognition-elements/';
const title = 'Who says "no" & <why>?';
const picture = {
  url: `${base}pictures/recognition-map.ps.png`,
  svg: '../pictures/recognition-map.ps.svg',
  width: 1200,
  height: 700,
};
const page = {
  tag: 'recognition-map',
  lang: 'ps' as const,
  base,
  name: 'recognition-map.ps',
  title,
  description: 'One “state”.',
  light: '<figure><p>Light</p></figure>',
  picture,
};

test('a script that ends its element or hides its end is the same inside a page', () => {
  const texts = ['</script>', '</SCRIPT >', '<!--', '<script>', '<!-- <script> --></script>'];
  const code = `said = ${JSON.stringify(texts)}; found = /<\\/script>|<!--/u.test('<!--') && \`</script>\` === '<' + '/script>';`;
  const safe = inlineCode(code);
  assert.doesNotMatch(safe, /<\/script|<script|<!--/i);
  const scope: {said?: string[]; found?: boolean} = {};
  runInNewContext(safe, scope);
  assert.deepEqual([...(scope.said ?? [])], texts);
  assert.equal(scope.found, true);
});

test('a script in which such a thing is no text is refused', () => {
  assert.throws(() => inlineCode('let a = 1, b = 2; a<!--b'), /SyntaxError|Invalid/);
});

test('a page lets in its own scripts by their hash and nothing else', () => {
  const text = framePage({...page, frame: 'frame()', scripts: ['one()', 'two()'], blocked: 'Blocked:'});
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  const directives = new Map(
    policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
  );
  assert.deepEqual(directives.get('default-src'), ["'none'"]);
  assert.deepEqual(directives.get('script-src'), ['frame()', 'one()', 'two()'].map(hashOf));
  assert.equal(directives.has('connect-src'), false);
  const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code);
  assert.deepEqual(scripts, ['frame()', 'one()', 'two()']);
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
  assert.ok(directives.get('style-src')?.includes(hashOf(style)));
});

test('a page says who it is before its scripts, with everything escaped', () => {
  const text = framePage({...page, frame: 'frame()', scripts: [], blocked: '<b>'});
  const head = text.slice(0, text.indexOf('<script>'));
  assert.ok(text.startsWith('<!doctype html>\n<html lang="ps" dir="rtl" data-element="recognition-map">'));
  assert.ok(head.includes('<title>Who says &quot;no&quot; &amp; &lt;why&gt;?</title>'));
  assert.ok(head.includes(`<meta property="og:image" content="${picture.url}">`));
  for (const [type, end] of [
    ['application/json+oembed', 'json'],
    ['text/xml+oembed', 'xml'],
  ]) {
    const at = head.indexOf(
      `<link rel="alternate" type="${type}" href="${base}frame/recognition-map.ps.oembed.${end}"`,
    );
    assert.ok(at > 0 && at < 4096, `${type} at ${at}`);
  }
  assert.ok(text.includes('&lt;b&gt;'));
  assert.ok(
    text.includes(`<noscript><img src="${picture.svg}" width="1200" height="700" alt="One “state”.">`),
  );
});

test('an address with an option leads to the page with it, and runs nothing', () => {
  const text = addressPage({
    ...page,
    name: 'recognition-map.missions.ps',
    target: 'recognition-map.ps.html?layer=missions',
  });
  assert.ok(
    text.includes('<meta http-equiv="refresh" content="0; url=recognition-map.ps.html?layer=missions">'),
  );
  assert.ok(text.includes(`href="${base}frame/recognition-map.missions.ps.oembed.json"`));
  assert.ok(
    text.includes(`<link rel="canonical" href="${base}frame/recognition-map.ps.html?layer=missions">`),
  );
  assert.doesNotMatch(text, /<script/);
  assert.match(text, /script-src 'none'/);
});

test('oEmbed says a frame with a link before it, escaped, the same in JSON and in XML', () => {
  const shown = `${base}frame/recognition-map.ps.html?layer=missions&state=RU`;
  const answer = oembed({page: shown, title, height: 640, picture, base});
  assert.equal(
    answer['html'],
    `<blockquote><a href="${base}frame/recognition-map.ps.html?layer=missions&amp;state=RU">Who says &quot;no&quot; &amp; &lt;why&gt;?</a></blockquote>` +
      `<iframe src="${base}frame/recognition-map.ps.html?layer=missions&amp;state=RU" title="Who says &quot;no&quot; &amp; &lt;why&gt;?" width="640" height="640"></iframe>`,
  );
  assert.deepEqual(
    [answer['type'], answer['version'], answer['width'], answer['height']],
    ['rich', '1.0', 640, 640],
  );
  assert.deepEqual(
    [answer['thumbnail_url'], answer['thumbnail_width'], answer['thumbnail_height']],
    [picture.url, 1200, 700],
  );
  const root = new DOMParser().parseFromString(oembedXML(answer), 'text/xml').documentElement;
  assert.equal(root.nodeName, 'oembed');
  const said = [...Array(root.childNodes.length).keys()]
    .map((at) => root.childNodes[at]!)
    .filter((node) => node.nodeType === 1)
    .map((node) => [node.nodeName, node.textContent]);
  assert.deepEqual(
    said,
    Object.entries(answer).map(([name, value]) => [name, String(value)]),
  );
});

test('the link stays in the frame’s place where the frame is refused', () => {
  assert.match(
    embedHTML({page: `${base}x`, title: 'x', height: 5}),
    /^<blockquote><a href="[^"]+">x<\/a><\/blockquote><iframe /,
  );
});

test('each element has a height in each language, and none more than WordPress gives', () => {
  assert.deepEqual(
    Object.keys(FRAME_HEIGHTS)
      .filter((name) => !name.includes('?'))
      .sort(),
    ELEMENTS.map(({tag}) => tag).sort(),
  );
  for (const {tag} of ELEMENTS)
    for (const lang of ['en', 'prs', 'ps']) {
      const height = frameHeight(tag, lang);
      assert.ok(height >= 200 && height <= MOST_HEIGHT, `${tag}, ${lang}: ${height}`);
    }
});
