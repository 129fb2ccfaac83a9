import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {snippet} from '../../../src/render/snippets/snippet.js';
import {made} from './made.js';

/** A page that Hugo makes with the shortcode's file and this text, in its safe mode. */
function built(file: string, text: string): string {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  try {
    for (const folder of ['layouts/shortcodes', 'layouts/_default', 'content'])
      mkdirSync(join(site, folder), {recursive: true});
    // Older ones look for this name alone.
    writeFileSync(join(site, 'config.toml'), 'baseURL = "https://example.org/"\n');
    writeFileSync(join(site, 'layouts/shortcodes/mission-trend.html'), file);
    writeFileSync(join(site, 'layouts/_default/single.html'), '{{ .Content }}');
    writeFileSync(join(site, 'content/a.md'), `---\ntitle: A\n---\n\n${text}\n`);
    execFileSync('hugo', ['--source', site, '--quiet'], {stdio: 'pipe'});
    return readFileSync(join(site, 'public/a/index.html'), 'utf8');
  } finally {
    rmSync(site, {recursive: true});
  }
}

const has = (() => {
  try {
    return !!execFileSync('hugo', ['version'], {stdio: 'pipe'});
  } catch {
    return false;
  }
})();

it(
  'Hugo makes the tag of the shortcode, with every attribute as it is',
  {skip: !has && 'no Hugo here'},
  () => {
    const heading = 'نمایندگی‌ها "x" & <b> {y}';
    const embed = made('mission-trend', 'prs', {heading, mirror: '', 'as-of': '2025-07-31'}, {pinned: true});
    const html = built(snippet('hugo-file', embed), `${snippet('hugo', embed)}\n\n{{< mission-trend >}}`);
    const [first = '', second = ''] = html.match(/<mission-trend[^>]*>/g) ?? [];
    const read = (name: string) =>
      (RegExp(` ${name}="([^"]*)"`).exec(first)?.[1] ?? '')
        .replace(/&#34;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    assert.deepEqual(
      [read('heading'), read('lang'), read('as-of'), / mirror[ >]/.test(first)],
      [heading, 'prs', '2025-07-31', true],
    );
    assert.equal(second, '<mission-trend>');
    assert.match(html, /<a href="[^"]*frame\/mission-trend\.prs\.html"/);
    assert.match(html, /<a href="[^"]*changes\/mission-trend\.prs\.html\?[^"]*as-of=2025-07-31"/);
    assert.equal(html.match(/<script/g)?.length, 1);
  },
);
