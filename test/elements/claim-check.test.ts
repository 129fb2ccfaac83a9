import {assert} from 'chai';
import '../../src/elements/define/recognition-context.js';
import {bundledClaims} from '../../src/model/bundled-claims.js';
import {readCSV} from '../browser/csv.js';
import {emulate} from '../browser/emulate.js';
import {mountClaims, reviews} from '../browser/mount-claims.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  textOf,
  until,
  within,
} from '../browser/mount.js';

const claims = bundledClaims();
const FORTY = 'clm-40-countries';
const shown = (element: Element) =>
  allWithin(element, '.claims > li').map(({dataset}) => dataset['record'] ?? '');
const dateOf = (id: string) => claims.find((claim) => claim.id === id)?.date ?? '';

describe('claims beside the evidence', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.style.width = '';
    clear();
  });

  it('are listed, the newest first', async () => {
    const element = await mountClaims();
    const ids = shown(element);
    assert.equal(ids.length, 23);
    assert.deepEqual(ids.map(dateOf), ids.map(dateOf).sort().reverse());
  });

  it('tell 40 claimed, 29 listed by the ministry, and what our own records count, on one scale', async () => {
    const element = await mountClaims({claim: FORTY});
    await until('the sources have come', () => count(element, '.card .sources a'));
    assert.deepEqual(shown(element), [FORTY]);
    assert.equal(count(element, '.claims button'), 0, 'a card has nothing to open');
    const bars = allWithin<SVGElement>(element, '.gauge svg').map((svg) => ({
      side: svg.getAttribute('class'),
      words: textOf(svg.parentElement!),
      width: svg.getBoundingClientRect().width,
    }));
    assert.deepEqual(
      bars.map(({side, words}) => `${side}: ${words}`),
      [
        'claimed: 40 countries',
        ...['29', '20', '40', '40'].map((number) => `other: ${number}`),
        ...['13 states', '18 states', '18 missions', '28 missions', '24 missions', '33 missions'].map(
          (words) => `own: ${words}`,
        ),
      ],
    );
    const longest = bars[0]?.width ?? 0;
    assert.isAbove(longest, 100);
    for (const {words, width} of bars)
      assert.approximately(width / longest, parseInt(words, 10) / 40, 0.02, words);
    assert.match(
      textOf(within(element, '[data-record="clm-40-countries-ev-01"]')),
      /^29 31 Jul 2025 .*own website/,
    );
    assert.match(textOf(within(element, '[data-measure=controlled-missions] .note')), /run by appointees/);
  });

  it('draw no bar where nothing was counted by whoever claimed it', async () => {
    const element = await mountClaims({claim: 'clm-inclusive-cabinet'});
    assert.equal(count(element, '.gauge'), 0);
    assert.equal(textOf(within(element, '[data-record="clm-inclusive-cabinet-ev-01"] .count')), '30');
  });

  it('show a claim of none as a bar of no length beside its words', async () => {
    const element = await mountClaims({claim: 'clm-no-reprisals'});
    const [claimed, ...others] = allWithin<SVGElement>(element, '.gauge svg');
    assert.equal(claimed?.getBoundingClientRect().width, 0);
    assert.equal(textOf(claimed!.parentElement!), '0 killings');
    assert.equal(others.length, 4);
  });

  it('are narrowed by verdict and claimant, and so are table, downloads and the sentence', async () => {
    const element = await mountClaims({verdict: 'disputed', claimant: 'zabihullah-mujahid'});
    assert.sameMembers(shown(element), [FORTY, 'clm-40-embassies-kabul']);
    assert.equal(element.answer().tables[0]?.rows.length, 2);
    assert.include(element.summary(), '2 claims');
    const [, ...rows] = readCSV(await element.toCSV());
    assert.equal(rows.length, 2);
    const [verdicts, claimants] = allWithin<HTMLSelectElement>(element, 'select');
    verdicts!.value = '';
    verdicts!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    assert.isTrue(
      claims.filter(({claimants}) => claimants.includes('zabihullah-mujahid')).length ===
        shown(element).length,
    );
    claimants!.value = 'el-pais';
    claimants!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    assert.deepEqual(shown(element), ['clm-nicaragua']);
    assert.equal(element.claimant, 'el-pais');
  });

  it('open in place, one at a time, by click', async () => {
    const element = await mountClaims();
    button(element, 'Daesh has been driven out of the country.').click();
    await until('the evidence has come', () => count(element, '.card .sources a'));
    assert.equal(element.record, 'clm-daesh-gone');
    button(element, 'The cabinet is inclusive in every sense.').click();
    await element.updateComplete;
    assert.equal(element.record, 'clm-inclusive-cabinet');
    assert.equal(count(element, '.card'), 1);
  });

  it('say that a claim had not been made by the day, and that verdicts rest on what came later', async () => {
    const element = await mountClaims({claim: FORTY, 'as-of': '2025-02-27'});
    assert.equal(count(element, '.claims > li'), 0);
    assert.match(textOf(within(element, '.lead')), /^No such claim had been made by 27 February 2025\.$/);
    await change(element, {asOf: '2025-03-01'});
    await until('the assessment has come', () => count(element, '.card > .note'));
    assert.isFalse(textOf(within(element, '.card')).includes('29'), 'the list of July is not there in March');
    assert.match(textOf(within(element, '.card')), /rest on all sources up to 30 Jun 2026/);
  });

  it('follow a context, in which a state may be chosen that claims nothing', async () => {
    const context = document.createElement('recognition-context');
    document.body.append(context);
    const {heard, stop} = listenForWarnings();
    const element = await mountClaims({}, context);
    context.state = 'omid-sharafat';
    await context.updateComplete;
    await element.updateComplete;
    assert.equal(
      shown(element).length,
      claims.filter(({claimants}) => claimants.includes('omid-sharafat')).length,
    );
    context.state = 'RU';
    await context.updateComplete;
    await element.updateComplete;
    assert.equal(shown(element).length, 23);
    context.asOf = '2022-01-01';
    await context.updateComplete;
    await element.updateComplete;
    assert.deepEqual(shown(element), ['clm-changed']);
    stop();
    assert.deepEqual(heard, []);
  });

  it('warn of values that they do not know, name those allowed, and go on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {
      claim: 'clm-x',
      record: 'clm-y',
      verdict: 'lie',
      claimant: 'atlantis',
      state: 'XX',
      view: 'globe',
    };
    const element = await mountClaims(bad);
    stop();
    assert.equal(shown(element).length, 23);
    for (const name of Object.keys(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<claim-check ${name}=`) && text.includes('Allowed: ')),
        name,
      );
  });

  it('are three tables with the words, notes, definitions and sources', async () => {
    const element = await mountClaims({view: 'table'});
    await until('the tables have come', () => count(element, 'table'));
    assert.deepEqual(
      allWithin(element, 'table').map((table) => table.querySelectorAll('tbody tr').length),
      [
        23,
        claims.flatMap(({evidence}) => evidence).length,
        claims.flatMap(({measures = []}) => measures).length,
      ],
    );
    assert.equal(count(element, 'td[data-empty][data-kind=sources]'), 0);
  });

  it('are all open on paper, at once, with every note and source', async () => {
    const element = await mountClaims({preload: '', record: FORTY});
    await until('the sources have come', () => count(element, '.card .sources a'));
    await change(element, {record: ''});
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(element, '.card'), 23);
    for (const {id} of claims.flatMap(({evidence}) => evidence))
      assert.isAbove(
        within(element, `[data-record="${id}"]`).querySelectorAll('.note, .sources a').length,
        1,
        id,
      );
    if (await emulate({media: 'print'})) {
      assert.isAbove(
        within(element, 'h3 button').getClientRects().length,
        0,
        'the claims themselves are printed',
      );
      assert.equal(within(element, '.finders').getClientRects().length, 0);
      assert.equal(within(element, '.tables').getClientRects().length, 0, 'not a second time');
    }
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.equal(count(element, '.card'), 0);
  });

  it('are on paper without what has not come, and say so once', async () => {
    const element = await mountClaims();
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(element, '.claims > li'), 23);
    assert.equal(count(element, '.card'), 0);
    assert.equal(count(element, '[role=status].fine'), 1);
  });

  it('tell the three sides apart by shape, and in forced colours too', async () => {
    const element = await mountClaims({claim: FORTY});
    const shape = (side: string) => {
      const {borderBlockStartWidth, height} = getComputedStyle(within(element, `.gauge .${side}`));
      return `${borderBlockStartWidth} ${height}`;
    };
    const shapes = () => new Set(['claimed', 'other', 'own'].map(shape)).size;
    assert.equal(shapes(), 3);
    if (await emulate({forcedColors: 'active'})) {
      assert.equal(shapes(), 3);
      const ground = getComputedStyle(within(element, '.root')).backgroundColor;
      for (const side of ['claimed', 'own'])
        assert.notEqual(getComputedStyle(within(element, `.gauge .${side}`)).fill, ground, side);
    }
  });

  it('mirror their bars in Dari and Pashto', async () => {
    for (const lang of ['fa-AF', 'ps']) {
      const element = await mountClaims({lang, claim: FORTY});
      const gauge = within(element, '.gauge').getBoundingClientRect();
      const bar = within<SVGElement>(element, '.gauge svg').getBoundingClientRect();
      assert.approximately(bar.right, gauge.right, 2, lang);
      assert.isBelow(within(element, '.gauge .count').getBoundingClientRect().right, bar.left + 1, lang);
    }
  });

  for (const lang of ['en', 'fa-AF', 'ps']) {
    it(`neither overlap nor are cut off at 320 px with text of 200 % in ${lang}`, async () => {
      document.body.style.width = '320px';
      for (const [size, attributes] of [
        ['32px', {claim: FORTY}],
        ['32px', {record: 'clm-no-reprisals'}],
        ['16px', {record: 'clm-39-missions'}],
      ] as const) {
        const element = await mountClaims({lang, ...attributes});
        element.style.fontSize = size;
        await until('the sources have come', () => count(element, '.card .sources a'));
        const own = element.getBoundingClientRect();
        for (const each of allWithin(element, '.top *, .bar > *, .claims *, .finders *, .day > *')) {
          if (each.closest('option, .panel')) continue;
          const {left, right} = each.getBoundingClientRect();
          assert.isTrue(
            left >= own.left - 1 && right <= own.right + 1,
            `${size} ${each.outerHTML.slice(0, 90)}`,
          );
        }
        for (const group of allWithin(
          element,
          '.claims, .claims > li, .card, .item, .gauge, .verdict, .who',
        )) {
          const boxes = [...group.children].map((child) => ({child, box: child.getBoundingClientRect()}));
          for (const [index, {child, box}] of boxes.entries()) {
            for (const {box: next} of boxes.slice(index + 1)) {
              const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
              const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
              assert.isFalse(across > 1 && down > 1, `${size} ${child.outerHTML.slice(0, 90)}`);
            }
          }
        }
        element.remove();
      }
    });
  }

  it('leave out what the page does not want', async () => {
    const element = await mountClaims({without: 'heading finder menu day source'});
    for (const part of ['[part=heading]', '.finder', '.menu', '.day:not(.days)', '.source-note'])
      assert.equal(count(element, part), 0, part);
  });
});

describe('the review of a claim for search engines', () => {
  afterEach(clear);

  it('is not there unless it is asked for', async () => {
    const element = await mountClaims({claim: FORTY, preload: ''});
    await until('the sources have come', () => count(element, '.card .sources a'));
    assert.deepEqual(reviews(), []);
  });

  it('stands in the light DOM, follows what is shown, and goes with the attribute', async () => {
    const element = await mountClaims({
      claim: FORTY,
      'claim-review': '',
      'claim-review-url': 'https://example.org/40',
    });
    await until('the review has come', () => reviews().length);
    assert.lengthOf(reviews(), 1);
    const review = JSON.parse(reviews()[0] ?? '') as Record<string, unknown>;
    assert.equal(review['@type'], 'ClaimReview');
    assert.equal(review['url'], 'https://example.org/40');
    assert.equal(review['claimReviewed'], textOf(within(element, 'h3')));
    await change(element, {claim: '', verdict: 'supported'});
    assert.lengthOf(JSON.parse(reviews()[0] ?? '') as unknown[], 2);
    await change(element, {asOf: '2021-09-01', verdict: 'disputed'});
    assert.deepEqual(reviews(), [], 'nothing is shown');
    await change(element, {asOf: ''});
    assert.lengthOf(reviews(), 1);
    await change(element, {claimReview: false});
    assert.deepEqual(reviews(), []);
  });

  it('speaks the language of the element', async () => {
    const element = await mountClaims({claim: FORTY, 'claim-review': '', lang: 'ps'});
    await until('the review has come', () => reviews().length);
    assert.include(reviews()[0], '"inLanguage":"ps"');
    element.lang = 'fa-AF';
    await until('it is in Dari', () => reviews()[0]?.includes('"inLanguage":"fa-AF"'));
  });

  it('goes when the element leaves, comes back with it, and is there once for each', async () => {
    const element = await mountClaims({claim: FORTY, 'claim-review': ''});
    await until('the review has come', () => reviews().length);
    element.remove();
    assert.deepEqual(reviews(), []);
    document.body.append(element, element.cloneNode(true));
    await until('both reviews have come', () => reviews().length === 2);
    const place = document.body.appendChild(document.createElement('div'));
    place.append(element);
    await element.updateComplete;
    assert.lengthOf(reviews(), 2);
    document.body.replaceChildren();
    assert.deepEqual(reviews(), []);
  });
});
