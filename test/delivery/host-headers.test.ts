import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../tools/run.mjs';
import {ALWAYS, EXPECTED, FIXED} from './expected.js';

interface Rule {
  readonly pattern: string;
  readonly headers: [string, string][];
}

/** The rules of a file `_headers`: a path, below it indented lines of headers. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!.toLowerCase(), header[2]!]);
    else rules.push({pattern: line.trim(), headers: []});
  }
  return rules;
}

/** `*` stands for anything, `:name` for anything without a slash. */
const fits = (pattern: string, path: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  ).test(path);

const text = readFileSync(join(root, 'integrations/server/_headers'), 'utf8');
const rules = rulesOf(text);

/** What the rules give a path; these hosts join what several give. */
const headersOf = (path: string) => {
  const found = new Map<string, string>();
  for (const {pattern, headers} of rules)
    if (fits(pattern, `/${path}`))
      for (const [name, value] of headers)
        found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  return found;
};

describe('the file of headers for static hosts', () => {
  it('gives each kind of file what the servers give it', () => {
    for (const {path, type, cache, policy} of EXPECTED) {
      const headers = headersOf(path);
      for (const [name, value] of Object.entries(ALWAYS)) assert.equal(headers.get(name), value, path);
      // What is in a folder of pages and no page, may have their policy without any effect.
      if (policy || /\.html$/.test(path)) assert.equal(headers.get('content-security-policy'), policy, path);
      // Of these hosts every name without a release is asked for anew, and they know the usual types.
      if (cache === FIXED && path.startsWith('releases/')) assert.equal(headers.get('cache-control'), FIXED);
      else assert.equal(headers.get('cache-control'), undefined, path);
      assert.equal(headers.get('content-type') ?? type, type, path);
    }
  });

  it('keeps to what these hosts can read', () => {
    assert.ok(rules.length <= 100);
    for (const {pattern, headers} of rules) {
      assert.ok(pattern.split('*').length <= 2, `${pattern} has one star at most`);
      assert.ok(headers.length > 0, pattern);
    }
    for (const line of text.split('\n')) assert.ok(line.length <= 2000);
  });
});
