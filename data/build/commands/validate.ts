/** `npm run data:validate -- FILE`: tells all that is wrong in someone's own dataset, JSON or CSV, as an element would. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {knownOf} from '../../../src/model/own/known.js';
import {datasetOf} from '../dataset-of.js';
import {renderLanguages} from '../language-modules.js';
import {LANGUAGES} from '../languages.js';
import {endWith, readHead, readSound, root} from '../project.js';
import {valuesOf} from '../record.js';
import {readTopology} from '../world-read.js';

// A dataset may have words in every language that locales/languages.json lists; what reads it knows them from this module.
mkdirSync(join(root, 'src/generated'), {recursive: true});
writeFileSync(
  join(root, 'src/generated/languages.ts'),
  `// Written by data/build; never edit by hand.\n${renderLanguages(LANGUAGES)}`,
);
const {readDataset} = await import('../../../src/model/own/read.js');

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('npm run data:validate -- FILE: the name of one file, JSON or CSV');
  process.exit(1);
}

/** The text of the file; ends where there is none. */
function textOf(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    endWith(
      [{file: name, path: '/', says: (error as Error).message, mend: 'name a file that is there'}],
      '.',
    );
    throw error;
  }
}

const text = textOf(file);
const records = readSound();
const idsOf = (kind: 'chips' | 'actors') => new Set(valuesOf(records, kind).map(({id}) => id));
const known = knownOf(
  datasetOf(records, readHead().start),
  valuesOf(records, 'cities').map(({id}) => id),
  readTopology()
    .disputed.filter(({drawnAs}) => drawnAs === 'neutral')
    .map(({id}) => id),
  idsOf('chips'),
  idsOf('actors'),
);
const reading = readDataset(text, known);
if ('faults' in reading)
  endWith(
    reading.faults.map((fault) => ({file, ...fault})),
    `in ${file}.`,
  );
else {
  const counts = Object.entries(reading.file.records).filter(([, list]) => list.length > 0);
  const form = reading.file.overlay ? 'an overlay on our facts' : 'a whole dataset';
  console.log(
    `${file} is sound: ${form} of ${counts.map(([kind, list]) => `${list.length} ${kind}`).join(', ')}.`,
  );
}
