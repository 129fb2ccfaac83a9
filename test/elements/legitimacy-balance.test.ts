import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {balanceOn} from '../../src/model/balance.js';
import {bundledBalance} from '../../src/model/bundled-balance.js';
import {criticsOf} from '../../src/model/obstacles.js';
import {SALIENCES} from '../../src/model/vocabulary.js';
import {emulate} from '../browser/emulate.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  readNumber,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {misplaced} from '../browser/misplaced.js';
import {assertTold, mountElement, walk} from '../browser/mount-parts.js';
import {randomFrom} from '../model/random.js';

const LANGS = ['en', 'fa-AF', 'ps'] as const;
const tag = 'legitimacy-balance';
const parts = bundledBalance();
const items = (element: Element, side: 'chip' | 'obstacle') =>
  allWithin(element, `[data-side=${side}] .openings > li`);
const numberIn = (place: Element, selector: string) => {
  const found = place.querySelector(selector);
  return found ? readNumber(textOf(found)) : 0;
};

/** What a card tells of a chip or of an obstacle: ids, and whether a source is known. */
function toldOf(id: string): {id: string; sourced: boolean}[] {
  const chip = parts.chips.find((each) => each.id === id);
  const obstacle = parts.obstacles.find((each) => each.id === id);
  const dated = [
    ...(chip?.evidence ?? []),
    ...(obstacle ? [...obstacle.evidence, ...obstacle.citedBy, ...obstacle.responses] : []),
  ];
  const cells = chip ? parts.leverage.filter((cell) => cell.chip === id) : [];
  return [
    ...dated.map((each) => ({id: each.id, sourced: true})),
    ...cells.map((cell) => ({id: cell.id, sourced: cell.salience !== 'none-stated'})),
  ];
}

