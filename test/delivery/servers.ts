/** nginx, Caddy and Apache as Debian packs them, each with the settings that are shipped, at a free port of this machine. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {root} from '../../tools/run.mjs';
import {installPackages, programPath, unpackedPackages} from '../servers/debian.js';
import {freePort, start, type Running} from '../servers/processes.js';
import {ask} from './ask.js';
import {PREFIX, publish, type Published} from './published.js';

export interface Server extends Running {
  /** The address below which the files are, with a slash at its end. */
  readonly url: string;
}

const shipped = (name: string) => readFileSync(join(root, 'integrations/server', name), 'utf8');

/** The settings with what whoever uses them changes; each change must find its place. */
function changed(settings: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The settings no longer have "${from}".`);
    return text.replace(from, to);
  }, settings);
}

async function started(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const url = `http://127.0.0.1:${port}${PREFIX}`;
  const answers = () =>
    ask(`${url}embed-manifest.json`).then(
      ({status}) => status === 200,
      () => false,
    );
  return {...(await start(command, args, env, answers)), url};
}

/** @param isPlain without the module for Brotli, as the settings say for whoever lacks it */
export async function startNginx({top, folder}: Published, isPlain = false): Promise<Server> {
  // Installed, the package would start a server for the whole machine.
  const packed = unpackedPackages('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
  const port = await freePort();
  const own = join(top, `nginx-${port}`);
  mkdirSync(own);
  const settings = changed(shipped('nginx.conf'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/srv/recognition-elements/;': `${folder};`,
    ...(isPlain && {'brotli_static on;': ''}),
  });
  writeFileSync(join(own, 'shipped.conf'), settings);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(own, name)};`,
  );
  const main = `
    ${isPlain ? '' : `load_module ${join(packed, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so')};`}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    pid ${join(own, 'pid')};
    error_log stderr;
    events { worker_connections 1024; }
    http {
      access_log off;
      ${temporary.join('\n      ')}
      include ${join(own, 'shipped.conf')};
    }\n`;
  writeFileSync(join(own, 'nginx.conf'), main);
  // Browsers ask for it at the top of a server, wherever a page stands.
  mkdirSync(join(own, 'html'));
  writeFileSync(join(own, 'html/favicon.ico'), '');
  return started(join(packed, 'usr/sbin/nginx'), ['-p', own, '-c', join(own, 'nginx.conf')], port);
}

export async function startCaddy({top, folder}: Published): Promise<Server> {
  const caddy = join(unpackedPackages('caddy', ['caddy']), 'usr/bin/caddy');
  const port = await freePort();
  const own = join(top, `caddy-${port}`);
  mkdirSync(own);
  const settings = changed(shipped('Caddyfile'), {
    'example.org {': `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
    '* /srv/recognition-elements': `* ${folder}`,
  });
  writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${settings}`);
  const env = {HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own};
  return started(caddy, ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'], port, env);
}

export async function startApache({top, folder}: Published): Promise<Server> {
  // The server without its service, as PHP's and MariaDB's packages have it.
  if (!programPath('apache2')) installPackages('The tests of delivery', ['apache2-bin']);
  const port = await freePort();
  const own = join(top, `apache-${port}`);
  mkdirSync(own);
  copyFileSync(join(root, 'integrations/server/apache.htaccess'), join(folder, '.htaccess'));
  const modules = 'mpm_event authz_core dir mime headers rewrite'.split(' ');
  const main = `
    ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n    ')}
    ServerRoot ${own}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${join(own, 'pid')}
    ErrorLog ${join(own, 'error.log')}
    TypesConfig /dev/null
    DocumentRoot ${join(top, 'root')}
    <Directory ${join(top, 'root')}>
      Options FollowSymLinks
      AllowOverride All
      Require all granted
    </Directory>\n`;
  writeFileSync(join(own, 'apache2.conf'), main);
  return started(programPath('apache2')!, ['-f', join(own, 'apache2.conf'), '-DFOREGROUND'], port);
}

/** A server for the tests of a suite: it runs while they do. */
export function forSuite(start: (published: Published) => Promise<Server>): {readonly url: string} {
  let published: Published | undefined;
  let server: Server | undefined;
  before(async () => {
    published = publish();
    server = await start(published);
  });
  after(async () => {
    await server?.stop();
    published?.remove();
  });
  return {
    get url() {
      return server?.url ?? '';
    },
  };
}
