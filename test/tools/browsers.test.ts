import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const module = fileURLToPath(new URL('../../tools/browsers.mjs', import.meta.url));
const all = 'chromium firefox-esr webkit2gtk-driver xvfb hugo fonts-noto-core';

/** A machine whose PATH is one folder, and whose apt-get notes what it is asked and installs what its text says. */
describe('on a machine without browsers', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'machine-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  const program = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const ensure = (uid: number) => {
    const source = `process.getuid = () => ${uid};
      const {ensureBrowsers} = await import(${JSON.stringify(module)});
      process.exit((await ensureBrowsers()) ? 0 : 1);`;
    const options = {env: {PATH: folder, FOLDER: folder}, encoding: 'utf8'} as const;
    return spawnSync(process.execPath, ['--input-type=module', '-e', source], options);
  };
  const asked = () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');

  it('root on Debian gets them installed, after one update of the lists', () => {
    program('fc-list', 'test -e "$FOLDER/font" && echo a font; exit 0');
    program(
      'apt-get',
      `echo "$@" >>"$FOLDER/asked"
      [ "$1" = update ] && exit
      for name in chromium firefox-esr WebKitWebDriver Xvfb hugo; do
        echo '#!/bin/sh' >"$FOLDER/$name"
        /bin/chmod +x "$FOLDER/$name"
      done
      : >"$FOLDER/font"`,
    );
    assert.equal(ensure(0).status, 0);
    assert.deepEqual(asked(), ['update -q', `install -q -y --no-install-recommends ${all}`]);
  });

  it('root is told in one line what is still missing when the installation fails', () => {
    program('apt-get', 'echo "$@" >>"$FOLDER/asked"; exit 100');
    const {status, stderr} = ensure(0);
    assert.equal(status, 1);
    assert.deepEqual(stderr.trim().split('\n'), [
      `The browser tests need these Debian packages: sudo apt-get install ${all}`,
    ]);
  });

  it('anyone else is told in one line what to install, and nothing is installed', () => {
    program('apt-get', 'echo "$@" >>"$FOLDER/asked"');
    program('chromium', '');
    const {status, stderr, stdout} = ensure(1000);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(
      stderr,
      `The browser tests need these Debian packages: sudo apt-get install ${all.replace('chromium ', '')}\n`,
    );
    assert.throws(asked);
  });
});
