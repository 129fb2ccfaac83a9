import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import {COMMON, rulesOf} from '../../src/render/configuration/rules.js';
import {elementsIn, readManifest} from '../../tools/manifest/elements.mjs';
import {TAGS} from '../../tools/package-exports.mjs';
import {root} from '../../tools/run.mjs';
import {attributeTables} from './attribute-tables.js';
import {PublicTypes} from './public-types.js';
import {sourcesOf} from './sources-of.js';

const manifest = readManifest();
const elements = elementsIn(manifest);
const schema = JSON.parse(
  readFileSync(join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'),
) as object;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const plain = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const isElement = (tag: string): tag is ElementName => (ELEMENTS as readonly string[]).includes(tag);

describe('the manifest', () => {
  it('is one, by its schema', () => {
    const validate = new Ajv({strict: false, allErrors: true}).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 5)));
  });

  it('has every tag, and tells of nothing private', () => {
    assert.deepEqual(
      elements.map(({tag}) => tag),
      sorted(TAGS),
    );
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"privacy"|"src\/|inheritedFrom/);
    for (const {path} of manifest.modules) assert.match(path, /^dist\/(define\/)?[\w-]+\.js$/);
  });

  it('describes all that it tells of', () => {
    const bare = elements.flatMap(({tag, summary, description, ...lists}) => [
      ...(summary && description ? [] : [tag]),
      ...Object.values({...lists, className: [], module: []})
        .flat()
        .filter((each) => !plain(each.description))
        .map(({name}) => `${tag}: ${name}`),
    ]);
    assert.deepEqual(bare, []);
  });

  for (const {tag, attributes} of elements.filter((each) => isElement(each.tag))) {
    it(`has the attributes of <${tag}> that commands take, with the same values`, () => {
      const rules = rulesOf(tag as ElementName);
      assert.deepEqual(sorted(attributes.map(({name}) => name)), sorted(Object.keys(rules)));
      for (const {name, type, several = false} of attributes) {
        assert.equal(type?.text === 'boolean', Boolean(rules[name]?.flag), name);
        assert.equal(several, Boolean(rules[name]?.several), name);
      }
    });
  }
});

describe('the types', () => {
  const types = new PublicTypes();

  for (const {tag, className, attributes, properties, methods} of elements) {
    it(`of <${tag}> have what the manifest has, in the same words`, () => {
      const members = types.membersOf(`elements/${tag}.d.ts`, className);
      const fields = attributes.filter(({fieldName}) => fieldName);
      const told = [...fields.map((each) => ({...each, name: each.fieldName!})), ...properties, ...methods];
      assert.deepEqual(sorted(members.map(({name}) => name)), sorted(told.map(({name}) => name)));
      for (const {name, description, type} of members) {
        const own = told.filter((each) => each.name === name);
        for (const each of own) assert.equal(plain(each.description), plain(description), name);
        const attribute = fields.find(({fieldName}) => fieldName === name);
        if (attribute) assert.equal(type, attribute.type?.text === 'boolean' ? 'boolean' : 'string', name);
      }
    });
  }

  it('know every tag and every event', () => {
    assert.deepEqual(
      types.addedTo('HTMLElementTagNameMap'),
      Object.fromEntries(elements.map(({tag, className}) => [tag, className])),
    );
    const events = elements.flatMap((each) => each.events.map(({name, type}) => [name, type?.text]));
    assert.deepEqual(types.addedTo('GlobalEventHandlersEventMap'), Object.fromEntries(events));
  });

  it('are exported from where the manifest says', () => {
    const own = manifest.modules.find(({path}) => path === 'dist/index.js');
    const named = (own?.exports ?? []).map(({name}) => name);
    const exported = types.exported('index.d.ts');
    for (const name of named) assert.ok(exported.includes(name), name);
    for (const {className, tag} of elements)
      assert.equal(named.includes(className), tag !== 'embed-builder', className);
  });
});

describe('the sources', () => {
  for (const {tag, parts, cssProperties, events} of elements) {
    it(`of <${tag}> have the parts, custom properties and events of the manifest`, () => {
      const {own, all} = sourcesOf(tag);
      const found = (text: string, pattern: RegExp) =>
        sorted([...text.matchAll(pattern)].map(([, name]) => name!));
      const beside = (listed: readonly {name: string}[], names: readonly string[]) =>
        names.filter((name) => !listed.some((each) => each.name === name));

      const PART = /\bpart="([\w-]+)"/g;
      assert.deepEqual(beside(parts, found(own, PART)), [], 'parts that the manifest lacks');
      // Those of the two sides are made of a word and an s.
      const made = found(all, /part="\$\{(side)\}s"/g).length > 0 ? ['chips', 'obstacles'] : [];
      for (const {name} of parts) assert.ok([...found(all, PART), ...made].includes(name), `part ${name}`);

      const PROPERTY = /var\((--recognition-[\w-]+)/g;
      assert.deepEqual(
        beside(cssProperties, found(own, PROPERTY)),
        [],
        'custom properties that the manifest lacks',
      );

      const EVENT = /new (Recognition\w+Event)\(/g;
      const heard = events.map(({type}) => ({name: type?.text ?? ''}));
      assert.deepEqual(beside(heard, found(own, EVENT)), [], 'events that the manifest lacks');
      for (const {name} of heard) assert.ok(found(all, EVENT).includes(name), name);
    });
  }
});

describe('the reference', () => {
  // Where attributes, parts and colours are written down for readers.
  const text = ['README.md', 'integrations/reference.md']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const tables = attributeTables(text);

  for (const {tag, attributes} of elements.filter((each) => each.tag !== 'embed-builder')) {
    it(`has a table of the attributes of <${tag}>, and of no others`, () => {
      const shared = new Set(isElement(tag) ? Object.keys(COMMON) : ['lang']);
      const own = attributes.map(({name}) => name).filter((name) => !shared.has(name));
      const rows = tables.get(tag) ?? [];
      const strange = rows.filter(({name}) => !attributes.some((each) => each.name === name));
      assert.deepEqual(
        strange.map(({name}) => name),
        [],
      );
      // One that is the same as another may be told of beside it.
      assert.deepEqual(
        own.filter((name) => !rows.some((row) => row.name === name || row.beside.includes(name))),
        [],
      );
      for (const {name, fallback} of rows) {
        const wanted = attributes.find((each) => each.name === name)?.default;
        if (wanted && wanted !== 'false') assert.equal(fallback, wanted, `default of ${name}`);
      }
    });
  }

  it('has a table of the attributes that all have', () => {
    const rows = (tables.get('recognition-map') ?? []).map(({name}) => name);
    for (const name of Object.keys(COMMON)) assert.ok(rows.includes(name), name);
  });

  it('names every part, custom property, event and method', () => {
    const names = elements
      .filter(({tag}) => tag !== 'embed-builder')
      .flatMap(({parts, cssProperties, events, methods}) => [
        ...[...parts, ...cssProperties, ...events].map(({name}) => `\`${name}`),
        ...methods.map(({name}) => `\`${name}(`),
      ]);
    assert.deepEqual(
      sorted(names).filter((name) => !text.includes(name)),
      [],
    );
  });
});
