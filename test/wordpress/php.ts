/** Asks the plugin's own functions, in PHP alone. */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../../tools/run.mjs';
import {ensurePrograms} from './debian.js';

const plugin = join(root, 'dist/wordpress/recognition-elements');
const file = (name: string) => fileURLToPath(new URL(`php/${name}`, import.meta.url));

/** The lines of JSON that a script of `php/` prints, given others. */
export function askPHP(script: string, asked: readonly unknown[] = []): unknown[] {
  ensurePrograms();
  const input = asked.map((each) => `${JSON.stringify(each)}\n`).join('');
  const said = execFileSync('php', [file(script), plugin], {input, encoding: 'utf8', maxBuffer: 2 ** 30});
  return said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
