import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {countsVariable, type Counts} from '../../tools/counts.mjs';
import {performAll} from '../../tools/side-by-side.mjs';
import {recover, settle, steps} from '../../tools/test-steps.mjs';
import {counts as browserCounts} from '../../tools/wtr-counts.mjs';

const reporter = fileURLToPath(new URL('../../tools/node-counts.mjs', import.meta.url));

/** What a task, given where to write its counts, has counted. */
function countsOf(task: (path: string, folder: string) => void): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  try {
    task(join(folder, 'counts.json'), folder);
    return JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8')) as Counts;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function countsOfNode(files: Record<string, string>): Counts {
  return countsOf((path, folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const args = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
    // A test that runs tests must not look like a child of its own runner.
    const env = {...process.env, [countsVariable]: path, NODE_TEST_CONTEXT: undefined};
    spawnSync(process.execPath, ['--test', ...args, ...Object.keys(files)], {cwd: folder, env});
  });
}

describe('what Node has run', () => {
  it('is counted test by test, without suites and without those left out', () => {
    const text = `import {describe, it} from 'node:test';
      describe('a', () => {
        it('passes', () => {});
        it('fails', () => { throw new Error(); });
        it.skip('is left out', () => {});
        describe('b', () => it('passes, too', () => {}));
      });`;
    assert.deepEqual(countsOfNode({'a.test.mjs': text}), {passed: 2, failed: 1, idle: []});
  });

  it('is nothing in a file without a test, and a failure in one that cannot be loaded', () => {
    const {passed, failed, idle} = countsOfNode({'empty.test.mjs': '', 'broken.test.mjs': 'nonsense()'});
    assert.equal(passed, 0);
    assert.equal(failed, 1);
    assert.match(idle.join(), /empty\.test\.mjs$/);
  });
});

describe('what browsers have run', () => {
  const result = (passed: boolean, skipped = false) => ({name: '', passed, skipped});
  const suite = (...tests: object[]) => ({name: '', tests: [], suites: [{name: '', tests, suites: []}]});
  const session = (name: string, passed: boolean, testResults?: object) => ({
    browser: {name},
    passed,
    testResults,
  });

  const countsOfBrowsers = (browserNames: string[], sessions: object[]) =>
    countsOf((path) => {
      process.env[countsVariable] = path;
      const {start, stop} = browserCounts();
      void start?.({browserNames} as never);
      void stop?.({sessions} as never);
      delete process.env[countsVariable];
    });

  it('is counted in all of them', () => {
    const sessions = [
      session('Chromium', true, suite(result(true), result(true), result(false, true))),
      session('WebKit', false, suite(result(true), result(false))),
    ];
    assert.deepEqual(countsOfBrowsers(['Chromium', 'WebKit'], sessions), {passed: 3, failed: 1, idle: []});
  });

  it('fails where a file could not be loaded or an engine ran nothing', () => {
    const sessions = [session('Chromium', true, suite(result(true))), session('Firefox', false)];
    const counted = countsOfBrowsers(['Chromium', 'Firefox', 'WebKit'], sessions);
    assert.deepEqual(counted, {passed: 1, failed: 1, idle: ['Firefox', 'WebKit']});
  });
});

describe('a browser that ends under its tests', () => {
  const gone = {message: 'Tests were interrupted because the browser disconnected.'};
  const lostIn = (errors: object[], testResults?: object) => {
    const session = {browser: {name: 'WebKit'}, testFile: 'a.ts', passed: false, errors, testResults};
    return countsOf((path) => {
      process.env[countsVariable] = path;
      const {start, stop} = browserCounts();
      void start?.({browserNames: ['WebKit']} as never);
      void stop?.({sessions: [session]} as never);
      delete process.env[countsVariable];
    });
  };
  const failing = {name: '', tests: [{name: '', passed: false}], suites: []};

  it('is told with the file, and is neither a pass nor a failure', () => {
    const counts = {passed: 0, failed: 0, idle: [], lost: ['a.ts']};
    assert.deepEqual(lostIn([gone]), counts);
    assert.deepEqual(settle(counts, 1), counts);
  });

  it('is no excuse for a test that failed, nor any other error one', () => {
    assert.equal(lostIn([gone], failing).failed, 1);
    assert.equal(lostIn([{message: 'nonsense is not defined'}]).failed, 1);
  });

  it('has these files run once more, and no others', async () => {
    const asked: unknown[] = [];
    const again = async (files: string[]): Promise<Counts> => {
      asked.push(files);
      return {passed: 2, failed: 1, idle: []};
    };
    const lost = ['a.ts'];
    assert.deepEqual(await recover({passed: 3, failed: 0, idle: [], lost}, again, () => {}), {
      passed: 5,
      failed: 1,
      idle: [],
    });
    assert.deepEqual(asked, [['a.ts']]);
    const twice = async (): Promise<Counts> => ({passed: 0, failed: 0, idle: [], lost});
    assert.equal((await recover({passed: 3, failed: 0, idle: [], lost}, twice, () => {})).failed, 1);
  });
});

describe('steps side by side', () => {
  it('wait for those that they need, and for processors, and are all done', async () => {
    let now: string[] = [];
    const beside: Record<string, string[]> = {};
    const jobs = [
      {name: 'all'},
      {name: 'one', processors: 1},
      {name: 'needs one', needs: ['one'], processors: 1},
      {name: 'all again', needs: ['absent']},
      {name: 'three', processors: 1},
    ];
    await performAll(jobs, async ({name}) => {
      now.push(name);
      for (const each of now) beside[each] = [...new Set([...(beside[each] ?? []), ...now])];
      await new Promise((resolve) => setTimeout(resolve, name === 'three' ? 60 : 20));
      now = now.filter((each) => each !== name);
    });
    assert.deepEqual(beside, {
      all: ['all'],
      one: ['one', 'three'],
      'needs one': ['three', 'needs one'],
      'all again': ['all again'],
      three: ['one', 'three', 'needs one'],
    });
  });

  it('share processors that they take a part of, and leave whole ones', async () => {
    let now = 0;
    const most: Record<string, number> = {};
    const part = (name: string) => ({name, processors: 0.6});
    await performAll([part('a'), part('b'), part('c'), part('d'), {name: 'all'}], async ({name}) => {
      most[name] = ++now;
      await new Promise((resolve) => setTimeout(resolve, 20));
      now--;
    });
    assert.deepEqual(most, {a: 1, b: 2, c: 3, d: 3, all: 1});
  });

  it('end with the first that cannot be done at all', async () => {
    const circle = [
      {name: 'one', needs: ['other']},
      {name: 'other', needs: ['one']},
    ];
    await assert.rejects(
      performAll(circle, async () => {}),
      /one,other/,
    );
  });
});

describe('a step', () => {
  it('fails when its runner ran nothing, in whole or in part', () => {
    assert.equal(settle({passed: 0, failed: 0, idle: []}, 0).failed, 1);
    assert.equal(settle({passed: 5, failed: 0, idle: ['WebKit']}, 0).failed, 1);
  });

  it('fails when its runner says so without naming a test', () => {
    assert.equal(settle({passed: 5, failed: 0, idle: []}, 1).failed, 1);
    assert.equal(settle({passed: 5, failed: 2, idle: []}, 1).failed, 2);
    assert.equal(settle({passed: 5, failed: 0, idle: []}, 0).failed, 0);
  });

  it('needs only steps that come before it', () => {
    steps.forEach(({needs = []}, index) => {
      const before = steps.slice(0, index).map(({name}) => name);
      needs.forEach((name) => assert.ok(before.includes(name), name));
    });
  });
});
