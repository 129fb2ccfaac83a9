import {DOMParser} from '@xmldom/xmldom';
import {Ajv} from 'ajv';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {parse} from 'yaml';
import {fieldsOf} from '../../data/build/fields.js';
import {readHead} from '../../data/build/project.js';
import {valuesOf} from '../../data/build/record.js';
import {factsOfVersions, releaseDay} from '../../data/build/publish/changes.js';
import {publishedFiles} from '../../data/build/publish/files.js';
import {isDay} from '../../src/model/day.js';
import {KINDS, type Kind} from '../../src/model/schema/kinds.js';
import {real, root} from './records.js';

const {records} = real;
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const files = publishedFiles(records, readHead(), '1.2.3', changelog);
const json = (name: string) => JSON.parse(files[name] ?? '') as unknown;

/** A table read by RFC 4180, by a reader that shares nothing with the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'the last line ends too');
  return rows;
}

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      constraints?: {required?: boolean; enum?: string[]; pattern?: string};
    }[];
    primaryKey: string[];
    foreignKeys: {fields: string; reference: {resource: string; fields: string}}[];
  };
}
const descriptor = json('datapackage.json') as {
  name: string;
  licenses: {name: string; path: string}[];
  sources: {title: string; path: string}[];
  version: string;
  resources: Resource[];
};

/** The rows of a table, as objects. */
function rowsOf(name: string): Record<string, string>[] {
  const [headers = [], ...rows] = readCsv(files[`${name}.csv`] ?? '');
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

test('the same records make the same bytes, and are not changed by it', () => {
  const before = JSON.stringify(records);
  assert.deepEqual(publishedFiles(records, readHead(), '1.2.3', changelog), files);
  assert.equal(JSON.stringify(records), before);
});

describe('the dataset as JSON', () => {
  const whole = json('recognition-elements.json') as Record<string, unknown>;

  test('holds every record of every kind as it stands in data/', () => {
    for (const kind of KINDS) assert.deepEqual(whole[kind], valuesOf(records, kind), kind);
    assert.deepEqual(
      [whole['version'], whole['licence'], whole['start'], isDay(String(whole['day']))],
      ['1.2.3', 'CC-BY-4.0', '2021-08-15', true],
    );
  });

  test('is what the published schemas describe, and a record that errs is not', () => {
    const ajv = new Ajv({strict: false, allErrors: true});
    const sound = ajv.compile(json('schema/recognition-elements.json') as object);
    assert.ok(sound(whole), JSON.stringify(sound.errors?.slice(0, 3)));
    for (const kind of KINDS) {
      const schema = ajv.compile(json(`schema/${kind}.json`) as object);
      for (const value of valuesOf(records, kind)) assert.ok(schema(value), value.id);
      const [first] = valuesOf(records, kind) as object[];
      assert.ok(!schema({...first, colour: 'red'}), `${kind}: an unknown key`);
      assert.ok(!schema({...first, id: 'No id'}), `${kind}: an id of the wrong form`);
    }
    const [mission] = valuesOf(records, 'missions');
    const [statement] = mission?.statements ?? [];
    const schema = ajv.compile(json('schema/missions.json') as object);
    for (const slip of [
      {status: 'friendly'},
      {since: 2024},
      {sources: []},
      {sources: ['a', 'a']},
      {note: 'x'},
    ])
      assert.ok(!schema({...mission, statements: [{...statement, ...slip}]}), JSON.stringify(slip));
  });
});

describe('the tables', () => {
  test('have a line for each record and each item, and no line is of another length than the first', () => {
    for (const kind of KINDS) {
      assert.equal(rowsOf(kind).length, valuesOf(records, kind).length, kind);
      for (const {key} of fieldsOf(kind).filter(({form}) => form === 'items')) {
        const items = (valuesOf(records, kind) as unknown as Record<string, unknown[]>[]).flatMap(
          (value) => value[key] ?? [],
        );
        const name = `${kind}-${key === 'citedBy' ? 'cited-by' : key}`;
        assert.equal(rowsOf(name).length, items.length, name);
      }
    }
    for (const {path} of descriptor.resources) {
      const [headers = [], ...rows] = readCsv(files[path] ?? '');
      for (const row of rows) assert.equal(row.length, headers.length, `${path}: ${row[0]}`);
    }
  });

  test('give back texts, days and numbers as the records have them', () => {
    const statements = new Map(rowsOf('missions-statements').map((row) => [row['id'], row]));
    for (const mission of valuesOf(records, 'missions')) {
      for (const {id, status, since, reported, note, sources} of mission.statements) {
        const row = statements.get(id);
        assert.deepEqual(
          [row?.['mission'], row?.['status'], row?.['since'], row?.['reported'], row?.['sources']],
          [mission.id, status, since ?? '', reported ?? '', sources.join(' ')],
        );
        assert.deepEqual(
          [row?.['note_en'], row?.['note_prs'], row?.['note_ps'], row?.['note_ps_reviewed']],
          [note.en, note.prs.text, note.ps.text, String(note.ps.reviewed)],
        );
      }
    }
    for (const {id, coordinates} of valuesOf(records, 'cities')) {
      const row = rowsOf('cities').find((each) => each['id'] === id);
      assert.deepEqual([Number(row?.['longitude']), Number(row?.['latitude'])], coordinates);
    }
  });
});

describe('the Data Package descriptor', () => {
  test('names its licence, its version and every source', () => {
    assert.match(descriptor.name, /^[a-z0-9._-]+$/);
    assert.equal(descriptor.version, '1.2.3');
    assert.deepEqual(
      descriptor.licenses.map(({name, path}) => [name, path]),
      [['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/']],
    );
    assert.deepEqual(
      descriptor.sources.map(({path}) => path),
      valuesOf(records, 'sources').map(({url}) => url),
    );
  });

  test('describes every table that is there, each column with what it means', () => {
    assert.deepEqual(
      descriptor.resources.map(({path}) => path).sort(),
      Object.keys(files)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    for (const {name, path, schema} of descriptor.resources) {
      assert.match(name, /^[a-z0-9._-]+$/);
      const [headers] = readCsv(files[path] ?? '');
      assert.deepEqual(
        schema.fields.map((field) => field.name),
        headers,
      );
      for (const field of schema.fields) assert.ok(field.description.length > 5, `${name} ${field.name}`);
    }
  });

  test('tells of each value the type, the words and the form that it has', () => {
    for (const {name, schema} of descriptor.resources) {
      const rows = rowsOf(name);
      for (const {name: field, type, constraints = {}} of schema.fields) {
        for (const row of rows) {
          const value = row[field] ?? '';
          const where = `${name} ${row['id']} ${field}: "${value}"`;
          if (value === '') {
            assert.ok(!constraints.required, where);
            continue;
          }
          if (type === 'number') assert.match(value, /^-?\d+(\.\d+)?$/, where);
          if (type === 'boolean') assert.match(value, /^(true|false)$/, where);
          if (constraints.enum) assert.ok(constraints.enum.includes(value), where);
          if (constraints.pattern) assert.match(value, new RegExp(constraints.pattern), where);
        }
      }
    }
  });

  test('has keys that tell rows apart, and keys to other tables that lead there', () => {
    let led = 0;
    for (const {name, schema} of descriptor.resources) {
      const rows = rowsOf(name);
      const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join('\t'));
      assert.equal(new Set(keys).size, rows.length, name);
      for (const {fields, reference} of schema.foreignKeys) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
        for (const row of rows) {
          if (row[fields] === '') continue;
          assert.ok(known.has(row[fields]), `${name} ${row['id']}: ${fields} ${row[fields]}`);
          led++;
        }
      }
    }
    assert.ok(led > rowsOf('citations').length, 'many do');
  });

  test('has a line for every citation of a source in the records', () => {
    const count = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.entries(value).reduce(
            (sum, [key, inner]) => sum + (key === 'sources' ? (inner as string[]).length : count(inner)),
            0,
          );
    assert.equal(
      rowsOf('citations').length,
      records.reduce((sum, {value}) => sum + count(value), 0),
    );
  });
});

