// What the command of the package has beside its code: the face that pictures are written in, and HarfBuzz.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {EMBED_BASE} from './embed-base.mjs';

const face = (/** @type {string} */ weight) =>
  `node_modules/@expo-google-fonts/vazirmatn/${weight}/Vazirmatn_${weight}.ttf`;
const FILES = {regular: face('400Regular'), bold: face('700Bold')};
const HARFBUZZ = 'node_modules/harfbuzzjs/dist/harfbuzz.wasm';

/** Whose they are, and whose the code is that was taken in. */
const LICENCES = [
  ['Vazirmatn, in the two files .ttf', 'node_modules/@expo-google-fonts/vazirmatn/LICENSE_FONT'],
  ['harfbuzzjs, with HarfBuzz in harfbuzz.wasm', 'node_modules/harfbuzzjs/LICENSE'],
  ['bidi-js', 'node_modules/bidi-js/LICENSE.txt'],
  ['d3-shape, in the chart of missions', 'node_modules/d3-shape/LICENSE'],
];

/**
 * Gives the command's modules what a package has, in place of what stands here: files beside it, and the address of the
 * published files.
 * @returns {import('rollup').Plugin}
 */
export const besideCommand = () => ({
  name: 'beside-command',
  load(id) {
    if (/[\\/]src[\\/]snapshot[\\/]base\.ts$/.test(id))
      return `export const BASE = ${JSON.stringify(EMBED_BASE)};`;
    if (!/[\\/]src[\\/]snapshot[\\/]assets\.ts$/.test(id)) return null;
    const paths = Object.entries(FILES).map(
      ([weight, file]) => `${weight}: fileURLToPath(new URL('./${basename(file)}', import.meta.url))`,
    );
    return `import {fileURLToPath} from 'node:url';\nexport const FONTS = {${paths.join(', ')}};`;
  },
  generateBundle() {
    for (const file of [...Object.values(FILES), HARFBUZZ])
      this.emitFile({type: 'asset', fileName: basename(file), source: readFileSync(file)});
    const texts = LICENCES.map(([name, file]) => `${name}\n\n${readFileSync(String(file), 'utf8').trim()}\n`);
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n')});
  },
});
