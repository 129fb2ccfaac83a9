import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/** @typedef {Record<string, {version?: string, optional?: boolean, extraneous?: boolean}>} Packages by their folder */

/**
 * Whether node_modules is not what package-lock.json asks for. Versions are compared, not file times, so that
 * a fresh checkout or another branch with the same packages costs nothing. Packages for other platforms are
 * optional and may be absent; those that npm has marked extraneous in the lockfile it does not install.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export const isStale = (wanted, installed) =>
  Object.entries(wanted).some(([folder, {version, optional, extraneous}]) => {
    if (folder === '') return false;
    const found = installed[folder];
    return found ? found.version !== version : !optional && !extraneous;
  });

/** @param {string} path @returns {Promise<Packages | undefined>} */
async function packagesIn(path) {
  try {
    return JSON.parse(await readFile(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules is a link to that of another copy, which npm would empty. @param {string} folder */
const isBorrowed = async (folder) =>
  (await lstat(join(root, folder, 'node_modules')).catch(() => null))?.isSymbolicLink();

/** Brings a package's node_modules up to its package-lock.json; ends the process when npm cannot. @param {string} folder */
export async function install(folder = '.') {
  if (await isBorrowed(folder)) return;
  const wanted = await packagesIn(join(folder, 'package-lock.json'));
  const installed = await packagesIn(join(folder, 'node_modules/.package-lock.json'));
  if (wanted && installed && !isStale(wanted, installed)) return;
  const code = await run('npm', ['ci', '--prefix', folder, '--include=dev', '--no-fund', '--no-audit']);
  if (code !== 0) process.exit(code);
}
