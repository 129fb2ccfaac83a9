import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatList} from '../../src/i18n/lists.js';

test('three names are listed without a comma before the last', () => {
  assert.equal(formatList(['China', 'Iran', 'Russia'], 'en'), 'China, Iran and Russia');
  assert.equal(formatList(['چین', 'ایران', 'روسیه'], 'prs'), 'چین، ایران و روسیه');
  assert.equal(formatList(['چین', 'ایران', 'روسیه'], 'ps'), 'چین، ایران او روسیه');
});

test('two names are joined by the word for "and" alone', () => {
  assert.equal(formatList(['China', 'Iran'], 'en'), 'China and Iran');
  assert.equal(formatList(['الف', 'ب'], 'prs'), 'الف و ب');
  assert.equal(formatList(['الف', 'ب'], 'ps'), 'الف او ب');
});

test('one name stands alone, and no name is nothing', () => {
  assert.equal(formatList(['Russia'], 'en'), 'Russia');
  assert.equal(formatList([], 'prs'), '');
});
