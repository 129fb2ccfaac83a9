import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {dist} from '../browser/embed.js';

const run = promisify(execFile);
const root = join(dist, '..');
const options = {maxBuffer: 1 << 26} as const;

describe('the command of the packed package', () => {
  let place = '';
  const modules = () => join(place, 'node_modules');
  const npx = (...words: string[]) =>
    run('npx', ['--no-install', 'recognition-elements', ...words], {cwd: place, ...options});

  // As npm installs it, but without asking a registry for Lit, which the command does not need.
  before(async () => {
    place = mkdtempSync(join(tmpdir(), 'package-'));
    const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
      cwd: root,
      ...options,
    });
    const [{filename}] = JSON.parse(stdout) as [{filename: string}];
    mkdirSync(join(modules(), 'recognition-elements'), {recursive: true});
    mkdirSync(join(modules(), '.bin'));
    await run('tar', [
      '-xzf',
      join(place, filename),
      '--strip-components=1',
      '-C',
      join(modules(), 'recognition-elements'),
    ]);
    writeFileSync(join(place, 'package.json'), '{"private": true}');
    const {bin} = JSON.parse(readFileSync(join(modules(), 'recognition-elements/package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    const command = join('../recognition-elements', bin['recognition-elements']!);
    symlinkSync(command, join(modules(), '.bin/recognition-elements'));
    chmodSync(join(modules(), '.bin', command), 0o755);
  });
  after(() => rmSync(place, {recursive: true}));

  it('makes a picture with nothing but what is in the package', async () => {
    const {stdout} = await npx('snapshot', 'recognition-map', '--lang', 'prs');
    assert.equal(stdout, readFileSync(join(dist, 'pictures/recognition-map.prs.svg'), 'utf8'));
  });

  it('says what a PNG lacks, and how to mend it', async () => {
    await assert.rejects(npx('snapshot', 'mission-trend', '--format', 'png', '--out', 'a.png'), {
      code: 1,
      stderr: /@resvg\/resvg-js, which draws it, is not installed here: npm install @resvg\/resvg-js/,
    });
  });

  it('makes a PNG where what draws it is installed, and all of a list', async () => {
    symlinkSync(join(root, 'node_modules/@resvg'), join(modules(), '@resvg'));
    const list = [
      {element: 'mission-trend', attributes: {lang: 'ps'}, out: 'trend.png'},
      {element: 'claim-check', attributes: {lang: 'prs', 'as-of': '2025-07-31'}, out: 'claims.html'},
    ];
    writeFileSync(join(place, 'list.json'), JSON.stringify(list));
    await npx('snapshot', '--file', 'list.json');
    assert.deepEqual(
      readFileSync(join(place, 'trend.png')),
      readFileSync(join(dist, 'pictures/mission-trend.ps.png')),
    );
    assert.match(
      readFileSync(join(place, 'claims.html'), 'utf8'),
      /^<figure data-recognition-element="claim-check"/,
    );
  });

  it('brings the licences of what it is made of', () => {
    const licences = readFileSync(join(modules(), 'recognition-elements/dist/node/LICENSES.txt'), 'utf8');
    for (const each of ['SIL OPEN FONT LICENSE', 'HarfBuzz', 'bidi-js'])
      assert.ok(licences.includes(each), each);
  });
});
