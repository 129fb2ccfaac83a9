import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './run.mjs';

/** What the tests with browsers need: the names a program goes by, and the Debian package that brings it. */
const programs = {
  chromium: {names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium'},
  firefox: {names: ['firefox-esr', 'firefox'], debian: 'firefox-esr'},
  webkitDriver: {names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver'},
  xvfb: {names: ['Xvfb'], debian: 'xvfb'},
  hugo: {names: ['hugo'], debian: 'hugo'},
};

/** Without a font for Pashto and Dari a page shows boxes and every measure of its text is wrong. */
const fontPackage = 'fonts-noto-core';

/** The path of the first of these programs that PATH has. @param {readonly string[]} names */
export function find(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

function hasFont() {
  try {
    return execFileSync('fc-list', ['Noto Sans Arabic'], {encoding: 'utf8', stdio: 'pipe'}).trim() !== '';
  } catch {
    return false;
  }
}

/** The Debian packages that this machine lacks. */
export function missingPackages() {
  const missing = Object.values(programs)
    .filter(({names}) => !find(names))
    .map(({debian}) => debian);
  return hasFont() ? missing : [...missing, fontPackage];
}

/** Where a browser or tool is. @param {keyof typeof programs} program @returns {string} @throws when absent */
export function pathOf(program) {
  const path = find(programs[program].names);
  if (!path) throw new Error(`${program} is missing: install the Debian package ${programs[program].debian}`);
  return path;
}

/**
 * Installs what is missing where that is allowed (root on Debian), else says in one line what to install.
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function ensureBrowsers() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const may = process.getuid?.() === 0 && find(['apt-get']);
  if (may) {
    const env = {DEBIAN_FRONTEND: 'noninteractive'};
    await run('apt-get', ['update', '-q'], {env});
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], {env});
  }
  const left = missingPackages();
  if (left.length > 0) {
    console.error(`The browser tests need these Debian packages: sudo apt-get install ${left.join(' ')}`);
  }
  return left.length === 0;
}
