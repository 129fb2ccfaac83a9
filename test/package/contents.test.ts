import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {stated, TAGS} from '../../tools/package-exports.mjs';
import {bin, root} from '../../tools/run.mjs';
import {packed, packingOf, unpacked} from './packed.js';
import {subpaths, type Conditions} from './subpaths.js';

const run = promisify(execFile);

interface Manifest {
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const LANGS = ['en', 'prs', 'ps'];
/** Without these the package would be of no use to somebody. */
const WANTED = [
  ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'LICENSE-DATA', 'custom-elements.json'],
  ...['METHODOLOGY.md', 'ACCESSIBILITY.md', 'SECURITY.md'],
  ...['README', 'reference', 'pages', 'own-data'].map((name) => `integrations/${name}.md`),
  ...[
    'dist/llms.txt',
    'dist/vscode.html-custom-data.json',
    'dist/web-types.json',
    'dist/embed-manifest.json',
  ],
  ...['dist/node/recognition-elements.js', 'dist/node/LICENSES.txt', 'dist/embed/LICENSES.txt'],
  ...[
    'dist/data/recognition-elements.json',
    'dist/data/datapackage.json',
    'dist/data/CITATION.cff',
    'dist/offline.html',
  ],
  ...[
    'dist/embed/site.js',
    'dist/embed/site.mjs',
    'dist/embed/recognition-elements.js',
    'dist/builder/index.html',
  ],
  ...LANGS.flatMap((lang) => [
    `dist/embed/recognition-map.${lang}.js`,
    `dist/light/recognition-map.${lang}.html`,
    `dist/frame/recognition-map.${lang}.html`,
    `dist/pictures/recognition-map.${lang}.svg`,
  ]),
];
/** What is for who works on it, is somebody's own, or is published elsewhere. */
const UNWANTED =
  /^(src|test|tools|stories|locales|node_modules|storybook-static|coverage|shared)\/|^data\/build\/|^integrations\/(?![\w-]+\.md$)|^dist\/wordpress\/|(^|\/)\.|\.(test|stories)\.|\.(ts|mts)$(?<!\.d\.ts)|\.(map|log|tgz|zip|br|gz|env|pem|key)$|(^|\/)(tsconfig.*|package-lock\.json)$/;
/** Bytes, of what is sent and of what lies on a disk. */
const MOST = {packed: 24e6, unpacked: 80e6};

describe('the packed package', () => {
  let folder = '';
  let manifest: Manifest;
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');

  before(async () => {
    folder = join(await unpacked(), 'node_modules/recognition-elements');
    manifest = JSON.parse(text('package.json')) as Manifest;
  });

  it('has what people need, and nothing else', async (context) => {
    const {files, size, unpackedSize} = await packingOf();
    const paths = files.map(({path}) => path);
    assert.deepEqual(
      WANTED.filter((path) => !paths.includes(path)),
      [],
    );
    assert.deepEqual(
      paths.filter((path) => UNWANTED.test(path)),
      [],
    );
    assert.deepEqual(
      files.filter(({size}) => size === 0).map(({path}) => path),
      [],
    );
    const told = `${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`;
    context.diagnostic(told);
    assert.ok(size < MOST.packed && unpackedSize < MOST.unpacked, told);
  });

  it('exports the class and the definition of each element, and files that are there', async () => {
    assert.equal(
      await stated(readFileSync(join(root, 'package.json'), 'utf8')),
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const found = await subpaths(manifest.exports);
    for (const tag of TAGS)
      for (const name of [`${tag}.js`, `define/${tag}.js`])
        assert.ok(
          found.some(({specifier}) => specifier === `recognition-elements/${name}`),
          name,
        );
    // A chunk of a bundle has no types; nobody imports it by its name.
    const missing = found.flatMap(({specifier, files}) =>
      Object.entries(files)
        .filter(
          ([condition, file]) =>
            !existsSync(join(folder, file)) && !(condition === 'types' && /-[\w-]{8}\.js$/.test(specifier)),
        )
        .map(([condition, file]) => `${specifier}, ${condition}: ${file}`),
    );
    assert.deepEqual(missing, []);
    for (const name of Object.keys(manifest.exports).filter((each) => each.includes('*')))
      assert.ok(
        found.some(({specifier}) =>
          specifier.startsWith(name.replace(/^\./, 'recognition-elements').split('*')[0]!),
        ),
        `${name} stands for nothing`,
      );
    for (const field of ['customElements', 'web-types'])
      assert.ok(existsSync(join(folder, String(manifest[field]))), field);
  });

  it('asks for no package that it does not name', () => {
    const known = new Set([
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.optionalDependencies),
    ]);
    const packages = (names: readonly string[]) =>
      names
        .filter((from) => !/^(\.|node:)/.test(from))
        .map((from) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((from) => !known.has(from));
    const strange = ['', 'define', 'chunks', 'node', 'server', 'frameworks'].flatMap((room) =>
      readdirSync(join(folder, 'dist', room))
        .filter((name) => name.endsWith('.js'))
        .flatMap((name) => {
          const code = text(join('dist', room, name));
          const names = [...code.matchAll(/^(?:import|export)[^'"`;]*["']([^'"]+)["'];?$/gm)].map(
            ([, from]) => from!,
          );
          return packages(names).map((from) => `${room}/${name}: ${from}`);
        }),
    );
    // A type checker that finds no module of a declaration takes what is from there for anything at all.
    const typed = readdirSync(join(folder, 'dist/types'), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.d.ts'))
      .flatMap((name) => {
        const code = text(join('dist/types', name));
        const names = [...code.matchAll(/(?:\bfrom |\bimport\(|^import )["']([^'"]+)["']/gm)].map(
          ([, from]) => from!,
        );
        return packages(names).map((from) => `${name}: ${from}`);
      });
    assert.deepEqual([...strange, ...typed], []);
  });

  it('pleases publint', async () => {
    const {messages} = await publint({pkgDir: folder, level: 'suggestion', strict: true, pack: false});
    assert.deepEqual(
      messages.map((each) => formatMessage(each, manifest)),
      [],
    );
  });

  it('pleases Are the types wrong', async () => {
    // With what .attw.json says: there is no CommonJS.
    const args = [await packed(), '--format', 'ascii', '--no-emoji'];
    const {stdout} = await run(bin('attw'), args, {cwd: root, maxBuffer: 1 << 26}).catch(
      (reason: {stdout: string}) => {
        throw new Error(reason.stdout);
      },
    );
    assert.match(stdout, /"recognition-elements\/react"\n\nnode16 \(from ESM\): OK \(ESM\)/);
    assert.doesNotMatch(stdout, /^(?:node16 \(from ESM\)|bundler): .*(?:failed|No types|Masquerading)/m);
  });
});
