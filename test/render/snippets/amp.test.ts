import assert from 'node:assert/strict';
import {it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {snippet} from '../../../src/render/snippets/snippet.js';
import {made} from './made.js';

/** Of each tag in the snippet what AMP's validator lets it say: `amp-iframe` 0.1, and HTML's own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  script: ['async', 'custom-element', 'src'],
  'amp-iframe': ['src', 'title', 'width', 'height', 'layout', 'sandbox', 'resizable', 'frameborder'],
  div: ['overflow', 'tabindex', 'role', 'aria-label', 'lang', 'dir'],
  p: ['placeholder', 'lang', 'dir'],
  strong: [],
  a: ['href'],
};

for (const lang of ['en', 'prs', 'ps'] as const)
  it(`the AMP snippet in ${lang} is what AMP allows`, () => {
    const heading = 'A "heading" <script>alert(1)</script>';
    const code = snippet('amp', made('leverage-matrix', lang, {heading, transpose: ''}));
    // As XML an attribute has a value.
    const xml = code.replace(/ (async|resizable|overflow|placeholder)(?=[ >])/g, ' $1=""');
    const {documentElement} = new DOMParser().parseFromString(`<r>${xml}</r>`, 'text/xml');
    for (const element of Array.from(documentElement.getElementsByTagName('*'))) {
      const allowed = ALLOWED[element.tagName];
      assert.ok(allowed, element.tagName);
      for (const {name} of Array.from(element.attributes))
        assert.ok(allowed.includes(name), `${element.tagName} ${name}`);
    }
    const [frame] = Array.from(documentElement.getElementsByTagName('amp-iframe'));
    const children = Array.from(frame?.childNodes ?? []).filter(
      ({nodeType}) => nodeType === 1,
    ) as unknown as Element[];
    // It may stand anywhere only with a placeholder, and may grow only with something to press.
    assert.deepEqual(
      children.map((each) => [each.tagName, each.hasAttribute('overflow'), each.hasAttribute('placeholder')]),
      [
        ['div', true, false],
        ['p', false, true],
      ],
    );
    assert.match(frame?.getAttribute('src') ?? '', /^https:/);
    assert.equal(frame?.getAttribute('sandbox'), 'allow-scripts');
    const [script, ...more] = Array.from(documentElement.getElementsByTagName('script'));
    assert.equal(more.length, 0);
    assert.equal(script?.getAttribute('src'), 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js');
    assert.ok(frame?.textContent?.includes(heading));
  });
