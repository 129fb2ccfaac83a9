import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {parse} from 'yaml';
import {check} from '../../data/build/check.js';
import {fingerprint} from '../../data/build/walk.js';
import {askFor} from '../../data/build/commands/ask.js';
import {draft, type Draft} from '../../data/build/commands/draft.js';
import {flagsOf, helpOf, meaningOf, NAMES} from '../../data/build/commands/flags.js';
import {appendItem, toYaml} from '../../data/build/commands/yaml.js';
import {parseRecord, valuesOf, type Records} from '../../data/build/record.js';
import type {Kind} from '../../src/model/schema/kinds.js';
import {real, root} from './records.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const answers = (given: Record<string, string | string[]>) =>
  new Map(Object.entries(given).map(([name, value]) => [name, [value].flat()]));

const write = (kind: Kind, given: Record<string, string | string[]>): Draft =>
  draft(real, kind, answers(given), read);

/** The one file of a kind that a draft would write, as its value. */
function written(made: Draft, kind: Kind) {
  const files = [...made.files].filter(([file]) => file.startsWith(`data/${kind}/`));
  assert.equal(files.length, 1, `one file of ${kind}`);
  return parse(files[0]?.[1] ?? '') as Record<string, unknown>;
}

/** The same answers but some. */
const without = (given: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));

const NOTE = {
  note: 'The embassy was handed over on 3 March 2027.',
  'note-prs': 'سفارت در ۳ مارچ ۲۰۲۷ سپرده شد.',
  'note-ps': 'سفارت د ۲۰۲۷ کال د مارچ په ۳مه وسپارل شو.',
};
const SOURCE = {
  'source-title': 'Afghan embassy handed over',
  'source-publisher': 'Example News',
  'source-url': 'https://example.org/2027/03/04/embassy',
  'source-published': '2027-03-04',
};
const HANDOVER = {
  id: 'gb-london-embassy',
  status: 'taliban',
  since: '2027-03-03',
  confidence: 'medium',
  ...NOTE,
  ...SOURCE,
};

describe('a hand-over of an embassy', () => {
  test('is one statement more in its file, with its source written along and nothing else touched', () => {
    const made = write('missions', HANDOVER);
    assert.deepEqual(made.messages, []);
    assert.deepEqual([...made.files.keys()].sort(), [
      'data/missions/gb-london-embassy.yaml',
      'data/sources/example-news-2027-03-04.yaml',
    ]);
    const before = read('data/missions/gb-london-embassy.yaml');
    const after = made.files.get('data/missions/gb-london-embassy.yaml') ?? '';
    assert.ok(after.startsWith(before), 'what stood there stays, to the letter');
    const statements = (parse(after) as {statements: Record<string, unknown>[]}).statements;
    assert.deepEqual(statements.at(-1), {
      id: `gb-london-embassy-0${statements.length}`,
      status: 'taliban',
      since: '2027-03-03',
      reported: '2027-03-04',
      confidence: 'medium',
      sources: ['example-news-2027-03-04'],
      note: {
        en: NOTE.note,
        prs: {text: NOTE['note-prs'], of: fingerprint(NOTE.note), reviewed: false},
        ps: {text: NOTE['note-ps'], of: fingerprint(NOTE.note), reviewed: false},
      },
    });
  });

  test('with a source that is on record already, by id, by address or by an id it had elsewhere, writes no source', () => {
    const bare = without(HANDOVER, ...Object.keys(SOURCE));
    const known = valuesOf(real.records, 'sources').find(
      ({also, published}) => also && published?.length === 10,
    );
    assert.ok(known?.published);
    const {id, url, also = [], published} = known;
    for (const name of [id, `${url.replace('https://', 'http://')}/`, also[0] ?? '']) {
      const made = write('missions', {...bare, since: published, source: name});
      const statement = (written(made, 'missions')['statements'] as {sources: string[]}[]).at(-1);
      assert.deepEqual(statement?.sources, [id], name);
      assert.equal(made.files.size, 1);
    }
  });

  test('without a translation is not taken, and says which flag is missing', () => {
    const {messages} = write('missions', without(HANDOVER, 'note-ps'));
    assert.deepEqual(
      messages.map(({file, path}) => [file, path]),
      [['data/missions/gb-london-embassy.yaml', '--note-ps']],
    );
    assert.match(messages[0]?.mend ?? '', /Pashto/);
  });

  test('that would make anything invalid comes back with file, path and mend', () => {
    const cases: [Record<string, string>, string, string][] = [
      [{since: '2027-02-30'}, 'data/missions/gb-london-embassy.yaml', '/since'],
      [{status: 'talban'}, 'data/missions/gb-london-embassy.yaml', '/status'],
      [{'note-prs': 'سفارت embassy'}, 'data/missions/gb-london-embassy.yaml', '/note/prs/text'],
      [{source: 'nobody-2027'}, 'data/missions/gb-london-embassy.yaml', '/sources/0'],
      [{'source-url': 'javascript:alert(1)'}, 'data/sources/example-news-2027-03-04.yaml', '/url'],
      [{host: 'FR'}, 'data/missions/gb-london-embassy.yaml', '--host'],
    ];
    for (const [slip, file, path] of cases) {
      const {messages} = write('missions', {...HANDOVER, ...slip});
      const told = messages.find((message) => message.file === file && message.path.endsWith(path));
      assert.ok(told?.says && told.mend, `${JSON.stringify(slip)}: ${JSON.stringify(messages)}`);
    }
  });
});

