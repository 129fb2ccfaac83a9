import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {check, formatMessage} from '../../data/build/check.js';
import {checkDays} from '../../data/build/checks/days.js';
import {checkIds} from '../../data/build/checks/ids.js';
import {checkReferences, referencesOf} from '../../data/build/checks/references.js';
import {checkShape} from '../../data/build/checks/shape.js';
import {checkWords, fingerprint, wordsIn} from '../../data/build/checks/words.js';
import {packDay} from '../../data/build/facts.js';
import type {DataRecord, Message} from '../../data/build/record.js';
import {copyOf, handedIn, real, withSlips, type RecordValue} from './records.js';

const RU = 'data/recognition/RU.yaml';
const LONDON = 'data/missions/gb-london-embassy.yaml';
const RIYADH = 'data/missions-in-afghanistan/sa-kabul.yaml';
const BERLIN = 'data/missions/de-berlin-embassy.yaml';
const NORWAY = 'data/countries/NO.yaml';
const OSLO = 'data/cities/oslo.yaml';
const SOURCE = 'data/sources/sharafat-2025.yaml';

type Check = (records: readonly DataRecord[]) => Message[];
type Fault = readonly [
  says: string,
  file: string,
  change: (value: RecordValue) => void,
  path: string,
  fault: RegExp,
  mend: RegExp,
];

/** A slip in one record gives one message, which names the file, the place, the fault and the mend. */
function tells(rule: Check, faults: readonly Fault[], among: 'alone' | 'all' = 'alone') {
  for (const [says, file, change, path, fault, mend] of faults) {
    test(says, () => {
      const draft = copyOf(file);
      change(draft.value);
      const messages = rule(among === 'all' ? withSlips({file, change}) : [handedIn(draft)]);
      assert.equal(messages.length, 1, messages.map(formatMessage).join('\n'));
      const [message] = messages;
      assert.equal(message?.file, file);
      assert.equal(message?.path, path);
      assert.match(message?.says ?? '', fault);
      assert.match(message?.mend ?? '', mend);
    });
  }
}

const statement = (value: RecordValue, index = 0) => value.statements![index]!;
/** Sets what the types forbid, as a hand that errs does. */
const put = (target: object, key: string, value: unknown) => Object.assign(target, {[key]: value});

test('every record of the project passes every check', () => {
  assert.deepEqual(check(real).map(formatMessage), []);
});

