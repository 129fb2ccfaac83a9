// `npm run fonts`: dist/fonts, subset fonts for Dari and Pashto that a page may serve itself. No element asks for them:
// a page links the style sheet, or does not. Prints the sizes and fails beyond a budget.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import subsetFont from 'subset-font';
import {ARABIC, ARABIC_RANGE, LATIN_ONLY, LATIN_RANGE} from './fonts/letters.mjs';
import {root} from './run.mjs';

/**
 * Vazirmatn is the face of pictures too. Noto Naskh Arabic is for long texts and has no Latin letters. Budgets of one
 * file in bytes.
 * @type {readonly {id: string, family: string, from: string, file: string, parts: Readonly<Record<string, number>>, fallbacks: string}[]}
 */
const FAMILIES = [
  {
    id: 'vazirmatn',
    family: 'Recognition Vazirmatn',
    from: '@expo-google-fonts/vazirmatn',
    file: 'Vazirmatn',
    parts: {arabic: 16_000, latin: 10_000},
    fallbacks: `'Vazirmatn', 'Noto Sans Arabic', 'SF Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif`,
  },
  {
    id: 'naskh',
    family: 'Recognition Naskh',
    from: '@expo-google-fonts/noto-naskh-arabic',
    file: 'NotoNaskhArabic',
    parts: {arabic: 16_000},
    fallbacks: `Georgia, 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, serif`,
  },
];

const WEIGHTS = /** @type {const} */ ([
  [400, '400Regular'],
  [700, '700Bold'],
]);

const SETS = {arabic: [ARABIC, ARABIC_RANGE], latin: [LATIN_ONLY, LATIN_RANGE]};

/**
 * What joins letters, sets marks and gives digits their local shapes. Not `tnum`: Vazirmatn's tabular Afghan digits are
 * as wide as its widest sign, and ۱۰ reads as two numbers.
 */
const FEATURES = 'ccmp locl isol init medi fina rlig calt liga curs kern mark mkmk'.split(' ');

/** Copyright, licence and its address stay in each file. */
const NAMES = [0, 13, 14];

const folder = join(root, 'dist/fonts');
mkdirSync(folder, {recursive: true});
let beyond = 0;

for (const {id, family, from, file, parts, fallbacks} of FAMILIES) {
  const source = join(root, 'node_modules', from);
  const faces = [];
  for (const [weight, name] of WEIGHTS) {
    const font = readFileSync(join(source, name, `${file}_${name}.ttf`));
    for (const [part, budget] of Object.entries(parts)) {
      const [letters = '', range = ''] = SETS[/** @type {keyof typeof SETS} */ (part)];
      const subset = await subsetFont(font, letters, {
        targetFormat: 'woff2',
        preserveNameIds: NAMES,
        keepFeatures: FEATURES,
      });
      const made = `${id}-${part}-${weight}.woff2`;
      writeFileSync(join(folder, made), subset);
      const over = subset.length > budget;
      if (over) beyond++;
      console.log(`dist/fonts/${made} ${subset.length} of ${budget} bytes${over ? ' BEYOND' : ''}`);
      faces.push(`@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
  src: url('${made}') format('woff2');
  unicode-range: ${range};
}
`);
    }
  }
  const licence = `OFL-${id}.txt`;
  writeFileSync(join(folder, licence), readFileSync(join(source, 'LICENSE_FONT')));
  writeFileSync(
    join(folder, `${id}.css`),
    `/* ${family}: letters of Dari and Pashto, under the SIL Open Font License 1.1 (${licence}). Keep the folder whole. */
${faces.join('')}
/* Dari and Pashto of the elements; a page's own rule wins. */
:where(:root) {
  --recognition-font-rtl: '${family}', ${fallbacks};
}
`,
  );
}
process.exitCode = beyond > 0 ? 1 : 0;
