import {hand} from './counts.mjs';

/**
 * Node's test reporter that counts the tests that really ran. Node counts a file as a test, too, when it ended
 * without defining any; its name is then its path, and it is idle here.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* counts(events) {
  const total = {passed: 0, failed: 0, idle: /** @type {string[]} */ ([])};
  for await (const {type, data} of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:fail') total.failed++;
    else if (data.nesting === 0 && data.file?.endsWith(data.name) && data.name.includes('/')) {
      total.idle.push(data.name);
    } else total.passed++;
  }
  hand(total);
  yield '';
}
