import {request, type IncomingHttpHeaders} from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Every value of a header, in case it is sent twice. */
  values(name: string): string[];
  /** As sent: nothing is decoded. */
  readonly body: Buffer;
}

/** Asks a server for something, with these headers and no others. */
export const ask = (url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const asking = request(url, {headers, method, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          values: (name) => response.headersDistinct[name.toLowerCase()] ?? [],
          body: Buffer.concat(parts),
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
