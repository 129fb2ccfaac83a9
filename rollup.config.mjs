// Builds dist/: ES modules for npm (Lit outside), ES modules for pages (Lit inside), and classic scripts.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {ELEMENTS} from './tools/elements.mjs';
import {LANGS} from './tools/languages.mjs';
import {pool} from './tools/pool.mjs';
import {collapseTemplates, messageIds, parseModule, shortenMessages} from './tools/rollup-shorten.mjs';
import {besideCommand} from './tools/rollup-command.mjs';
import {minified} from './tools/rollup-minified.mjs';
import {measureParts} from './tools/rollup-parts.mjs';
import {usedMessages} from './tools/used-messages.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browsers that show everything: Chromium 88, Firefox 102, Safari 15.4. */
const target = ['chrome88', 'firefox102', 'safari15.4'];
const ids = messageIds(here('src/generated'));
/**
 * Lit's decorators for what TypeScript makes of them. Lit's own serve the standard's decorators as well, which is four
 * hundred bytes of every script.
 */
const decorators = () => ({
  name: 'decorators',
  resolveId: (id) => (id === 'lit/decorators.js' ? '\0decorators' : null),
  load: (id) =>
    id === '\0decorators'
      ? `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const state = () => property({state: true});`
      : null,
});

const compile = [
  decorators(),
  nodeResolve(),
  esbuild({target, tsconfig: 'tsconfig.json', charset: 'utf8', supported: {'optional-chain': true}}),
  shortenMessages(ids),
  collapseTemplates(),
];
/**
 * Private members of our classes that no other bundle, decorator, library or page names: only these get short names.
 * `handleEvent` is Lit's, and the platform calls it. No key of a record, an answer or someone's own data may stand here.
 */
const PRIVATE = RegExp(
  `^(${`anchors announced answered answeredOf around ask asked asks awaited beneath byName byPlace byRow calendarSetting choose citation counted
      countWords csvOf descending describe description detailsLang detailsMissing digits draw drawing drawn dressed dwell filling
      finds focusBack folded fresh focused goTo grouping idIn inOrder joinShared keep leaveShared listed loadDetails loadLanguage
      loadLater loadOwn made makeVoice many marked mapView menuItems missingIn naming narrowed orders outline panels patterns pause
      picture pictureLabel pictureView placeAt places player queries ran regionBox renderClaim renderGlance renderOpen renderPicture renderZoom rested resting coloured rowsOf sentences showMarks shownAnswer shownOf shows similar sorted
      sought sourceNote spoken statusOf swatches tally titled typed typedAt unsaid unitsPerPixel waitForTold walk walkBy
      wantDetails wanted wantNames wantPanels whenIdle`
    .split(/\s+/)
    .join(
      '|',
    )}|handle(?!Event$)\\w+|render(Answer|Card|Controls|Day|Note|Top|Files|Finder|Heading|Map|Menu|Picture|Rows|Rung|Tables)|shown(Day|Layer|Region|View))$`,
);
const MINIFY = {
  ecma: 2020,
  module: true,
  // No getter of ours or of Lit’s does anything but answer, nothing asks a function how many arguments it takes, and
  // nobody puts another meaning on what the language has.
  compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, unsafe: true},
  format: {comments: /^(!|# all)/},
};
const minify = minified({...MINIFY, mangle: {properties: {regex: PRIVATE}}});
/** Where files share code they have to agree on names, so these stay. */
const minifyShared = minified(MINIFY);

/** Lit is inside these files, and its licence asks for its notice, which tools/build.mjs puts beside them. */
const banner = ({isEntry}) =>
  isEntry ? `/*! recognition-elements ${version}; with Lit: LICENSES.txt */` : '';

/**
 * Of the map's scripts, the largest. V8 compiles such a script as a whole while it arrives, beside the page's own thread; else that
 * thread would read most of its functions twice, once to pass over them and again at the first call. It must stand before all else.
 */
const mapBanner = (chunk) => `//# allFunctionsCalledOnLoad\n${banner(chunk)}`;

/** Of the scripts without Lit. */
const ownBanner = `/*! recognition-elements ${version} */`;

/** Modules that exist only as text, made by these functions when they are first asked for. */
const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0virtual:') ? modules[id.slice(1)]() : null),
});

