import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ELEMENTS} from '../../../src/model/answers/answer.js';
import {SNIPPET_KINDS} from '../../../src/render/snippets/embed.js';
import {policyLines} from '../../../src/render/snippets/policy.js';
import {snippet} from '../../../src/render/snippets/snippet.js';
import {kindsFor, SYSTEMS, WITHOUT_SCRIPT} from '../../../src/render/snippets/systems.js';
import {BASE, made} from './made.js';

const LANGS = ['en', 'prs', 'ps'] as const;
/** What is no embed itself: it is put into a site once. */
const ONCE = ['site-script', 'hugo-file'];
/** What the system itself turns into an embed with a link. */
const RENDERED = ['block', 'shortcode', 'hugo'];

const HEADING = `"Who's" <b>it</b> & why? --> </script> ]]> {{ 1 }} [x] قطر`;
const pictures = {'recognition-map.en': {width: 1200, height: 900}};

/** Text as HTML that a browser reads, without its tags. */
const textOf = (html: string) =>
  html
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#123;', '{')
    .replaceAll('&#125;', '}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&amp;', '&');

describe('the code of an embed', () => {
  it('carries its own link and words in every kind, for every element and language', () => {
    for (const element of ELEMENTS)
      for (const lang of LANGS) {
        const embed = made(element, lang, element === 'state-profile' ? {state: 'UZ'} : {});
        for (const kind of SNIPPET_KINDS.filter((each) => !ONCE.includes(each))) {
          const code = snippet(kind, embed);
          const where = `${kind} of ${element} in ${lang}`;
          if (RENDERED.includes(kind)) assert.match(code, RegExp(`\\b${lang}\\b`), where);
          else
            assert.ok(code.includes(embed.page.replaceAll('&', '&amp;')) || code.includes(embed.page), where);
          if (!RENDERED.includes(kind)) assert.ok(textOf(code).trim().length > 0, where);
        }
      }
  });

  it('says what it is in text alone, whatever a heading holds', () => {
    const embed = made('recognition-map', 'en', {heading: HEADING}, {pictures});
    assert.equal(embed.title, HEADING);
    for (const kind of [
      'script-tag',
      'script-placeholder',
      'iframe',
      'text',
      'amp',
      'mail',
      'markdown',
    ] as const) {
      const code = snippet(kind, embed);
      assert.ok(textOf(code).includes(HEADING), `${kind}: ${textOf(code)}`);
      assert.doesNotMatch(code, /<b>|<\/script> \]/, kind);
    }
    assert.ok(snippet('message', embed).startsWith(HEADING));
  });

  it('leaves no brace to a template language, and no empty line to Markdown', () => {
    const embed = made('recognition-map', 'en', {heading: HEADING});
    for (const kind of ['markdown', 'astro'] as const) assert.doesNotMatch(snippet(kind, embed), /[{}]/);
    assert.doesNotMatch(snippet('markdown', embed), /\n\s*\n|\n\s/);
    assert.match(snippet('astro', embed), /<script defer is:inline src=/);
  });

  it('names attributes as HTML does, and writes none that could end a tag', () => {
    const embed = {
      ...made('engagement-timeline', 'prs', {mirror: '', kind: 'visit summit', 'as-of': '2025-01-01'}),
    };
    assert.match(
      snippet('tag', embed),
      /^<engagement-timeline lang="prs" mirror kind="visit summit" as-of="2025-01-01"><a href="[^"]*" lang="fa-AF" dir="rtl">/,
    );
    const odd = {...embed, attributes: {...embed.attributes, 'onload="x" y': 'z', '><b>': ''}};
    for (const kind of ['tag', 'shortcode', 'block', 'hugo'] as const)
      assert.equal(snippet(kind, odd), snippet(kind, embed), kind);
  });

  it('is a shortcode that WordPress can part, whatever a value holds', () => {
    const code = snippet('shortcode', made('recognition-map', 'en', {heading: HEADING}));
    // WordPress's own pattern of attributes, and of a shortcode's end: the first closing bracket.
    assert.equal(code.indexOf(']'), code.length - 1);
    const values = [...code.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      value.replace(/&#(\d+);/g, (_, n: string) => String.fromCharCode(Number(n))),
    ]);
    assert.deepEqual(values, [
      ['element', 'recognition-map'],
      ['lang', 'en'],
      ['heading', HEADING],
    ]);
    assert.doesNotMatch(code.slice(1, -1), /[<>[\]]/);
  });

  it('is a block whose comment nothing can end', () => {
    const code = snippet('block', made('mission-trend', 'ps', {heading: HEADING, mirror: ''}));
    const [, json = ''] = /^<!-- wp:recognition-elements\/embed (\{.*\}) \/-->$/.exec(code) ?? [];
    assert.doesNotMatch(json, /--|[<>&]/);
    assert.deepEqual(JSON.parse(json), {
      element: 'mission-trend',
      attributes: {lang: 'ps', heading: HEADING, mirror: 'true'},
    });
  });

  it('has the hash of each script where a release is kept, and the address of that release', () => {
    const fixed = {
      base: `${BASE}releases/0.1.0/`,
      integrity: {
        'embed/site.js': 'sha384-a',
        'embed/recognition-map.en.js': 'sha384-b',
        'embed/pinned.js': 'sha384-c',
      },
    };
    const embed = made('recognition-map', 'en', {'as-of': '2025-07-31'}, {fixed, pinned: true});
    for (const kind of ['script-placeholder', 'script-tag'] as const) {
      const scripts = snippet(kind, embed).match(/<script[^>]*>/g) ?? [];
      assert.equal(scripts.length, 2, kind);
      for (const each of scripts)
        assert.match(
          each,
          /src="https:\/\/cdn\.example\.net\/recognition\/releases\/0\.1\.0\/embed\/[\w.-]+" integrity="sha384-[abc]" crossorigin="anonymous"/,
        );
    }
    assert.doesNotMatch(snippet('script-tag', made('recognition-map')), /integrity|releases/);
    assert.deepEqual(policyLines('script-tag', embed)[0], `script-src ${fixed.base}embed/`);
  });

  it('leads to what has changed only where a day is pinned, in every kind that can', () => {
    const pinned = made(
      'recognition-map',
      'prs',
      {'as-of': '2025-07-31', heading: HEADING},
      {pinned: true, pictures},
    );
    const frozen = made('recognition-map', 'prs', {'as-of': '2025-07-31', heading: HEADING}, {pictures});
    const address = `${BASE}changes/recognition-map.prs.html?as-of=2025-07-31`;
    for (const kind of SNIPPET_KINDS.filter((each) => !ONCE.includes(each))) {
      assert.ok(snippet(kind, pinned).includes(address), kind);
      assert.ok(!snippet(kind, frozen).includes('/changes/'), kind);
    }
    assert.match(
      snippet('placeholder', pinned),
      /<p data-recognition-changes="recognition-map" data-recognition-lang="prs" data-recognition-as-of="2025-07-31" data-recognition-counted="[^"]*\{count\}[^"]*" lang="fa-AF" dir="rtl">/,
    );
  });

  it('offers a picture only of what the published picture shows', () => {
    const own = made('recognition-map', 'en', {}, {pictures});
    const other = made('recognition-map', 'en', {layer: 'missions'}, {pictures});
    assert.deepEqual(own.picture, {width: 1200, height: 900});
    assert.equal(other.picture, undefined);
    assert.ok(kindsFor('html', own).includes('image'));
    assert.ok(!kindsFor('html', other).includes('image'));
    assert.match(
      snippet('image', own),
      /pictures\/recognition-map\.en\.svg" alt="[^"]{40,}" width="1200" height="900"/,
    );
    assert.match(snippet('mail', own), /recognition-map\.en\.png" alt="[^"]+" width="600" height="450"/);
    assert.doesNotMatch(snippet('mail', other), /<img/);
  });
});

