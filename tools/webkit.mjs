import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {pathOf} from './browsers.mjs';

/** @returns {Promise<number>} a port that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
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
    // Xvfb writes the number and then the end of the line, and dies where nobody takes the second.
    let said = '';
    numbers.on('data', (part) => {
      said += String(part);
      if (!said.endsWith('\n')) return;
      numbers.destroy();
      resolve({display: `:${said.trim()}`, pid: Number(child.pid)});
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

/**
 * Starts WebKitGTK's driver on a display of its own. One session at a time is all it has. Both processes, and
 * the browser they started, end with `stop` or with this process.
 * @param {{timeZone: string, more?: Record<string, string>}} options `more`: variables of its environment
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export async function startWebKitDriver({timeZone, more = {}}) {
  const {display, pid} = await startDisplay();
  const port = await freePort();
  const driver = start(pathOf('webkitDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      TZ: timeZone,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      ...more,
    },
  });
  driver.on('error', () => {}); // It shows below, as a driver that does not answer.
  const stop = () => [Number(driver.pid), pid].forEach(end);
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(port)) return {port, stop};
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error('WebKitWebDriver does not answer');
}

/**
 * What the test runner's WebDriver client asks of it. `wdio:…` keeps webdriverio from asking for BiDi, which WebKitGTK
 * lacks. Its pages tell by themselves when they are ready; a driver that waits for their load now and then waits for ever.
 */
export const webkitCapabilities = {
  browserName: 'MiniBrowser',
  pageLoadStrategy: 'none',
  'wdio:enforceWebDriverClassic': true,
};
