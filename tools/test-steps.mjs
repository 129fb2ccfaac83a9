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
 * Runs once more the files whose browser ended under them, in that browser alone. Nothing else is ever run again: a test
 * that failed has failed, and so has a file that loses its browser twice.
 * @param {Counts} counts
 * @param {(browser: string, files: string[]) => Promise<Counts>} again
 * @param {(text: string) => void} onOutput
 * @returns {Promise<Counts>}
 */
export async function recover({lost = [], ...counts}, again, onOutput) {
  let sum = counts;
  for (const browser of new Set(lost.map((each) => each.browser))) {
    const files = lost.filter((each) => each.browser === browser).map(({file}) => file);
    onOutput(`${browser} ended while it ran these, so they are run once more: ${files.join(', ')}\n`);
    const {passed, failed, idle, lost: twice = []} = await again(browser, files);
    sum = {
      passed: sum.passed + passed,
      failed: sum.failed + failed + twice.length,
      idle: [...sum.idle, ...idle],
    };
  }
  return sum;
}

/** The test files of Node in these rooms of test/. @param {(room: string) => boolean} isIn */
const testFiles = (isIn) =>
  readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.test.ts') && isIn(String(path.split(/[\\/]/)[0])))
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
  const args = ['--import', 'tsx', '--test', '--test-timeout=600000', ...flags];
  return counted(process.execPath, [...args, ...reporters, ...files], onOutput);
};

/** @param {string} config @returns {Step['run']} */
const browserTests = (config) => async (onOutput) => {
  const args = ['--config', config];
  const all = () => counted(bin('web-test-runner'), args, onOutput);
  let counts = await all();
  if (counts.idle.includes(NOTHING)) {
    onOutput(
      'The runner ended with one of its browsers before anything was counted, so all is run once more.\n',
    );
    counts = await all();
  }
  /** @param {string} browser @param {string[]} files */
  const again = (browser, files) =>
    counted(bin('web-test-runner'), [...args, '--files', ...files], onOutput, {
      TEST_BROWSERS: browser.toLowerCase(),
    });
  return recover(counts, again, onOutput);
};

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
  {
    name: 'package',
    needs: ['build'],
    processors: 1,
    shown: true,
    run: nodeTests((room) => room === 'package', ['--test-concurrency=1']),
  },
  // It writes the dataset and the manifest anew, which others read.
  {name: 'storybook', needs: ['build'], run: script('stories')},
  {
    name: 'elements',
    needs: ['data'],
    inBrowsers: true,
    run: browserTests('web-test-runner.config.mjs'),
  },
  {
    name: 'stories',
    needs: ['data'],
    inBrowsers: true,
    run: browserTests('web-test-runner.stories.config.mjs'),
  },
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
    run: nodeTests((room) => room === 'wordpress', ['--test-concurrency=1', '--test-timeout=900000']),
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