describe('systems', () => {
  it('each have code, which has a line on readers without script and its policy', () => {
    for (const system of SYSTEMS) {
      const kinds = kindsFor(system, {picture: undefined});
      assert.ok(kinds.length > 0, system);
      for (const kind of kinds) {
        assert.ok(WITHOUT_SCRIPT[kind]);
        for (const line of policyLines(kind, {base: BASE})) assert.match(line, /^[a-z-]+ \S/);
      }
    }
  });

  it('give no script to who may not save one', () => {
    const embed = made('recognition-map', 'en', {}, {pictures});
    for (const system of [
      'unknown',
      'wordpress-author',
      'wordpress-plugin',
      'drupal-basic',
      'newsletter',
      'messenger',
    ] as const)
      for (const kind of kindsFor(system, embed))
        assert.doesNotMatch(snippet(kind, embed), /<script|<iframe|<recognition-map/, `${system}: ${kind}`);
  });

  it('ask of a policy what each way loads, and nothing for text', () => {
    assert.deepEqual(policyLines('iframe', {base: BASE}), [`frame-src ${BASE}frame/`]);
    assert.deepEqual(policyLines('image', {base: BASE}), [`img-src ${BASE}pictures/`]);
    assert.deepEqual(policyLines('text', {base: BASE}), []);
    assert.deepEqual(policyLines('script-placeholder', {base: BASE}), [
      `script-src ${BASE}embed/`,
      "trusted-types lit-html recognition-elements recognition-elements-site 'allow-duplicates'",
    ]);
  });
});
