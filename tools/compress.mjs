/**
 * `npm run compress`: puts `.br` and `.gz` beside each file of dist/ that a web server sends, so that it compresses nothing
 * itself. The last step of `npm run build`. What is there from before and no longer fits is written anew or removed.
 */
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';
import {BROTLI, GZIP} from './compression.mjs';
import {keptIn} from './kept.mjs';

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

// A build after a small change, or a second one, need not wait for all of it again.
const kept = keptIn(options.cache ?? 'node_modules/.cache/recognition-elements/compressed');
const settings = JSON.stringify([BROTLI, GZIP, process.versions.brotli, process.versions.zlib]);

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
    for (const [ending, compress] of FORMS) {
      const result = await kept([settings, ending, content], () => compress(content));
      await writeFile(path + ending, result);
      sums.set(ending, (sums.get(ending) ?? 0) + result.length);
    }
  }
}
await Promise.all(Array.from({length: availableParallelism()}, work));

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${served.length} files of ${folder}/, ${megabytes(served.reduce((sum, {size}) => sum + size, 0))}: ${FORMS.map(
    ([ending]) => `${ending} ${megabytes(sums.get(ending) ?? 0)}`,
  ).join(', ')}, in ${((Date.now() - began) / 1000).toFixed(1)} s.`,
);
