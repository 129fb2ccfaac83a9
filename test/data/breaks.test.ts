import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {check, formatMessage} from '../../data/build/check.js';
import {parseRecord} from '../../data/build/record.js';
import type {Kind} from '../../src/model/schema/kinds.js';
import {real, root} from './records.js';

/**
 * One record of the project, broken as a hand at a keyboard breaks it: a text put in another's place in its file.
 * What is told names the file, the place, the fault, and the mend.
 */
type Break = readonly [
  title: string,
  file: string,
  from: string | RegExp,
  to: string,
  path: string,
  says: RegExp,
  mend: RegExp,
  /** The file's name, where that is what is wrong. */
  renamed?: string,
];

const RU = 'data/recognition/RU.yaml';
const LONDON = 'data/missions/gb-london-embassy.yaml';
const BERLIN = 'data/missions/de-berlin-embassy.yaml';
const SOFIA = 'data/missions/bg-sofia-embassy.yaml';
const KABUL = 'data/missions-in-afghanistan/sa-kabul.yaml';
const ARTICLE = 'data/sources/sharafat-2025.yaml';
const NORWAY = 'data/countries/NO.yaml';
const OSLO = 'data/cities/oslo.yaml';
const DOHA = 'data/events/ev-2020-02-29-doha.yaml';
const WOMEN = 'data/obstacles/obs-women.yaml';
const FORTY = 'data/claims/clm-40-countries.yaml';
const ONE = 'data/figures/fig-recognising-states.yaml';
const ISIS = 'data/leverage/lev-isis-k-russia.yaml';

