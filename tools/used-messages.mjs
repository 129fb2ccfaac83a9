// Which messages an element says, so that its script carries no others.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * The ids in the `msg()` calls of a file and of all that it imports.
 * @param {string} file
 * @param {readonly string[]} but files that are not followed
 * @returns {Set<string>}
 */
export function usedMessages(file, but = []) {
  const ids = new Set();
  const seen = new Set(but);
  const waiting = [file];
  for (let next; (next = waiting.pop());) {
    if (seen.has(next) || !existsSync(next)) continue;
    seen.add(next);
    // What is imported for its types alone says nothing.
    const code = readFileSync(next, 'utf8').replaceAll(
      /\b(?:import|export) type [^;]*;|\btypeof import\([^)]*\)/g,
      '',
    );
    for (const [, id] of code.matchAll(/\bid: '([\w.-]+)'/g)) ids.add(id);
    // A type is of what comes later, and nothing of it is in the code.
    for (const [, path] of code.matchAll(/(?:from|(?<!typeof )import) ?\(?'(\.[^']+)\.js'/g))
      waiting.push(join(dirname(next), `${path}.ts`));
  }
  return ids;
}
