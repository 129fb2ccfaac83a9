import {assert} from 'chai';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {bundledObstacles} from '../../src/model/bundled-obstacles.js';
import {criticsOf, obstaclesOn} from '../../src/model/obstacles.js';
import {emulate} from '../browser/emulate.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  readNumber,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {misplaced} from '../browser/misplaced.js';
import {assertTold, mountElement, walk} from '../browser/mount-parts.js';
import {randomFrom} from '../model/random.js';

const LANGS = ['en', 'fa-AF', 'ps'] as const;
const tag = 'legitimacy-obstacles';
const records = bundledObstacles();
const items = (element: Element) => allWithin(element, '.openings > li');
const numberIn = (place: Element, selector: string) => {
  const found = place.querySelector(selector);
  return found ? readNumber(textOf(found)) : 0;
};

describe('the obstacles to legitimacy', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.style.width = document.body.style.fontSize = '';
    clear();
  });

  for (const lang of LANGS) {
    it(`are each reached by keyboard alone, with all that is said of them and its sources, in ${lang}`, async function () {
      this.timeout(60_000);
      const element = await mountElement(tag, {lang});
      within(element, '.finder select').focus();
      const ids = await walk(element, 12, (id) => {
        const {evidence = [], citedBy = [], responses = []} = records.find((each) => each.id === id) ?? {};
        for (const each of [...evidence, ...citedBy, ...responses]) assertTold(element, each.id, lang);
      });
      assert.sameMembers(
        ids,
        records.map(({id}) => id),
      );
    });
  }

  it('are counted as the model counts them, on fifty days', async function () {
    this.timeout(30_000);
    const element = await mountElement(tag);
    const random = randomFrom(12);
    const [first, last] = [dayNumber(element.facts.start), dayNumber(element.facts.day)];
    for (let each = 0; each < 50; each++) {
      const day = dayFromNumber(first + random(last - first + 1));
      await change(element, {asOf: day});
      const expected = obstaclesOn(records, day, element.facts.day).map((one) => {
        const {demanding, criticising} = criticsOf(one);
        return [one.obstacle.id, demanding.length, criticising.length, one.evidence.length];
      });
      const shown = items(element).map((item) => [
        item.dataset['record'],
        numberIn(item, '[data-role=condition] .count'),
        numberIn(item, '[data-role=criticism] .count'),
        numberIn(item, '.head .fine'),
      ]);
      assert.sameDeepMembers(shown, expected, day);
      for (const item of items(element))
        for (const role of ['condition', 'criticism'])
          assert.equal(
            item.querySelectorAll(`[data-role=${role}] .critic`).length,
            numberIn(item, `[data-role=${role}] .count`),
            'a mark for each',
          );
      for (const [group, own] of [
        ['condition', shown.filter(([, demanding]) => demanding)],
        ['criticism', shown.filter(([, demanding, criticising]) => !demanding && criticising)],
        ['none', shown.filter(([, demanding, criticising]) => !demanding && !criticising)],
      ] as const) {
        const heading = allWithin(element, `[data-group=${group}] .group .count`);
        assert.equal(heading[0] ? readNumber(textOf(heading[0])) : 0, own.length, `${day} ${group}`);
      }
    }
  });

  it('stand with those that most make a condition first, as in the table', async () => {
    const element = await mountElement(tag);
    const order = items(element).map(({dataset}) => dataset['record']);
    assert.equal(order[0], 'obs-inclusive-government');
    assert.deepEqual(
      order,
      element.answer().tables[0]?.rows.map(({id}) => id),
    );
  });

  it('are narrowed to what one state or organisation names, which is told to the page', async () => {
    const element = await mountElement(tag);
    const heard: string[] = [];
    element.addEventListener('recognition-select', (event) => heard.push(event.state));
    const select = within<HTMLSelectElement>(element, '.finder select');
    select.value = 'CN';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
    assert.deepEqual(heard, ['CN']);
    assert.sameMembers(
      items(element).map(({dataset}) => dataset['record']),
      records.filter(({citedBy}) => citedBy.some(({actor}) => actor === 'CN')).map(({id}) => id),
    );
    // Table and files have the same ones.
    const {tables} = element.answer();
    assert.sameMembers(
      tables[0]?.rows.map(({id}) => id) ?? [],
      items(element).map(({dataset}) => dataset['record'] ?? ''),
    );
    await change(element, {state: ''});
    assert.lengthOf(items(element), 12);
  });

  it('who say the same on the same day by the same sources say it once', async () => {
    const element = await mountElement(tag, {obstacle: 'obs-women'});
    await until('the notes have come', () => count(element, '.card .names'));
    const together = within(element, '[data-record=obs-women-by-08]').closest('li');
    assert.deepEqual(
      [...(together?.querySelectorAll('[data-record]') ?? [])].map((each) => textOf(each)),
      ['Australia', 'Canada', 'Germany', 'Netherlands'],
    );
    assert.lengthOf(together?.querySelectorAll('.note') ?? [], 1);
  });

  it('are mirrored in Dari and Pashto', async () => {
    for (const lang of LANGS) {
      const element = await mountElement(tag, {lang});
      const root = within(element, '.root').getBoundingClientRect();
      const {left, right} = within(element, '.who .critic').getBoundingClientRect();
      assert.equal(left - root.left > root.right - right, lang !== 'en', lang);
      element.remove();
    }
  });

  for (const lang of LANGS) {
    it(`have nothing cut off or upon another at 320 px, with text of 100 % and 200 %, in ${lang}`, async function () {
      this.timeout(30_000);
      document.body.style.width = '320px';
      const element = await mountElement(tag, {lang, obstacle: 'obs-women'});
      await until('the sources have come', () => count(element, '.card .sources a'));
      for (const size of ['16px', '32px']) {
        document.body.style.fontSize = size;
        for (const view of ['list', 'table']) {
          await change(element, {view});
          assert.deepEqual(misplaced(tag), [], `${size} ${view}`);
        }
      }
    });
  }

  it('tell who makes a condition from who criticises without colour', async () => {
    const can = await emulate({forcedColors: 'active'});
    const element = await mountElement(tag);
    const fillOf = (role: string) =>
      getComputedStyle(within(element, `[data-role=${role}] .critic circle`)).fill;
    assert.equal(fillOf('criticism'), 'none');
    if (can) assert.notEqual(fillOf('condition'), 'none');
  });

  it('are all open on paper, each once', async () => {
    const element = await mountElement(tag, {preload: ''});
    within(element, '.opener').focus();
    await change(element, {obstacle: 'obs-women'});
    await until('the notes have come', () => count(element, '.card .note'));
    await change(element, {obstacle: ''});
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    for (const {id, evidence, citedBy, responses} of records) {
      assertTold(element, evidence[0]?.id ?? id, 'en');
      for (const each of [...evidence, ...citedBy, ...responses]) assertTold(element, each.id, 'en');
    }
    if (can) {
      assert.isAbove(within(element, '.opener').getClientRects().length, 0, 'names stay');
      assert.equal(within(element, '.tables').getClientRects().length, 0, 'not a second time');
    }
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.equal(count(element, '.card'), 0);
  });

  it('are four tables, with every note and source', async () => {
    const element = await mountElement(tag);
    button(element, 'Table').click();
    await until('the tables have come', () => count(element, 'table'));
    assert.deepEqual(
      allWithin(element, 'table').map((each) => each.querySelectorAll('tbody tr').length),
      [
        12,
        records.flatMap(({evidence}) => evidence).length,
        records.flatMap(({citedBy}) => citedBy).length,
        records.flatMap(({responses}) => responses).length,
      ],
    );
    assert.equal(count(element, 'td[data-kind=sources][data-empty]'), 0);
    assert.lengthOf((await element.toCSV()).trim().split('\r\n'), 13);
  });

  it('warn of values that are not known, name those allowed, and go on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {obstacle: 'obs-x', state: 'ZZ', view: 'globe', 'as-of': '2026-02-30', without: 'roof'};
    const element = await mountElement(tag, bad);
    stop();
    assert.lengthOf(items(element), 12);
    for (const name of Object.keys(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<${tag} ${name}=`) && text.includes('Allowed: ')),
        name,
      );
  });

  it('leave out what the page does not want', async () => {
    const element = await mountElement(tag, {without: 'heading day finder menu source'});
    for (const part of ['[part=heading]', '.day', '.finder', '.menu', '.source-note'])
      assert.equal(count(element, part), 0, part);
  });
});
