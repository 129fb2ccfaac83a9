// Minifies with Terser, and keeps what it gave: most scripts are as they were at the last build, and Terser is most of its time.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import terser from '@rollup/plugin-terser';

const FOLDER = 'node_modules/.cache/minified';
const require = createRequire(import.meta.url);
const versions = [
  require('terser/package.json').version,
  readFileSync('node_modules/@rollup/plugin-terser/package.json', 'utf8'),
];

/** @param {string} path */
function kept(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {import('@rollup/plugin-terser').Options} options
 * @returns {import('rollup').Plugin}
 */
export function minified(options) {
  const {name, renderChunk} = terser(options);
  // A regular expression is no JSON.
  const settings = JSON.stringify([versions, options], (_key, value) =>
    value instanceof RegExp ? String(value) : value,
  );
  return {
    name,
    async renderChunk(code, chunk, output, meta) {
      const hash = createHash('sha256').update(settings).update(output.format).update(code).digest('hex');
      const path = `${FOLDER}/${hash}.js`;
      const found = kept(path);
      if (found !== undefined) return found;
      const made = await /** @type {Function} */ (renderChunk).call(this, code, chunk, output, meta);
      mkdirSync(FOLDER, {recursive: true});
      // Another process may be reading: there is either the whole file or none.
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, made);
      renameSync(draft, path);
      return made;
    },
  };
}
