/** WordPress, PHP and MariaDB as Debian packs them; no service of the machine is installed, started or set up for it. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {find} from '../../tools/browsers.mjs';
import {root} from '../../tools/run.mjs';

/** Programs, by the package that has them: the `-core` packages bring the server without its service. */
const PROGRAMS = {php: 'php-cli', mariadbd: 'mariadb-server-core', my_print_defaults: 'mariadb-client-core'};
/** Extensions of PHP, by their packages. */
const EXTENSIONS = {mysqli: 'php-mysql', dom: 'php-xml', mbstring: 'php-mbstring'};

/**
 * What is unpacked, not installed: the package of WordPress wants a web server, which would be started at once. Beside it
 * what its files link to, and the theme.
 */
const UNPACKED = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-getid3',
  'libjs-cropper',
  'libjs-underscore',
];

const cache = join(root, 'node_modules/.cache/recognition-elements/wordpress');

function missing(): string[] {
  // A user's PATH may lack the folder of servers.
  const programs = Object.entries(PROGRAMS).filter(
    ([name]) => !find([name]) && !existsSync(`/usr/sbin/${name}`),
  );
  const loaded = find(['php'])
    ? execFileSync('php', ['-m'], {encoding: 'utf8'}).toLowerCase().split('\n')
    : [];
  const extensions = Object.entries(EXTENSIONS).filter(([name]) => !loaded.includes(name));
  return [...new Set([...programs, ...extensions].map(([, debian]) => debian))];
}

function apt(...args: string[]): void {
  execFileSync('apt-get', ['-q', '-y', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Installs PHP and MariaDB where they are missing. @throws Error that says what to install, where that is not allowed */
export function ensurePrograms(): void {
  const packages = missing();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !find(['apt-get'])) {
    throw new Error(
      `The tests of WordPress need: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  }
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

/** The folder of WordPress, unpacked once. */
export function wordpressFolder(): string {
  const folder = join(cache, 'usr/share/wordpress');
  if (!existsSync(folder)) unpack();
  cpSync(new URL('site/wp-config.php', import.meta.url), join(folder, 'wp-config.php'));
  return folder;
}

function unpack(): void {
  mkdirSync(join(cache, '..'), {recursive: true});
  const work = mkdtempSync(`${cache}-`);
  try {
    try {
      execFileSync('apt-get', ['-q', 'download', ...UNPACKED], {cwd: work, stdio: 'pipe'});
    } catch {
      // The lists of packages may be older than the packages.
      apt('update');
      execFileSync('apt-get', ['-q', 'download', ...UNPACKED], {cwd: work, stdio: 'pipe'});
    }
    const unpacked = join(work, 'root');
    for (const name of readdirSync(work)) {
      if (name.endsWith('.deb')) execFileSync('dpkg-deb', ['-x', join(work, name), unpacked]);
    }
    // Whole or not at all, if the test is ended meanwhile.
    rmSync(cache, {recursive: true, force: true});
    renameSync(unpacked, cache);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}
