/**
 * `npm run element:new -- TAG [FOLDER]`: writes a new element that works: its answer, sentences, parts, definition, entry of its
 * script, story and tests, and its entries in the lists of all elements. It tells the events of a year: a question small enough to
 * read through, and to put another in its place. Nothing is written while anything would be wrong.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ELEMENTS} from '../elements.mjs';
import {install} from '../install.mjs';
import {bin, root, run} from '../run.mjs';
import {ENTRIES, isThere, withEntry} from './entries.mjs';
import {named, namesOf} from './names.mjs';
import {units} from './words.mjs';

const TEMPLATE = join(root, 'tools/element/template');
const [tag = '', folder] = process.argv.slice(2);

/** @param {string} says @returns {never} */
function fail(says) {
  console.error(
    `${says}\nUsage: npm run element:new -- TAG [FOLDER]   for example: npm run element:new -- yearly-events`,
  );
  process.exit(2);
}

/** @param {string} command @param {string[]} args */
async function make(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

/** The names, if they are good and nobody has them. */
function checkedNames() {
  const names = namesOf(tag, folder);
  const beginsWith = (/** @type {string} */ id) => id.startsWith(`${names.folder}.`);
  const ids = [...readFileSync(join(root, 'locales/prs.xlf'), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)];
  if (ELEMENTS.some((each) => each.tag === tag) || existsSync(join(root, `src/elements/${tag}.ts`)))
    throw new Error(`There is a <${tag}> already`);
  if (existsSync(join(root, 'src/elements', names.folder)) || ids.some(([, id = '']) => beginsWith(id)))
    throw new Error(`"${names.folder}" is taken, as a folder or as the beginning of messages: name another`);
  return names;
}

/** What is written, by its path. @param {import('./names.mjs').Names} names @returns {Map<string, string>} */
function filesOf(names) {
  const files = new Map();
  for (const path of readdirSync(TEMPLATE, {recursive: true, encoding: 'utf8'}).sort()) {
    if (!path.endsWith('.txt') || (path.startsWith('stories/about') && !isThere('stories/about/index.ts')))
      continue;
    const text = readFileSync(join(TEMPLATE, path), 'utf8');
    files.set(named(path.replace(/\.txt$/, ''), names), named(text, names));
  }
  for (const entry of ENTRIES) {
    const text = files.get(entry.file) ?? readFileSync(join(root, entry.file), 'utf8');
    files.set(entry.file, withEntry(text, {...entry, text: named(entry.text, names)}));
  }
  for (const lang of /** @type {const} */ (['prs', 'ps'])) {
    const file = `locales/${lang}.xlf`;
    const text = named(units(lang), names);
    files.set(file, withEntry(readFileSync(join(root, file), 'utf8'), {file, before: '</body>', text}));
  }
  return files;
}

let names;
let files;
try {
  names = checkedNames();
  files = filesOf(names);
} catch (reason) {
  fail(/** @type {Error} */ (reason).message);
}

await install();
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}
const written = [...files.keys()];
const isNew = (/** @type {string} */ path) =>
  !ENTRIES.some(({file}) => file === path) && !path.startsWith('locales/');
await make(bin('prettier'), [
  '--log-level=warn',
  '--write',
  '--ignore-unknown',
  ...written.filter((path) => !path.startsWith('integrations/static/')),
]);
await make('npm', ['run', '--silent', 'locales']);
await make('npm', ['run', '--silent', 'data']);
await make('npm', ['run', '--silent', 'manifest']);
await make(process.execPath, ['tools/hugo.mjs']);
if (isThere('tools/package-exports.mjs')) await make(process.execPath, ['tools/package-exports.mjs']);

console.log(`
<${tag}> is there, and works: npm run element:build -- ${tag} en, or npm start. Written:
${written
  .filter(isNew)
  .map((path) => `  ${path}`)
  .join('\n')}
  integrations/static/hugo/layouts/shortcodes/${tag}.html
with entries in ${new Set(ENTRIES.map(({file}) => file)).size} files and in locales/: see git status.

It tells the events of a year. What is yours to write:
  1. Its question: the answer in src/model/answers/${tag}.ts with its test first, then the sentences in
     src/render/sentences/${tag}.ts. Sentences that change get new ids; npm run locales, then translate.
  2. What it tells: the kinds of record in data/build/areas.ts, the bundled records in src/model/bundled-${names.folder}.ts, columns and
     caption of its tables in src/render/answer-headings.ts where they are new.
  3. Its picture: renderPicture in src/elements/${tag}.ts, what opens in src/elements/${names.folder}/, and its attributes, which have rules in
     src/render/configuration/rules.ts, choices in choice.ts beside it, and options in src/elements/builder/options.ts.
  4. Its story, its tests, its summary in the class's comment, and its rows in README.md and integrations/reference.md.
  5. After npm run build: npm run frames:measure, for tools/frame/frame-heights.mjs (1000 px stands there now); npm run size -- --record,
     for its budget in tools/elements.mjs and the history in tools/size/history.csv.
  6. Its accepted pictures, once it looks as it should: npm run visual:update -- ${tag}.
  7. Whether it belongs into the article of all elements, stories/dossier/, which needs a sentence in three languages; and a line in
     CHANGELOG.md under Added.
CONTRIBUTING.md, "To add", says more of each. npm test tells what is forgotten.`);
