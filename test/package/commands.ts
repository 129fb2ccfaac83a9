/** Commands in the folders of examples and recipes. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** What npm is told where nobody reads what it says. */
export const SAYS_LITTLE = [
  '--ignore-scripts',
  '--no-fund',
  '--no-audit',
  '--no-update-notifier',
  '--prefer-offline',
];

/** Runs a command in a folder. @returns all that it said @throws with that if it fails */
export async function runIn(
  folder: string,
  command: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...more};
  try {
    const {stdout, stderr} = await execute(command, args, {cwd: folder, env, maxBuffer: 1 << 26});
    return stdout + stderr;
  } catch (reason) {
    const {message, stdout = '', stderr = ''} = reason as Error & {stdout?: string; stderr?: string};
    throw new Error([message, stdout, stderr].join('\n'));
  }
}
