import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {LAYERS} from '../../src/model/recognition-map.js';
import {readCSV} from '../../src/model/own/csv.js';
import {readDataset} from '../../src/model/own/read.js';
import {allWithin, change, clear, mount, root, textOf, until, within} from '../browser/mount.js';
import {known, sample} from '../model/own/known.js';
import {mutatedTexts} from '../model/own/mutate.js';

/** How many accepted datasets are shown: most of them in one engine, since they are read alike in all. */
const MANY = navigator.userAgent.includes('Chrome/') ? 200 : 50;

/** Accepted mutated datasets, the same at every run, each once: what is shown already is not read again. */
function acceptedTexts(): string[] {
  const nextText = mutatedTexts(20_260_101);
  const seen = new Set([JSON.stringify(sample())]);
  while (seen.size <= MANY) {
    const text = nextText();
    if ('file' in readDataset(text, known)) seen.add(text);
  }
  return [...seen].slice(1);
}

/** What must not happen in the page from now on: errors, requests, dialogues. */
function listen() {
  const heard: string[] = [];
  const hear = (event: Event) => {
    const {message, reason, error, faults} = event as unknown as Record<string, unknown>;
    heard.push(`${event.type}: ${String(message ?? reason ?? error)} ${JSON.stringify(faults) ?? ''}`);
  };
  const types = ['error', 'unhandledrejection', 'recognition-error', 'securitypolicyviolation'];
  for (const type of types) addEventListener(type, hear, true);
  const requests = new PerformanceObserver((list) => {
    heard.push(...list.getEntries().map(({name}) => `request: ${name}`));
  });
  requests.observe({type: 'resource'});
  const {alert, open} = window;
  window.alert = (words: unknown) => heard.push(`alert: ${String(words)}`);
  window.open = (url) => (heard.push(`open: ${String(url)}`), null);
  return {
    heard,
    stop() {
      for (const type of types) removeEventListener(type, hear, true);
      requests.disconnect();
      Object.assign(window, {alert, open});
    },
  };
}

/** Sets a dataset and waits until it is shown. */
async function show(map: RecognitionMap, text: string): Promise<void> {
  const before = map.facts;
  map.facts = text;
  await until('it is shown', () => map.facts !== before);
  await map.updateComplete;
}

const tagsIn = (map: RecognitionMap) => allWithin<Element>(map, '*').map(({localName}) => localName);

/** Attributes that run or lead anywhere but to a web address or a place of the same picture. */
function dangers(map: RecognitionMap): string[] {
  return allWithin<Element>(map, '*').flatMap((element) =>
    [...element.attributes]
      .filter(
        ({name, value}) =>
          /^(on|srcdoc)/.test(name) ||
          // The map's own scale, and how marks of one place stand side by side.
          (name === 'style' && !/^(--[a-z]+: -?[\d.]+(px)?;\s*)+$/.test(value)) ||
          (/^(xlink:)?(href|src|action|formaction)$/.test(name) && !/^(https?:\/\/|#)/.test(value)),
      )
      .map(({name, value}) => `${element.localName} ${name}=${value}`),
  );
}

/** The layers that the facts shown have. */
const layersOf = ({facts}: RecognitionMap) => facts.layers ?? LAYERS;

/** Looks at the picture, a card and the CSV of these layers, and at the table of the last. */
async function look(
  map: RecognitionMap,
  layers: readonly string[],
  tell: (tags: readonly string[]) => void,
): Promise<void> {
  const {facts} = map;
  const places = [...facts.positions.keys(), ...facts.missions.map(({host}) => host)];
  for (const layer of layers) {
    await change(map, {layer, view: 'map', state: places[0] ?? ''});
    assert.isAbove(allWithin(map, 'path[data-place]').length, 150);
    if (places[0]) assert.isNotEmpty(textOf(within(map, '.card')));
    tell(tagsIn(map));
    assert.deepEqual(dangers(map), []);
    const {rows} = map.answer();
    const read = readCSV(map.toCSV());
    assert.deepEqual(read.faults, []);
    assert.lengthOf(read.rows, 1 + rows.length);
    const [head, ...lines] = read.rows;
    const statusAt = head?.cells.indexOf('status') ?? -1;
    assert.sameMembers(
      lines.map(({cells}) => cells[statusAt]),
      rows.map(({standing}) => standing.status),
    );
    for (const {cells} of lines) {
      assert.lengthOf(cells, head?.cells.length ?? 0);
      for (const cell of cells) assert.notMatch(cell, /^[=+@\t\r]|^-(?!\d+$)/, 'a spreadsheet would run it');
    }
  }
  await change(map, {view: 'table'});
  const {rows, organisations} = map.answer();
  assert.lengthOf(allWithin(map, '[part=table] tbody tr'), rows.length + organisations.length);
  tell(tagsIn(map));
  assert.deepEqual(dangers(map), []);
  // The next may not have this layer.
  await change(map, {layer: ''});
  const style = map.getAttribute('style') ?? '';
  assert.match(style, /^(--recognition-[a-z]+: ?#[0-9a-f]{6};\s*)*$/i);
}

describe('mutated data of one’s own', () => {
  afterEach(clear);

  it(`${MANY} datasets that are accepted are shown, and nothing in them throws, runs or loads`, async () => {
    // What the element draws, and loads, by itself.
    const drawn = new Set<string>();
    const map = await mount();
    await change(map, {state: 'RU'});
    await until('the notes have come', () => root(map).querySelector('.card .note'));
    await look(map, layersOf(map), (tags) => tags.forEach((tag) => drawn.add(tag)));
    await show(map, JSON.stringify(sample()));
    await look(map, layersOf(map), (tags) => tags.forEach((tag) => drawn.add(tag)));
    await map.toSVG();
    for (const tag of ['script', 'img', 'iframe', 'object', 'embed', 'foreignObject'])
      assert.isFalse(drawn.has(tag), tag);

    const {heard, stop} = listen();
    try {
      for (const [index, text] of acceptedTexts().entries()) {
        try {
          await show(map, text);
          // One of its layers in turn: all three of each would take a minute.
          const layers = layersOf(map);
          await look(map, [layers[index % layers.length] ?? ''], (tags) =>
            assert.deepEqual(
              [...new Set(tags)].filter((tag) => !drawn.has(tag)),
              [],
            ),
          );
          if (index % 20 === 0) {
            const svg = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
            assert.isNull(svg.querySelector('parsererror, script, image, foreignObject'));
          }
        } catch (reason) {
          throw new Error(`dataset ${index}: ${String(reason)}\n${text.slice(0, 3000)}`);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      stop();
    }
    assert.deepEqual(heard, []);
  }).timeout(120_000);
});
