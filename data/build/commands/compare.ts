/** `npm run data:compare -- FOLDER`: what of a dossier is missing in `data/`, and what was corrected, with the reason. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {readSound, root} from '../project.js';
import {compareWith, type Correction} from './compare-with.js';
import {readDossier} from './dossier.js';

const [folder = ''] = process.argv.slice(2);
if (!existsSync(join(folder, 'recognition.json'))) {
  console.error(
    'npm run data:compare -- FOLDER: the folder with the dossier, recognition.json and its neighbours',
  );
  process.exit(1);
}
const corrections = parse(readFileSync(join(root, 'data/corrections.yaml'), 'utf8')) as Correction[];
const dossier = readDossier(folder);
const {missing, corrected, idle} = compareWith(readSound(), dossier, corrections);

for (const [kind, what, count] of dossier.counts)
  console.log(`${String(count).padStart(6)} ${kind}: ${what}`);
console.log(`${dossier.expected.length} values compared.`);
console.log(`\nCorrected: ${corrected.length}`);
for (const line of corrected) console.log(`  ${line}`);
if (idle.length > 0) console.log(`\nListed in data/corrections.yaml, and not found so: ${idle.join('; ')}`);
console.log(`\nMissing or different: ${missing.length === 0 ? 'nothing' : missing.length}`);
for (const line of missing) console.log(`  ${line}`);
process.exitCode = missing.length + idle.length > 0 ? 1 : 0;
