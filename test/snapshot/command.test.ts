import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {command} from '../../src/snapshot/command.js';
import {SWITCHES} from '../../src/snapshot/options.js';

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
after(() => rmSync(folder, {recursive: true}));

async function run(words: string, isPerson = false) {
  let out = '';
  let error = '';
  const code = await command(words.split(' ').filter(Boolean), {
    out: (content) => (out += content.toString()),
    error: (text) => (error += text),
    isPerson,
  });
  return {code, out, error};
}

/** Writes a list into the folder and runs it. */
async function runList(list: unknown, name = 'list.json') {
  writeFileSync(join(folder, name), typeof list === 'string' ? list : JSON.stringify(list));
  return run(`snapshot --file ${join(folder, name)}`);
}

describe('what is wrong on the line is told with its place and its mend, and nothing is made', () => {
  const cases: readonly (readonly [words: string, says: RegExp])[] = [
    ['snap', /^"snap": not known\. Allowed: snapshot\./],
    ['snapshot', /^an element is missing, such as recognition-map/],
    ['snapshot world-map', /^element "world-map": not known\. Allowed: recognition-map, /],
    [
      'snapshot recognition-map --layer sea',
      /<recognition-map layer="sea">: not known\. Allowed: recognition, missions, kabul/,
    ],
    [
      'snapshot recognition-map --as-of 2025-02-30',
      /as-of="2025-02-30".*a day that exists, written YYYY-MM-DD/,
    ],
    ['snapshot recognition-map --colour red', /colour="red".*Allowed: .*layer/],
    ['snapshot recognition-map --lang de', /^--lang "de": not known\. Allowed: en, prs, ps/],
    [
      'snapshot recognition-map --format gif',
      /^--format "gif": not known\. Allowed: html, svg, png, csv, json, text/,
    ],
    [
      'snapshot recognition-map --out map.gif',
      /^--out "map\.gif": its ending says no form\. End it in \.html, \.svg/,
    ],
    [
      'snapshot recognition-map --format png --width 12',
      /^--width "12": a whole number of pixels from 200 to 6000/,
    ],
    ['snapshot recognition-map --width 800', /^--width: only a PNG has pixels/],
    ['snapshot recognition-map --format csv --card', /^--card: only a picture has a shape/],
    [
      'snapshot recognition-map --format csv --table x',
      /^--table "x": not known\. Allowed: recognition, counts/,
    ],
    ['snapshot recognition-map --table counts', /^--table: only a CSV has one table alone/],
    [
      'snapshot recognition-map --src own.json',
      /^--src: pictures and tables are made of the facts that come with the package/,
    ],
    [
      'snapshot recognition-map --base news.example',
      /^--base "news.example": an address that begins with https:/,
    ],
    ['snapshot recognition-map --layer', /^--layer: its value is missing/],
    ['snapshot recognition-map --layer --card', /^--layer: its value is missing/],
    ['snapshot recognition-map --layer kabul --layer missions', /^--layer: given twice/],
    ['snapshot recognition-map --card=yes', /^--card: takes no value/],
    [
      'snapshot recognition-map mission-trend',
      /^"mission-trend": one element at a time; for more, --file list\.json/,
    ],
    ['snapshot recognition-map -x', /^-x: options are written --name value/],
    ['snapshot state-profile --state XX', /<state-profile state="XX">: not known\. Allowed: .*RU/],
    ['snapshot --file a.json --lang ps', /^--file: the list says everything/],
    ['snapshot --file none.json', /^none\.json: cannot be read as JSON/],
  ];
  for (const [words, says] of cases) {
    test(words, async () => {
      const {code, out, error} = await run(words);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(error, says);
      assert.match(error, /recognition-elements snapshot --help says how it is used/);
    });
  }

  test('all faults of a line are told at once', async () => {
    const {error} = await run('snapshot recognition-map --lang de --layer sea --format gif');
    for (const each of [/--lang "de"/, /layer="sea"/, /--format "gif"/]) assert.match(error, each);
  });

  test('a PNG is not printed to a person', async () => {
    const {code, out, error} = await run('snapshot mission-trend --format png', true);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(error, /^--out: a PNG is no text/);
  });
});