describe('the feeds of events', () => {
  for (const [lang, xmlLang] of [
    ['en', 'en'],
    ['prs', 'fa-AF'],
    ['ps', 'ps'],
  ] as const) {
    test(`in ${xmlLang} is well formed and has what Atom asks of a feed and of each entry`, () => {
      const faults: string[] = [];
      const onError = (message: string) => void faults.push(message);
      const text = files[`events.${lang}.atom`] ?? '';
      const document = new DOMParser({
        errorHandler: {warning: onError, error: onError, fatalError: onError},
      }).parseFromString(text, 'text/xml');
      assert.deepEqual(faults, []);
      const feed = document.documentElement;
      assert.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom');
      assert.equal(feed.getAttribute('xml:lang'), xmlLang);
      const children = (parent: Element, name: string) =>
        Array.from(parent.childNodes).filter((node): node is Element => node.nodeName === name);
      const one = (parent: Element, name: string): string => {
        const found = children(parent, name);
        assert.equal(found.length, 1, `one ${name}`);
        return found[0]?.textContent ?? '';
      };
      const instant = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
      assert.match(one(feed, 'id'), /^tag:[a-z-]+,\d{4}:/);
      assert.ok(one(feed, 'title'));
      assert.match(one(feed, 'updated'), instant);
      assert.equal(children(feed, 'author').length, 1);
      const entries = children(feed, 'entry');
      const events = new Map(valuesOf(records, 'events').map((event) => [event.id, event]));
      assert.equal(entries.length, events.size);
      const ids = entries.map((entry) => one(entry, 'id'));
      assert.equal(new Set(ids).size, ids.length);
      for (const entry of entries) {
        const id = one(entry, 'id');
        assert.match(id, /^tag:[a-z-]+,\d{4}:/);
        const event = events.get(id.replace(/^.*:|\.\w+$/g, ''));
        assert.ok(event, id);
        assert.equal(one(entry, 'title'), lang === 'en' ? event.title.en : event.title[lang].text);
        assert.equal(one(entry, 'content'), lang === 'en' ? event.text.en : event.text[lang].text);
        assert.match(one(entry, 'published'), instant);
        assert.ok(one(entry, 'published').startsWith(event.date));
        assert.match(one(entry, 'updated'), instant);
        assert.ok(one(entry, 'updated') <= one(feed, 'updated'));
        assert.deepEqual(
          children(entry, 'link').map((link) => link.getAttribute('href')),
          event.sources.map((source) => valuesOf(records, 'sources').find((each) => each.id === source)?.url),
        );
      }
      const published = entries.map((entry) => one(entry, 'published'));
      assert.deepEqual(published, [...published].sort().reverse(), 'the newest stands first');
    });
  }

  test('hold a text with marks of XML as it is', () => {
    const slip = structuredClone(records).map((record) => {
      if (record.value.id === 'ev-2025-07-03-russia' && record.kind === 'events')
        (record.value.title as {en: string}).en = 'A <b>& "B"\u0001';
      return record;
    });
    const feed = publishedFiles(slip, readHead(), '1.2.3', changelog)['events.en.atom'] ?? '';
    assert.ok(feed.includes('<title>A &lt;b&gt;&amp; &quot;B&quot;</title>'));
  });
});

