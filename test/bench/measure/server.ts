import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {BROTLI, gzipBytes} from '../../../tools/compression.mjs';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What an answer weighs, without its headers. */
export interface Weight {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Served {
  readonly url: string;
  /** Compresses a file as it is sent, and keeps that. */
  weigh(path: string): Promise<Weight>;
  /** The paths that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

interface Packed extends Weight {
  readonly body: Buffer;
  readonly tag: string;
}

/**
 * Serves files on a free port of this machine, as a good host does: by Brotli 11, compressed once; pages are asked about at
 * every visit, all else is kept by the browser.
 */
export async function serveCompressed(
  find: (path: string) => Promise<Buffer | string | undefined>,
): Promise<Served> {
  const packed = new Map<string, Promise<Packed | undefined>>();
  const requests: string[] = [];

  const pack = async (path: string): Promise<Packed | undefined> => {
    const found = await find(path);
    if (found === undefined) return undefined;
    const text = Buffer.from(found);
    const body = brotliCompressSync(text, BROTLI);
    const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    const gzip = gzipBytes(text);
    return {path, body, tag, raw: text.length, gzip, brotli: body.length};
  };

  const packOnce = (path: string) => {
    const known = packed.get(path) ?? pack(path);
    packed.set(path, known);
    return known;
  };

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const answer = async () => {
      if (pathname === '/favicon.ico') return response.writeHead(204).end();
      requests.push(pathname);
      const file = await packOnce(pathname);
      if (!file) return response.writeHead(404).end();
      const isPage = extname(pathname) === '.html';
      const caching = {
        'Cache-Control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
        ETag: file.tag,
      };
      if (request.headers['if-none-match'] === file.tag) return response.writeHead(304, caching).end();
      return response
        .writeHead(200, {
          'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
          'Content-Encoding': 'br',
          'Content-Length': file.body.length,
          ...caching,
        })
        .end(file.body);
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async weigh(path) {
      const file = await packOnce(path);
      if (!file) throw new Error(`${path} is not served`);
      const {raw, gzip, brotli} = file;
      return {path, raw, gzip, brotli};
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
