import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A proxy that leads nowhere: a browser that is given it has no network, and whatever it asks for is known. */
export interface DeadEnd {
  /** Of this machine, where it listens. */
  readonly port: number;
  /** The hosts that were asked for, but for those that browsers ask of themselves. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Where browsers look for their own updates, lists and portals; no page of ours names any of these. */
const OF_BROWSERS =
  /(^|\.)((mozilla|firefox)\.(com|org|net)|mozgcp\.net|google(apis)?\.com|gstatic\.com|gvt1\.com)$/;

export async function openDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const note = (host: string) => {
    if (!OF_BROWSERS.test(host)) asked.push(host);
  };
  const server = createServer((request, response) => {
    // To a proxy a browser names the whole address.
    note(URL.canParse(request.url ?? '') ? new URL(request.url ?? '').hostname : String(request.url));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(String(request.url).replace(/:\d+$/, ''));
    socket.on('error', () => {}); // Whoever asked may be gone.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
