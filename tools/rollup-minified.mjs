// Minifies with Terser, and keeps what it gave: most scripts are as they were at the last build, and Terser is most of its time.
import {createRequire} from 'node:module';
import terser from '@rollup/plugin-terser';
import {keptIn} from './kept.mjs';

const require = createRequire(import.meta.url);
const {version} = require('terser/package.json');
const kept = keptIn('node_modules/.cache/minified');

/**
 * @param {import('@rollup/plugin-terser').Options} options
 * @returns {import('rollup').Plugin}
 */
export function minified(options) {
  const {name, renderChunk} = terser(options);
  // A regular expression is no JSON.
  const settings = JSON.stringify([version, options], (_key, value) =>
    value instanceof RegExp ? String(value) : value,
  );
  return {
    name,
    async renderChunk(code, chunk, output, meta) {
      const make = () => /** @type {Function} */ (renderChunk).call(this, code, chunk, output, meta);
      return String(await kept([settings, output.format, code], make));
    },
  };
}
