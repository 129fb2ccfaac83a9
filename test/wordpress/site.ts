import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../../tools/run.mjs';
import {startDatabase} from './database.js';
import {ensurePrograms, wordpressFolder} from './debian.js';
import {freePort, start} from '../servers/processes.js';

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly version: string;
  /** Installs and switches the plugin on, off, or deletes it; gives the settings that are stored then. */
  plugin(act: 'on' | 'off' | 'delete'): unknown;
  /** What PHP complained of. */
  complaints(): string;
  stop(): Promise<void>;
}

const file = (name: string) => fileURLToPath(new URL(`site/${name}`, import.meta.url));

const archive = join(root, 'dist/wordpress/recognition-elements.zip');

/** The folder `wp-content` of a site: a theme, room for plugins, and what lets it fetch from this machine. */
function makeContent(content: string, wordpress: string): void {
  const theme = 'themes/twentytwentythree';
  cpSync(join(wordpress, 'wp-content', theme), join(content, theme), {recursive: true, dereference: true});
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(file('loopback.php'), join(content, 'mu-plugins/loopback.php'));
  mkdirSync(join(content, 'plugins'));
  if (!existsSync(archive)) throw new Error(`${archive} is missing: npm run build`);
}

/** Installs and starts WordPress on this machine, in a folder of its own, which goes with it. */
export async function startSite(publishedPort: number): Promise<Site> {
  ensurePrograms();
  const wordpress = wordpressFolder();
  const folder = mkdtempSync(join(tmpdir(), 'recognition-wordpress-'));
  const content = join(folder, 'wp-content');
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.once('exit', remove);
  const stops: (() => Promise<void> | void)[] = [remove];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    makeContent(content, wordpress);
    const database = await startDatabase(folder);
    stops.push(() => database.stop());
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...database.env,
      WP_HOME: url,
      WP_SITEURL: url,
      WP_CONTENT_DIR: content,
      WORDPRESS: wordpress,
      PUBLISHED_PORT: String(publishedPort),
      PLUGIN_ARCHIVE: archive,
    };
    const php = (script: string, ...args: string[]) =>
      execFileSync('php', [file(script), ...args], {
        env: {...process.env, ...env},
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const version = php('install.php').trim();
    const server = await start(
      'php',
      [
        '-d',
        'opcache.enable_cli=1',
        '-d',
        'opcache.validate_timestamps=0',
        '-S',
        `127.0.0.1:${port}`,
        '-t',
        wordpress,
        file('router.php'),
      ],
      // While it answers one request it makes another: it asks for the page that is embedded.
      {...env, PHP_CLI_SERVER_WORKERS: '3'},
      () =>
        fetch(`${url}/wp-includes/css/buttons.css`).then(
          ({ok}) => ok,
          () => false,
        ),
    );
    stops.push(() => server.stop());
    const log = join(content, 'debug.log');
    return {
      url,
      version,
      plugin: (act) => JSON.parse(php('plugin.php', act)) as unknown,
      complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
      stop,
    };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
