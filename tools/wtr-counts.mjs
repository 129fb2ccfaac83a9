import {hand} from './counts.mjs';

/** @param {import('@web/test-runner-core').TestSuiteResult} suite @returns {boolean[]} passed or not, per test */
const outcomes = (suite) => [
  ...suite.tests.filter((test) => !test.skipped).map((test) => test.passed),
  ...suite.suites.flatMap(outcomes),
];

/** What the runner or WebDriver says of a session whose browser is no more. */
const GONE = /the browser disconnected|invalid session id/i;

/** @param {import('@web/test-runner-core').TestSession} session whether its browser ended, and no test had failed */
const isLost = ({passed, errors, testResults}) =>
  !passed &&
  !(testResults && outcomes(testResults).includes(false)) &&
  (errors ?? []).some(({message}) => GONE.test(message));

/** Counts the tests that really ran, in each browser. @returns {import('@web/test-runner-core').Reporter} */
export function counts() {
  /** @type {string[]} */
  let browsers = [];
  return {
    start({browserNames}) {
      browsers = browserNames;
    },
    stop({sessions}) {
      let passed = 0;
      let failed = 0;
      const idle = new Set(browsers);
      /** @type {string[]} */
      const lost = [];
      for (const session of sessions) {
        const {name} = session.browser;
        if (isLost(session)) {
          lost.push(session.testFile);
          idle.delete(name);
          continue;
        }
        const results = session.testResults ? outcomes(session.testResults) : [];
        const good = results.filter(Boolean).length;
        passed += good;
        // A file that could not load, or that failed beside its tests, is a failure of its own.
        failed += results.length - good || (session.passed ? 0 : 1);
        if (results.length > 0) idle.delete(name);
      }
      hand({passed, failed, idle: [...idle], ...(lost.length > 0 && {lost})});
    },
  };
}
