/**
 * `npm run bench -- delivery`: how many requests a second nginx answers with the shipped settings for the map's script by Brotli,
 * beside a one-line file of as many bytes from the same server, with wrk over the loopback. After `npm run build`.
 * `-- --rounds 3 --seconds 2` for a shorter run. As a table, and in test/bench/results/ as Markdown and JSON.
 */
import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {dist} from '../browser/embed.js';
import {ask} from '../delivery/ask.js';
import {publish} from '../delivery/published.js';
import {startNginx} from '../delivery/servers.js';
import {load, type Load} from '../delivery/wrk.js';
import {figure, table} from './measure/markdown.js';
import {quartiles} from './measure/quartiles.js';

const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, seconds: {type: 'string', default: '5'}},
});
const [rounds, seconds] = [Number(options.rounds), Number(options.seconds)];

const SCRIPT = 'embed/recognition-map.en.js';
const ONE_LINE = 'one-line.txt';

const median = (values: readonly number[]) => quartiles(values)?.median ?? 0;

const published = publish();
const {size} = statSync(join(dist, `${SCRIPT}.br`));
writeFileSync(join(published.folder, ONE_LINE), `${'x'.repeat(size - 1)}\n`);
const server = await startNginx(published);
const files = [SCRIPT, ONE_LINE];
const found = new Map<string, Load[]>(files.map((file) => [file, []]));
try {
  for (const file of files) {
    const {headers, body} = await ask(server.url + file, {'Accept-Encoding': 'gzip, deflate, br'});
    if (body.length !== size || (file === SCRIPT && headers['content-encoding'] !== 'br'))
      throw new Error(`${file} is sent as ${body.length} bytes, not ${size}.`);
    await load(server.url + file, 1);
  }
  for (let round = 0; round < rounds; round++)
    // Whoever comes second may find a warmer machine, so they take turns.
    for (const file of round % 2 ? [...files].reverse() : files)
      found.get(file)!.push(await load(server.url + file, seconds));
} finally {
  await server.stop();
  published.remove();
}

const rows = files.map((file) => {
  const loads = found.get(file)!;
  const rates = loads.map(({requestsPerSecond}) => requestsPerSecond);
  return {
    file,
    median: median(rates),
    least: Math.min(...rates),
    most: Math.max(...rates),
    errors: loads.reduce((sum, {errors}) => sum + errors, 0),
  };
});
/** Of each round, since what else the machine does changes between them. */
const ratio = median(
  found
    .get(SCRIPT)!
    .map(({requestsPerSecond}, round) => requestsPerSecond / found.get(ONE_LINE)![round]!.requestsPerSecond),
);

const markdown = [
  table(
    ['file', 'bytes as sent', 'requests a second, median', 'least–most', 'errors'],
    rows.map(({file, median, least, most, errors}) => [
      `\`${file}\``,
      figure(size),
      figure(median),
      `${figure(least)}–${figure(most)}`,
      String(errors),
    ]),
  ),
  '',
  `The script by Brotli is answered ${ratio.toFixed(3)} times as often as the one-line file (median of ${rounds} rounds of ${seconds} s, one after the other; 32 connections, one worker of nginx, wrk on the same machine: ${cpus().length} × ${cpus()[0]?.model.trim()}).`,
  '',
].join('\n');
console.log(markdown);

const results = fileURLToPath(new URL('results/', import.meta.url));
mkdirSync(results, {recursive: true});
writeFileSync(join(results, 'delivery.md'), markdown);
writeFileSync(
  join(results, 'delivery.json'),
  `${JSON.stringify({size, rounds, seconds, ratio, rows, loads: Object.fromEntries(found)}, null, 2)}\n`,
);