describe('shape', () => {
  tells(checkShape, [
    [
      'a year without quotes, which YAML reads as a number, is told to be quoted',
      RU,
      (value) => put(statement(value), 'since', 2025),
      '/statements/0/since',
      /must be text, not 2025/,
      /quotes: '2025'/,
    ],
    [
      'a misspelt key',
      RU,
      (value) => put(statement(value, 1), 'sinec', '2025'),
      '/statements/1/sinec',
      /unknown key "sinec"/,
      /spelling/,
    ],
    [
      'a status that is no word of ours',
      RU,
      (value) => put(statement(value), 'status', 'recognized'),
      '/statements/0/status',
      /not a word of the vocabulary/,
      /recognised, accepts-ambassador, accepts-charge/,
    ],
    [
      'a status of another kind of record',
      LONDON,
      (value) => put(statement(value), 'status', 'refuses'),
      '/statements/0/status',
      /vocabulary/,
      /taliban, taliban-coordinated, republic/,
    ],
    [
      'a statement without a source list',
      RU,
      (value) => Reflect.deleteProperty(statement(value), 'sources'),
      '/statements/0/sources',
      /"sources" is missing/,
      /add sources:/,
    ],
    [
      'an empty source list',
      RU,
      (value) => put(statement(value), 'sources', []),
      '/statements/0/sources',
      /is empty/,
      /write at least one/,
    ],
    [
      'the same source twice',
      RU,
      ({statements}) => statements![0]!.sources.push(statements![0]!.sources[0]!),
      '/statements/0/sources',
      /stands here twice/,
      /name it once/,
    ],
    [
      'a history of nothing',
      RU,
      (value) => put(value, 'statements', []),
      '/statements',
      /is empty/,
      /write at least one/,
    ],
    [
      'a statement without a note',
      RU,
      (value) => Reflect.deleteProperty(statement(value), 'note'),
      '/statements/0/note',
      /"note" is missing/,
      /add note:/,
    ],
    [
      'a note without Pashto',
      RU,
      (value) => Reflect.deleteProperty(statement(value).note, 'ps'),
      '/statements/0/note/ps',
      /"ps" is missing/,
      /add ps:/,
    ],
    [
      'an empty translation',
      RU,
      (value) => put(statement(value).note.prs, 'text', ''),
      '/statements/0/note/prs/text',
      /is empty/,
      /write at least one/,
    ],
    [
      'a confidence in another word',
      RU,
      (value) => put(statement(value), 'confidence', 'sure'),
      '/statements/0/confidence',
      /vocabulary/,
      /high, medium, low/,
    ],
    [
      'a day written the other way round',
      RU,
      (value) => put(statement(value), 'since', '03-07-2025'),
      '/statements/0/since',
      /"03-07-2025" has the wrong form/,
      /write '2025-07-03', '2025-07' or '2025'/,
    ],
    [
      'a state by its name instead of its code',
      LONDON,
      (value) => put(value, 'host', 'Britain'),
      '/host',
      /"Britain" has the wrong form/,
      /ISO 3166-1 alpha-2 code, such as RU/,
    ],
    [
      'a country of no kind',
      NORWAY,
      (value) => put(value, 'kind', 'kingdom'),
      '/kind',
      /vocabulary/,
      /member, observer, territory/,
    ],
    [
      'a source whose address would run code',
      SOURCE,
      (value) => put(value, 'url', 'javascript:alert(1)'),
      '/url',
      /"javascript:alert\(1\)" has the wrong form/,
      /begins with https:\/\//,
    ],
    [
      'a source without a publisher',
      SOURCE,
      (value) => Reflect.deleteProperty(value, 'publisher'),
      '/publisher',
      /"publisher" is missing/,
      /add publisher:/,
    ],
  ]);

  for (const [says, value] of [
    ['an empty file', null],
    ['a file that is a list', []],
    ['a file that is one word', 'Russia'],
  ] as const) {
    test(`${says} is told and stops no other check`, () => {
      const record = {kind: 'recognition', file: RU, value} as unknown as DataRecord;
      const records = real.records.map((each) => (each.file === RU ? record : each));
      const messages = check({records, messages: []});
      assert.deepEqual(
        messages.map(({file, path}) => [file, path]),
        [[RU, '/']],
      );
    });
  }
});

describe('ids', () => {
  tells(checkIds, [
    [
      'a record whose id is not its file’s name',
      NORWAY,
      (value) => (value.id = 'NR'),
      '/id',
      /"NR" is not the file's name/,
      /write id: NO/,
    ],
    [
      'a statement out of step with its place in the history',
      RU,
      (value) => (statement(value, 1).id = 'pos-ru-07'),
      '/statements/1/id',
      /"pos-ru-07" is out of step/,
      /write id: pos-ru-02/,
    ],
    [
      'a mission’s statement out of step',
      LONDON,
      (value) => (statement(value, 2).id = 'gb-london-embassy-3'),
      '/statements/2/id',
      /out of step/,
      /write id: gb-london-embassy-03/,
    ],
  ]);

  test('two statements with one id, in one file and in two, name the file that has it already', () => {
    const riyadh = copyOf(RIYADH);
    statement(riyadh.value, 1).id = statement(riyadh.value, 0).id;
    const kabul = copyOf('data/missions-in-afghanistan/ru-kabul.yaml');
    statement(kabul.value).id = statement(riyadh.value, 2).id;
    assert.deepEqual(
      checkIds([riyadh, kabul].map(handedIn)).map(({file, path, says}) => [file, path, says]),
      [
        [RIYADH, '/statements/1/id', `"kab-sa-01" stands in ${RIYADH} too`],
        [kabul.file, '/statements/0/id', `"kab-sa-03" stands in ${RIYADH} too`],
      ],
    );
  });
});

