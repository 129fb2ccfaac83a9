import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementsIn, readManifest} from '../../tools/manifest/elements.mjs';
import {root} from '../../tools/run.mjs';

interface Named {
  readonly name: string;
  readonly description?: string | {readonly value: string};
  readonly values?: readonly Named[];
  readonly value?: {readonly kind: string; readonly type: string; readonly default?: string};
}

const read = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
const json = <T>(name: string) => JSON.parse(read(name)) as T;
const names = (list: readonly {readonly name: string}[]) => list.map(({name}) => name);
const elements = elementsIn(readManifest());

describe('what editors read', () => {
  const {tags, version} = json<{version: number; tags: (Named & {attributes: Named[]})[]}>(
    'vscode.html-custom-data.json',
  );
  const {contributions} = json<{
    contributions: {
      html: {
        elements: (Named & {
          attributes: Named[];
          slots: Named[];
          js: {properties: Named[]; events: Named[]};
          css: {parts: Named[]; properties: Named[]};
        })[];
      };
    };
  }>('web-types.json');

  it('has, for VS Code, every attribute with its values and what it is for', () => {
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map(({name, attributes}) => [name, names(attributes)]),
      elements.map(({tag, attributes}) => [tag, names(attributes)]),
    );
    for (const {name, attributes} of tags)
      for (const attribute of attributes) {
        const told = elements
          .find(({tag}) => tag === name)
          ?.attributes.find((each) => each.name === attribute.name);
        assert.deepEqual(
          attribute.values && names(attribute.values),
          told?.values,
          `${name} ${attribute.name}`,
        );
        assert.ok((attribute.description as {value: string}).value, `${name} ${attribute.name}`);
      }
    const layer = tags
      .find(({name}) => name === 'recognition-map')
      ?.attributes.find(({name}) => name === 'layer');
    assert.deepEqual(names(layer?.values ?? []), ['recognition', 'missions', 'kabul']);
  });

  it('has, for JetBrains, all of the manifest', () => {
    assert.equal(
      json<{version: string}>('web-types.json').version,
      json<{version: string}>('../package.json').version,
    );
    assert.deepEqual(
      contributions.html.elements.map(({name, attributes, slots, js, css}) => [
        name,
        ...[attributes, slots, js.properties, js.events, css.parts, css.properties].map(names),
      ]),
      elements.map(({tag, attributes, slots, properties, events, parts, cssProperties}) => [
        tag,
        ...[attributes, slots, properties, events, parts, cssProperties].map((list) =>
          list.map(({name}) => name),
        ),
      ]),
    );
  });

  it('has every custom property', () => {
    const {properties} = json<{properties: Named[]}>('vscode.css-custom-data.json');
    const all = new Set(elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
    assert.deepEqual(names(properties), [...all].sort());
  });
});

describe('llms.txt', () => {
  const text = read('llms.txt');

  it('begins as such a file does, and names the day of the data', () => {
    const {day} = json<{day: string}>('data/recognition-elements.json');
    assert.match(text, new RegExp(`^# recognition-elements [\\d.]+\\n\\n> .*Data of ${day}\\.\\n`));
  });

  it('tells of every element its attributes, events and methods', () => {
    for (const {tag, attributes, events, methods} of elements) {
      const section = text.split(/^## /m).find((each) => each.startsWith(`<${tag}>`)) ?? '';
      const all = text.split(/^## /m).find((each) => each.startsWith('What all have')) ?? '';
      assert.ok(section, tag);
      for (const {name} of attributes)
        assert.ok(section.includes(`\`${name}\``) || all.includes(`\`${name}\``), name);
      for (const {name} of events) assert.ok(section.includes(`\`${name}\``), name);
      for (const {name} of methods) assert.ok(section.includes(`\`${name}()\``), name);
    }
  });

  it('is short, and sends nobody to an address of anyone', () => {
    assert.ok(Buffer.byteLength(text) < 30_000, `${Buffer.byteLength(text)} bytes`);
    assert.doesNotMatch(text, /https?:\/\//);
  });
});
