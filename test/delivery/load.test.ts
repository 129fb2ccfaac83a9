import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ask} from './ask.js';
import {forSuite, startNginx} from './servers.js';
import {load} from './wrk.js';

describe('nginx under load', () => {
  const server = forSuite(startNginx);

  it("sends the map's script by Brotli for a second, without an error", async (context) => {
    const address = `${server.url}embed/recognition-map.en.js`;
    const {headers} = await ask(address, {'Accept-Encoding': 'gzip, deflate, br'});
    assert.equal(headers['content-encoding'], 'br');
    const {requestsPerSecond, errors} = await load(address, 1);
    context.diagnostic(`${Math.round(requestsPerSecond)} requests a second`);
    assert.equal(errors, 0);
  });

  it('is told of, where answers are errors', async () => {
    assert.ok((await load(`${server.url}embed/nothing.js`, 1)).errors > 0);
  });
});
