import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {unpacked} from './packed.js';
import {PAGES} from './typed-pages.js';

/** What TypeScript has against the pages and our own declarations, as a project that is strict in everything asks it. */
async function faults(module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): Promise<string> {
  const folder = await unpacked();
  const pages = new Map(Object.entries(PAGES).map(([name, text]) => [join(folder, name), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUncheckedSideEffectImports: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module,
    moduleResolution,
    jsx: ts.JsxEmit.ReactJSX,
    resolveJsonModule: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (file) => pages.has(file) || fileExists(file);
  host.readFile = (file) => pages.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const page = pages.get(file);
    return page === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, page, version);
  };
  const program = ts.createProgram({rootNames: [...pages.keys()], options, host});
  const own = program
    .getSourceFiles()
    .filter(({fileName}) => pages.has(fileName) || fileName.includes('/node_modules/recognition-elements/'));
  assert.ok(own.length > 20);
  const found = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return ts.formatDiagnostics(
    [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found],
    {
      getCurrentDirectory: () => folder,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    },
  );
}

describe('the types of the package', () => {
  it('know the tags in React, Preact, Solid, Vue and Svelte, without a fault of their own', async () => {
    assert.equal(await faults(ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler), '');
  });

  it('are found by Node as well', async () => {
    assert.equal(await faults(ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext), '');
  });
});
