import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {pathOf} from './browsers.mjs';
import {root} from './run.mjs';
import {strictPages} from './strict-csp.mjs';
import {freePort, startWebKitDriver, webkitCapabilities} from './webkit.mjs';
import {cdp} from './wtr-cdp.mjs';
import {counts} from './wtr-counts.mjs';

/**
 * Each engine lives in another time zone, one of them on another day than the other two for most of the day:
 * a test that passes in all three does not depend on where its reader is.
 */
export const timeZones = {
  chromium: 'Asia/Kabul',
  firefox: 'Pacific/Kiritimati',
  webkit: 'America/Los_Angeles',
};

/** @param {'chromium' | 'firefox'} program @param {string} name */
function puppeteerBrowser(program, name) {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath: pathOf(program),
      browser: program === 'firefox' ? 'firefox' : 'chrome',
      args: program === 'firefox' ? [] : ['--no-sandbox', '--lang=en-US'],
      env: {...process.env, TZ: timeZones[program]},
    },
  });
  launcher.name = name;
  return launcher;
}

async function webkitBrowser() {
  const {port} = await startWebKitDriver({
    timeZone: timeZones.webkit,
    // Without a graphics card, layers are put together by a software renderer that takes a third of the time, and now and
    // then the whole browser with it. Whole pages, which scroll and are pictured, keep it.
    more: {WEBKIT_DISABLE_COMPOSITING_MODE: '1'},
  });
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: /** @type {any} */ (webkitCapabilities),
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit'; // The launcher makes up a name of its own when it starts.
  };
  return launcher;
}

/** The browsers to test in: all three, or those that `TEST_BROWSERS=chromium,webkit` names. */
async function browsers() {
  const all = {
    firefox: () => puppeteerBrowser('firefox', 'Firefox'),
    webkit: webkitBrowser,
    chromium: () => puppeteerBrowser('chromium', 'Chromium'),
  };
  const wanted = process.env.TEST_BROWSERS?.split(',') ?? Object.keys(all);
  return Promise.all(wanted.map(async (name) => all[/** @type {keyof typeof all} */ (name)]()));
}

/**
 * The test runner's settings, the same for every suite that runs in browsers.
 * @param {Pick<import('@web/test-runner').TestRunnerConfig, 'files' | 'plugins'>} suite
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export const wtrConfig = async ({files, plugins = []}) => ({
  files,
  rootDir: root,
  nodeResolve: true,
  browsers: await browsers(),
  // Its own choice is the first that is free, which another that starts at the same moment takes, too.
  port: await freePort(),
  // A page that shares its browser with another loses focus, a frame cannot be driven at all.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    counts(),
  ],
  middleware: [strictPages('/test/browser/strict/')],
  plugins: [
    ...plugins,
    // A lower target would drop `with {type: 'json'}`; the decorators need the tsconfig.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: join(root, 'tsconfig.json')}),
    cdp(),
  ],
});
