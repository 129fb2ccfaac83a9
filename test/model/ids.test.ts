import assert from 'node:assert/strict';
import {test} from 'node:test';
import {missionId, statementId} from '../../src/model/ids.js';

for (const [owner, index, id] of [
  ['pos-ru', 0, 'pos-ru-01'],
  ['pos-ru', 1, 'pos-ru-02'],
  ['pos-un', 9, 'pos-un-10'],
  ['us-newyork-un', 99, 'us-newyork-un-100'],
] as const) {
  test(`statement ${index + 1} of ${owner} is ${id}`, () => assert.equal(statementId(owner, index), id));
}

for (const [host, city, type, body, id] of [
  ['GB', 'london', 'embassy', '', 'gb-london-embassy'],
  ['AE', 'abu-dhabi', 'embassy', '', 'ae-abudhabi-embassy'],
  ['NL', 'the-hague', 'embassy', '', 'nl-thehague-embassy'],
  ['IN', 'mumbai', 'consulate-general', '', 'in-mumbai-consulate'],
  ['US', 'new-york', 'permanent-mission', 'un-new-york', 'us-newyork-un'],
  ['FR', 'paris', 'permanent-mission', 'unesco', 'fr-paris-unesco'],
] as const) {
  test(`the Afghan ${body || type} in ${city} is ${id}`, () =>
    assert.equal(missionId(host, city, type, body), id));
}
