import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {TAGS} from '../../tools/package-exports.mjs';
import {dist} from '../browser/embed.js';
import {ask} from './ask.js';
import {ALWAYS, EXPECTED, FIXED} from './expected.js';
import {publish, version, type Published} from './published.js';
import {forSuite, startApache, startCaddy, startNginx, type Server} from './servers.js';

/** What a browser says that it takes, by what it is then sent if that is there. */
const TAKEN = {br: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate', identity: 'identity'};
type Encoding = keyof typeof TAKEN;
const ENDINGS = {br: '.br', gzip: '.gz'};
const decoders: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliDecompressSync(body),
  gzip: (body) => gunzipSync(body),
  identity: (body) => body,
};

const fileOf = (path: string) =>
  join(dist, path.replace(`releases/${version}/`, '').replace(/\/$/, '/index.html'));

const filesIn = (folder: string) =>
  readdirSync(join(dist, folder))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Asks for a file in one of the ways, and holds what is sent against the file. */
async function sent(url: string, path: string, encoding: Encoding) {
  const answer = await ask(url + path, {'Accept-Encoding': TAKEN[encoding]});
  const file = fileOf(path);
  const isThere = encoding !== 'identity' && existsSync(file + ENDINGS[encoding]);
  const told = `${path}, ${encoding}`;
  assert.equal(answer.status, 200, told);
  assert.deepEqual(answer.values('content-encoding'), isThere ? [encoding] : [], told);
  assert.ok(decoders[isThere ? encoding : 'identity'](answer.body).equals(readFileSync(file)), told);
  // Caddy does not say how long a compressed answer is.
  const {'content-length': length = String(answer.body.length)} = answer.headers;
  assert.equal(length, String(answer.body.length), told);
  return answer;
}

const servers: [string, (published: Published) => Promise<Server>][] = [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
  ['Apache', startApache],
];

for (const [name, start] of servers) {
  describe(`with the settings for ${name}`, () => {
    const server = forSuite(start);

    for (const encoding of Object.keys(TAKEN) as Encoding[]) {
      it(`each kind of file has its type, its age, its policy and its own bytes, sent as ${encoding}`, async () => {
        for (const {path, type, cache, policy} of EXPECTED) {
          const {headers, values} = await sent(server.url, path, encoding);
          const told = {
            'content-type': values('content-type').join().replace(/; ?/, '; '),
            'cache-control': values('cache-control').join(),
            'content-security-policy': values('content-security-policy').join(),
            ...Object.fromEntries(Object.keys(ALWAYS).map((each) => [each, values(each).join()])),
          };
          const wanted = {
            'content-type': type,
            'cache-control': cache,
            'content-security-policy': policy ?? '',
            ...ALWAYS,
          };
          assert.deepEqual(told, wanted, path);
          assert.equal(headers['x-frame-options'], undefined);
          if (existsSync(`${fileOf(path)}.br`))
            assert.match(
              values('vary').join(),
              /^accept-encoding$/i,
              `${path}: a cache keeps the forms apart`,
            );
        }
      });
    }

    it('every file of embed/ is sent as it was made, in the smallest form that the reader takes', async () => {
      for (const path of filesIn('embed'))
        for (const encoding of Object.keys(TAKEN) as Encoding[]) await sent(server.url, path, encoding);
    });

    it('modules with a hash in their name are kept for ever, and no others', async () => {
      for (const path of [...filesIn('module'), ...filesIn('family')]) {
        const {headers} = await ask(server.url + path, {}, 'HEAD');
        const isHashed = /-[\w-]{8}\.js$/.test(path) && !TAGS.some((tag) => path.endsWith(`/${tag}.js`));
        // One hash in a thousand has neither a capital nor a digit; nothing is lost with it.
        if (!isHashed || /[A-Z0-9]/.test(path.slice(-11, -3)))
          assert.equal(headers['cache-control'] === FIXED, isHashed, path);
      }
    });

    it('what is not there is said to be so, and is not kept', async () => {
      for (const path of ['embed/nothing.js', `releases/${version}/embed/nothing.js`]) {
        const {status, headers} = await ask(server.url + path);
        assert.equal(status, 404, path);
        assert.equal(headers['cache-control'], undefined);
        for (const [header, value] of Object.entries(ALWAYS)) assert.equal(headers[header], value);
      }
      const outside = await ask(`${server.url}..%2f..%2f..%2f..%2fetc/passwd`);
      assert.doesNotMatch(outside.body.toString(), /root:/, 'nothing above the folder is sent');
      assert.notEqual((await ask(`${server.url}embed/`)).status, 200, 'a folder is not listed');
    });

    it('a head has the headers alone, and what has not changed is not sent again', async () => {
      const address = `${server.url}embed/recognition-map.en.js`;
      const taken = {'Accept-Encoding': TAKEN.br};
      const whole = await ask(address, taken);
      const head = await ask(address, taken, 'HEAD');
      assert.equal(head.body.length, 0);
      for (const header of ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control'])
        assert.equal(head.headers[header], whole.headers[header], header);
      assert.ok(whole.headers.etag);
      const again = await ask(address, {...taken, 'If-None-Match': whole.headers.etag});
      assert.deepEqual([again.status, again.body.length], [304, 0]);
    });

    it('a part of a file is a part of what would be sent', async () => {
      const {status, body} = await ask(`${server.url}data/recognition-elements.json`, {
        'Accept-Encoding': 'identity',
        Range: 'bytes=100-199',
      });
      assert.equal(status, 206);
      assert.ok(body.equals(readFileSync(join(dist, 'data/recognition-elements.json')).subarray(100, 200)));
    });
  });
}

describe('with the settings for nginx, without its module for Brotli', () => {
  it('gzip is sent', async () => {
    const published = publish();
    const server = await startNginx(published, true);
    try {
      const {headers, body} = await ask(`${server.url}embed/recognition-map.en.js`, {
        'Accept-Encoding': TAKEN.br,
      });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.ok(gunzipSync(body).equals(readFileSync(join(dist, 'embed/recognition-map.en.js'))));
    } finally {
      await server.stop();
      published.remove();
    }
  });
});
