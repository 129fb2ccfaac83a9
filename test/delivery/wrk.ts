/** Loads a server with wrk, as Debian packs it. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {installPackages, programPath} from '../servers/debian.js';

const run = promisify(execFile);

export interface Load {
  readonly requestsPerSecond: number;
  /** Connections that failed, and answers that were no success. */
  readonly errors: number;
}

/** Asks for an address for some seconds over 32 connections, as fast as it is answered. */
export async function load(url: string, seconds: number): Promise<Load> {
  if (!programPath('wrk')) installPackages('The tests of delivery', ['wrk']);
  const args = ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip, deflate, br', url];
  const {stdout} = await run(programPath('wrk')!, args);
  const requestsPerSecond = Number(/^Requests\/sec:\s+([\d.]+)/m.exec(stdout)?.[1]);
  if (!(requestsPerSecond > 0)) throw new Error(`wrk says: ${stdout}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  return {
    requestsPerSecond,
    errors: (socket?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), refused),
  };
}
