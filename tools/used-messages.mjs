// Which messages an element says, so that its script carries no others.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * The ids in the `msg()` calls of these files and of all that they import.
 * @param {string[]} files
 * @param {RegExp} [without] files that are left out, with what they alone import
 * @returns {Set<string>}
 */
export function usedMessages(files, without) {
  const ids = new Set();
  const seen = new Set();
  const waiting = [...files];
  for (let file; (file = waiting.pop());) {
    if (seen.has(file) || without?.test(file) || !existsSync(file)) continue;
    seen.add(file);
    // Of what is imported as a type nothing is there when the code runs.
    const code = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
    for (const [, id] of code.matchAll(/\bid: '([\w.-]+)'/g)) ids.add(id);
    for (const [, path] of code.matchAll(/(?:from|import) ?\(?'(\.[^']+)\.js'/g))
      waiting.push(join(dirname(file), `${path}.ts`));
  }
  return ids;
}