describe('bargaining chips and obstacles facing each other', () => {
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
      const element = await mountElement(tag, {lang, without: 'menu'});
      allWithin(element, '.choices button')[1]?.focus();
      const told = new Set<string>();
      const ids = await walk(element, 20, (id) => {
        for (const each of toldOf(id)) {
          assertTold(element, each.id, lang, each.sourced);
          told.add(each.id);
        }
      });
      assert.sameMembers(
        ids,
        [...parts.chips, ...parts.obstacles].map(({id}) => id),
      );
      const cells = parts.leverage.map(({id}) => id);
      assert.deepEqual(
        cells.filter((id) => !told.has(id)),
        [],
      );
      // After the last obstacle the judgements.
      await sendKeys({press: 'Tab'});
      const more = root(element).activeElement as HTMLElement;
      assert.equal(more.closest('[part]')?.getAttribute('part'), 'judgement');
      assert.equal(count(element, '[part=judgement] [data-record]'), 4);
      await sendKeys({press: 'Enter'});
      await until('the source has come', () => count(element, '[part=judgement] .sources a'));
      const judged = allWithin(element, '[part=judgement] [data-record]');
      assert.deepEqual(
        judged.map(({dataset}) => dataset['record']),
        parts.assessments.map(({id}) => id),
      );
      for (const each of judged) {
        assert.isAbove(textOf(each).length, 20);
        assert.equal(/[\u0600-\u06ff]/.test(textOf(each)), lang !== 'en', textOf(each));
      }
    });
  }

  it('are counted as the model counts them, on fifty days', async function () {
    this.timeout(30_000);
    const element = await mountElement(tag);
    const random = randomFrom(20);
    const [first, last] = [dayNumber(element.facts.start), dayNumber(element.facts.day)];
    for (let each = 0; each < 50; each++) {
      const day = dayFromNumber(first + random(last - first + 1));
      await change(element, {asOf: day});
      const {chips, obstacles, judgements} = balanceOn(parts, day, element.facts.day);
      assert.deepEqual(
        items(element, 'chip').map((item) => [
          item.dataset['record'],
          ...SALIENCES.slice(0, 4).map((salience) => numberIn(item, `[data-salience=${salience}] .count`)),
        ]),
        chips.map(({chip, cells}) => [
          chip.id,
          ...SALIENCES.slice(0, 4).map(
            (salience) => cells.filter((cell) => cell?.salience === salience).length,
          ),
        ]),
      );
      assert.deepEqual(
        items(element, 'obstacle').map((item) => [
          item.dataset['record'],
          numberIn(item, '[data-role=condition] .count'),
          numberIn(item, '[data-role=criticism] .count'),
        ]),
        obstacles.map((one) => {
          const {demanding, criticising} = criticsOf(one);
          return [one.obstacle.id, demanding.length, criticising.length];
        }),
      );
      assert.equal(count(element, '[part=judgement]'), judgements.length > 0 ? 1 : 0, day);
      for (const item of items(element, 'chip'))
        for (const weight of item.querySelectorAll('.weights li'))
          assert.equal(weight.querySelectorAll('.mark').length, numberIn(weight, '.count'));
    }
  });

  it('say what is the author’s as the author’s, with the day, and nothing before it was written', async () => {
    const element = await mountElement(tag, {'as-of': '2025-07-30'});
    assert.equal(count(element, '[part=judgement]'), 0);
    await change(element, {asOf: '2025-07-31'});
    const text = textOf(within(element, '[part=judgement] figcaption'));
    assert.match(text, /Omid Sharafat, .*31 July 2025.*not a view of this project/);
    assert.isOk(within(element, 'blockquote [data-record=ass-15]'));
  });

  it('face each other where there is room, and stand beneath each other on a phone, mirrored in Dari and Pashto', async () => {
    for (const lang of LANGS) {
      document.body.style.width = '1000px';
      const element = await mountElement(tag, {lang});
      const boxes = () =>
        (['chip', 'obstacle'] as const).map((side) =>
          within(element, `[data-side=${side}]`).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
      const [chips, obstacles] = boxes();
      assert.closeTo(chips.top, obstacles.top, 1);
      assert.equal(chips.left < obstacles.left, lang === 'en', lang);
      document.body.style.width = '320px';
      const [above, below] = boxes();
      assert.isAtLeast(below.top, above.bottom);
      assert.equal(count(element, '.group'), 2, 'each with its heading');
      element.remove();
    }
  });

  it('open one on each side at once, as the attributes say', async () => {
    const element = await mountElement(tag, {chip: 'isis-k', obstacle: 'obs-women'});
    await until('the notes have come', () => count(element, '.card .note'));
    assert.equal(count(element, '.card'), 2);
    button(element, 'Fighting ISIS-K').click();
    await element.updateComplete;
    assert.equal(element.getAttribute('chip'), '');
    assert.equal(element.getAttribute('obstacle'), 'obs-women');
    assert.equal(count(element, '.card'), 1);
  });

  it('tell nothing of a chip that happened after the day shown', async () => {
    const element = await mountElement(tag, {chip: 'end-of-war', 'as-of': '2026-02-26'});
    await until('the notes have come', () => count(element, '.card .note'));
    assert.equal(count(element, '[data-record=levev-08]'), 0);
    await change(element, {asOf: '2026-02-27'});
    assert.equal(count(element, '[data-record=levev-08]'), 1);
  });

  for (const lang of LANGS) {
    it(`have nothing cut off or upon another at 320 px, with text of 100 % and 200 %, in ${lang}`, async function () {
      this.timeout(30_000);
      document.body.style.width = '320px';
      const element = await mountElement(tag, {lang, chip: 'isis-k', obstacle: 'obs-women'});
      await until('the sources have come', () => count(element, '.card .sources a'));
      within(element, '[part=judgement] button').click();
      for (const size of ['16px', '32px']) {
        document.body.style.fontSize = size;
        for (const view of ['sides', 'table']) {
          await change(element, {view});
          assert.deepEqual(misplaced(tag), [], `${size} ${view}`);
        }
      }
    });
  }

  it('tell weights apart by size, where colours are the reader’s own', async () => {
    const can = await emulate({forcedColors: 'active'});
    const element = await mountElement(tag);
    const widthOf = (salience: string) =>
      within(element, `[data-salience=${salience}] .mark path`).getBoundingClientRect().width;
    const widths = SALIENCES.slice(0, 4).map(widthOf);
    assert.deepEqual(
      widths,
      [...widths].sort((a, b) => b - a),
    );
    assert.equal(new Set(widths.map(Math.round)).size, 4, 'four sizes');
    const fills = SALIENCES.slice(0, 4).map(
      (salience) => getComputedStyle(within(element, `[data-salience=${salience}] .mark path`)).fill,
    );
    if (can) assert.equal(new Set(fills).size, 1);
  });

  it('are all open on paper, each once', async () => {
    const element = await mountElement(tag, {chip: 'isis-k'});
    await until('the notes have come', () => count(element, '.card .note'));
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    for (const record of [...parts.chips, ...parts.obstacles])
      for (const {id, sourced} of toldOf(record.id)) assertTold(element, id, 'en', sourced);
    assert.equal(count(element, '[part=judgement] [data-record]'), parts.assessments.length);
    if (can) {
      assert.isAbove(within(element, '.opener').getClientRects().length, 0, 'names stay');
      assert.equal(within(element, '.tables').getClientRects().length, 0, 'not a second time');
    }
  });

  it('are tables of all that opens, with notes, sources and the author’s judgements', async () => {
    const element = await mountElement(tag, {view: 'table'});
    await until('the tables have come', () => count(element, 'table'));
    const rows = Object.fromEntries(
      allWithin(element, 'table').map((each) => [
        each.dataset['table'] ?? '',
        each.querySelectorAll('tbody tr').length,
      ]),
    );
    assert.deepEqual(rows, {
      chips: 8,
      obstacles: 12,
      leverage: 56,
      'obstacle-evidence': parts.obstacles.flatMap(({evidence}) => evidence).length,
      critics: parts.obstacles.flatMap(({citedBy}) => citedBy).length,
      responses: parts.obstacles.flatMap(({responses}) => responses).length,
      assessments: 19,
    });
    for (const cell of allWithin(
      element,
      'td[data-kind=place], td[data-kind=party], [data-table=leverage] td',
    ))
      assert.notMatch(textOf(cell), /^(?:[A-Z]{2,3}|[a-z]+(?:-[a-z]+)+)$/, 'a name, not a code');
    assert.lengthOf((await element.toCSV()).trim().split('\r\n'), 9);
  });

  it('warn of values that are not known, name those allowed, and go on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {chip: 'x', obstacle: 'obs-x', view: 'globe', 'as-of': '2026-02-30', without: 'roof'};
    const element = await mountElement(tag, bad);
    stop();
    assert.lengthOf(items(element, 'chip'), 8);
    for (const name of Object.keys(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<${tag} ${name}=`) && text.includes('Allowed: ')),
        name,
      );
  });

  it('leave out what the page does not want', async () => {
    const element = await mountElement(tag, {without: 'heading legend day menu source'});
    for (const part of ['[part=heading]', '[part=legend]', '.day', '.menu', '.source-note'])
      assert.equal(count(element, part), 0, part);
  });
});
