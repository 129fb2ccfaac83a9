import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/duplicates.js';
import {copyOf, handedIn, real} from '../records.js';
import {SOURCE, put, tells} from './tells.js';

const {url} = copyOf(SOURCE).value;

for (const again of [url!, url!.replace(/^https/, 'http'), `${url}#top`, `${url!.replace(/\/$/, '')}/`]) {
  test(`one page is one source, also as ${again.replace(/^(\w+:).*?(.{8})$/, '$1…$2')}`, () => {
    const copy = {...copyOf(SOURCE), file: 'data/sources/copy.yaml'};
    copy.value.url = again;
    assert.deepEqual(rule.check([...real.records, handedIn(copy)]), [
      {
        file: 'data/sources/copy.yaml',
        path: '/url',
        says: `the same address as ${SOURCE}`,
        mend: 'cite that one, put this id in its "also", and delete this file',
      },
    ]);
  });
}

tells(rule, [
  [
    'a former id that two sources claim',
    SOURCE,
    (value) => put(value, 'also', ['zan-times', 'zan-times']),
    '/also/1',
    /"zan-times" stands in data\/sources\/sharafat-2025\.yaml too/,
    /take it out of one/,
  ],
]);
