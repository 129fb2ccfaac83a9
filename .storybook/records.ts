/** Prints the whole dataset, as `npm run build` publishes it. */
import {readHead, readSound, readVersion} from '../data/build/project.js';
import {wholeDataset} from '../data/build/publish/dataset.js';

process.stdout.write(JSON.stringify(wholeDataset(readSound(), readHead(), readVersion())));
