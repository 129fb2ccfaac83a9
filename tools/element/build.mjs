/**
 * `npm run element:build -- recognition-map en`: compiles the facts and makes the script of one element in one language, with
 * the files beside it, in dist/embed/. For whoever wants one element on a page, or a corrected fact, and not wait for all of dist/.
 */
import {existsSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ELEMENTS} from '../elements.mjs';
import {install} from '../install.mjs';
import {bin, root, run} from '../run.mjs';

/** English, and whatever has a file of words. */
const LANGS = [
  'en',
  ...readdirSync(join(root, 'locales')).flatMap((file) => /^(\w+)\.xlf$/.exec(file)?.[1] ?? []),
];
const [tag = '', lang = 'en'] = process.argv.slice(2);
const tags = ELEMENTS.map((each) => each.tag);

if (!tags.includes(tag) || !LANGS.includes(lang)) {
  console.error(`Usage: npm run element:build -- TAG LANGUAGE
  TAG       ${tags.join(', ')}
  LANGUAGE  ${LANGS.join(', ')} (prs is Dari, ps Pashto)`);
  process.exit(2);
}

/** @param {string} command @param {string[]} args */
async function make(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

await install();
await make('npm', ['run', '--silent', 'data']);
await make(bin('rollup'), ['-c', '--silent', '--configPart', `${tag}.${lang}`]);
// The licences can be read only once the packages are there.
const {licenceText} = await import('../licences.mjs');
writeFileSync('dist/embed/LICENSES.txt', licenceText());

const files = [`${tag}.${lang}.js`, `${tag}.${lang}.details.js`, 'own-data.js'];
const missing = files.filter((file) => !existsSync(`dist/embed/${file}`));
if (missing.length > 0) {
  console.error(`Not made: ${missing.join(', ')}`);
  process.exit(1);
}
// What an earlier build has compressed would be sent in their place.
for (const file of files)
  for (const ending of ['.br', '.gz']) rmSync(`dist/embed/${file}${ending}`, {force: true});
const kilobytes = (/** @type {string} */ file) => Math.round(statSync(`dist/embed/${file}`).size / 1000);
console.log(`
In dist/embed/, to be kept in one folder:
${files.map((file) => `  ${file} (${kilobytes(file)} KB)`).join('\n')}

In a page in the same folder:
  <script src="${tag}.${lang}.js"></script>
  <${tag} lang="${lang}"></${tag}>`);