test('the citation file has the keys that version 1.2.0 of the format asks for, and no other', () => {
  const known =
    'abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version';
  const citation = parse(files['CITATION.cff'] ?? '') as Record<string, unknown>;
  for (const key of ['cff-version', 'message', 'title', 'authors']) assert.ok(key in citation, key);
  for (const key of Object.keys(citation)) assert.ok(known.split(' ').includes(key), key);
  assert.equal(citation['cff-version'], '1.2.0');
  assert.equal(citation['type'], 'dataset');
  assert.equal(citation['version'], '1.2.3');
  assert.equal(citation['license'], 'CC-BY-4.0');
  assert.deepEqual(citation['authors'], [{name: 'The recognition-elements authors'}]);
});

describe('the change log of facts', () => {
  const log =
    '# Log\n\n## [0.2.0] – 2027-01-02; data of 1 January\n\n### Added\n\n- x\n\n### Facts\n\n- A.\n- B.\n\n## [0.1.0] – unreleased\n\n### Facts\n\n- C.\n\n### Fixed\n\n- y\n';

  test('takes the Facts of each version, and the day of its release', () => {
    assert.deepEqual(factsOfVersions(log), [
      ['[0.2.0] – 2027-01-02; data of 1 January', '- A.\n- B.'],
      ['[0.1.0] – unreleased', '- C.'],
    ]);
    assert.equal(releaseDay(log, '0.2.0'), '2027-01-02');
    assert.equal(releaseDay(log, '0.1.0'), undefined);
  });

  test('tells every statement once, with its sources, the newest day first', () => {
    const text = files['CHANGELOG.md'] ?? '';
    for (const kind of ['recognition', 'missions', 'missions-in-afghanistan'] as const satisfies Kind[])
      for (const {statements} of valuesOf(records, kind))
        for (const {id, sources} of statements)
          assert.equal(text.split(`[${id}: ${sources.join(', ')}]`).length, 2, id);
    const days = [...text.matchAll(/^### (\d{4}-\d\d-\d\d)$/gm)].map(([, day]) => day ?? '');
    assert.deepEqual(days, [...days].sort().reverse());
    assert.match(text, /### 2025-07-03\n\n(?:.*\n)*?- Russia \(RU\): `recognised`/);
  });
});
