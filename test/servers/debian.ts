/** Programs as Debian packs them, for tests; no service of the machine is installed, started or set up. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {find} from '../../tools/browsers.mjs';
import {root} from '../../tools/run.mjs';

/** Where a program is, if it is installed: a user's PATH may lack the folder of servers. */
export function programPath(name: string): string | undefined {
  const server = `/usr/sbin/${name}`;
  return find([name]) ?? (existsSync(server) ? server : undefined);
}

export function apt(...args: string[]): void {
  execFileSync('apt-get', ['-q', '-y', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Installs packages as root on Debian. @throws Error that says what to install, where that is not allowed */
export function installPackages(whoNeeds: string, packages: readonly string[]): void {
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !find(['apt-get'])) {
    throw new Error(`${whoNeeds} need: sudo apt-get install --no-install-recommends ${packages.join(' ')}`);
  }
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

/**
 * The folder with what is in these packages, unpacked once and not installed: for what would start a server of its own, or wants
 * one.
 */
export function unpackedPackages(name: string, packages: readonly string[]): string {
  const folder = join(root, 'node_modules/.cache/recognition-elements', name);
  if (existsSync(folder)) return folder;
  mkdirSync(join(folder, '..'), {recursive: true});
  const work = mkdtempSync(`${folder}-`);
  try {
    try {
      execFileSync('apt-get', ['-q', 'download', ...packages], {cwd: work, stdio: 'pipe'});
    } catch {
      // The lists of packages may be older than the packages.
      apt('update');
      execFileSync('apt-get', ['-q', 'download', ...packages], {cwd: work, stdio: 'pipe'});
    }
    const unpacked = join(work, 'root');
    for (const file of readdirSync(work)) {
      if (file.endsWith('.deb')) execFileSync('dpkg-deb', ['-x', join(work, file), unpacked]);
    }
    // Whole or not at all, if the test is ended meanwhile.
    rmSync(folder, {recursive: true, force: true});
    renameSync(unpacked, folder);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
  return folder;
}
