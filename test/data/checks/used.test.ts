import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/used.js';
import {copyOf, handedIn, real} from '../records.js';
import {SOURCE, put} from './tells.js';

test('a source that no record cites is told, unless it is kept as background', () => {
  const unused = {...copyOf(SOURCE), file: 'data/sources/unused.yaml'};
  unused.value.id = 'unused';
  assert.deepEqual(rule.check([...real.records, handedIn(unused)]), [
    {
      file: 'data/sources/unused.yaml',
      path: '/id',
      says: 'no record uses this source',
      mend: 'cite it, or delete the file',
    },
  ]);
  put(unused.value, 'background', true);
  assert.deepEqual(rule.check([...real.records, handedIn(unused)]), []);
});
