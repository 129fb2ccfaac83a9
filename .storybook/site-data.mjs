import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the pages of the site are made from and no module holds, as modules: see `site-data.d.ts`. */

const root = join(import.meta.dirname, '..');

/**
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {{name: string, description?: string}[]} [attributes]
 */

/**
 * The declarations of the custom elements, by tag: the rest of the manifest is nothing to a page.
 * @returns {Record<string, Declaration>}
 */
function elements() {
  /** @type {{modules: {declarations?: Declaration[]}[]}} */
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return Object.fromEntries(
    modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName)
      .map((declaration) => [declaration.tagName, declaration]),
  );
}

/** For Storybook's own panel of controls: what each attribute says of itself. It is in what every story loads. */
const attributes = () => ({
  modules: Object.entries(elements()).map(([tagName, declaration]) => ({
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: tagName,
        tagName,
        attributes: declaration.attributes?.map(({name, description}) => ({name, description})),
      },
    ],
  })),
});

/** All records as `dist/data/` publishes them, made anew from `data/`. */
const records = () =>
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'records.ts')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });

/** @type {Readonly<Record<string, () => string>>} */
const MODULES = {
  'virtual:elements': () => JSON.stringify(elements()),
  'virtual:attributes': () => JSON.stringify(attributes()),
  'virtual:records': records,
};

/** A plugin of Vite. A browser parses a string of JSON faster than an object of the language. */
export const siteData = () => ({
  name: 'site-data',
  /** @param {string} id */
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  /** @param {string} id */
  load(id) {
    const make = MODULES[id.slice(1)];
    return make && `export default JSON.parse(${JSON.stringify(make())});`;
  },
});
