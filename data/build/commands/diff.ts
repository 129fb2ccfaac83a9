/** `npm run data:diff -- DAY DAY`: what changed between two days, as text. */
import {isDay} from '../../../src/model/day.js';
import {readHead, readSound} from '../project.js';
import {differenceText} from './difference-text.js';

const days = process.argv.slice(2);
const [from = '', to = ''] = days;
if (days.length !== 2 || !days.every(isDay) || from > to) {
  console.error(
    `npm run data:diff -- DAY DAY: two days, the earlier first, such as 2024-01-01 2025-07-31; not "${days.join(' ')}"`,
  );
  process.exit(1);
}
console.log(differenceText(readSound(), readHead().start, from, to));