/** Puts a classic script's own `provide` in the place of that of the ES modules. @param {(folder: string) => string} own */
const provide = (own) => ({
  name: 'provide',
  resolveId: (id, importer) => {
    const folder = /\/src\/elements\/(?:(\w+)\/)?/.exec(importer ?? '')?.[1];
    const [, from = folder] = /^\.\/(\w+)\/provide\.js$/.exec(id) ?? [];
    return id.endsWith('/provide.js') && from && from !== 'base' ? own(from) : null;
  },
});

/** One classic script; `format: iife` keeps every name inside, so that it can be loaded twice. */
const classic = (input, file, own, modules, first = banner) => ({
  input,
  plugins: [provide(own), virtual(modules), ...compile, minify, measureParts()],
  output: {
    file,
    format: 'iife',
    inlineDynamicImports: true,
    generatedCode: {preset: 'es2015', symbols: false},
    freeze: false,
    banner: first,
  },
});

/** A script of ours alone, without Lit, words or facts. */
const plain = (name) => {
  const build = classic(`src/embed/${name}.ts`, `dist/embed/${name}.js`, () => null, {});
  return {...build, output: {...build.output, banner: `/*! recognition-elements ${version} */`}};
};

/** The generated words of a language, those of all elements or of an area. */
const generated = (name) => parseModule(readFileSync(here(`src/generated/${name}.ts`), 'utf8'));

/** All messages in one language that an element may say: those of all elements, of answers, and of its area. */
const messagesOf = (lang, {area}) => ({
  ...generated(`words.${lang}`).messages,
  ...generated(`words-answers.${lang}`).messages,
  ...(area && generated(`words-${area}.${lang}`).messages),
});

/** Ids of the messages that an element says at first, and of those that only what is loaded later says. */
function saidBy({tag, folder, unsaid, saidLater}) {
  const [laterFile, provideFile] = ['later', 'provide'].map((name) =>
    here(`src/elements/${folder}/${name}.ts`),
  );
  const first = usedMessages(here(`src/elements/${tag}.ts`), [laterFile, provideFile]);
  const later = usedMessages(laterFile);
  const isSaid = (id) => !unsaid?.test(id);
  const isFirst = (id) => first.has(id) && !saidLater?.test(id);
  return {
    first: [...first].filter((id) => isSaid(id) && isFirst(id)),
    later: [...later].filter((id) => isSaid(id) && !isFirst(id)),
  };
}

/** Messages as a text with a line for each number; the lines of others are empty. */
function lines(lang, element, said) {
  const messages = messagesOf(lang, element);
  const list = [];
  for (const id of said) if (id in messages) list[ids.indexOf(id)] = messages[id];
  return JSON.stringify(Array.from(list, (text) => text ?? '').join('\n'));
}

/** The words of one element in one language, but for those that come later. */
function language(lang, element) {
  const {names, worldview} = generated(element.area ? `words-${element.area}.${lang}` : `words.${lang}`);
  return `
import {dates} from ${JSON.stringify(here(`src/generated/dates.${lang}.ts`))};
const lang = ${JSON.stringify(lang)};
const words = {...${JSON.stringify({names, worldview})}, messages: ${lines(lang, element, saidBy(element).first)}.split('\\n')};`;
}

/** What the words of an element lack until its details come. */
const laterMessages = (lang, element) =>
  `export const messages = ${lines(lang, element, saidBy(element).later)}.split('\\n');`;

const details = (lang, element) =>
  `import {details} from ${JSON.stringify(here(`src/generated/${element.details}.${lang}.ts`))};`;

/** The details file of a language; its key names the release, so that no other release's script takes it. */
const detailsFile = (lang, {tag}) => ({key: `${version}/${tag}/${lang}`, file: `${tag}.${lang}.details.js`});

