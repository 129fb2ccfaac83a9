/**
 * Writes the shortcodes of Hugo, integrations/static/hugo/layouts/shortcodes/: a file for each element, from the manifest.
 * Go's templates print a computed tag name as text, so the name has to stand in the file. `--check` writes nothing and
 * says which files are not what they should be.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ELEMENTS} from './elements.mjs';
import {root} from './run.mjs';

const folder = join(root, 'integrations/static/hugo/layouts/shortcodes');

/** The element that has no face, and holds others. */
const CONTEXT = 'recognition-context';

/** @typedef {{name: string, type?: {text: string}}} Attribute */

/** The attributes of each tag but its language, by name. @returns {Map<string, Attribute[]>} */
function attributesByTag() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  /** @type {{tagName?: string, attributes?: Attribute[]}[]} */
  const declarations = manifest.modules.flatMap((/** @type {any} */ each) => each.declarations ?? []);
  return new Map(
    declarations.flatMap(({tagName, attributes = []}) =>
      tagName
        ? [
            [
              tagName,
              attributes
                .filter(({name}) => name !== 'lang')
                .sort((one, other) => (one.name < other.name ? -1 : 1)),
            ],
          ]
        : [],
    ),
  );
}

/** @param {readonly Attribute[]} attributes */
const slice = (attributes) => `(slice${attributes.map(({name}) => ` "${name}"`).join('')})`;

/** @param {string} tag @param {readonly Attribute[]} attributes */
function shortcode(tag, attributes) {
  /** @param {Attribute} attribute */
  const isSwitch = ({type}) => type?.text === 'boolean';
  const inner = tag === CONTEXT ? '{{ .Inner }}' : '{{ $embed.light | safeHTML }}';
  return [
    '{{- /* Written by tools/hugo.mjs; change it there. */ -}}',
    `{{- $embed := partial "recognition/embed.html" (dict "shortcode" . "tag" "${tag}"`,
    `  "values" ${slice(attributes.filter((each) => !isSwitch(each)))}`,
    `  "switches" ${slice(attributes.filter(isSwitch))}) -}}`,
    `<${tag} lang="{{ $embed.lang }}"{{ $embed.attributes | safeHTMLAttr }}>${inner}</${tag}>`,
    '',
  ].join('\n');
}

/** What the folder has to hold: the text of each file, by its name. @returns {Map<string, string>} */
export function shortcodes() {
  const byTag = attributesByTag();
  return new Map(
    [...ELEMENTS.map(({tag}) => tag), CONTEXT].map((tag) => {
      const attributes = byTag.get(tag);
      if (!attributes) throw new Error(`custom-elements.json has no <${tag}>: npm run manifest`);
      return [`${tag}.html`, shortcode(tag, attributes)];
    }),
  );
}

/** The files that are missing, another's or not as they should be. @returns {string[]} */
export function staleShortcodes() {
  const wanted = shortcodes();
  const found = readdirSync(folder);
  return [
    ...found.filter((name) => !wanted.has(name)),
    ...[...wanted].flatMap(([name, text]) =>
      found.includes(name) && readFileSync(join(folder, name), 'utf8') === text ? [] : [name],
    ),
  ];
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(folder, {recursive: true});
  const stale = staleShortcodes();
  if (process.argv.includes('--check')) {
    for (const name of stale) console.error(`${name} is not as it should be: node tools/hugo.mjs`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    const wanted = shortcodes();
    for (const name of stale) {
      const text = wanted.get(name);
      if (text === undefined) rmSync(join(folder, name));
      else writeFileSync(join(folder, name), text);
    }
  }
}
