// What takes long to make and is made of the same as at the last build is kept in node_modules/.cache, by a hash of that.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const MONTH = 30 * 24 * 3600 * 1000;

/**
 * A folder of things kept. What nobody has asked for in a month is removed when it is next opened.
 * @param {string} folder
 */
export function keptIn(folder) {
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const {mtimeMs = Infinity} = statSync(path, {throwIfNoEntry: false}) ?? {};
    if (Date.now() - mtimeMs > MONTH) rmSync(path, {force: true});
  }
  /** What is being made now: it is one piece of work for all who ask. @type {Map<string, Promise<Buffer>>} */
  const inWork = new Map();

  /** @param {string} path @param {() => Promise<string | Buffer>} make @returns {Promise<Buffer>} */
  async function find(path, make) {
    if (existsSync(path)) {
      const now = new Date();
      await utimes(path, now, now);
      return readFileSync(path);
    }
    const made = await make();
    // Written whole or not at all: another build may read it meanwhile.
    const part = `${path}.${process.pid}`;
    await writeFile(part, made);
    renameSync(part, path);
    return Buffer.from(made);
  }

  /**
   * What was kept, or else is made and kept now.
   * @param {readonly (string | Buffer)[]} from all that it is made of
   * @param {() => Promise<string | Buffer>} make
   * @returns {Promise<Buffer>}
   */
  return (from, make) => {
    const hash = createHash('sha256');
    for (const part of from) hash.update(`${part.length} `).update(part);
    const path = join(folder, hash.digest('hex'));
    const found = inWork.get(path) ?? find(path, make).finally(() => inWork.delete(path));
    inWork.set(path, found);
    return found;
  };
}
