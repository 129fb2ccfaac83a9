import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {countsVariable} from './counts.mjs';
import {bin, root, run} from './run.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] the steps without whose success this one would say nothing
 * @property {number} [processors] how many it keeps busy; all, if it does not say
 * @property {boolean} [inBrowsers]
 * @property {boolean} [shown] whether its output is worth reading when it passes, too
 * @property {(onOutput: (text: string) => void) => Promise<Counts>} run
 */

/** A step that is one check: an npm script that passes or fails. @param {string} script @returns {Step['run']} */
const script = (script) => async (onOutput) => {
  const code = await run('npm', ['run', '--silent', script], {onOutput});
  return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, idle: []};
};

/**
 * Runs a test runner and reads what its own reporter counted. A runner that says it failed without having counted
 * a failure, that counted nothing, or of which a part ran nothing, has failed once more.
 * @param {string} command
 * @param {string[]} args
 * @param {(text: string) => void} onOutput
 * @param {Record<string, string>} [more] variables of its environment
 * @returns {Promise<Counts>}
 */
async function counted(command, args, onOutput, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'recognition-elements-'));
  const path = join(folder, 'counts.json');
  try {
    const env = {[countsVariable]: path, TZ: 'Asia/Kabul', ...more};
    const code = await run(command, args, {onOutput, env});
    /** @type {Counts} */
    let counts = {passed: 0, failed: 0, idle: []};
    try {
      counts = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      onOutput('The test runner ended before it could count.\n');
    }
    return settle(counts, code);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What ran nothing where nothing at all was counted. */
const NOTHING = 'the whole runner';

/** @param {Counts} counts @param {number} code the runner's exit code @returns {Counts} */
export function settle({passed, failed, idle, lost}, code) {
  const ran = passed + failed + (lost?.length ?? 0) > 0;
  const parts = ran || idle.length > 0 ? idle : [NOTHING];
  const sum = failed + parts.length;
  return {passed, failed: code !== 0 && sum === 0 && !lost ? 1 : sum, idle: parts, ...(lost && {lost})};
}

/**
 * Runs once more the files under which their browser ended. Nothing else is ever run again: a test that failed has failed, and
 * so has a file that loses its browser twice.
 * @param {Counts} counts
 * @param {(files: string[]) => Promise<Counts>} again
 * @param {(text: string) => void} onOutput
 * @returns {Promise<Counts>}
 */
export async function recover({lost = [], ...counts}, again, onOutput) {
  if (lost.length === 0) return counts;
  onOutput(`The browser ended while it ran these, so they are run once more: ${lost.join(', ')}\n`);
  const {passed, failed, idle, lost: twice = []} = await again(lost);
  return {
    passed: counts.passed + passed,
    failed: counts.failed + failed + twice.length,
    idle: [...counts.idle, ...idle],
  };
}

/** The test files of Node in these rooms of test/. @param {(room: string) => boolean} isIn */
const testFiles = (isIn) =>
  readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.test.ts') && isIn(String(path.split(/[\\/]/)[0])))
    // Libraries to be measured beside bring tests of their own.
    .filter((path) => !path.includes('node_modules'))
    .map((path) => join('test', path))
    .sort();

/** @param {(room: string) => boolean} isIn @param {string[]} flags @returns {Step['run']} */
const nodeTests = (isIn, flags) => async (onOutput) => {
  const files = testFiles(isIn);
  // Without files Node would look for tests of its own choice.
  if (files.length === 0) return settle({passed: 0, failed: 0, idle: []}, 0);
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./tools/node-counts.mjs', '--test-reporter-destination=stderr'],
  ].flat();
  const args = ['--import', 'tsx', '--test', '--test-timeout=1200000', ...flags];
  return counted(process.execPath, [...args, ...reporters, ...files], onOutput);
};

/** Those to test in: all three, or those that `TEST_BROWSERS=chromium,webkit` names. The slowest comes first. */
const browsers = process.env['TEST_BROWSERS']?.split(',') ?? ['webkit', 'chromium', 'firefox'];

