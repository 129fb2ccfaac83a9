/**
 * `npm run bench:many`: what many elements on one page take, one to ten of each, and what stays when they are taken out
 * again, in the built modules and the installed Chromium. `-- --rounds 2` for a shorter run.
 */
import {parseArgs} from 'node:util';
import {leftovers, openMany, sizes, slope, TAGS} from '../browser/many.js';

const {values: options} = parseArgs({options: {rounds: {type: 'string', default: '5'}}});
const rounds = +options.rounds;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

const many = await openMany();
try {
  const empty = await many.weigh();
  const found = await sizes(many, 10, rounds);
  console.log('elements | ms | KB of JavaScript | nodes | listeners\n---: | ---: | ---: | ---: | ---:');
  for (const {sets, time, heap, nodes, listeners} of found) {
    const row = [
      sets * TAGS.length,
      time.toFixed(0),
      kilobytes(heap - empty.heap),
      nodes - empty.nodes,
      listeners - empty.listeners,
    ];
    console.log(row.join(' | '));
  }
  for (const [what, round, elements] of [
    ['shown', () => many.add(10), 10 * TAGS.length],
    ['opened, moved and played', () => many.use(2), 2 * TAGS.length],
  ] as const) {
    const held = await leftovers(many, round, {warm: 3, rounds: 2 * rounds});
    const growth = (key: 'heap' | 'nodes' | 'listeners') =>
      slope(held.map((each, index) => [index, each[key]])) / elements;
    console.log(
      `${what}, ${held.length} rounds of ${elements}: ${growth('heap').toFixed(0)} bytes, ${growth('nodes').toFixed(2)} nodes and ${growth('listeners').toFixed(2)} listeners stay of each element`,
    );
  }
} finally {
  await many.close();
}
