import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import * as vocabulary from '../../src/model/vocabulary.js';
import {KINDS} from '../../src/model/schema/kinds.js';
import {root} from './records.js';

const readme = readFileSync(join(root, 'data/README.md'), 'utf8');

describe('the README of the facts', () => {
  const copy = mkdtempSync(join(tmpdir(), 'recognition-elements-readme-'));
  after(() => rmSync(copy, {recursive: true}));

  /** What the model answers in the copy: who runs London's embassy the day before and on the day of the example. */
  const ASK = `
    import {bundledDataset} from './src/model/dataset.js';
    import {mapAnswer} from './src/model/recognition-map.js';
    const on = (day: string) => {
      const row = mapAnswer(bundledDataset(), 'missions', day).rows.find(({id}) => id === 'gb-london-embassy');
      return [row?.standing.status, row?.statement?.since ?? ''].join(' ');
    };
    console.log([on('2027-03-02'), on('2027-03-03'), bundledDataset().day].join());
  `;

  function run(command: string): string {
    const {status, stdout, stderr} = spawnSync('sh', ['-ec', command], {cwd: copy, encoding: 'utf8'});
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  }

  test('followed to the letter records a hand-over with a new source in three commands at most, and the map shows it', () => {
    for (const name of ['data', 'locales', 'src', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => path !== join(root, 'src/generated'),
      });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    const example = /^## An embassy changed hands\n[^]*?```sh\n([^]*?)```/m.exec(readme)?.[1] ?? '';
    const commands = example.replaceAll('\\\n', ' ').trim().split('\n');
    assert.ok(commands.length > 0 && commands.length <= 3, example);
    for (const command of commands) run(command);
    writeFileSync(join(copy, 'ask.ts'), ASK);
    assert.equal(
      run('node --import tsx ask.ts').trim(),
      'host-custody 2024-09-27,taliban 2027-03-03,2027-03-04',
    );
  });

  test('names every folder of records, and no script that is not there', () => {
    for (const kind of KINDS) assert.ok(readme.includes(`\`${kind}/\``), kind);
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) assert.ok(scripts[script], script);
  });

  test('explains every word that a status can be', () => {
    for (const list of ['POSITIONS', 'CONTROLS', 'PRESENCES', 'SALIENCES', 'BASES', 'CRITIC_ROLES'] as const)
      for (const word of vocabulary[list]) assert.ok(readme.includes(`\`${word}\``), word);
  });
});