describe('a new record', () => {
  test('of a mission in a city that is not on record brings the city along', () => {
    const made = write('missions', {
      ...HANDOVER,
      id: '',
      host: 'BR',
      city: 'brasilia',
      type: 'embassy',
      'city-name': 'Brasília',
      'city-name-prs': 'برازیلیا',
      'city-name-ps': 'برازیلیا',
      'city-coordinates': '-47.88,-15.79',
    });
    assert.deepEqual(made.messages, []);
    assert.equal(written(made, 'missions')['id'], 'br-brasilia-embassy');
    assert.deepEqual(written(made, 'cities')['coordinates'], [-47.88, -15.79]);
    assert.equal(written(made, 'cities')['country'], 'BR');
  });

  test('of a position gets the statement’s id by the state', () => {
    const made = write('recognition', {...HANDOVER, id: 'BR', status: 'talks-only'});
    assert.deepEqual(made.messages, []);
    const [statement] = written(made, 'recognition')['statements'] as {id: string}[];
    assert.equal(statement?.id, 'pos-br-01');
  });

  test('of an event needs states and parties that exist', () => {
    const event = {
      kind: 'visit',
      date: '2027-03-04',
      states: 'RU,KZ',
      parties: ['taliban'],
      title: 'Ministers meet',
      'title-prs': 'وزیران دیدار کردند',
      'title-ps': 'وزیران سره وکتل',
      text: 'Two ministers met.',
      'text-prs': 'دو وزیر دیدار کردند.',
      'text-ps': 'دوو وزیرانو سره وکتل.',
      ...SOURCE,
    };
    const made = write('events', event);
    assert.deepEqual(made.messages, []);
    const value = written(made, 'events');
    assert.equal(value['id'], 'ev-2027-03-04-ministers-meet');
    assert.deepEqual(value['states'], ['RU', 'KZ']);
    const {messages} = write('events', {...event, parties: 'nobody'});
    assert.deepEqual(
      messages.map(({path}) => path),
      ['/parties/0'],
    );
  });

  test('of a claim may come with a piece of evidence, and more is added to it later', () => {
    const evidence = {
      'evidence-date': '2025-03',
      'evidence-figure': '12',
      'evidence-note': 'An outside count gives twelve.',
      'evidence-note-prs': 'یک شمارش بیرونی دوازده را نشان می‌دهد.',
      'evidence-note-ps': 'یو بهرنی شمېر دولس ښیي.',
      'evidence-source': 'sharafat-2025',
    };
    const made = write('claims', {
      id: 'clm-50-countries',
      claimants: 'zabihullah-mujahid',
      date: '2027-03-04',
      text: 'Fifty countries have ties.',
      'text-prs': 'پنجاه کشور روابط دارند.',
      'text-ps': 'پنځوس هېوادونه اړیکې لري.',
      figure: '50',
      unit: 'countries',
      assessment: 'Outside counts are lower.',
      'assessment-prs': 'شمارش‌های بیرونی کمتر است.',
      'assessment-ps': 'بهرني شمېرونه لږ دي.',
      verdict: 'disputed',
      ...evidence,
      ...SOURCE,
    });
    assert.deepEqual(made.messages, []);
    const claim = written(made, 'claims') as unknown as {sources: string[]; evidence: object[]};
    assert.deepEqual(claim.sources, ['example-news-2027-03-04']);
    assert.equal(claim.evidence.length, 1);
    const more = write('claims', {id: 'clm-40-embassies-kabul', ...evidence});
    assert.deepEqual(more.messages, []);
    const grown = written(more, 'claims') as unknown as {evidence: {id: string; figure: number}[]};
    const last = grown.evidence.at(-1);
    assert.equal(last?.id, `clm-40-embassies-kabul-ev-0${grown.evidence.length}`);
    assert.equal(last.figure, 12);
  });

  test('of a source may stand uncited until its statement is written', () => {
    const made = write('sources', {
      title: 'Afghan embassy handed over',
      publisher: 'Example News',
      url: 'https://example.org/2027/03/04/embassy',
      published: '2027-03-04',
    });
    assert.deepEqual(made.messages, []);
    assert.equal(written(made, 'sources')['id'], 'example-news-2027-03-04');
    assert.ok(!('background' in written(made, 'sources')));
  });
});

