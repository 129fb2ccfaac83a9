// Which messages an element says, so that its script carries no others.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * The ids in the `msg()` calls of these files and of all that they import.
 * @param {string[]} files
 * @returns {Set<string>}
 */
export function usedMessages(files) {
  const ids = new Set();
  const seen = new Set();
  const waiting = [...files];
  for (let file; (file = waiting.pop());) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, id] of code.matchAll(/\bid: '([\w.-]+)'/g)) ids.add(id);
    for (const [, path] of code.matchAll(/(?:from|import) ?\(?'(\.[^']+)\.js'/g))
      waiting.push(join(dirname(file), `${path}.ts`));
  }
  return ids;
}
