/**
 * `npm test`: installs what is missing, runs every step and counts. `node tools/test.mjs lint node` runs those steps
 * alone. The last line is always `N passed, N failed`.
 */
import {ensureBrowsers} from './browsers.mjs';
import {install} from './install.mjs';
import {performAll} from './side-by-side.mjs';
import {steps} from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */

/** @param {Step} step @param {ReadonlySet<string>} failedSteps */
async function perform(step, failedSteps) {
  const started = Date.now();
  const missed = step.needs?.find((name) => failedSteps.has(name));
  let output = missed ? `Not run, because ${missed} failed.\n` : '';
  const {passed, failed, idle} = missed
    ? {passed: 0, failed: 1, idle: []}
    : await step.run((text) => (output += text));
  if (idle.length > 0) output += `No test ran in: ${idle.join(', ')}\n`;

  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const sign = failed > 0 ? 'FAIL' : 'ok  ';
  console.log(`${sign} ${step.name.padEnd(17)} ${passed} passed, ${failed} failed, ${seconds} s`);
  if (failed > 0 || step.shown) console.log(output.trimEnd().replaceAll(/^/gm, '     '));
  return {passed, failed};
}

const names = process.argv.slice(2);
/** Whether a step has this name, or is one of the steps that together have it: `elements` is one in each browser. */
const isNamed = (/** @type {Step} */ step, /** @type {string} */ name) =>
  step.name === name || step.name.startsWith(`${name}-`);
const unknown = names.filter((name) => !steps.some((step) => isNamed(step, name)));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(({name}) => name).join(', ')}`);
  process.exit(1);
}
const chosen = names.length > 0 ? steps.filter((step) => names.some((name) => isNamed(step, name))) : steps;

await install();
if (chosen.some((step) => step.inBrowsers) && !(await ensureBrowsers())) process.exit(1);

let passed = 0;
let failed = 0;
/** @type {Set<string>} */
const failedSteps = new Set();
await performAll(chosen, async (step) => {
  const result = await perform(step, failedSteps);
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) failedSteps.add(step.name);
});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
