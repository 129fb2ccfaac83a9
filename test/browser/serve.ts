import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const reportPath = '/csp-report';

export interface ServeOptions {
  /** Headers of every answer, or those for a path. */
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
  /** Pages that are no files: their text, by path. */
  pages?: Record<string, string>;
  /** Is told of each request. */
  log?: (path: string) => void;
  /** What an answer waits for, as on a slow line. */
  wait?: (path: string) => Promise<unknown> | undefined;
}

export interface Served {
  /** The address of the root, without a slash at its end. */
  url: string;
  /** The path and query of every request so far, but for the icon, for which the browser asks and not the page. */
  requests: string[];
  /** What the pages violated of the policy in their headers, by the browser's own report. */
  violations: string[];
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Serves the files of a folder on a free port of this machine. A policy in the headers gets a place to report to. */
export async function serve(
  root: string,
  {headers = {}, pages = {}, log, wait}: ServeOptions = {},
): Promise<Served> {
  const requests: string[] = [];
  const violations: string[] = [];

  const headersOf = (path: string) => {
    const found = {...(typeof headers === 'function' ? headers(path) : headers)};
    for (const name of Object.keys(found)) {
      if (name.toLowerCase() === 'content-security-policy') found[name] += `; report-uri ${reportPath}`;
    }
    return found;
  };

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const answer = async () => {
      if (path === reportPath) {
        const report = JSON.parse(await textOf(request)) as {'csp-report': Record<string, string>};
        const {'effective-directive': effective, 'violated-directive': violated} = report['csp-report'];
        violations.push(effective ?? violated ?? 'unknown');
        return response.writeHead(204).end();
      }
      if (path === '/favicon.ico') return response.writeHead(204).end();
      requests.push(address);
      log?.(address);
      await wait?.(path);
      // Normalised from the root, no path leads out of the folder.
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const body = pages[path] ?? (await readFile(join(root, normalize(file))));
      const type = types[extname(file)] ?? (path in pages ? 'text/html' : 'application/octet-stream');
      const charset = /^text|json|svg/.test(type) ? '; charset=utf-8' : '';
      return response.writeHead(200, {'Content-Type': type + charset, ...headersOf(path)}).end(body);
    };
    answer().catch(() => response.writeHead(404, headersOf(path)).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // A test that failed may not close it, and must not hang for that.
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
