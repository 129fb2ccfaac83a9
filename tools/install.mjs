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

/** Whether node_modules is a link to that of another copy, which npm would empty. */
const isBorrowed = async () => (await lstat(join(root, 'node_modules')).catch(() => null))?.isSymbolicLink();

/** Brings node_modules up to package-lock.json; ends the process when npm cannot. */
export async function install() {
  if (await isBorrowed()) return;
  const wanted = await packagesIn('package-lock.json');
  const installed = await packagesIn('node_modules/.package-lock.json');
  if (wanted && installed && !isStale(wanted, installed)) return;
  const code = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit']);
  if (code !== 0) process.exit(code);
}
