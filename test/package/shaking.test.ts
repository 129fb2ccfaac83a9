import assert from 'node:assert/strict';
import {join, relative, sep} from 'node:path';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {TAGS} from '../../tools/package-exports.mjs';
import {unpacked} from './packed.js';

/** The modules of the package that are in a bundle, by their paths in it. */
const own = (folder: string, ids: readonly string[]) =>
  ids
    .map((id) => relative(join(folder, 'node_modules/recognition-elements'), id).split(sep).join('/'))
    .filter((id) => id.startsWith('dist/'));

/** The classes and definitions of other elements among these. */
const others = (ids: readonly string[], tag: string) =>
  ids.filter((id) =>
    TAGS.some((other) => other !== tag && new RegExp(`^dist/(define/)?${other}\\.js$`).test(id)),
  );

async function bundled(contents: string) {
  const folder = await unpacked();
  const {outputFiles, metafile} = await esbuild.build({
    stdin: {contents, resolveDir: folder, sourcefile: 'page.js'},
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    outdir: join(folder, 'out'),
    absWorkingDir: folder,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const bytes = (path: string) => outputFiles.find((file) => file.path === join(folder, path))!.contents;
  /** What a browser has to have before it shows anything. */
  const first = new Set<string>();
  const add = (path: string): void => {
    if (first.has(path)) return;
    first.add(path);
    for (const {path: next, kind} of metafile.outputs[path]!.imports)
      if (kind === 'import-statement') add(next);
  };
  // What is asked for later begins a file of its own as well.
  add(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint === 'page.js')!);
  return {
    modules: own(
      folder,
      Object.keys(metafile.inputs).map((id) => join(folder, id)),
    ),
    code: [...first].map((path) => Buffer.from(bytes(path)).toString()).join('\n'),
    weight: [...first].reduce((sum, path) => sum + brotliCompressSync(bytes(path)).length, 0),
  };
}

describe('a bundle with one element', () => {
  it('has none of the others, by esbuild', async (context) => {
    for (const tag of TAGS) {
      const {modules, code, weight} = await bundled(`import 'recognition-elements/define/${tag}.js';`);
      // The builder's class is in a file that another of its files shares.
      assert.ok(
        modules.some((id) => new RegExp(`^dist/(chunks/)?${tag}(-[\\w-]{8})?\\.js$`).test(id)),
        tag,
      );
      assert.deepEqual(others(modules, tag), [], tag);
      // A definition asks whether the tag is defined already, and then defines it.
      const defined = [...code.matchAll(/customElements\.define\("([\w-]+)"/g)].map(([, name]) => name);
      assert.deepEqual(defined, [tag]);
      context.diagnostic(`${tag}, with Lit, before its words come: ${weight} bytes (minified, Brotli)`);
    }
    const {weight} = await bundled(`import 'recognition-elements';`);
    context.diagnostic(`all of them: ${weight} bytes`);
  });

  it('has none of the others, by Rollup', async () => {
    const folder = await unpacked();
    const bundle = await rollup({
      input: 'page.js',
      plugins: [
        {
          name: 'page',
          resolveId: (id) => (id === 'page.js' ? join(folder, id) : null),
          load: (id) =>
            id === join(folder, 'page.js') ? `import 'recognition-elements/define/claim-check.js';` : null,
        },
        nodeResolve({browser: true}),
      ],
      onwarn: () => {},
    });
    const modules = own(folder, bundle.watchFiles);
    await bundle.close();
    assert.ok(modules.includes('dist/claim-check.js'));
    assert.deepEqual(others(modules, 'claim-check'), []);
  });

  it('has a class without its definition, and nothing of a class that is not used', async () => {
    const {code} = await bundled(
      `import {ClaimCheck} from 'recognition-elements/claim-check.js'; console.log(ClaimCheck.name);`,
    );
    assert.doesNotMatch(code, /customElements\.define\(/);
    const unused = await bundled(
      `import {ClaimCheck} from 'recognition-elements/claim-check.js'; console.log(1);`,
    );
    assert.equal(unused.code.trim(), 'console.log(1);');
  });
});
