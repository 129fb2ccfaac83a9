import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestLang, type LangNode} from '../../src/i18n/nearest-lang.js';

function element(attributes: Record<string, string>, parentNode: LangNode | null = null): LangNode {
  return {parentNode, getAttribute: (name) => attributes[name] ?? null};
}

const page: LangNode = {parentNode: null}; // a document has no attributes and no parent

test('the element’s own language wins over those around it', () => {
  assert.equal(nearestLang(element({lang: 'ps'}, element({lang: 'en'}, page))), 'ps');
});

test('the nearest ancestor with a language counts, up to the root of the page', () => {
  const html = element({lang: 'fa-AF'}, page);
  assert.equal(nearestLang(element({}, element({}, html))), 'fa-AF');
  assert.equal(nearestLang(element({}, element({lang: 'ps'}, html))), 'ps');
});

test('the walk goes on from a shadow root to its host, through several', () => {
  const outer: LangNode = {parentNode: null, host: element({}, element({lang: 'prs'}, page))};
  const inner: LangNode = {parentNode: null, host: element({}, outer)};
  assert.equal(nearestLang(element({}, inner)), 'prs');
  const marked: LangNode = {parentNode: null, host: element({lang: 'ps'}, outer)};
  assert.equal(nearestLang(element({}, marked)), 'ps');
});

test('a slotted element has the language of its parent, not of its slot', () => {
  const host = element({lang: 'en'}, page);
  const slot = element({lang: 'ps'}, {parentNode: null, host});
  const slotted = {...element({}, host), assignedSlot: slot};
  assert.equal(nearestLang(slotted), 'en');
});

test('xml:lang counts where there is no lang', () => {
  assert.equal(nearestLang(element({'xml:lang': 'ps'}, page)), 'ps');
  assert.equal(nearestLang(element({'xml:lang': 'ps', lang: 'prs'}, page)), 'prs');
});

test('an empty language is an answer: unknown', () => {
  assert.equal(nearestLang(element({lang: ''}, element({lang: 'ps'}, page))), '');
});

test('an element that is not in the page yet has the language of the page', () => {
  const ownerDocument = {documentElement: element({lang: 'ps'})};
  assert.equal(nearestLang({...element({}), ownerDocument}), 'ps');
  assert.equal(nearestLang({...element({lang: 'en'}), ownerDocument}), 'en');
});

test('a page without a language gives none', () => {
  assert.equal(nearestLang(element({}, element({}, page))), null);
  assert.equal(nearestLang({...element({}), ownerDocument: {documentElement: null}}), null);
});

test('real elements, shadow roots and documents can be walked', () => {
  // For the type check alone.
  const walk = (node: Element | ShadowRoot | Document): string | null => nearestLang(node);
  assert.equal(typeof walk, 'function');
});
