/** Servers that a test starts and ends again. */
import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Running {
  /** Everything it has said. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts a program and waits until `ready` says that it answers. */
export async function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: () => Promise<boolean>,
): Promise<Running> {
  const child: ChildProcess = spawn(command, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    // PHP's workers are children of its own: all end with their group.
    detached: true,
  });
  let said = '';
  let ended = false;
  const exit = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', (error) => {
      said += error.message;
      end();
    });
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // It has ended.
    }
  };
  const kill = () => signal('SIGKILL');
  // A test that is ended itself must leave nothing running.
  const endWithUs = () => {
    kill();
    process.exit(1);
  };
  process.once('exit', kill);
  process.once('SIGTERM', endWithUs);
  process.once('SIGINT', endWithUs);
  const running: Running = {
    output: () => said,
    async stop() {
      signal('SIGTERM');
      const late = setTimeout(kill, 10_000);
      await exit;
      clearTimeout(late);
      process.off('exit', kill);
      process.off('SIGTERM', endWithUs);
      process.off('SIGINT', endWithUs);
    },
  };
  for (let tries = 0; tries < 300; tries++) {
    if (ended) throw new Error(`${command} ended: ${said}`);
    if (await ready()) return running;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await running.stop();
  throw new Error(`${command} does not answer: ${said}`);
}
