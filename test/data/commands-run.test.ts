import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {readHead} from '../../data/build/project.js';
import {publishedFiles} from '../../data/build/publish/files.js';
import {real, root} from './records.js';

const copy = mkdtempSync(join(tmpdir(), 'recognition-elements-commands-'));
for (const name of ['data', 'locales', 'src', 'package.json', 'tsconfig.json', 'CHANGELOG.md'])
  cpSync(join(root, name), join(copy, name), {
    recursive: true,
    filter: (path) => path !== join(root, 'src/generated'),
  });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
after(() => rmSync(copy, {recursive: true}));

/** One of the commands, run in the copy, in which nothing has been compiled. */
function run(name: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', `data/build/commands/${name}.ts`, ...args],
    {cwd: copy, encoding: 'utf8'},
  );
  return {status, stdout, stderr};
}

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}).version;
const published = publishedFiles(real.records, readHead(), version, changelog);

describe('the commands of the facts', () => {
  test('data:publish writes what the records are, with the version of the package', () => {
    const {status, stderr} = run('publish');
    assert.equal(status, 0, stderr);
    for (const [name, text] of Object.entries(published))
      assert.equal(readFileSync(join(copy, 'dist/data', name), 'utf8'), text, name);
  });

  test('data:validate finds our own published dataset sound, and tells of another what is wrong and where', () => {
    const whole = published['recognition-elements.json'] ?? '';
    writeFileSync(join(copy, 'own.json'), whole);
    const sound = run('validate', 'own.json');
    assert.equal(sound.status, 0, sound.stderr);
    assert.match(sound.stdout, /^own\.json is sound: a whole dataset of .*\d+ missions/);
    writeFileSync(join(copy, 'own.json'), whole.replace('"status": "taliban"', '"status": "talban"'));
    const wrong = run('validate', 'own.json');
    assert.equal(wrong.status, 1);
    assert.match(
      wrong.stderr,
      /^own\.json \/missions\/\d+\/statements\/\d+\/status\n {2}.*talban.*\n {2}→ ./,
    );
    assert.equal(run('validate', 'nowhere.json').status, 1);
  });

  test('data:new with a fault writes nothing, and says file, path and mend', () => {
    const file = join(copy, 'data/missions/gb-london-embassy.yaml');
    const before = readFileSync(file, 'utf8');
    const {status, stderr} = run('new', 'mission', '--id', 'gb-london-embassy', '--status', 'taliban');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^data\/missions\/gb-london-embassy\.yaml --confidence\n {2}is missing\n {2}→ give --confidence/,
    );
    assert.equal(readFileSync(file, 'utf8'), before);
    const unknown = run('new', 'mission', '--colour', 'red');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /--colour.*\n→ .*--help/s);
    assert.equal(run('new', 'embassy').status, 1);
  });

  test('data:diff wants two days, the earlier first', () => {
    for (const days of [['2025'], ['2025-07-31', '2025-07-01'], ['2025-02-30', '2025-03-01'], []])
      assert.equal(run('diff', ...days).status, 1, days.join(' '));
    const {status, stdout} = run('diff', '2025-07-02', '2025-07-03');
    assert.equal(status, 0);
    assert.match(stdout, /Russia \(RU\): accepts-charge → recognised/);
  });

  test('with an unsound record nothing is published, and the record is named', () => {
    rmSync(join(copy, 'dist'), {recursive: true, force: true});
    const file = join(copy, 'data/recognition/RU.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('status: recognised', 'status: recognized'));
    const {status, stderr} = run('publish');
    writeFileSync(file, before);
    assert.equal(status, 1);
    assert.match(stderr, /^data\/recognition\/RU\.yaml \/statements\/1\/status/m);
    assert.ok(!existsSync(join(copy, 'dist/data')));
  });
});
