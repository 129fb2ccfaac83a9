/**
 * `npm run compress`: puts `.br` and `.gz` beside each file of dist/ that a web server sends, so that it compresses nothing
 * itself. The last step of `npm run build`. What is there from before and no longer fits is written anew or removed.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {utimes, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';
import {BROTLI, GZIP} from './compression.mjs';

const {values: options} = parseArgs({
  options: {folder: {type: 'string', default: 'dist'}, cache: {type: 'string'}},
});
const {folder} = options;

/** What is compressed already (png, woff2, zip), or is no text, stays as it is. */
const TEXT = /\.(atom|cff|css|csv|html|js|json|md|mjs|svg|txt|wasm|xml)$/;
/** What is for bundlers, editors, Node and WordPress: nobody loads it from there into a page. */
const NOT_SERVED = /^(chunks|define|frameworks|node|server|types|wordpress)\/|^[^/]+\.js$/;
/** Below it, a file and its headers are one packet anyway. Bytes. */
const LEAST = 200;

/** @type {readonly [string, (content: Buffer) => Promise<Buffer>][]} */
const FORMS = [
  ['.br', (content) => promisify(brotliCompress)(content, BROTLI)],
  ['.gz', (content) => promisify(gzip)(content, GZIP)],
];

// The same bytes give the same result: a build after a small change, or a second one, need not wait for it again.
const cache = options.cache ?? 'node_modules/.cache/recognition-elements/compressed';
mkdirSync(cache, {recursive: true});
const key = JSON.stringify([BROTLI, GZIP, process.versions.brotli, process.versions.zlib]);
const MONTH = 30 * 24 * 3600 * 1000;

/** Written whole or not at all: another build may read it meanwhile. @param {string} path @param {Buffer} content */
async function writeWhole(path, content) {
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, content);
  renameSync(part, path);
}

/** What is being compressed now: two files of the same bytes are one piece of work. @type {Map<string, Promise<Buffer>>} */
const inWork = new Map();

/** @param {Buffer} content @param {typeof FORMS[number]} form @returns {Promise<Buffer>} */
function compressed(content, [ending, compress]) {
  const path = join(cache, createHash('sha256').update(key).update(content).digest('hex') + ending);
  const make = async () => {
    if (existsSync(path)) {
      const now = new Date();
      await utimes(path, now, now);
      return readFileSync(path);
    }
    const result = await compress(content);
    await writeWhole(path, result);
    return result;
  };
  const making = inWork.get(path) ?? make().finally(() => inWork.delete(path));
  inWork.set(path, making);
  return making;
}

const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const isServed = (/** @type {string} */ path) =>
  TEXT.test(path) && !NOT_SERVED.test(path) && statSync(join(folder, path)).size >= LEAST;
// The longest first, so that at the end no core waits for one.
const served = paths
  .filter(isServed)
  .map((path) => ({path, size: statSync(join(folder, path)).size}))
  .sort((one, other) => other.size - one.size);

const wanted = new Set(served.flatMap(({path}) => FORMS.map(([ending]) => path + ending)));
for (const path of paths)
  if (/\.(br|gz)$/.test(path) && !wanted.has(path)) rmSync(join(folder, path), {force: true});

/** Bytes, by form. @type {Map<string, number>} */
const sums = new Map();
const began = Date.now();
const left = [...served];
async function work() {
  for (let next = left.shift(); next; next = left.shift()) {
    const path = join(folder, next.path);
    const content = readFileSync(path);
    for (const form of FORMS) {
      const [ending] = form;
      const result = await compressed(content, form);
      await writeFile(path + ending, result);
      sums.set(ending, (sums.get(ending) ?? 0) + result.length);
    }
  }
}
await Promise.all(Array.from({length: availableParallelism()}, work));

for (const name of readdirSync(cache)) {
  const path = join(cache, name);
  if (Date.now() - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Infinity) > MONTH)
    rmSync(path, {force: true});
}

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${served.length} files of ${folder}/, ${megabytes(served.reduce((sum, {size}) => sum + size, 0))}: ${FORMS.map(
    ([ending]) => `${ending} ${megabytes(sums.get(ending) ?? 0)}`,
  ).join(', ')}, in ${((Date.now() - began) / 1000).toFixed(1)} s.`,
);
