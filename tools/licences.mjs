import {readFileSync} from 'node:fs';

/** Our licences, and those of what the bundles for pages hold: name, file. @type {readonly [string, string][]} */
const LICENCES = [
  ['recognition-elements: code', 'LICENSE'],
  ['recognition-elements: facts', 'LICENSE-DATA'],
  ['Lit', 'node_modules/lit/LICENSE'],
  ['Valibot, in own-data.js and in the script of all in one', 'node_modules/valibot/LICENSE.md'],
  ['d3-geo, in the same', 'node_modules/d3-geo/LICENSE'],
  ['d3-array, which d3-geo takes', 'node_modules/d3-array/LICENSE'],
  ['d3-shape, in the chart of missions', 'node_modules/d3-shape/LICENSE'],
];

/** All of them as one text. */
export const licenceText = () =>
  LICENCES.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n');