/** The file that reads data of one's own, the same for every script of one language. */
const ownFile = {key: `${version}/own`, file: 'own-data.js'};

/** The hash of a script that was built before. @param {string} file */
const hashOf = (file, algorithm = 'sha384') =>
  createHash(algorithm)
    .update(readFileSync(here(`dist/embed/${file}`)))
    .digest('base64');

/** A file as the script beside it asks for it. */
const beside = ({key, file}) => JSON.stringify({key, file, integrity: `sha384-${hashOf(file)}`});

const later = ({folder}) => JSON.stringify(here(`src/elements/${folder}/later.ts`));
const embedded = ({tag}) => JSON.stringify(here(`src/embed/elements/${tag}.ts`));

/** A script's `provide` for an element, which says of what area it is; `more` are further members. */
const provideFor = (path, {area}, more = '') =>
  area || more
    ? `import {provide as own} from ${JSON.stringify(here(path))};
export const provide = {...own, ${area ? `area: ${JSON.stringify(area)},` : ''} ${more}};`
    : `export {provide} from ${JSON.stringify(here(path))};`;

/** Details file and script of one element in one language, in that order. */
const scripts = (element, lang) => [
  classic(
    'src/embed/details.ts',
    `dist/embed/${detailsFile(lang, element).file}`,
    () => here('src/embed/provide-one.ts'),
    {
      'virtual:details': () =>
        `${details(lang, element)}\nexport const key = ${JSON.stringify(detailsFile(lang, element).key)};\nexport const ownFile = ${beside(ownFile)};\n${laterMessages(lang, element)}\nexport {details};`,
      'virtual:later': () => `export * from ${later(element)};`,
    },
  ),
  classic(
    'src/embed/classic.ts',
    `dist/embed/${element.tag}.${lang}.js`,
    () => '\0virtual:provide',
    {
      'virtual:provide': () => provideFor('src/embed/provide-one.ts', element),
      'virtual:element': () => `export * from ${embedded(element)};`,
      'virtual:language': () =>
        `${language(lang, element, 'first')}\nexport const language = {lang, words, dates};\nexport const beside = ${beside(detailsFile(lang, element))};`,
    },
    element.folder === 'map' ? mapBanner : banner,
  ),
];

/** What the elements say in one language, in one list for all of them. */
function messagesOfAll(lang) {
  const list = [];
  for (const element of ELEMENTS) {
    const messages = messagesOf(lang, element);
    const {first, later} = saidBy(element);
    for (const id of [...first, ...later]) if (id in messages) list[ids.indexOf(id)] = messages[id];
  }
  return Array.from(list, (text) => text ?? '').join('\n');
}

/** What the elements have in common, once: the one with most of it comes first. */
const poolOfAll = () =>
  pool(
    LANGS,
    [...ELEMENTS]
      .sort((one, other) => Number(other.folder === 'profile') - Number(one.folder === 'profile'))
      .map(({tag, area, details}) => ({
        tag,
        area,
        texts: Object.fromEntries(
          LANGS.map((lang) => {
            const {names} = generated(area ? `words-${area}.${lang}` : `words.${lang}`);
            return [lang, {names, details: generated(`${details}.${lang}`)}];
          }),
        ),
      })),
  );