describe('references', () => {
  const nobody = 'nobody';
  tells(
    checkReferences,
    [
      [
        'a mission in a state that has no record',
        LONDON,
        (value) => (value.host = 'ZZ'),
        '/host',
        /no record "ZZ"/,
        /add data\/countries\/ZZ\.yaml or correct the id/,
      ],
      [
        'a mission in a city that has no record',
        LONDON,
        (value) => (value.city = nobody),
        '/city',
        /no record "nobody"/,
        /data\/cities\/nobody\.yaml/,
      ],
      [
        'a city in a state that has no record',
        OSLO,
        (value) => (value.country = 'ZZ'),
        '/country',
        /no record "ZZ"/,
        /data\/countries/,
      ],
      [
        'a territory of a state that has no record',
        'data/countries/GL.yaml',
        (value) => (value.partOf = 'ZZ'),
        '/partOf',
        /no record "ZZ"/,
        /data\/countries/,
      ],
      [
        'a mission that nobody sends',
        RIYADH,
        (value) => (value.sender = 'ZZ'),
        '/sender',
        /no record "ZZ"/,
        /data\/countries/,
      ],
      ['a position of nobody', RU, (value) => (value.id = 'ZZ'), '/id', /no record "ZZ"/, /data\/countries/],
      [
        'a relocated mission in a city that has no record',
        RIYADH,
        (value) => (statement(value, 1).seat = nobody),
        '/statements/1/seat',
        /no record "nobody"/,
        /data\/cities/,
      ],
      [
        'a source that has no record',
        RU,
        (value) => statement(value, 1).sources.push(nobody),
        `/statements/1/sources/${statement(copyOf(RU).value, 1).sources.length}`,
        /no record "nobody"/,
        /data\/sources\/nobody\.yaml/,
      ],
      [
        'a statement that refines another one than the one before it',
        LONDON,
        (value) => (statement(value, 2).refines = 'gb-london-embassy-01'),
        '/statements/2/refines',
        /"gb-london-embassy-01" is not the statement before/,
        /just before it/,
      ],
      [
        'a first statement that refines',
        LONDON,
        (value) => (statement(value, 0).refines = 'gb-london-embassy-02'),
        '/statements/0/refines',
        /is not the statement before/,
        /just before it/,
      ],
      [
        'a contested mission without its sides',
        BERLIN,
        (value) => Reflect.deleteProperty(statement(value, 1), 'between'),
        '/statements/1/between',
        /needs its two sides/,
        /between: \[republic, taliban\]/,
      ],
      [
        'sides of a mission that is not contested',
        BERLIN,
        (value) => (statement(value, 0).between = ['republic', 'taliban']),
        '/statements/0/between',
        /only it has them/,
        /another status/,
      ],
    ],
    'all',
  );

  test('a source that no statement uses any more', () => {
    const unused = {...copyOf(SOURCE), file: 'data/sources/unused.yaml'};
    unused.value.id = 'unused';
    assert.deepEqual(checkReferences([...real.records, handedIn(unused)]), [
      {
        file: 'data/sources/unused.yaml',
        path: '/id',
        says: 'no record uses this source',
        mend: 'cite it, or delete the file',
      },
    ]);
  });
});