// One break a line, to be read as the table that it is.
// prettier-ignore
const BREAKS: readonly Break[] = [
  // Values and their types.
  ['a year without quotes', RU, /since: '(\d{4})[^']*'/, 'since: $1', '/statements/0/since', /must be text, not \d{4}/, /quotes: '\d{4}'/],
  ['a day the other way round', RU, /since: '[^']*'/, "since: '03.07.2025'", '/statements/0/since', /"03\.07\.2025" has the wrong form/, /'2025-07-03'/],
  ['a 31 June', ARTICLE, /published: .*/, "published: '2025-06-31'", '/published', /"2025-06-31" is no day/, /'2025-07-03'/],
  ['a status in another spelling', RU, 'status: recognised', 'status: recognized', '/statements/1/status', /vocabulary/, /recognised, accepts-ambassador/],
  ['a confidence in another word', LONDON, 'confidence: high', 'confidence: certain', '/statements/0/confidence', /vocabulary/, /high, medium, low/],
  ['a kind of event that is none', DOHA, /kind: .*/, 'kind: treaty', '/kind', /vocabulary/, /recognition, ambassador/],
  ['a weight that is none', ISIS, /salience: .*/, 'salience: huge', '/salience', /vocabulary/, /decisive, strong/],
  ['a verdict that is none', FORTY, /verdict: .*/, 'verdict: lie', '/verdict', /vocabulary/, /supported/],
  ['a figure in quotes', ONE, 'value: 1', "value: '1'", '/value', /must be a number, not "1"/, /without quotes/],
  ['a yes in words', ONE, /headline: .*/, "headline: 'yes'", '/headline', /must be true or false/, /true or false, without quotes/],
  ['coordinates of one number', OSLO, /coordinates:[^]*?\n(?=\w)/, 'coordinates: [10.75]\n', '/coordinates/1', /"1" is missing|must be/, /./],
  ['a latitude beyond the pole', OSLO, /coordinates:[^]*?\n(?=\w)/, 'coordinates: [10.75, 159.9]\n', '/coordinates/1', /159\.9 is out of bounds/, /<=90/],
  ['an address that would run code', ARTICLE, /url: .*/, 'url: javascript:alert(1)', '/url', /"javascript:alert\(1\)" has the wrong form/, /https:\/\//],
  // Keys and their places.
  ['a misspelt key', LONDON, 'reported:', 'reportd:', '/statements/0/reportd', /unknown key "reportd"/, /spelling/],
  ['a key of another kind of record', NORWAY, 'kind:', 'host: NO\nkind:', '/host', /unknown key "host"/, /take it out/],
  ['a statement without a source', LONDON, /    sources:\n(      - .*\n)+/, '', '/statements/0/sources', /"sources" is missing/, /add sources:/],
  ['an empty list of sources', LONDON, /    sources:\n(      - .*\n)+/, '    sources: []\n', '/statements/0/sources', /is empty/, /at least one/],
  ['a source named twice', DOHA, /sources:\n {2}- (.*)\n/, 'sources:\n  - $1\n  - $1\n', '/sources', /twice/, /once/],
  ['an empty history', RU, /statements:[^]*$/, 'statements: []\n', '/statements', /is empty/, /at least one/],
  ['a history as one statement, without its hyphen', RU, /statements:[^]*$/, 'statements:\n  id: pos-ru-01\n', '/statements', /must be a list, not an object/, /hyphen/],
  ['words as a list', NORWAY, /name:\n {2}en: Norway\n[^]*?(?=\n\w)/, 'name:\n  - Norway', '/name', /must be keys with values, not a list/, /hyphens/],
  ['words as one text', NORWAY, /name:\n {2}en: Norway\n[^]*?(?=\n\w)/, 'name: Norway', '/name', /must be keys with values, not "Norway"/, /key: value/],
  ['a record that is no YAML', OSLO, 'id: oslo', 'id: "oslo', '/', /not valid YAML/, /quotes/],
  ['a tab as indent', OSLO, '  en:', '\ten:', '/', /not valid YAML/, /neighbouring record/],
  // Ids and references.
  ['a file of another name than its id', OSLO, 'id: oslo', 'id: oslo', '/id', /"oslo" is not the file's name/, /id: christiania/, 'data/cities/christiania.yaml'],
  ['an id with a capital', LONDON, 'id: gb-london-embassy-01', 'id: GB-London-01', '/statements/0/id', /"GB-London-01" has the wrong form/, /small letters/],
  ['the id of another record', DOHA, /id: .*/, 'id: ev-2021-08-15-takeover', '/id', /is not the file's name/, /ev-2020-02-29-doha/],
  ['an id that stands twice', LONDON, 'id: gb-london-embassy-02', 'id: gb-london-embassy-01', '/statements/1/id', /stands in .*gb-london-embassy\.yaml too/, /next free number/],
  ['a source that is nowhere', DOHA, /sources:\n {2}- .*\n/, 'sources:\n  - nobody\n', '/sources/0', /no record "nobody"/, /data\/sources\/nobody\.yaml/],
  ['a code of no country', LONDON, 'host: GB', 'host: UK', '/host', /no record "UK"/, /data\/countries\/UK\.yaml or correct/],
  ['a country by its name', LONDON, 'host: GB', 'host: Britain', '/host', /"Britain" has the wrong form/, /alpha-2 code/],
  ['a city of another country', LONDON, 'city: london', 'city: oslo', '/city', /a city of NO, not of GB/, /correct the city/],
  ['a claim of nobody', FORTY, /claimants:\n {2}- .*/, 'claimants:\n  - nobody', '/claimants/0', /no record "nobody"/, /data\/parties/],
  ['the address of another source', 'data/sources/amu-76538.yaml', /url: .*/, 'url: ARTICLE', '/url', /the same address as/, /cite that one/],
  // What sources bear out.
  ['a report after its sources', SOFIA, /reported: .*/, "reported: '2025-08'", '/statements/0/reported', /none of its sources was published on 2025-08/, /'2025-07-31'/],
  ['a report more exact than its source', 'data/missions-in-afghanistan/tj-kabul.yaml', /reported: .*/, "reported: '2025-11-15'", '/statements/0/reported', /2025-11-15: 2025$/, /write '2025'/],
  ['an event after its last source', DOHA, /date: .*/, "date: '2062-02-28'", '/date', /later than its newest source/, /that a source gives/],
  ['an end before the beginning', KABUL, /until: .*/, "until: '2021-10'", '/statements/0/until', /before it began/, /correct one/],
  ['a source without a day or a word about it', 'data/sources/belga-2026-06-22-brussels.yaml', /published: .*\nnote: .*\n/, '', '/published', /neither a day nor a note/, /published:/],
  ['a contested status without its sides', BERLIN, /    between:\n(      - .*\n)+/, '', '/statements/1/between', /needs its two sides/, /between: \[/],
  ['a figure that the records contradict', ONE, 'value: 1', 'value: 2', '/value', /2, but the records count 1 \(RU\)/, /correct the figure/],
  // Words.
  ['a translation gone stale', NORWAY, 'en: Norway', 'en: Kingdom of Norway', '/name/prs/of', /stale/, /of: '[0-9a-f]{8}'/],
  ['a language left out', NORWAY, / {2}ps:\n( {4}.*\n)+/, '', '/name/ps', /"ps" is missing/, /add ps:/],
  ['an empty translation', NORWAY, /text: .*/, "text: ''", '/name/prs/text', /is empty/, /at least one/],
  ['a sign in the place of a translation', NORWAY, /text: .*/, 'text: ؟', '/name/prs/text', /"؟" is no translation/, /translate/],
  ['a review in words', NORWAY, 'reviewed: false', 'reviewed: later', '/name/prs/reviewed', /true or false/, /without quotes/],
  ['Latin letters in Dari', OSLO, /text: .*/, 'text: اوسلو (Oslo)', '/name/prs/text', /another script or keyboard, "O"/, /data\/README\.md/],
  ['a Pashto letter in Dari', OSLO, /text: .*/, 'text: اوسلوې', '/name/prs/text', /a Pashto letter, "ې"/, /letters/],
  ['an Arabic kaf in Dari', OSLO, /text: .*/, 'text: اوسلوك', '/name/prs/text', /"ك"/, /letters/],
  ['European digits in Dari', OSLO, /text: .*/, 'text: اوسلو 1', '/name/prs/text', /the digit "1"/, /۰۱۲۳۴۵۶۷۸۹/],
  ['an Iranian form in Dari', OSLO, /text: .*/, 'text: کنسولگری اوسلو', '/name/prs/text', /«کنسولگری» is not the Afghan form/, /«قونسلگری»/],
  ['a text too long for its place', WOMEN, /label:\n {2}en: .*\n {2}prs:\n {4}text: .*/, `label:\n  en: ${'a'.repeat(111)}\n  prs:\n    text: ا`, '/label/en', /111 letters, where 110 have place/, /shorter/],
];

/** What is told when a file of data/ reads so. */
function toldOf(file: string, text: string, name: string) {
  const {record, messages} = parseRecord(file.split('/')[1] as Kind, name, text);
  const others = real.records.filter((each) => each.file !== file);
  return check({records: record ? [...others, record] : others, messages});
}

for (const [title, file, from, to, path, says, mend, renamed] of BREAKS) {
  test(title, () => {
    const before = readFileSync(join(root, file), 'utf8');
    const url = /url: (.*)/.exec(readFileSync(join(root, ARTICLE), 'utf8'))?.[1] ?? '';
    const after = before.replace(from, to.replace('ARTICLE', url));
    assert.ok(after !== before || renamed, `${file} is as it was`);
    const name = renamed ?? file;
    const told = toldOf(file, after, name);
    const own = told.filter((message) => message.path === path && says.test(message.says));
    // Which of two files with one address or id is told of depends on their order.
    assert.ok(own.length > 0, told.map(formatMessage).join('\n'));
    assert.ok(
      own.some((message) => mend.test(message.mend)),
      own.map(formatMessage).join('\n'),
    );
    assert.ok(own.every((message) => message.file === name));
  });
}

test('no two of these are the same break', () => {
  assert.ok(BREAKS.length >= 50);
  assert.equal(new Set(BREAKS.map(([title]) => title)).size, BREAKS.length);
});
