import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bcp47, direction, langOf} from '../../src/i18n/lang.js';

test('Dari is known by every tag that Afghan sites give it', () => {
  for (const tag of ['prs', 'prs-AF', 'fa-AF', 'fa', 'fa-IR', 'fa_AF', 'FA-af', 'PRS', 'prs-Arab-AF'])
    assert.equal(langOf(tag), 'prs', tag);
});

test('Pashto is known by its tags', () => {
  for (const tag of ['ps', 'ps-AF', 'ps_AF', 'PS', 'ps-PK']) assert.equal(langOf(tag), 'ps', tag);
});

test('every other language, and none, is answered in English', () => {
  for (const tag of ['en', 'en-GB', 'ur', 'de', 'fao', 'fan', 'psu', 'x-ps', '', 'p', null, undefined])
    assert.equal(langOf(tag), 'en', String(tag));
});

test('Dari goes by fa-AF towards the platform', () => {
  assert.deepEqual([bcp47('en'), bcp47('prs'), bcp47('ps')], ['en', 'fa-AF', 'ps']);
});

test('Dari and Pashto are written from right to left', () => {
  assert.deepEqual([direction('en'), direction('prs'), direction('ps')], ['ltr', 'rtl', 'rtl']);
});
