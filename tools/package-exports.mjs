/**
 * `npm run exports`: writes what package.json exports for each element: its class, and its definition apart. What else is
 * exported stands in package.json by hand, and stays there. `--check` writes nothing and says what is not as it should be.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from 'prettier';
import {root} from './run.mjs';

const path = join(root, 'package.json');

/** All tags that can be imported. */
export const TAGS = readdirSync(join(root, 'src/elements/define')).map((file) => file.replace(/\.ts$/, ''));

/**
 * Where there is no document an import gives stand-ins that do nothing: on servers with Node, and on those that are no
 * browser and no Node. Who has a document in Node, for tests, says `--conditions=browser`.
 * @param {string} types @param {string} server @param {string} page
 */
export const onPage = (types, server, page) => ({
  types,
  workerd: server,
  'edge-light': server,
  browser: page,
  node: server,
  default: page,
});

const SERVER = './dist/server/index.js';
const NOTHING = './dist/server/nothing.js';

/** @param {readonly string[]} tags */
export const elementExports = (tags) => ({
  '.': onPage('./dist/types/index.d.ts', SERVER, './dist/index.js'),
  ...Object.fromEntries(
    tags.flatMap((tag) => [
      [`./${tag}.js`, onPage(`./dist/types/elements/${tag}.d.ts`, SERVER, `./dist/${tag}.js`)],
      [
        `./define/${tag}.js`,
        onPage(`./dist/types/elements/define/${tag}.d.ts`, NOTHING, `./dist/define/${tag}.js`),
      ],
    ]),
  ),
});

/** An element that is gone, of whose types an export still tells. @param {string} name @param {any} value */
const isLeft = (name, value) =>
  /^\.\/(define\/)?[\w-]+\.js$/.test(name) && /\/types\/elements\//.test(value?.types ?? '');

/** What package.json should be. @param {string} text what it is */
export async function stated(text) {
  const manifest = JSON.parse(text);
  const own = elementExports(TAGS);
  const others = Object.entries(manifest.exports).filter(
    ([name, value]) => !(name in own) && !isLeft(name, value),
  );
  const exports = {...own, ...Object.fromEntries(others)};
  return format(JSON.stringify({...manifest, exports}, null, 2), {parser: 'json-stringify'});
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(path, 'utf8');
  const wanted = await stated(text);
  if (!process.argv.includes('--check')) writeFileSync(path, wanted);
  else if (wanted !== text) {
    console.error('package.json does not export what it should: npm run exports');
    process.exitCode = 1;
  }
}
