import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createConnection} from 'node:net';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {find} from '../../tools/browsers.mjs';
import {start, type Running} from '../servers/processes.js';

export interface Database extends Running {
  /** As WordPress writes it in its configuration. */
  readonly env: Readonly<Record<string, string>>;
}

/** Whether something answers at a socket. */
const answers = (socket: string) =>
  new Promise<boolean>((resolve) => {
    const connection = createConnection(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });

/** Starts MariaDB in an empty folder; it listens at a socket in there, and nowhere else. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const user = userInfo().username;
  const shared = ['--no-defaults', `--datadir=${data}`, `--user=${user}`];
  execFileSync(
    'mariadb-install-db',
    [...shared, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      stdio: 'pipe',
    },
  );
  const server = find(['mariadbd']) ?? '/usr/sbin/mariadbd';
  // Nothing of it outlives the test, so nothing waits for the disk.
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M', '--skip-log-bin'];
  const running = await start(
    server,
    [...shared, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, '--skip-networking', ...quick],
    {},
    async () => existsSync(socket) && answers(socket),
  );
  execFileSync('php', [
    '-r',
    '$db = new mysqli(null, "root", "", "", 0, $argv[1]); $db->query("CREATE DATABASE wordpress CHARACTER SET utf8mb4");',
    socket,
  ]);
  const env = {DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}`};
  return {...running, env};
}
