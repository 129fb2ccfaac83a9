import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ENTRIES, withEntry} from '../../tools/element/entries.mjs';
import {namesOf} from '../../tools/element/names.mjs';
import {root} from '../../tools/run.mjs';

describe('the names of a new element', () => {
  test('come from its tag', () => {
    assert.deepEqual(namesOf('yearly-events'), {
      tag: 'yearly-events',
      folder: 'yearlyevents',
      className: 'YearlyEvents',
      functionName: 'yearlyEvents',
    });
    assert.equal(namesOf('yearly-events', 'yearly').folder, 'yearly');
  });

  test('are refused where no element can have them', () => {
    for (const tag of [
      '',
      'events',
      'Yearly-Events',
      'yearly_events',
      'yearly-',
      '-events',
      'yearly-events2',
    ])
      assert.throws(() => namesOf(tag), /is no tag of ours/, tag);
    assert.throws(() => namesOf('yearly-events', 'yearly-events'), /is no folder of ours/);
  });
});

test('a list that has changed is named, and nothing is put in a wrong place', () => {
  const entry = {file: 'a.ts', before: '];', text: 'three, '};
  assert.equal(withEntry('[one, two, ];', entry), '[one, two, three, ];');
  for (const text of ['', '[]; [];']) assert.throws(() => withEntry(text, entry), /a\.ts: .*not once/);
});

describe('a new element', () => {
  const copy = mkdtempSync(join(tmpdir(), 'recognition-elements-new-'));
  after(() => rmSync(copy, {recursive: true, force: true}));

  function run(command: string, ...args: string[]) {
    const {status, stdout, stderr} = spawnSync(command, args, {cwd: copy, encoding: 'utf8'});
    return {status, said: stdout + stderr};
  }
  const bin = (name: string) => join(root, 'node_modules/.bin', name);
  const write = (...args: string[]) => run(process.execPath, 'tools/element/new.mjs', ...args);

  before(() => {
    const {stdout} = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of stdout.split('\n').filter((path) => path && existsSync(join(root, path))))
      cpSync(join(root, file), join(copy, file));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  });

  test('is not written where its name is taken, or is none', () => {
    for (const [args, says] of [
      [['claim-check'], /There is a <claim-check> already/],
      [['yearly-events', 'timeline'], /"timeline" is taken/],
      [['events'], /is no tag of ours/],
    ] as const) {
      const {status, said} = write(...args);
      assert.equal(status, 2);
      assert.match(said, says);
    }
    assert.ok(!existsSync(join(copy, 'src/elements/yearly-events.ts')));
  });

  test('has types, style and tests that hold, and is in every list', () => {
    const {status, said} = write('yearly-events');
    assert.equal(status, 0, said);
    assert.match(said, /What is yours to write/);
    const written = [...said.matchAll(/^ {2}((?:src|stories|test)\/\S+)$/gm)].map(([, path = '']) => path);
    assert.ok(written.length > 12, said);
    for (const path of written)
      assert.doesNotMatch(readFileSync(join(copy, path), 'utf8'), /__(?:tag|folder|Class|function)__/, path);
    for (const file of new Set(ENTRIES.map((each) => each.file)))
      assert.match(readFileSync(join(copy, file), 'utf8'), /yearly-?events/i, file);

    const types = run(bin('tsc'));
    assert.equal(types.status, 0, types.said);
    const changed = [...new Set(ENTRIES.map(({file}) => file))].filter((file) => /\.(?:ts|mjs)$/.test(file));
    const lint = run(bin('eslint'), ...written, ...changed);
    assert.equal(lint.status, 0, lint.said);
    const format = run(bin('prettier'), '--check', ...written, ...changed);
    assert.equal(format.status, 0, format.said);
    const tests = run(
      process.execPath,
      ...['--import', 'tsx', '--test'],
      'test/model/answers/yearly-events.test.ts',
      'test/tools/frame-page.test.ts',
    );
    assert.equal(tests.status, 0, tests.said);
  });
});