describe('days', () => {
  const since = (day: string) => (value: RecordValue) => {
    statement(value).since = day;
    Reflect.deleteProperty(statement(value), 'reported');
  };
  tells(checkDays, [
    [
      'a 30 February',
      RU,
      since('2022-02-30'),
      '/statements/0/since',
      /"2022-02-30" is no day/,
      /'2025-07-03'/,
    ],
    [
      'a 29 February of no leap year',
      RU,
      since('2023-02-29'),
      '/statements/0/since',
      /is no day/,
      /'2025-07'/,
    ],
    ['a thirteenth month', RU, since('2022-13'), '/statements/0/since', /"2022-13" is no day/, /'2025'/],
    ['a day of before the Taliban', RU, since('1989-02-15'), '/statements/0/since', /is no day/, /'2025'/],
    [
      'a report on a day that is none',
      RU,
      (value) => (statement(value).reported = '2022-04-31'),
      '/statements/0/reported',
      /is no day/,
      /'2025'/,
    ],
    [
      'a source published on a day that is none',
      SOURCE,
      (value) => (value.published = '2025-06-31'),
      '/published',
      /"2025-06-31" is no day/,
      /'2025'/,
    ],
    [
      'an end before the beginning',
      RIYADH,
      (value) => (statement(value).until = '2021-10'),
      '/statements/0/until',
      /ends \(2021-10\) before it began \(2021-11-30\)/,
      /correct one/,
    ],
    [
      'a year mistyped, so that the act is long after its report',
      RU,
      (value) => (statement(value).since = '2062-03-31'),
      '/statements/0/since',
      /2062-03-31/,
      /./,
    ],
  ]);

  test('an end in the same month as the beginning is no fault', () => {
    const record = copyOf(RIYADH);
    statement(record.value).since = '2021-11-30';
    statement(record.value).until = '2021-11';
    assert.deepEqual(checkDays([handedIn(record)]), []);
  });

  test('an act announced for later in the year than its report is no fault', () => {
    const record = copyOf(RU);
    statement(record.value).since = '2024-09-12';
    statement(record.value).reported = '2024-09-10';
    assert.deepEqual(checkDays([handedIn(record)]), []);
  });

  test('a day that the check lets pass is of this century, since the packed facts carry two digits of its year', () => {
    const record = copyOf(SOURCE);
    record.value.published = '1996-09-27';
    assert.equal(packDay('1996-09-27'), packDay('2096-09-27'));
    assert.equal(checkDays([handedIn(record)]).length, 1);
  });
});

describe('words', () => {
  const note = (lang: 'prs' | 'ps', text: string) => (value: RecordValue) =>
    (statement(value).note[lang].text = text);
  const path = (lang: string, key = 'text') => `/statements/0/note/${lang}/${key}`;
  const english = 'Moscow accepted a chargé.';
  tells(
    (records) => checkWords(records).filter(({path}) => !path.includes('/ps/')),
    [
      [
        'a translation made from an English that has changed since',
        RU,
        (value) => (statement(value).note.en = english),
        path('prs', 'of'),
        /stale/,
        new RegExp(`of: '${fingerprint(english)}'`),
      ],
      [
        'a Pashto letter in Dari',
        RU,
        note('prs', 'مسکو او را ومنلې'),
        path('prs'),
        /a Pashto letter, "ې"/,
        /data\/README/,
      ],
      [
        'a Pashto ya with hamza in Dari',
        RU,
        note('prs', 'سفیرۍ'),
        path('prs'),
        /a Pashto letter, "ۍ"/,
        /letters/,
      ],
      [
        'an Arabic kaf in Dari',
        RU,
        note('prs', 'مسكو'),
        path('prs'),
        /another script or keyboard, "ك"/,
        /letters/,
      ],
      [
        'an Arabic ya in Dari',
        RU,
        note('prs', 'سفير'),
        path('prs'),
        /another script or keyboard, "ي"/,
        /letters/,
      ],
      [
        'Latin letters in Dari',
        RU,
        note('prs', 'مسکو Moscow'),
        path('prs'),
        /another script or keyboard, "M"/,
        /letters/,
      ],
      ['European digits in Dari', RU, note('prs', 'در 2022'), path('prs'), /the digit "2"/, /۰۱۲۳۴۵۶۷۸۹/],
      ['Arabic digits in Dari', RU, note('prs', 'در ٢٠٢٢'), path('prs'), /the digit "٢"/, /۰۱۲۳۴۵۶۷۸۹/],
      [
        'a name with a Pashto letter in Dari',
        NORWAY,
        (value) => (value.name!.prs.text = 'ناروې'),
        '/name/prs/text',
        /a Pashto letter/,
        /letters/,
      ],
    ],
  );
  tells(
    (records) => checkWords(records).filter(({path}) => !path.includes('/prs/')),
    [
      [
        'the Pashto, too, is stale when the English has changed',
        RU,
        (value) => (statement(value).note.en = english),
        path('ps', 'of'),
        /stale/,
        new RegExp(`of: '${fingerprint(english)}'`),
      ],
      [
        'a Persian gaf in Pashto',
        RU,
        note('ps', 'گمارلی'),
        path('ps'),
        /another script or keyboard, "گ"/,
        /letters/,
      ],
      ['an Arabic kaf in Pashto', RU, note('ps', 'مسكو'), path('ps'), /"ك"/, /letters/],
      ['an Arabic ya within a word in Pashto', RU, note('ps', 'سفير'), path('ps'), /"ي"/, /letters/],
      ['Latin letters in Pashto', RU, note('ps', 'مسکو Moscow'), path('ps'), /"M"/, /letters/],
      ['European digits in Pashto', RU, note('ps', 'په 2022 کې'), path('ps'), /the digit "2"/, /۰۱۲۳۴۵۶۷۸۹/],
    ],
  );

  test('an Arabic ya at the end of a word is Pashto', () => {
    const record = copyOf(RU);
    note('ps', 'روسي سفیر باورلیک وړاندې کړ، او مسکو ومانه')(record.value);
    assert.deepEqual(checkWords([handedIn(record)]), []);
  });

  test('a translation names its English by the first eight digits of its SHA-256', () => {
    assert.equal(fingerprint('Andorra'), '3e340be4');
    assert.notEqual(fingerprint('Andorra '), fingerprint('Andorra'));
  });

  test('no letter of Urdu or of another Arabic keyboard is in a Dari or Pashto text of the project', () => {
    const texts = real.records.flatMap(({value}) =>
      wordsIn(value).flatMap(([, words]) => [words.prs.text, words.ps.text]),
    );
    assert.ok(texts.length > 1000);
    assert.deepEqual(
      texts.filter((text) => /[ہھےٹڈڑںى\u0660-\u0669]/u.test(text)),
      [],
    );
  });
});

