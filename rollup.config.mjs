// Builds dist/: ES modules for npm (Lit outside), ES modules for pages (Lit inside), and classic scripts.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {collapseTemplates, shortenMessages} from './tools/rollup-shorten.mjs';
import {measureParts} from './tools/rollup-parts.mjs';

const LANGS = ['en', 'prs', 'ps'];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browsers that show everything: Chromium 88, Firefox 102, Safari 15.4. */
const target = ['chrome88', 'firefox102', 'safari15.4'];
const compile = [nodeResolve(), esbuild({target, tsconfig: 'tsconfig.json', charset: 'utf8'}), shortenMessages(), collapseTemplates()];
const minify = terser({ecma: 2020, module: true, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}});

/** Modules that exist only as text, by their names. */
const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0virtual:') ? modules[id.slice(1)] : null),
});

/** Puts the classic scripts' own `provide.ts` in the place of that of the ES modules. */
const carryLanguages = {
  name: 'carry-languages',
  resolveId: (id, importer) => (id === './provide.js' && importer?.includes('/elements/base/') ? here('src/embed/provide.ts') : null),
};

const language = (lang) => `
import {words} from ${JSON.stringify(here(`src/generated/words.${lang}.ts`))};
import {dates} from ${JSON.stringify(here(`src/i18n/dates.${lang}.ts`))};
const lang = ${JSON.stringify(lang)};`;

/** The details file of a language: one statement that puts its value on a shelf for the script that asked. */
function detailsFile(lang) {
  const module = readFileSync(here(`src/generated/details.${lang}.ts`), 'utf8');
  const value = JSON.parse(module.slice(module.indexOf('{'), module.lastIndexOf(';')));
  const key = `${version}/${lang}`;
  const text = `(self.recognitionElementsDetails=self.recognitionElementsDetails||{})[${JSON.stringify(key)}]=${JSON.stringify(value)};\n`;
  return {key, file: `recognition-map.${lang}.details.js`, text, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`};
}

const details = Object.fromEntries(LANGS.map((lang) => [lang, detailsFile(lang)]));

/** One classic script; `format: iife` keeps every name inside, so that it can be loaded twice. */
const classic = (input, file, modules, extra = []) => ({
  input,
  plugins: [virtual(modules), carryLanguages, ...compile, minify, measureParts(), ...extra],
  output: {file, format: 'iife', inlineDynamicImports: true, generatedCode: 'es2015'},
});

const entries = {
  index: 'src/index.ts',
  'recognition-map': 'src/elements/recognition-map.ts',
  'define/recognition-map': 'src/elements/define/recognition-map.ts',
};

/** A chunk for each language's words, one for each language's details, one for what is only needed on demand. */
const manualChunks = (id) => /\/(words|dates)\.(en|prs|ps)\.ts$/.exec(id)?.[2].replace(/^/, 'words-');

export default [
  {
    input: entries,
    external: /^lit(\/|$)/,
    plugins: compile,
    output: {dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', manualChunks},
  },
  {
    input: {'recognition-map': 'src/elements/define/recognition-map.ts'},
    plugins: [...compile, minify, measureParts()],
    output: {dir: 'dist/module', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', manualChunks},
  },
  ...LANGS.map((lang) =>
    classic(
      'src/embed/classic.ts',
      `dist/embed/recognition-map.${lang}.js`,
      {
        'virtual:language': `${language(lang)}
export const language = {lang, words, dates};
export const details = ${JSON.stringify({...details[lang], text: undefined})};`,
      },
      [
        {
          name: 'details-file',
          generateBundle() {
            this.emitFile({type: 'asset', fileName: details[lang].file, source: details[lang].text});
          },
        },
      ],
    ),
  ),
  classic('src/embed/all.ts', 'dist/embed/recognition-elements.js', {
    ...Object.fromEntries(
      LANGS.map((lang) => [
        `virtual:language-${lang}`,
        `${language(lang)}
import {details} from ${JSON.stringify(here(`src/generated/details.${lang}.ts`))};
export const own = {lang, words, dates, details};`,
      ]),
    ),
    'virtual:languages': `${LANGS.map((lang) => `import {own as ${lang}} from 'virtual:language-${lang}';`).join('\n')}
export const languages = [${LANGS.join(', ')}];`,
  }),
];