test('a record of a kind whose ids follow from nothing needs one to be given', () => {
  const {messages} = write('figures', {value: '3', unit: 'states', date: '2027', source: 'sharafat-2025'});
  assert.ok(messages.some(({path}) => path === '--id'));
  assert.ok(messages.some(({path}) => path === '--label-ps'));
  assert.ok(!messages.some(({path}) => path === '--note'), 'what may be left out is not asked for');
});

describe('what data:new asks', () => {
  test('on a terminal, with no flags, is enough for a record that passes all checks', async () => {
    const replies: Record<string, string> = {...HANDOVER, reported: '2027-03-04'};
    const asked: string[] = [];
    const given = await askFor(real.records, 'missions', new Map(), (question) => {
      const name = /^([a-z-]+): /.exec(question)?.[1] ?? '';
      asked.push(name);
      return Promise.resolve(replies[name] ?? '');
    });
    assert.deepEqual(draft(real, 'missions', given, read).messages, []);
    assert.equal(asked[0], 'id');
    assert.ok(!asked.includes('host'), 'what is on record is not asked for');
  });

  test('with flags is only what must be there, and a wrong answer is asked for again', async () => {
    const replies = ['taliban', 'certain', '', 'medium'];
    const asked: string[] = [];
    const given = await askFor(
      real.records,
      'missions',
      answers(without(HANDOVER, 'status', 'confidence')),
      (question) => {
        asked.push(question);
        return Promise.resolve(replies.shift() ?? '');
      },
    );
    assert.deepEqual([given.get('status'), given.get('confidence')], [['taliban'], ['medium']]);
    assert.match(asked[2] ?? '', /"certain" is not a word of the vocabulary/);
    assert.equal(asked.length, 4);
  });
});

test('the help of every kind says what each of its flags is for, and names no flag twice', () => {
  for (const [name, kind] of Object.entries(NAMES)) {
    const flags = flagsOf(kind);
    assert.equal(new Set(flags.map((flag) => flag.name)).size, flags.length, kind);
    for (const flag of flags) {
      assert.ok(meaningOf(flag).length > 5, `${kind} --${flag.name}`);
      assert.ok(helpOf(name, kind).includes(`--${flag.name} `), `${kind} --${flag.name}`);
    }
  }
});

describe('an item added to a list', () => {
  const item = {id: 'c', date: '2025'};

  test('stands at its end, in its indentation, and a day in quotes', () => {
    const file = "# why\nid: a\nstatements:\n    - id: b # mine\n      date: '2024'\nlast: 1\n";
    assert.equal(
      appendItem(file, 'statements', item),
      "# why\nid: a\nstatements:\n    - id: b # mine\n      date: '2024'\n    - id: c\n      date: '2025'\nlast: 1\n",
    );
  });

  test('opens a list that was empty or not there', () => {
    assert.deepEqual(parse(appendItem('id: a\nevidence: []\nverdict: mixed\n', 'evidence', item)), {
      id: 'a',
      evidence: [item],
      verdict: 'mixed',
    });
    assert.deepEqual(parse(appendItem('id: a', 'evidence', item)), {id: 'a', evidence: [item]});
  });

  test('changes none of the real files but by itself, and can be read again', () => {
    for (const {kind, file, value} of real.records.filter((record) => 'statements' in record.value)) {
      const before = read(file);
      const after = appendItem(before, 'statements', item);
      assert.ok(after.startsWith(before), file);
      const {record} = parseRecord(kind, file, after);
      assert.deepEqual(record?.value, {
        ...value,
        statements: [...('statements' in value ? value.statements : []), item],
      });
    }
  });
});

test('a record written and read again is the same record, and sound', () => {
  const again: Records = {
    records: real.records.flatMap(
      ({kind, file, value}) => parseRecord(kind, file, toYaml(value)).record ?? [],
    ),
    messages: [],
  };
  assert.deepEqual(again.records, real.records);
  assert.deepEqual(check(again), check(real));
});