describe('all at once', () => {
  test('faults of every kind in many files are told in one run', () => {
    const records = withSlips(
      {file: RU, change: (value) => put(statement(value), 'since', 2022)},
      {file: RU, change: (value) => put(statement(value, 1), 'sinec', '2025')},
      {file: NORWAY, change: (value) => (value.id = 'NR')},
      {file: LONDON, change: (value) => (statement(value, 2).refines = 'gb-london-embassy-01')},
      {file: BERLIN, change: (value) => (statement(value).since = '2021-02-30')},
      {file: OSLO, change: (value) => (value.name!.prs.text = 'Oslo')},
    );
    const unread: Message = {file: 'data/sources/x.yaml', path: '/', says: 'not valid YAML', mend: 'quotes'};
    const messages = check({records, messages: [unread]});
    assert.deepEqual(messages.map(({file, path}) => `${file} ${path}`).sort(), [
      `${OSLO} /name/prs/text`,
      `${NORWAY} /id`,
      `${BERLIN} /statements/0/since`,
      `${LONDON} /statements/2/refines`,
      `${RU} /statements/0/since`,
      `${RU} /statements/1/sinec`,
      'data/sources/x.yaml /',
    ]);
  });

  test('a record that could not be read is told once, not again by all that name it', () => {
    const records = real.records.filter(({file}) => file !== SOURCE);
    const unread: Message = {file: SOURCE, path: '/', says: 'not valid YAML', mend: 'quotes'};
    assert.deepEqual(check({records, messages: [unread]}), [unread]);
  });

  test('a source that has gone is told by everything that names it', () => {
    const records = real.records.filter(({file}) => file !== SOURCE);
    const uses = real.records
      .flatMap((record) => referencesOf(record))
      .filter(([, id]) => id === 'sharafat-2025');
    const messages = check({records, messages: []});
    assert.ok(uses.length > 100);
    assert.equal(messages.length, uses.length);
    assert.ok(messages.every(({says}) => says === 'no record "sharafat-2025"'));
  });

  test('a message is printed with its place, its fault and its mend', () => {
    assert.equal(
      formatMessage({file: RU, path: '/id', says: 'wrong', mend: 'mend it'}),
      `${RU} /id\n  wrong\n  → mend it`,
    );
  });
});
