import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {root} from '../../tools/run.mjs';
import {dist} from '../browser/embed.js';

const decoders = {
  '.br': (file: string) => brotliDecompressSync(readFileSync(file)),
  '.gz': (file: string) => gunzipSync(readFileSync(file)),
};

const files = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

describe('what is compressed before it is sent', () => {
  it('is what it was made of, and every text that a page loads is among it', () => {
    const paths = files(dist);
    const compressed = new Set(paths.filter((path) => /\.(br|gz)$/.test(path)));
    const folders = 'builder|changes|data|embed|examples|family|fonts|frame|light|module|pictures|themes';
    const loaded = new RegExp(
      `^(?:${folders})/.*\\.(?:js|mjs|css|html|json|svg|csv|atom|xml)$|^offline\\.html$`,
    );
    for (const path of paths.filter((each) => !compressed.has(each)))
      for (const [ending, decode] of Object.entries(decoders)) {
        const content = readFileSync(join(dist, path));
        if (compressed.delete(path + ending))
          assert.ok(decode(join(dist, path + ending)).equals(content), path + ending);
        else assert.ok(!loaded.test(path) || content.length < 200, `${path}${ending} is there`);
      }
    assert.deepEqual([...compressed], [], 'nothing is left of a file that is gone');
  });

  it('is neither in the plugin nor in what is for bundlers', () => {
    const strange = files(dist).filter(
      (path) => /\.(br|gz)$/.test(path) && /^(wordpress|types|node|server|chunks|define)\//.test(path),
    );
    assert.deepEqual(strange, []);
  });

  it('is written anew with what it is made of, and goes with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
    try {
      const site = join(folder, 'site');
      mkdirSync(join(site, 'embed'), {recursive: true});
      const put = (path: string, text: string) => writeFileSync(join(site, path), text);
      const compress = () =>
        execFileSync(
          process.execPath,
          ['tools/compress.mjs', '--folder', site, '--cache', join(folder, 'cache')],
          {cwd: root},
        );
      put('embed/map.js', 'one line\n'.repeat(100));
      put('embed/same.js', 'one line\n'.repeat(100));
      put('embed/small.js', 'one line');
      put('embed/map.png', 'one line\n'.repeat(100));
      put('embed/gone.js.br', 'of a file that was');
      compress();
      assert.deepEqual(files(site), [
        'embed/map.js',
        'embed/map.js.br',
        'embed/map.js.gz',
        'embed/map.png',
        'embed/same.js',
        'embed/same.js.br',
        'embed/same.js.gz',
        'embed/small.js',
      ]);
      put('embed/map.js', 'another line\n'.repeat(100));
      compress();
      for (const [ending, decode] of Object.entries(decoders))
        assert.equal(decode(join(site, `embed/map.js${ending}`)).toString(), 'another line\n'.repeat(100));
      rmSync(join(site, 'embed/map.js'));
      compress();
      assert.ok(!existsSync(join(site, 'embed/map.js.br')));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