describe('what is asked for is made', () => {
  test('printed, in the language and the form asked for', async () => {
    const {code, out, error} = await run('snapshot claim-check --lang=ps --format html --as-of 2025-07-31');
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /^<figure [^>]*data-recognition-as-of="2025-07-31"/);
    assert.match(out, /lang="ps" dir="rtl"/);
  });

  test('an SVG where no form is named', async () => {
    assert.match((await run('snapshot legitimacy-obstacles')).out, /^<svg .*<\/svg>$/s);
  });

  test('into a file, whose ending says the form, in folders that are made', async () => {
    const file = join(folder, 'new/deep/trend.csv');
    const {code, out} = await run(`snapshot mission-trend --out ${file}`);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(readFileSync(file, 'utf8'), /^id,date,taliban,/);
  });

  test('a switch has no value, and what follows it is not taken for one', async () => {
    const {code, out} = await run('snapshot --mirror mission-trend --format text');
    assert.equal(code, 0);
    assert.match(out, /^How has control/);
  });

  test('Dari by its other names', async () => {
    const [one, other] = [
      await run('snapshot mission-trend --lang prs'),
      await run('snapshot mission-trend --lang fa-AF'),
    ];
    assert.equal(one.code, 0);
    assert.equal(other.out, one.out);
  });

  test('switches are the attributes of elements that are there or not', () => {
    const own = readdirSync('src/elements')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src/elements', file), 'utf8'));
    const base = readdirSync('src/elements/base').map((file) =>
      readFileSync(join('src/elements/base', file), 'utf8'),
    );
    const names = [...own, ...base].flatMap((code) =>
      [...code.matchAll(/@property\(\{[^}]*type: Boolean[^}]*\}\)\s+(?:override )?(\w+)/g)].map(([, name]) =>
        name!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      ),
    );
    assert.ok(names.length > 4);
    assert.deepEqual(
      [...new Set(names)].filter((name) => !SWITCHES.includes(name)),
      [],
    );
  });
});

describe('help', () => {
  for (const words of ['', '--help', 'help', 'snapshot --help', 'snapshot -h'])
    test(`recognition-elements ${words}`, async () => {
      const {code, out} = await run(words);
      assert.equal(code, 0);
      assert.match(out, /recognition-elements snapshot --file LIST\.json/);
    });

  test('on an element says its attributes and what each can be', async () => {
    const {out} = await run('snapshot recognition-map --help');
    assert.match(out, /--layer +recognition, missions, kabul/);
    assert.doesNotMatch(out, /--src/);
  });
});

describe('a list', () => {
  test('is made, each into its file beside the list', async () => {
    const {code, error} = await runList([
      {element: 'recognition-map', attributes: {lang: 'prs', 'as-of': '2024-01-01'}, out: 'a.svg'},
      {element: 'mission-trend', attributes: {mirror: true}, format: 'png', width: 300, out: 'sub/b.png'},
      {element: 'state-profile', attributes: {state: 'RU', lang: 'ps'}, format: 'html', out: 'c.txt'},
    ]);
    assert.equal(error, '');
    assert.equal(code, 0);
    assert.match(readFileSync(join(folder, 'a.svg'), 'utf8'), /xml:lang="fa-AF"/);
    assert.equal(readFileSync(join(folder, 'sub/b.png')).readUInt32BE(16), 300);
    assert.match(readFileSync(join(folder, 'c.txt'), 'utf8'), /data-recognition-state="RU"/);
  });

  test('with a fault in it makes nothing, and tells all faults with their places', async () => {
    const {code, out, error} = await runList([
      {element: 'recognition-map', out: 'good.svg'},
      {element: 'recognition-map', attributes: {layer: 'sea', 'as-of': 5}, out: 'bad.svg'},
      {element: 'world-map', out: 'bad.svg'},
      {element: 'mission-trend', colour: 'red', format: 'gif', out: 'bad.svg'},
      {element: 'mission-trend'},
      {element: 'mission-trend', attributes: {heading: ['a']}, card: 'yes', out: 'x.svg'},
      'recognition-map',
      {element: 'claim-check', out: 'good.svg'},
    ]);
    assert.equal(code, 1);
    assert.equal(out, '');
    for (const each of [
      /list\.json, entry 2 \(recognition-map\): <recognition-map layer="sea">: not known/,
      /entry 2 \(recognition-map\): <recognition-map as-of="5">/,
      /entry 3 \(world-map\): element "world-map": not known/,
      /entry 4 \(mission-trend\): "colour": not known\. Allowed: element, attributes/,
      /entry 4 \(mission-trend\): format "gif": not known/,
      /entry 5 \(mission-trend\): out: the name of the file to write is missing/,
      /entry 6 \(mission-trend\): attributes, heading: a text, in quotes/,
      /entry 6 \(mission-trend\): card: true or false/,
      /entry 7: an object with element, attributes, format and out/,
      /entry 8 \(claim-check\): out: entry 1 writes the same file/,
    ])
      assert.match(error, each);
    assert.equal(existsSync(join(folder, 'good.svg')), false);
  });

  test('that is none is told so', async () => {
    assert.match((await runList('[{"element": ')).error, /cannot be read as JSON/);
    assert.match((await runList({element: 'mission-trend'})).error, /a list, in square brackets/);
    assert.match((await runList([])).error, /a list, in square brackets, of at least one/);
  });
});