/** The script of all in one: the elements, three languages, notes and sources, each told once. */
const all = () => {
  let pooled;
  const pooledOnce = () => (pooled ??= poolOfAll());
  return classic(
    'src/embed/all.ts',
    'dist/embed/recognition-elements.js',
    (folder) => `\0virtual:provide-${folder}`,
    {
      'virtual:pool': () => {
        const {ids: keys, sources, cited, names, notes} = pooledOnce();
        return `${LANGS.map((lang) => `import {dates as ${lang}} from ${JSON.stringify(here(`src/generated/dates.${lang}.ts`))};`).join('\n')}
export const pool = ${JSON.stringify({ids: keys, sources, cited})};
export const languages = [${LANGS.map(
          (lang) =>
            `{lang: ${JSON.stringify(lang)}, dates: ${lang}, worldview: ${JSON.stringify(generated(`words.${lang}`).worldview)},
messages: ${JSON.stringify(messagesOfAll(lang))}.split('\\n'), texts: ${JSON.stringify({names: names[lang], notes: notes[lang]})}}`,
        ).join(',\n')}];`;
      },
      ...Object.fromEntries(
        ELEMENTS.map((element) => [
          `virtual:provide-${element.folder}`,
          () => provideFor('src/embed/provide-all.ts', element, `loadLater: () => import(${later(element)})`),
        ]),
      ),
      'virtual:elements': () =>
        `${ELEMENTS.map((element, index) => `import * as embedded${index} from ${embedded(element)};`).join('\n')}
export const elements = [${ELEMENTS.map(
          ({tag, area}, index) =>
            `{embedded: embedded${index}, isArea: ${Boolean(area)}, share: ${JSON.stringify(pooledOnce().shares[tag])}}`,
        ).join(',\n')}];`,
    },
  );
};

/** All tags; the context alone says nothing in any language. */
const TAGS = [...ELEMENTS.map(({tag}) => tag), 'recognition-context'];

const entries = {
  index: 'src/index.ts',
  ...Object.fromEntries(
    // The builder is for editors: no page of readers has it with the others.
    [...TAGS, 'embed-builder'].flatMap((tag) => [
      [tag, `src/elements/${tag}.ts`],
      [`define/${tag}`, `src/elements/define/${tag}.ts`],
    ]),
  ),
};

/** The end of the path of a generated module that is in one language. @param {string} names of such modules */
const ofLanguage = (names) => RegExp(`/(?:${names})\\.(${LANGS.join('|')})\\.ts$`);

/** A chunk for each language's words, one for each language's details, one for what is only needed on demand. */
const manualChunks = (id) => ofLanguage('language|words|dates').exec(id)?.[1].replace(/^/, 'words-');

/** Ids of the modules that an entry imports at once, by the entries. @param {any} api of Rollup's `manualChunks` */
function entriesOf(id, {getModuleInfo}, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const {isEntry, importers} = getModuleInfo(id);
  return [...(isEntry ? [id] : []), ...importers.flatMap((each) => entriesOf(each, {getModuleInfo}, seen))];
}

/**
 * Where several elements are on a page: all words of a language in one file, and in another what more than one of them needs
 * at first. Many small files weigh more, and Rollup would put code among words of other languages, or what is needed at
 * first among what comes later.
 */
const familyChunks = (id, api) =>
  ofLanguage('language|words(?:-\\w+)?|dates').exec(id)?.[1].replace(/^/, 'words-') ??
  (entriesOf(id, api).length > 1 ? 'shared' : undefined);

/** The file that reads data of one's own; the details of every script name its hash. */
const ownData = classic(
  'src/embed/own-data.ts',
  `dist/embed/${ownFile.file}`,
  () => here('src/embed/provide-one.ts'),
  {'virtual:own-data': () => `export const key = ${JSON.stringify(ownFile.key)};`},
);

/** Modules for npm, and the file that each script of a language names in its details. */
const first = [
  {
    input: entries,
    external: /^(lit(\/|$)|@lit\/)/,
    plugins: compile,
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks,
    },
  },
  // What the same imports give on a server.
  {
    input: {index: 'src/server/index.ts', nothing: 'src/server/nothing.ts'},
    plugins: compile,
    output: {dir: 'dist/server', format: 'es', chunkFileNames: '[name]-[hash].js'},
  },
  ownData,
];

/** Leaves the words of other languages out of a script that speaks one. */
const onlyIn = (lang) => ({
  name: 'only-in',
  load: (id) => {
    const own = ofLanguage('generated\\/.*').exec(id)?.[1];
    return own && own !== lang ? 'export {};' : null;
  },
});

