import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A program that a package brings, by its path. @param {string} name */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Runs a command in the project's top folder and resolves to its exit code; a command that does not exist
 * or dies of a signal has code 1. With `onOutput` the output goes there, else straight to the terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, onOutput?: (text: string) => void}} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, {env, onOutput} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
    child.stderr?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
    child.on('error', (error) => {
      onOutput?.(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}
