import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, test} from 'node:test';
import {root} from './records.js';

const copy = mkdtempSync(join(tmpdir(), 'recognition-elements-data-'));
for (const name of ['data', 'locales', 'src', 'package.json', 'tsconfig.json'])
  cpSync(join(root, name), join(copy, name), {
    recursive: true,
    filter: (path) => path !== join(root, 'src/generated'),
  });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
after(() => rmSync(copy, {recursive: true}));

const generated = join(copy, 'src/generated');

/** `npm run data` in the copy. */
function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'data/build/index.ts', ...args],
    {cwd: copy, encoding: 'utf8'},
  );
  return {status, stdout, stderr};
}

/** Paths of all modules below a folder. */
const modulesIn = (folder: string) =>
  (readdirSync(folder, {recursive: true}) as string[]).filter((path) => path.endsWith('.ts')).sort();

function edit(file: string, change: (text: string) => string) {
  const before = readFileSync(join(root, file), 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `${file} is as it was`);
  writeFileSync(join(copy, file), after);
}

const restore = (...files: string[]) => files.forEach((file) => cpSync(join(root, file), join(copy, file)));

const RU = 'data/recognition/RU.yaml';
const OSLO = 'data/cities/oslo.yaml';
const PS = 'locales/ps.xlf';

beforeEach(() => {
  rmSync(generated, {recursive: true, force: true});
  restore(RU, OSLO, PS);
});

describe('npm run data', () => {
  test('with faults in data/ and locales/ all are printed, nothing is written and the exit code is 1', () => {
    edit(RU, (text) => text.replace(/since: '(\d{4})-/, 'sinec: $1 # '));
    edit(OSLO, (text) => text.replace('id: oslo', 'id: "oslo'));
    edit(PS, (text) => text.replace('<note from="source">Day</note>', '<note from="source">Night</note>'));
    const {status, stderr, stdout} = run();
    assert.equal(status, 1, stderr);
    assert.match(stderr, /data\/cities\/oslo\.yaml \/\n {2}not valid YAML: .*\n {2}→ /);
    assert.match(
      stderr,
      /data\/recognition\/RU\.yaml \/statements\/0\/sinec\n {2}unknown key "sinec"\n {2}→ /,
    );
    assert.match(stderr, /locales\/ps\.xlf trans-unit [\w.]+\n {2}stale: made from "Night"/);
    assert.match(stderr, /\n3 faults in data\/ and locales\/; nothing written\.\n$/);
    assert.equal(stdout, '');
    assert.ok(!existsSync(generated));
  });

  test('what had been written before stays untouched when a fault comes in', () => {
    assert.equal(run().status, 0);
    const facts = readFileSync(join(generated, 'facts.ts'), 'utf8');
    edit(RU, (text) => text.replace('status: recognised', 'status: recognized'));
    assert.equal(run().status, 1);
    assert.equal(readFileSync(join(generated, 'facts.ts'), 'utf8'), facts);
  });

  test('sound facts are written as modules that say who wrote them, and as the project has them', () => {
    const {status, stdout, stderr} = run();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^\d{4} records with \d{3} statements are sound\.\n/);
    const files = modulesIn(generated);
    for (const expected of ['facts.ts', 'world.ts', 'words.prs.ts', 'details.ps.ts'])
      assert.ok(files.includes(expected), expected);
    assert.deepEqual(files, modulesIn(join(root, 'src/generated')));
    for (const file of files) {
      const text = readFileSync(join(generated, file), 'utf8');
      assert.ok(text.startsWith('// Written by data/build; never edit by hand.\n'), file);
      assert.equal(text, readFileSync(join(root, 'src/generated', file), 'utf8'), file);
    }
  });

  test('run with --check it writes nothing', () => {
    const {status, stdout} = run('--check');
    assert.equal(status, 0);
    assert.match(stdout, /are sound/);
    assert.ok(!existsSync(generated));
  });

  test('a translation that breaks off in its middle is a fault, told with its file', () => {
    edit(PS, (text) => text.slice(0, text.length / 2));
    const {status, stderr} = run();
    assert.equal(status, 1);
    assert.match(stderr, /^locales\/ps\.xlf /m);
    assert.ok(!existsSync(generated));
  });

  test('a message that one language lacks altogether is a fault, told with its file and its id', () => {
    edit(PS, (text) => text.replace(/<trans-unit id="day\.label">[^]*?<\/trans-unit>\n/, ''));
    const {status, stderr} = run();
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^locales\/ps\.xlf .*day\.label/m);
  });
});