/** A classic script that fetches its words as the ES modules do; they are all inside. */
const whole = (input, file, lang) => {
  const build = classic(input, file, () => null, {});
  return lang ? {...build, plugins: [onlyIn(lang), ...build.plugins]} : build;
};

/** What is for editors, and for who follows the link of a pinned day. */
const builder = [
  whole('src/embed/builder.ts', 'dist/builder/builder.js'),
  whole('src/embed/pinned.ts', 'dist/embed/pinned.js'),
  ...LANGS.map((lang) => whole('src/embed/changes.ts', `dist/changes/changes.${lang}.js`, lang)),
];

const modules = [
  // One build for each: what several elements share stands in each entry, so that a page with one of them asks for the
  // fewest files and bytes, and short names have to agree within one file alone.
  ...TAGS.map((tag) => ({
    input: {[tag]: `src/elements/define/${tag}.ts`},
    plugins: [...compile, minify, measureParts()],
    output: {
      dir: 'dist/module',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      manualChunks,
      banner,
    },
  })),
  // For a page with several of them: what they share comes once.
  {
    input: Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/define/${tag}.ts`])),
    plugins: [...compile, minifyShared],
    output: {
      dir: 'dist/family',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      manualChunks: familyChunks,
      banner,
    },
  },
  classic('src/embed/context.ts', 'dist/embed/recognition-context.js', () => null, {}),
  ...builder,
  plain('frame'),
  plain('frames'),
  all(),
];

/** Each tag with the hashes of its scripts, which must have been built before; of all hashes that pages compare the shortest. */
const siteTable = () =>
  `export const scripts = ${JSON.stringify(
    TAGS.map((tag) => {
      const files = ELEMENTS.some((each) => each.tag === tag)
        ? LANGS.map((lang) => `${tag}.${lang}.js`)
        : [`${tag}.js`];
      return [tag, ...files.map((file) => hashOf(file, 'sha256'))];
    }),
  )};`;

/** The script for a whole site, classic and as a module. */
const site = [
  classic('src/embed/site.ts', 'dist/embed/site.js', () => null, {'virtual:site': siteTable}, ownBanner),
  {
    input: 'src/embed/site-module.ts',
    plugins: [virtual({'virtual:site': siteTable}), ...compile, minify, measureParts()],
    output: {file: 'dist/embed/site.mjs', format: 'es', banner: ownBanner},
  },
];

/**
 * What `npx recognition-elements` runs, with all that it needs beside it: no package but the one that draws a PNG. Beside it the
 * light HTML alone, for programs that import it.
 */
const command = {
  input: {'recognition-elements': 'src/snapshot/main.ts', 'light-html': 'src/snapshot/light-html.ts'},
  external: /^(node:|module$|@resvg\/)/,
  plugins: [
    besideCommand(),
    nodeResolve(),
    esbuild({target: 'node20', tsconfig: 'tsconfig.json', charset: 'utf8', minify: true}),
  ],
  output: {
    dir: 'dist/node',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    banner: ({name}) => (name === 'recognition-elements' ? '#!/usr/bin/env node' : ''),
  },
};

/** The builds in parts that can be made side by side, once the first is there. */
const scriptsOf = (rest) =>
  ELEMENTS.filter((element, index) => index % 3 === rest).flatMap((element) =>
    LANGS.flatMap((lang) => scripts(element, lang)),
  );
const parts = {first, command, modules, site, 0: scriptsOf(0), 1: scriptsOf(1), 2: scriptsOf(2)};

/** One element in one language, `recognition-map.en`, with the file that its details name. @param {string} part */
const oneScript = (part) =>
  ELEMENTS.flatMap((element) =>
    LANGS.flatMap((lang) => (part === `${element.tag}.${lang}` ? [ownData, ...scripts(element, lang)] : [])),
  );

/** `rollup -c --configPart modules` makes one part, or one element's script; without it everything, in order. */
export default ({configPart}) =>
  parts[configPart] ??
  (configPart && oneScript(configPart)) ??
  [parts.first, parts.command, parts.modules, parts[0], parts[1], parts[2], parts.site].flat();
