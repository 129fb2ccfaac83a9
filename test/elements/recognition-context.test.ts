import {assert} from 'chai';
import {ContextConsumer, createContext} from '@lit/context';
import {LitElement} from 'lit';
import '../../src/elements/define/embassy-status-table.js';
import '../../src/elements/define/legitimacy-obstacles.js';
import '../../src/elements/define/recognition-context.js';
import '../../src/elements/define/recognition-map.js';
import {SHARED, type Shared} from '../../src/elements/base/shared.js';
import type {EmbassyStatusTable} from '../../src/elements/embassy-status-table.js';
import {RecognitionContext} from '../../src/elements/recognition-context.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, clear, root, shown, textOf, until, within} from '../browser/mount.js';

/** Puts this HTML into the page and waits until each element in it shows its answer. */
async function put(html: string): Promise<{
  context: RecognitionContext;
  map: RecognitionMap;
  table: EmbassyStatusTable;
}> {
  document.body.insertAdjacentHTML('beforeend', html);
  const [context, map, table] = ['recognition-context', 'recognition-map', 'embassy-status-table'].map(
    (tag) => document.querySelector(tag),
  ) as [RecognitionContext, RecognitionMap, EmbassyStatusTable];
  await shown(map);
  await until('the table shows its answer', () => root(table).querySelector('tbody tr'));
  return {context, map, table};
}

const PAGE = `<recognition-context lang="en">
  <div><recognition-map></recognition-map></div>
  <embassy-status-table></embassy-status-table>
</recognition-context>`;

const hosts = (table: EmbassyStatusTable) => [
  ...new Set(allWithin(table, 'tr[data-mission] th bdi').map(textOf)),
];
const settled = async (...elements: LitElement[]) => {
  for (let times = 0; times < 4; times++) await Promise.all(elements.map((each) => each.updateComplete));
};

/** Moves an element's day as a reader does. */
function slide(element: Element, days: number): void {
  const input = within<HTMLInputElement>(element, '.day input');
  input.value = String(+input.value + days);
  input.dispatchEvent(new Event('input'));
}
const printedDay = (element: Element) => textOf(within(element, '.day output'));

