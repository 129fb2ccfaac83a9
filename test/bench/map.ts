/**
 * `npm run bench -- map`: our map beside a static picture, bare elements and other libraries, in the built bundles and the installed
 * Chromium. Prints the report and writes it as `map.md` and, with every sample, as `map.json`. Ends with 1 where the map does
 * not keep what it promises. `-- --rounds 1 --profiles plain,cpu4` for a short run, `-- --only ours jsvectormap` for a few
 * pages, `-- --copies 1` without pages of many maps.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launchBrowser} from '../browser/puppeteer-page.js';
import {act} from './map/acts.js';
import {contenders, type Contender} from './map/contenders.js';
import {promises} from './map/promises.js';
import {markdown} from './map/report.js';
import type {ActSample, Files, Results, Traced, VisitSample} from './map/results.js';
import {pathOf, serveMaps} from './map/serve.js';
import {openTab} from './measure/load.js';
import {PROFILES, type Profile} from './measure/profiles.js';
import {traceOf} from './measure/trace.js';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '5'},
    only: {type: 'string', multiple: true, default: []},
    profiles: {type: 'string', default: PROFILES.map(({name}) => name).join()},
    copies: {type: 'string', default: '1,10,50'},
    out: {type: 'string', default: fileURLToPath(new URL('./results', import.meta.url))},
  },
});

/** How often pages of many maps are opened at most: they take long and vary little. */
const ROUNDS_OF_MANY = 2;

const profiles = PROFILES.filter(({name}) => options.profiles.split(',').includes(name));
const counts = options.copies.split(',').map(Number);
const rounds = Number(options.rounds);

/** Pages of many maps are compared with those of one, which must have been opened as fast. */
const manyIn = (round: number) =>
  round < ROUNDS_OF_MANY && profiles.includes(PROFILES[0]!) ? counts.filter((count) => count > 1) : [];

const all = await contenders([...options.only, ...positionals]);
const served = await serveMaps(all);
const browser = await launchBrowser('chromium');
const addressOf = (contender: Contender, count = 1) => served.url + pathOf(all, contender, count);

/** What a page asks for; this also compresses every file before anything is measured. */
async function weigh(contender: Contender): Promise<Files> {
  const {name, bench, later = []} = contender;
  const tab = await openTab(browser, PROFILES[0]!, bench);
  const before = served.requests.length;
  await tab.visit(addressOf(contender));
  const asked = [...new Set(served.requests.slice(before))];
  await tab.close();
  return {
    name,
    files: await Promise.all(asked.map((path) => served.weigh(path))),
    later: await Promise.all(later.filter((path) => !asked.includes(path)).map((path) => served.weigh(path))),
  };
}

const visits: VisitSample[] = [];
const acts: ActSample[] = [];

async function measure(contender: Contender, profile: Profile, round: number): Promise<void> {
  const {name} = contender;
  const common = {name, profile: profile.name, round};
  const tab = await openTab(browser, profile, contender.bench);
  try {
    visits.push({...common, visit: 'cold', count: 1, ...(await tab.visit(addressOf(contender)))});
    await tab.page.goto('about:blank');
    visits.push({...common, visit: 'warm', count: 1, ...(await tab.visit(addressOf(contender)))});
    if (profile.line) return;
    acts.push(...(await act(tab, contender)).map(([act, took]) => ({...common, act, took})));
  } finally {
    await tab.close();
  }
}

async function measureMany(contender: Contender, count: number, round: number): Promise<void> {
  const profile = PROFILES[0]!;
  const tab = await openTab(browser, profile, contender.bench);
  try {
    const seen = await tab.visit(addressOf(contender, count));
    visits.push({name: contender.name, profile: profile.name, visit: 'cold', count, round, ...seen});
  } finally {
    await tab.close();
  }
}

const traced: Traced[] = [];

/** Why it takes so long; a browser is traced once, when all has been measured. */
async function trace(contender: Contender, profile: Profile): Promise<void> {
  const {name, bench} = contender;
  const tab = await openTab(browser, profile, bench);
  try {
    traced.push({name, spent: await traceOf(tab, addressOf(contender))});
  } finally {
    await tab.close();
  }
}

/** Another one begins each round, so that what the machine does meanwhile meets them all. */
const turned = (round: number) => all.map((_, index) => all[(index + 5 * round) % all.length]!);

/** One page that fails leaves the others to be measured. */
async function attempt(what: string, task: () => Promise<void>): Promise<void> {
  console.error(what);
  await task().catch((error: unknown) => {
    if (!browser.connected) throw error;
    console.error(`${what} failed:`, error);
  });
}

const files: Files[] = [];

/** Judges and keeps what is measured by now: a long run that is broken off leaves what it has. */
async function save(round: number) {
  const results: Results = {
    chromium: await browser.version(),
    rounds: round + 1,
    profiles: profiles.map(({name}) => name),
    contenders: all.map(({name, kind, draws}) => ({name, kind, draws})),
    files,
    visits,
    acts,
    traced,
  };
  const promised = promises(results);
  const text = markdown(results, promised);
  await mkdir(options.out, {recursive: true});
  await writeFile(join(options.out, 'map.md'), text);
  await writeFile(join(options.out, 'map.json'), JSON.stringify({...results, promised}, undefined, 1));
  return {text, missed: promised.filter(({kept}) => kept === false)};
}

try {
  for (const contender of all) {
    await attempt(`weighing ${contender.name}`, async () => void files.push(await weigh(contender)));
  }
  for (let round = 0; round < rounds; round++) {
    for (const profile of profiles) {
      for (const contender of turned(round)) {
        await attempt(`round ${round + 1}, ${profile.label}: ${contender.name}`, () =>
          measure(contender, profile, round),
        );
      }
    }
    for (const count of manyIn(round)) {
      for (const contender of turned(round)) {
        await attempt(`round ${round + 1}, ${count} on a page: ${contender.name}`, () =>
          measureMany(contender, count, round),
        );
      }
    }
    await save(round);
  }
  const slowed = profiles.find(({name}) => name === 'cpu4');
  if (slowed) {
    for (const contender of all) await attempt(`tracing ${contender.name}`, () => trace(contender, slowed));
  }
  const {text, missed} = await save(rounds - 1);
  console.log(text);
  if (missed.length > 0)
    console.error(`Missed:\n${missed.map(({what, measured}) => `${what}: ${measured}`).join('\n')}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await served.close();
}
