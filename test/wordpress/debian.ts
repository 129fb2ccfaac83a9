/** WordPress, PHP and MariaDB as Debian packs them; no service of the machine is installed, started or set up for it. */
import {execFileSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {find} from '../../tools/browsers.mjs';
import {installPackages, programPath, unpackedPackages} from '../servers/debian.js';

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

function missing(): string[] {
  const programs = Object.entries(PROGRAMS).filter(([name]) => !programPath(name));
  const loaded = find(['php'])
    ? execFileSync('php', ['-m'], {encoding: 'utf8'}).toLowerCase().split('\n')
    : [];
  const extensions = Object.entries(EXTENSIONS).filter(([name]) => !loaded.includes(name));
  return [...new Set([...programs, ...extensions].map(([, debian]) => debian))];
}

/** Installs PHP and MariaDB where they are missing. @throws Error that says what to install, where that is not allowed */
export function ensurePrograms(): void {
  installPackages('The tests of WordPress', missing());
}

/** The folder of WordPress, unpacked once. */
export function wordpressFolder(): string {
  const folder = join(unpackedPackages('wordpress', UNPACKED), 'usr/share/wordpress');
  cpSync(new URL('site/wp-config.php', import.meta.url), join(folder, 'wp-config.php'));
  return folder;
}