describe('a context', () => {
  afterEach(clear);

  it('narrows the table to the state that is chosen in the map, and shows all when it is closed', async () => {
    const {context, map, table} = await put(PAGE);
    const all = hosts(table).length;
    within<HTMLSelectElement>(map, '.finder select').value = 'UZ';
    within(map, '.finder select').dispatchEvent(new Event('change'));
    await settled(context, map, table);
    assert.equal(context.state, 'UZ');
    assert.equal(table.state, 'UZ');
    assert.deepEqual(hosts(table), ['Uzbekistan']);
    await until('the card is there', () => root(map).querySelector('.card .close'));
    within(map, '.card .close').click();
    await settled(context, map, table);
    assert.equal(table.state, '');
    assert.equal(hosts(table).length, all);
  });

  it('opens the map’s card for a row of the table, which stays as it is', async () => {
    const {context, map, table} = await put(PAGE);
    const all = hosts(table).length;
    within(table, '[data-mission="ru-moscow-embassy"] button').click();
    await settled(context, map, table);
    assert.equal(map.state, 'RU');
    assert.equal(hosts(table).length, all);
  });

  it('moves the day of all by the day control of one', async () => {
    const {context, map, table} = await put(PAGE);
    slide(table, -400);
    await settled(context, map, table);
    assert.equal(printedDay(map), printedDay(table));
    assert.notEqual(map.answer().day, map.facts.day);
    assert.equal(map.answer().day, table.answer().day);
    context.asOf = '2024-08-21';
    await settled(context, map, table);
    assert.equal(map.answer().day, '2024-08-21');
    assert.equal(table.answer().day, '2024-08-21');
  });

  it('leaves an element with a day of its own at that day', async () => {
    const {context, map, table} = await put(PAGE.replace('<embassy-status-table', '$& as-of="2022-01-01"'));
    context.asOf = '2024-08-21';
    await settled(context, map, table);
    assert.equal(table.answer().day, '2022-01-01');
    slide(table, 1);
    await settled(context, map, table);
    assert.equal(table.answer().day, '2022-01-02');
    assert.equal(map.answer().day, '2024-08-21');
  });

  it('gives its language to all inside', async () => {
    const {context, map, table} = await put(PAGE);
    context.lang = 'ps';
    await until('both speak Pashto', () =>
      [map, table].every((each) => within(each, '.root').getAttribute('lang') === 'ps'),
    );
  });

  it('reaches over shadow roots, and lets go of what leaves it', async () => {
    const {context, map, table} = await put(PAGE);
    const wrapper = document.createElement('div');
    context.append(wrapper);
    const inner = document.createElement('recognition-map');
    wrapper.attachShadow({mode: 'open'}).append(inner);
    await shown(inner);
    context.state = 'CN';
    await settled(context, inner, table);
    assert.equal(inner.state, 'CN');
    map.remove();
    context.state = 'RU';
    await settled(context, inner, map);
    assert.equal(inner.state, 'RU');
    assert.equal(map.state, 'CN');
    document.body.append(map);
    context.state = 'IN';
    await settled(context, map);
    assert.equal(map.state, 'CN', 'outside it is its own');
    context.append(map);
    await settled(context, map);
    assert.equal(map.state, 'IN');
  });

  it('inside another has a selection and a day of its own', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<recognition-context id="outer" as-of="2022-01-01">
        <recognition-map id="one"></recognition-map>
        <recognition-context id="inner" as-of="2024-01-01"><recognition-map id="two"></recognition-map></recognition-context>
      </recognition-context>`,
    );
    const [outer, inner] = ['outer', 'inner'].map((id) => document.getElementById(id)) as [
      RecognitionContext,
      RecognitionContext,
    ];
    const [one, two] = ['one', 'two'].map((id) => document.getElementById(id)) as [
      RecognitionMap,
      RecognitionMap,
    ];
    await shown(one);
    await shown(two);
    assert.equal(one.answer().day, '2022-01-01');
    assert.equal(two.answer().day, '2024-01-01');
    within<HTMLSelectElement>(two, '.finder select').value = 'UZ';
    within(two, '.finder select').dispatchEvent(new Event('change'));
    await settled(outer, inner, one, two);
    assert.equal(inner.state, 'UZ');
    assert.equal(outer.state, '');
    assert.equal(one.state, '');
  });

  it('that is defined after the elements inside it takes them up', async () => {
    const tag = 'late-context';
    const late = document.createElement(tag);
    late.setAttribute('as-of', '2023-03-03');
    const map = document.createElement('recognition-map');
    late.append(map);
    document.body.append(late);
    await shown(map);
    assert.equal(map.answer().day, map.facts.day);
    if (!customElements.get(tag)) customElements.define(tag, class extends RecognitionContext {});
    await settled(map);
    assert.equal(map.answer().day, '2023-03-03');
  });

  it('is joined by elements of others, by Lit’s protocol', async () => {
    const tag = 'stranger-element';
    class Stranger extends LitElement {
      readonly consumer = new ContextConsumer(this, {
        context: createContext<Shared>(SHARED),
        subscribe: true,
      });
    }
    if (!customElements.get(tag)) customElements.define(tag, Stranger);
    const {context} = await put(PAGE);
    const stranger = document.createElement(tag) as Stranger;
    context.append(stranger);
    context.state = 'QA';
    await settled(context, stranger);
    assert.equal(stranger.consumer.value?.state, 'QA');
    stranger.consumer.value?.moveTo('2025-07-03');
    await settled(context, stranger);
    assert.equal(stranger.consumer.value?.day, '2025-07-03');
  });

  it('gives its dataset to all inside, and takes it back', async () => {
    const {context, map, table} = await put(PAGE);
    const own = await (await fetch(new URL('../../stories/own-data/kosovo.json', import.meta.url))).text();
    context.facts = own;
    await until('the map shows it', () => /Kosovo/.test(textOf(within(map, '.lead'))));
    context.facts = undefined;
    await until('ours are back', () => /Taliban/.test(textOf(within(map, '.lead'))));
    await settled(table);
  });

  it('fetches a dataset at an address once for all inside', async () => {
    const own = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = (...args) => {
      asked.push(new Request(...args).url);
      return own(...args);
    };
    try {
      const {context, map, table} = await put(
        PAGE.replace('</recognition-context>', '<recognition-map></recognition-map>$&'),
      );
      context.src = '/stories/own-data/kosovo.json';
      await until('the map shows it', () => /Kosovo/.test(textOf(within(map, '.lead'))));
      await settled(context, map, table);
      assert.lengthOf(
        asked.filter((url) => url.endsWith('kosovo.json')),
        1,
      );
    } finally {
      globalThis.fetch = own;
    }
  });

  it('warns of a day that does not exist, and shows the dataset’s', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    const {context, map} = await put(PAGE.replace('lang="en"', 'lang="en" as-of="2025-02-30"'));
    await settled(context, map);
    console.warn = warn;
    assert.equal(map.answer().day, map.facts.day);
    assert.match(warnings.join('\n'), /<recognition-context as-of="2025-02-30">/);
  });
});
