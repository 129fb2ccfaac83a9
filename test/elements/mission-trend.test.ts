import {assert} from 'chai';
import '../../src/elements/define/recognition-context.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {accreditationChanges, missionChanges} from '../../src/model/changes.js';
import {measureOn} from '../../src/model/measures.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {emulate} from '../browser/emulate.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {countsOf, drawn, mountTrend, point, press, readDay} from '../browser/mount-trend.js';

const MISSIONS = [
  'taliban',
  'taliban-coordinated',
  'republic',
  'host-custody',
  'closed',
  'contested',
  'unknown',
];

/** Whether two boxes lie on each other by more than a hair. */
const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

const overlapping = (elements: readonly Element[]) =>
  elements.flatMap((one, index) =>
    elements
      .slice(index + 1)
      .filter((other) => overlap(one.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `${textOf(one)} / ${textOf(other)}`),
  );

describe('the charts of control and accreditations', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.removeAttribute('style');
    clear();
  });

  it('have a line for each class of missions and for the two counts of states', async () => {
    const trend = await mountTrend();
    assert.equal(textOf(within(trend, 'h2')), 'How has control of the Afghan missions changed over time?');
    const lines = (series: string) =>
      allWithin(trend, `[data-series=${series}] [data-line]`).map((line) => line.getAttribute('data-line'));
    assert.deepEqual(lines('control'), MISSIONS);
    assert.deepEqual(lines('accreditations'), ['recognising-states', 'states-accepting-ambassador']);
    for (const path of allWithin(trend, '.line.before'))
      assert.match(path.getAttribute('d') ?? '', /^(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)+)+$/);
  });

  it('let the page go on when they are taken out of it, and are drawn anew when they are put back', async () => {
    const trend = await mountTrend();
    trend.remove();
    // The observer tells of the size that is gone in a frame of its own.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await trend.updateComplete;
    assert.equal(trend.isUpdatePending, false);
    document.body.style.width = '500px';
    document.body.append(trend);
    await until('they have the new width', () => {
      const width = within(trend, '.plot svg').getAttribute('viewBox')?.split(' ')[2];
      return width === '500';
    });
  });

  it('draw only horizontal and vertical strokes: a count holds until it changes', async () => {
    const trend = await mountTrend();
    for (const path of allWithin(trend, '[data-line] .line')) {
      for (const run of (path.getAttribute('d') ?? '').split('M').filter(Boolean)) {
        const corners = run.split('L').map((corner) => corner.split(' ').map(Number));
        corners.slice(1).forEach(([x, y], index) => {
          const [beforeX, beforeY] = corners[index] ?? [];
          assert.isTrue(x === beforeX || y === beforeY, run);
          assert.isAtLeast(x ?? 0, beforeX ?? 0);
        });
      }
    }
  });

  it('count on fifty days what the map counts, and the measures', async function () {
    this.timeout(60_000);
    const trend = await mountTrend();
    const {facts} = trend;
    const [first, last] = [dayNumber(facts.start), dayNumber(facts.day)];
    // A linear congruential generator, so that a day that fails can be tried again.
    let seed = 20260630;
    for (let each = 0; each < 50; each++) {
      seed = (seed * 48271) % 2147483647;
      const day = dayFromNumber(first + (seed % (last - first + 1)));
      await change(trend, {asOf: day});
      const counts = Object.fromEntries(
        mapAnswer(facts, 'missions', day).counts.map((own) => [own.status, own.count]),
      );
      assert.deepEqual(countsOf(trend, 'control'), counts, day);
      assert.deepEqual(
        countsOf(trend, 'accreditations'),
        Object.fromEntries(
          (['recognising-states', 'states-accepting-ambassador'] as const).map((measure) => [
            measure,
            measureOn(facts, measure, day).value,
          ]),
        ),
        day,
      );
      const row = trend.answer().tables[0]?.rows.slice(-1)[0]?.cells.slice(1);
      assert.deepEqual(
        row?.map((cell) => cell?.kind === 'count' && cell.value),
        MISSIONS.map((code) => counts[code]) as never,
        day,
      );
    }
  });

  it('read any day by keyboard, and say it aloud', async () => {
    const trend = await mountTrend();
    const slider = within(trend, '.charts');
    const {start, day} = trend.facts;
    assert.equal(slider.getAttribute('role'), 'slider');
    assert.equal(readDay(trend), dayNumber(day));
    await press(trend, 'ArrowLeft');
    assert.equal(readDay(trend), dayNumber(day) - 1);
    await press(trend, 'ArrowUp');
    assert.equal(readDay(trend), dayNumber(day));
    await press(trend, 'ArrowRight');
    assert.equal(readDay(trend), dayNumber(day), 'there is nothing later');
    await press(trend, 'PageDown');
    assert.equal(readDay(trend), dayNumber('2026-05-30'));
    await press(trend, 'Home');
    assert.equal(readDay(trend), dayNumber(start));
    assert.equal(
      slider.getAttribute('aria-valuetext'),
      '15 August 2021. Run by diplomats of the former republic: 42, Unknown: 25, States that have announced recognition: 0 and States that receive an ambassador, with or without recognition: 0',
    );
    await press(trend, 'PageUp');
    assert.equal(readDay(trend), dayNumber('2021-09-15'));
    assert.equal(count(trend, '.rule'), 2);
    assert.equal(textOf(within(trend, '.counts p')), '15 September 2021');
    await press(trend, 'Escape');
    assert.equal(readDay(trend), dayNumber(day));
    assert.equal(count(trend, '.rule'), 0);
    await press(trend, 'Home');
    await press(trend, 'End');
    assert.equal(readDay(trend), dayNumber(day));
  });

  it('are one tab stop', async () => {
    const trend = await mountTrend();
    assert.equal(count(trend, '.charts[tabindex="0"]'), 1);
    assert.equal(count(trend, '.charts :is(button, a, [tabindex], input)'), 0);
  });

  it('read the day under the pointer, and forget it when a mouse leaves', async () => {
    const trend = await mountTrend();
    await point(trend, 0.4);
    const read = readDay(trend);
    assert.isBelow(read, dayNumber('2024-06-01'));
    assert.isAbove(read, dayNumber('2022-12-01'));
    const rule = within<SVGPathElement>(trend, '.rule').getBoundingClientRect();
    const plot = within(trend, '.plot > svg').getBoundingClientRect();
    // The middle of its box, which in some engines has room for corners that it has not.
    const middle = rule.x + rule.width / 2;
    assert.closeTo(middle, plot.x + plot.width * 0.4, 2, 'the rule is where the pointer is');
    const box = within(trend, '.box').getBoundingClientRect();
    assert.isTrue(box.left >= plot.left && box.right <= plot.right);
    await point(trend, 0.4, 'pointerleave');
    assert.equal(readDay(trend), dayNumber(trend.facts.day));
    await point(trend, 0.3, 'pointermove', 'touch');
    await point(trend, 0.3, 'pointerleave', 'touch');
    assert.isBelow(readDay(trend), dayNumber(trend.facts.day), 'a finger that is lifted leaves what it read');
  });

  it('show the day that is clicked, with what changed around it', async () => {
    const trend = await mountTrend();
    await point(trend, 0.4);
    const read = readDay(trend);
    await point(trend, 0.4, 'click');
    assert.equal(trend.answer().day, dayFromNumber(read));
    await until('the changes are listed', () => count(trend, '.changes h3'));
    await point(trend, 0.4, 'pointerleave');
    assert.equal(readDay(trend), read, 'the day stays');
    assert.isAbove(count(trend, '.line.after[d^=M]'), 0, 'what came later is drawn faint');
  });

  it('move all that is inside a context, and are moved by it', async () => {
    const context = document.createElement('recognition-context');
    document.body.append(context);
    const one = await mountTrend({}, context);
    const other = await mountTrend({series: 'control'}, context);
    await press(one, 'Home');
    await press(one, 'Enter');
    await other.updateComplete;
    assert.equal(other.answer().day, one.facts.start);
    assert.equal(readDay(other), dayNumber(one.facts.start));
  });

  it('let time run left to right in every language, and right to left where that is asked for', async () => {
    for (const lang of ['en', 'fa-AF', 'ps']) {
      const trend = await mountTrend({lang});
      const years = () =>
        allWithin(trend, '[data-series=control] .year').map((year) => year.getBoundingClientRect().x);
      assert.deepEqual(
        years(),
        [...years()].sort((a, b) => a - b),
        lang,
      );
      await press(trend, 'Home');
      await press(trend, 'ArrowRight');
      assert.equal(readDay(trend), dayNumber('2021-08-16'));
      await change(trend, {mirror: true});
      assert.deepEqual(
        years(),
        [...years()].sort((a, b) => b - a),
        lang,
      );
      await press(trend, 'ArrowLeft');
      assert.equal(readDay(trend), dayNumber('2021-08-17'), 'an arrow goes where it points');
      const [label] = allWithin(trend, '.label');
      const plot = within(trend, '.plot').getBoundingClientRect();
      assert.isBelow(label?.getBoundingClientRect().right ?? 0, plot.left + plot.width / 2, lang);
      clear();
    }
  });

  it('name years in the calendar and digits of the element', async () => {
    const years = async (attributes: Record<string, string>) => {
      const trend = await mountTrend(attributes);
      return textOf(within(trend, '.year'));
    };
    assert.equal(await years({lang: 'en'}), '1 Jan 2022');
    assert.equal(await years({lang: 'en', calendar: 'solar-hijri'}), '1 Hamal 1401');
    assert.equal(await years({lang: 'fa-AF'}), '۱ حمل ۱۴۰۱');
    assert.equal(await years({lang: 'ps'}), '۱ وری ۱۴۰۱');
    assert.match(await years({lang: 'ps', calendar: 'gregorian'}), /^۱ جنوري ۲۰۲۲$/);
    assert.match(await years({lang: 'ps', numerals: 'latn'}), /^1 .+ 1401$/);
  });

  it('have the days and counts of one chart alone in their table and file, where it alone is shown', async () => {
    const trend = await mountTrend({series: 'accreditations', view: 'table'});
    await until('the table is there', () => count(trend, '[data-table]'));
    assert.equal(count(trend, '[data-table]'), 1);
    assert.match(await trend.toCSV(), /^id,date,recognising-states,states-accepting-ambassador\r\n/);
    await change(trend, {series: 'control'});
    assert.equal(within(trend, '[data-table]').dataset['table'], 'trend');
    await change(trend, {series: ''});
    assert.equal(count(trend, '[data-table]'), 2);
  });

  it('show one chart alone, and say what else they do not know', async () => {
    const warnings = listenForWarnings();
    const trend = await mountTrend({series: 'accreditations'});
    assert.equal(count(trend, '.chart'), 1);
    await change(trend, {series: 'control'});
    assert.equal(within(trend, '.chart').dataset['series'], 'control');
    await change(trend, {series: 'all', view: 'map'});
    assert.equal(count(trend, '.chart'), 2);
    warnings.stop();
    assert.deepEqual(warnings.heard, [
      '<mission-trend series="all">: not known. Allowed: both, control, accreditations.',
      '<mission-trend view="map">: not known. Allowed: chart, table.',
    ]);
  });

  it('have labels at their ends that do not lie on each other, or names beneath where there is no room', async () => {
    for (const lang of ['en', 'fa-AF', 'ps']) {
      for (const [width, size] of [
        [320, 16],
        [320, 32],
        [500, 16],
        [700, 16],
        [700, 32],
        [1000, 16],
        [1400, 16],
        [1400, 32],
      ] as const) {
        Object.assign(document.body.style, {width: `${width}px`, fontSize: `${size}px`});
        const trend = await mountTrend({lang});
        const where = `${lang} ${width} px, text of ${size} px`;
        const labelled = count(trend, '.label') > 0;
        assert.equal(labelled, width / size >= 43, where);
        assert.equal(count(trend, '.counts.beneath'), labelled ? 0 : 2, where);
        const charts = allWithin(trend, '.chart');
        for (const chart of charts) {
          const texts = [
            ...chart.querySelectorAll('.label > span, .year:not([visibility=hidden]), .number, .counts > p'),
          ];
          assert.deepEqual(overlapping(texts), [], where);
          const box = trend.getBoundingClientRect();
          for (const text of texts) {
            const {left, right} = text.getBoundingClientRect();
            assert.isTrue(left >= box.left - 1 && right <= box.right + 1, `${where}: ${textOf(text)}`);
          }
        }
        assert.deepEqual(overlapping(charts), [], where);
        assert.isAtLeast(count(trend, '.year[visibility=visible]'), 2, where);
        await press(trend, 'PageDown');
        await press(trend, 'PageDown');
        for (const box of allWithin(trend, '.box')) {
          const {left, right} = box.getBoundingClientRect();
          const own = trend.getBoundingClientRect();
          assert.isTrue(left >= own.left - 1 && right <= own.right + 1, where);
        }
        clear();
      }
    }
  });

  it('follow a width that changes', async () => {
    const trend = await mountTrend();
    assert.isAbove(count(trend, '.label'), 0);
    document.body.style.width = '400px';
    await until('names stand beneath', () => count(trend, '.beneath') === 2 && count(trend, '.label') === 0);
    document.body.style.width = '1000px';
    await until('labels are back', () => count(trend, '.label') === 9);
  });

  it('go on when the element is moved within the page', async () => {
    const trend = await mountTrend();
    const place = document.createElement('div');
    place.style.width = '400px';
    document.body.append(place);
    place.append(trend);
    await until(
      'the charts have the new width',
      () => within(trend, '.plot').clientWidth <= 400 && count(trend, '.beneath') === 2,
    );
  });

  it('rest when the element is taken out of the page, and go on when it is put back', async () => {
    const trend = await mountTrend();
    trend.remove();
    // The observer tells of the size that is no more after the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    await trend.updateComplete;
    document.body.append(trend);
    await until('labels are there', () => count(trend, '.label') === 9);
  });

  it('tell lines apart without colour', async () => {
    const trend = await mountTrend();
    const looks = allWithin(trend, '[data-series=control] .label .key').map(
      (key) =>
        `${key.querySelector('.line')?.getAttribute('stroke-dasharray')} ${key.querySelector('.mark')?.getAttribute('d')}`,
    );
    assert.equal(new Set(looks).size, looks.length);
    if (!(await emulate({forcedColors: 'active'}))) return;
    const colours = allWithin(trend, '[data-line] .before').map((line) => getComputedStyle(line).stroke);
    assert.equal(new Set(colours).size, 1, 'one system colour for all');
  });

  it('are a table as well, of the same answer', async () => {
    const trend = await mountTrend({view: 'table'});
    await until('the table has come', () => count(trend, 'table'));
    assert.equal(count(trend, 'table'), 2);
    const {tables} = trend.answer();
    assert.equal(within(trend, 'table').querySelectorAll('tbody tr').length, tables[0]?.rows.length);
    button(trend, 'Chart').click();
    await trend.updateComplete;
    await until('the charts are back', () => count(trend, '.plot'));
    assert.match(await trend.toCSV(), /^id,date,/);
    assert.match(trend.summary(), /^How has control .+ ran 28 of the 67 Afghan missions abroad on record\.$/);
  });

  it('are pictures to take away, with title, labels and source', async () => {
    for (const lang of ['en', 'ps']) {
      const trend = await mountTrend({lang, 'as-of': '2025-07-03'});
      const text = await trend.toSVG();
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      assert.equal(file.querySelector('parsererror'), null);
      assert.equal(file.querySelector('title')?.textContent, textOf(within(trend, 'h2')));
      assert.isAbove(file.querySelectorAll('path[stroke-dasharray]').length, 10);
      assert.notInclude(text, 'NaN');
      assert.notInclude(text, 'var(');
      const png = await trend.toPNG();
      assert.equal(png.type, 'image/png');
      assert.equal((await createImageBitmap(png)).width, 2400);
      within<HTMLElement>(trend, '.menu summary').click();
      await until('the menu has come', () => count(trend, '.panel button') === 5);
      clear();
    }
  });

  it('are on paper with every change and its sources', async () => {
    const trend = await mountTrend();
    await (trend as unknown as {wantDetails(): Promise<void>}).wantDetails();
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(trend, 'table'), 2);
    const changes = [...missionChanges(trend.facts), ...accreditationChanges(trend.facts)];
    assert.sameMembers(
      allWithin(trend, '.changes li:has(> details[open])').map(({dataset}) => dataset['record']),
      changes.map(({id, day}) => `${id} ${day}`),
    );
    assert.equal(count(trend, '.label'), 0, 'paper may be narrower: names stand beneath');
    assert.equal(count(trend, '.beneath'), 2);
    if (await emulate({media: 'print'})) {
      const plot = within(trend, '.plot > svg').getBoundingClientRect();
      assert.closeTo(plot.width / plot.height, 640 / (16 * 22.2), 0.3);
      assert.equal(within(trend, '.changes .sources a').getClientRects().length > 0, true);
    }
    dispatchEvent(new Event('afterprint'));
    await trend.updateComplete;
    assert.equal(count(trend, 'table'), 0);
    assert.equal(count(trend, '.changes'), 0);
    assert.equal(count(trend, '.label'), 9);
  });

  it('leave out what the page does not want', async () => {
    const trend = await mountTrend({without: 'heading legend day source menu', 'as-of': '2024-01-01'});
    assert.equal(
      count(trend, 'h2') +
        count(trend, '.counts') +
        count(trend, '.day') +
        count(trend, '.menu') +
        count(trend, '.source-note'),
      0,
    );
  });

  it('answer from missions of the embedder’s own', async () => {
    const trend = await mountTrend();
    const {facts} = trend;
    await change(trend, {facts: {...facts, missions: facts.missions.slice(0, 3)}});
    await drawn(trend);
    assert.equal(
      Object.values(countsOf(trend, 'control')).reduce((sum, own) => sum + own, 0),
      3,
    );
    await change(trend, {facts: {...facts, missions: [], positions: new Map()}});
    assert.equal(count(trend, '[data-series=control] [data-line]'), 0);
    assert.notInclude(root(trend).innerHTML, 'NaN');
  });
});
