import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rule} from '../../../data/build/checks/stale.js';
import {fingerprint} from '../../../data/build/walk.js';
import {copyOf, handedIn} from '../records.js';
import {RU, statement, tells} from './tells.js';

const english = 'Moscow accepted a chargé.';

for (const lang of ['prs', 'ps'] as const) {
  tells({check: (records) => rule.check(records).filter(({path}) => path.includes(`/${lang}/`))}, [
    [
      `a translation made from an English that has changed since (${lang})`,
      RU,
      (value) => (statement(value).note.en = english),
      `/statements/0/note/${lang}/of`,
      /stale/,
      new RegExp(`of: '${fingerprint(english)}'`),
    ],
  ]);
}

test('a translation made again from the new English is sound', () => {
  const record = copyOf(RU);
  const {note} = statement(record.value);
  note.en = english;
  note.prs.of = note.ps.of = fingerprint(english);
  assert.deepEqual(rule.check([handedIn(record)]), []);
});

test('a translation names its English by the first eight digits of its SHA-256', () => {
  assert.equal(fingerprint('Andorra'), '3e340be4');
  assert.notEqual(fingerprint('Andorra '), fingerprint('Andorra'));
});
