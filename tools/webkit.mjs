import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {createServer as listen} from 'node:net';
import {pathOf} from './browsers.mjs';

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = listen();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** The processes to end with this one, each the head of a group of its own. @type {Set<number>} */
const groups = new Set();

const endAll = () => groups.forEach(end);
process.on('exit', endAll);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  // Only while nobody else answers the signal, as a test runner does, may we end the process ourselves.
  process.once(signal, () => {
    endAll();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}

/** @param {number} pid */
function end(pid) {
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // Ended by itself.
  }
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
function start(command, args, options) {
  const child = spawn(command, args, {...options, detached: true});
  // A child that could not be started has no pid; its 'error' event is answered where it is awaited.
  if (child.pid) groups.add(child.pid);
  child.unref();
  return child;
}

/** Starts a display that is nobody else's. @returns {Promise<{display: string, pid: number}>} */
function startDisplay() {
  const child = start(
    pathOf('xvfb'),
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    const numbers = /** @type {import('node:net').Socket} */ (child.stdio[3]);
    numbers.once('data', (data) => {
      numbers.destroy();
      resolve({display: `:${String(data).trim()}`, pid: Number(child.pid)});
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}

/** @param {number} port */
async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

/** @param {string} timeZone @param {string} display @returns {Promise<{port: number, stop: () => void}>} */
async function startDriver(timeZone, display) {
  const port = await freePort();
  const driver = start(pathOf('webkitDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, TZ: timeZone, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'},
  });
  driver.on('error', () => {}); // It shows below, as a driver that does not answer.
  const stop = () => end(Number(driver.pid));
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) return {port, stop};
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error('WebKitWebDriver does not answer');
}

/** A session that has not begun after so long never will: the driver now and then misses its browser's start. */
const SESSION_START_MS = 20_000;

/**
 * Starts WebKitGTK's driver on a display of its own, behind a port that answers in its place: where a session does
 * not begin, another driver is started and asked. One session at a time is all it has. All processes end with `stop`
 * or with this process.
 * @param {{timeZone: string}} options
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKitDriver({timeZone}) {
  const {display, pid} = await startDisplay();
  let driver = await startDriver(timeZone, display);

  /** @param {string} path @param {RequestInit} request @param {number} [triesLeft] @returns {Promise<Response>} */
  async function ask(path, request, triesLeft = 3) {
    const url = `http://127.0.0.1:${driver.port}${path}`;
    if (path !== '/session') return fetch(url, request);
    try {
      return await fetch(url, {...request, signal: AbortSignal.timeout(SESSION_START_MS)});
    } catch (reason) {
      if (triesLeft === 0) throw reason;
      driver.stop();
      driver = await startDriver(timeZone, display);
      return ask(path, request, triesLeft - 1);
    }
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function pass(request, response) {
    try {
      const parts = [];
      for await (const part of request) parts.push(part);
      const body = Buffer.concat(parts);
      const {method = 'GET', url = '/'} = request;
      const answer = await ask(url, {method, ...(body.length > 0 && {body})});
      response.writeHead(answer.status, {'content-type': 'application/json; charset=utf-8'});
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch (reason) {
      const value = {error: 'unknown error', message: String(reason), stacktrace: ''};
      response.writeHead(500, {'content-type': 'application/json'});
      response.end(JSON.stringify({value}));
    }
  }

  const front = createServer((request, response) => void pass(request, response));
  const port = await new Promise((resolve) =>
    front.listen(0, '127.0.0.1', () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (front.address()).port),
    ),
  );
  front.unref();
  const stop = () => {
    front.close();
    driver.stop();
    end(pid);
  };
  return {port, stop};
}

/** What a WebDriver client asks of it. `wdio:…` keeps webdriverio from asking for BiDi, which WebKitGTK lacks. */
export const webkitCapabilities = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
};