/** @param {string} config @param {string} browser @returns {Step['run']} */
const browserTests = (config, browser) => async (onOutput) => {
  /** @param {string[]} more */
  const tests = (...more) =>
    counted(bin('web-test-runner'), ['--config', config, ...more], onOutput, {TEST_BROWSERS: browser});
  let counts = await tests();
  if (counts.idle.includes(NOTHING)) {
    onOutput('The runner ended with its browser before anything was counted, so all is run once more.\n');
    counts = await tests();
  }
  return recover(counts, (files) => tests('--files', ...files), onOutput);
};

/**
 * The tests of a room in each browser, a step of its own: a browser waits a third of the time, so three are done at once, and
 * something else once the first of them has ended.
 * @param {string} room
 * @param {string} config
 * @returns {Step[]}
 */
const inEachBrowser = (room, config) =>
  browsers.map((browser) => ({
    name: `${room}-${browser}`,
    needs: ['data'],
    processors: 0.6,
    inBrowsers: true,
    run: browserTests(config, browser),
  }));

const browserRooms = ['elements', 'stories'];
/** Rooms that are steps of their own. */
const ownRooms = [
  ...browserRooms,
  'package',
  'pages',
  'site',
  'integrations',
  'frameworks',
  'wordpress',
  'delivery',
  'visual',
];

/** Everything that is tested, in order. @type {readonly Step[]} */
export const steps = [
  {name: 'data', run: script('data')},
  {name: 'locales', processors: 1, run: script('locales:check')},
  {name: 'typecheck', needs: ['data'], processors: 1, run: script('typecheck')},
  {name: 'lint', needs: ['data'], processors: 1, run: script('lint')},
  {name: 'format', processors: 1, run: script('format')},
  {
    name: 'node',
    needs: ['data'],
    run: nodeTests((room) => !ownRooms.includes(room), ['--test-concurrency=2']),
  },
  {name: 'build', needs: ['data'], run: script('build')},
  {name: 'size', needs: ['build'], shown: true, run: script('size')},
  // It writes the dataset and the manifest anew, which others read.
  {name: 'storybook', needs: ['build'], run: script('stories')},
  {
    name: 'package',
    needs: ['build'],
    processors: 1,
    shown: true,
    run: nodeTests((room) => room === 'package', ['--test-concurrency=1']),
  },
  ...inEachBrowser('elements', 'web-test-runner.config.mjs'),
  ...inEachBrowser('stories', 'web-test-runner.stories.config.mjs'),
  {
    name: 'pages',
    needs: ['build'],
    inBrowsers: true,
    // They wait for browsers as often as they keep a processor busy.
    run: nodeTests((room) => room === 'pages', ['--test-concurrency=3']),
  },
  {
    name: 'visual',
    needs: ['build'],
    processors: 1,
    inBrowsers: true,
    run: nodeTests((room) => room === 'visual', ['--test-concurrency=1']),
  },
  {
    name: 'site',
    needs: ['storybook'],
    processors: 1,
    inBrowsers: true,
    run: nodeTests((room) => room === 'site', ['--test-concurrency=1']),
  },
  {
    name: 'recipes',
    needs: ['build'],
    processors: 1,
    inBrowsers: true,
    run: nodeTests((room) => room === 'integrations', ['--test-concurrency=1']),
  },
  {
    name: 'frameworks',
    needs: ['build'],
    processors: 1,
    inBrowsers: true,
    shown: true,
    run: nodeTests((room) => room === 'frameworks', ['--test-concurrency=1']),
  },
  {
    name: 'wordpress',
    needs: ['build'],
    processors: 1,
    inBrowsers: true,
    shown: true,
    run: nodeTests((room) => room === 'wordpress', ['--test-concurrency=1']),
  },
  {
    name: 'delivery',
    needs: ['build'],
    processors: 1,
    inBrowsers: true,
    shown: true,
    run: nodeTests((room) => room === 'delivery', ['--test-concurrency=1']),
  },
];
