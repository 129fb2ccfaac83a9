import {writeFileSync} from 'node:fs';

/**
 * What a test runner did. `idle` names what ran no test at all, which is a failure though nothing failed; `lost` the
 * files whose browser ended under them, which count as nothing until they have been run again.
 * @typedef {{passed: number, failed: number, idle: string[], lost?: string[]}} Counts
 */

/** The variable that names the file into which a runner's reporter writes its counts. */
export const countsVariable = 'TEST_COUNTS';

/** Hands the counts to `tools/test.mjs`, if that started the runner. @param {Counts} counts */
export function hand(counts) {
  const path = process.env[countsVariable];
  if (path) writeFileSync(path, JSON.stringify(counts));
}
