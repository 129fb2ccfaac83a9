/** `npm run data:validate -- FILE`: tells all that is wrong in someone's own dataset, JSON or CSV, as an element would. */
import {readFileSync} from 'node:fs';
import {knownOf} from '../../../src/model/own/known.js';
import {readDataset} from '../../../src/model/own/read.js';
import {datasetOf} from '../dataset-of.js';
import {endWith, readHead, readSound} from '../project.js';
import {valuesOf} from '../record.js';
import {readTopology} from '../world-read.js';

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
