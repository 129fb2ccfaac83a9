import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {dist} from '../browser/embed.js';

const run = promisify(execFile);
const root = join(dist, '..');

/** The files of a folder like `dist`, by their paths in it. */
function files(folder = dist): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const hashes = (folder: string) =>
  Object.fromEntries(
    files(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

describe('a release', () => {
  it('has the same bytes when it is built again, in another place', async () => {
    // The other tests read `dist`, so that stays as it is whatever becomes of this build.
    const place = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      const {stdout} = await run('git', ['ls-files', '-co', '--exclude-standard'], {cwd: root});
      for (const file of stdout.split('\n').filter((path) => path && existsSync(join(root, path))))
        cpSync(join(root, file), join(place, file));
      symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
      await run('npm', ['run', '--silent', 'build'], {cwd: place});
      assert.deepEqual(hashes(join(place, 'dist')), hashes(dist));
    } finally {
      rmSync(place, {recursive: true, force: true});
    }
  });

  it('has in its scripts no address of anyone but in the sources of statements', () => {
    // Names of formats and vocabularies, and the notice of d3-geo.
    const known = /^http:\/\/www\.w3\.org\/|^https:\/\/schema\.org$|^https:\/\/d3js\.org\/d3-geo\/$/;
    for (const file of files().filter((name) => name.endsWith('.js'))) {
      // What the command is made of runs on no page, and has the sources too.
      // These hold the sources, or the code of embeds, which names what it needs.
      if (
        /details|embed-builder|\bsources-|^(builder|changes|node|wordpress)\b|recognition-elements\.js$/.test(
          file,
        )
      )
        continue;
      const addresses = readFileSync(join(dist, file), 'utf8').match(/\bhttps?:\/\/\w[\w./-]*/g) ?? [];
      assert.deepEqual(
        addresses.filter((address) => !known.test(address)),
        [],
        file,
      );
    }
  });

  it('has no words that would run a text as code, ask for anything, or keep anything with the reader', () => {
    const asking =
      /\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|localStorage|sessionStorage|indexedDB|document\.cookie/g;
    for (const file of files().filter((name) => /^(embed|module)\/[^/]*\.js$/.test(name))) {
      // Whether a page from disk is in a sandbox: nothing is read or kept.
      const text = readFileSync(join(dist, file), 'utf8').replaceAll('try{return!localStorage}', '');
      const asked = text.match(asking) ?? [];
      // The code for data of one's own asks for the one address that the page has set with `src`.
      const own = /own-data|recognition-elements/.test(file) ? ['fetch('] : [];
      assert.deepEqual(asked, own, file);
    }
  });

  it('has in the script of a language no words of another', () => {
    const dari = readFileSync(join(dist, 'embed/recognition-map.prs.js'), 'utf8');
    const pashto = readFileSync(join(dist, 'embed/recognition-map.ps.js'), 'utf8');
    const english = readFileSync(join(dist, 'embed/recognition-map.en.js'), 'utf8');
    assert.ok(english.includes('Saratan') && !/سرطان|چنګاښ/.test(english));
    assert.ok(dari.includes('سرطان') && !/چنګاښ|Saratan|Turkmenistan/.test(dari));
    assert.ok(pashto.includes('چنګاښ') && !/سرطان|Saratan|Turkmenistan/.test(pashto));
  });
});
