/**
 * `npm run editors`: from custom-elements.json, what editors, type checkers and language models read: hints for VS Code and
 * JetBrains, types of the tags for five frameworks, and llms.txt. All of it is in dist/, whose dataset must be there already.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {FRAMEWORKS} from './editors/frameworks.mjs';
import {cssData, htmlData} from './editors/html-data.mjs';
import {llmsText} from './editors/llms.mjs';
import {elementTypes} from './editors/typings.mjs';
import {webTypes} from './editors/web-types.mjs';
import {elementsIn, readManifest} from './manifest/elements.mjs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = elementsIn(readManifest());

/** @param {string} file @param {unknown} value */
const writeJSON = (file, value) => writeFileSync(`dist/${file}`, `${JSON.stringify(value, null, 1)}\n`);

mkdirSync('dist/frameworks', {recursive: true});
writeJSON('vscode.html-custom-data.json', htmlData(elements));
writeJSON('vscode.css-custom-data.json', cssData(elements));
writeJSON('web-types.json', webTypes(elements, {name, version}));
writeFileSync('dist/frameworks/elements.d.ts', elementTypes(elements));
for (const [framework, text] of Object.entries(FRAMEWORKS)) {
  writeFileSync(`dist/frameworks/${framework}.d.ts`, text);
  // An import for the types alone has to find a module as well.
  writeFileSync(`dist/frameworks/${framework}.js`, 'export {};\n');
}
// Scripts for pages say nothing to an import; a type checker wants to be told.
writeFileSync('dist/types/script.d.ts', 'export {};\n');
const {day} = JSON.parse(readFileSync('dist/data/recognition-elements.json', 'utf8'));
writeFileSync('dist/llms.txt', llmsText(elements, {name, version, day}));
