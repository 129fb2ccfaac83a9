// `npm run locales:review -- --lang prs --out FOLDER [--only missing,stale,unreviewed] [--without-pictures]`: writes a pack for
// whoever reviews a language: a table for a spreadsheet, pictures of the elements, and how to fill it in.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {readGlossary} from '../../data/build/checks/afghan-forms.js';
import {TRANSLATED, languageOf} from '../../data/build/languages.js';
import {instructions, packCSV} from '../../data/build/review/pack.js';
import {STATUSES} from '../../data/build/review/text.js';
import {elementsOf} from './elements-of.mjs';
import {readTexts} from './texts.mjs';

const USAGE =
  'npm run locales:review -- --lang LANG --out FOLDER [--only missing,stale,unreviewed,reviewed] [--without-pictures]';

/** @param {string} says @returns {never} */
function fail(says) {
  console.error(`${says}\n${USAGE}`);
  process.exit(1);
}

/** The command's options; ends where they are none. */
function read() {
  try {
    return parseArgs({
      options: {
        lang: {type: 'string'},
        out: {type: 'string'},
        only: {type: 'string'},
        'without-pictures': {type: 'boolean'},
      },
    }).values;
  } catch (reason) {
    return fail(reason instanceof Error ? reason.message : String(reason));
  }
}

const {lang = '', out, only, 'without-pictures': without} = read();
if (!TRANSLATED.includes(lang)) fail(`--lang: one of ${TRANSLATED.join(', ')}; not "${lang}"`);
if (!out) fail('--out: the folder to write to');
const wanted = only?.split(',') ?? ['missing', 'stale', 'unreviewed'];
const strange = wanted.find((each) => !(/** @type {readonly string[]} */ (STATUSES).includes(each)));
if (strange !== undefined) fail(`--only: some of ${STATUSES.join(', ')}; not "${strange}"`);

const texts = readTexts([lang]).filter(({status}) => wanted.includes(status));
const shownBy = elementsOf();
const file = `words.${lang}.csv`;
mkdirSync(out, {recursive: true});
writeFileSync(join(out, file), packCSV(texts, readGlossary(), shownBy));
writeFileSync(join(out, 'HOW-TO.txt'), instructions(languageOf(lang).english, file));

const tags = [...new Set(texts.flatMap((text) => shownBy(text).slice(0, 1)))];
if (!without && tags.length > 0) {
  const {takePictures} = await import('./pictures.mjs');
  const missing = (await takePictures(tags, lang, join(out, 'pictures'))).filter(
    // The builder is for editors, and has no script for readers.
    (tag) => tag !== 'embed-builder',
  );
  if (missing.length > 0)
    console.error(`No picture of ${missing.join(', ')}: run npm run build first, and this again.`);
}
console.log(`${texts.length} texts in ${join(out, file)}`);
