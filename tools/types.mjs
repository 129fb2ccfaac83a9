/**
 * After tsc: leaves in dist/types what an import of the package leads to, and writes out the types of records, which are
 * inferred from schemas of a package that nobody else needs.
 */
import {readdirSync, readFileSync, rmSync, rmdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {root} from './run.mjs';

const folder = join(root, 'dist', 'types');
const KINDS = join(folder, 'model/schema/kinds.d.ts');

/** The declarations that package.json exports; a star stands for any name. @returns {string[]} */
function entries() {
  /** @type {Record<string, string | {types?: string}>} */
  const exports = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports;
  const named = Object.values(exports).flatMap((each) => (typeof each === 'object' && each.types) || []);
  const all = files();
  return [...new Set(named)]
    .filter((path) => path.startsWith('./dist/types/'))
    .flatMap((path) => {
      const [before = '', after] = join(root, path).split('*');
      return after === undefined
        ? [before]
        : all.filter((each) => each.startsWith(before) && each.endsWith(after));
    });
}

const files = () =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

/** @param {string[]} roots */
const programOf = (roots) =>
  ts.createProgram(roots, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });

/** A type with nothing left in it that has a name elsewhere. @param {ts.Type} type @param {ts.TypeChecker} checker @returns {string} */
function written(type, checker) {
  if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value);
  if (
    type.flags &
    (ts.TypeFlags.Boolean |
      ts.TypeFlags.String |
      ts.TypeFlags.Number |
      ts.TypeFlags.Undefined |
      ts.TypeFlags.Null |
      ts.TypeFlags.BooleanLiteral)
  )
    return checker.typeToString(type);
  if (type.isUnion()) {
    const texts = type.types.map((each) => written(each, checker));
    const isEither = texts.includes('true') && texts.includes('false');
    return [
      ...texts.filter((each) => !isEither || !/^(true|false)$/.test(each)),
      ...(isEither ? ['boolean'] : []),
    ]
      .sort()
      .join(' | ');
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const of = checker
      .getTypeArguments(/** @type {ts.TypeReference} */ (type))
      .map((each) => written(each, checker));
    return checker.isTupleType(type) ? `[${of.join(', ')}]` : `Array<${of.join()}>`;
  }
  if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0)
    throw new Error(`dist/types cannot tell of ${checker.typeToString(type)}: tools/types.mjs`);
  const properties = type.getProperties().map((each) => {
    const optional = each.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${JSON.stringify(each.name)}${optional}: ${written(checker.getTypeOfSymbol(each), checker)}`;
  });
  return `{${properties.join('; ')}}`;
}

/** What kinds.d.ts says, without schemas. */
function kinds() {
  const text = `import type {Kind, ValueOf, Words} from './kinds.js';
export type Values = {[K in Kind]: ValueOf<K>};
export type All = Words;
`;
  const asking = join(folder, 'model/schema/asking.d.ts');
  writeFileSync(asking, text);
  try {
    const program = programOf([asking]);
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(asking);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error('dist/types/model/schema is not there');
    const [values, words] = ['Values', 'All'].map((name) => {
      const found = checker.getExportsOfModule(module).find((each) => each.name === name);
      if (!found) throw new Error(name);
      return checker.getDeclaredTypeOfSymbol(found);
    });
    const members = (values?.getProperties() ?? []).map(
      (each) => `  ${JSON.stringify(each.name)}: ${written(checker.getTypeOfSymbol(each), checker)};\n`,
    );
    if (!words || members.length === 0) throw new Error('There is no kind of record in dist/types');
    return `// Written by tools/types.mjs from src/model/schema.
/** A record's value, by the folder of \`data/\` that its kind is in. */
interface Values {
${members.join('')}}
/** A folder of \`data/\`. */
export type Kind = keyof Values;
/** A record's value, as its kind's schema describes it. */
export type ValueOf<K extends Kind> = Values[K];
/** Words in three languages, each translation with the fingerprint of its English. */
export type Words = ${written(words, checker)};
`;
  } finally {
    rmSync(asking);
  }
}

writeFileSync(KINDS, kinds());
// A definition exports nothing, yet whoever imports it wants the tag and its events to have their types.
const definitions = join(folder, 'elements/define');
for (const name of readdirSync(definitions)) {
  const element = name.replace(/\.d\.ts$/, '.js');
  const imports = `import '../base/events.js';\nimport '../${element}';\n`;
  writeFileSync(join(definitions, name), `${imports}export {};\n`);
}
const asked = new Set(
  programOf(entries())
    .getSourceFiles()
    .map(({fileName}) => fileName),
);
for (const file of files()) if (!asked.has(file)) rmSync(file);
for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((each) => each.isDirectory())
  .map((each) => join(each.parentPath, each.name))
  .sort((one, other) => other.length - one.length))
  if (readdirSync(entry).length === 0) rmdirSync(entry);
