// What snippets have to know of the built files: hashes of scripts, sizes of pictures, heights of frames.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {LANGS} from '../src/i18n/lang.js';
import {ELEMENTS} from './elements.mjs';
import {EMBED_BASE, RELEASE_BASE} from './embed-base.mjs';
import {frameHeight} from './frame/frame-heights.mjs';

export {LANGS};
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The hash of a file as `integrity` takes it. @param {string} file */
export const hashOf = (file, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(file)).digest('base64')}`;

/** The hash of each script that a snippet can name, by its path below the base. */
const integrity = () =>
  Object.fromEntries(
    readdirSync('dist/embed')
      .filter((file) => /\.m?js$/.test(file) && !/\.details\.js$|^own-data\.js$/.test(file))
      .sort()
      .map((file) => [`embed/${file}`, hashOf(`dist/embed/${file}`)]),
  );

/** Width and height of each published picture: those of its PNG, which stand at the same place in every PNG. */
const pictures = () =>
  Object.fromEntries(
    ELEMENTS.flatMap(({tag}) =>
      LANGS.flatMap((lang) => {
        const file = `dist/pictures/${tag}.${lang}.png`;
        const png = readFileSync(file);
        return [[`${tag}.${lang}`, {width: png.readUInt32BE(16), height: png.readUInt32BE(20)}]];
      }),
    ),
  );

/** All of it, as `<embed-builder>` takes it. */
export const published = () => ({
  base: EMBED_BASE,
  version,
  fixed: {base: RELEASE_BASE, integrity: integrity()},
  pictures: pictures(),
  heights: Object.fromEntries(
    ELEMENTS.flatMap(({tag}) => LANGS.map((lang) => [`${tag}.${lang}`, frameHeight(tag, lang)])),
  ),
});
