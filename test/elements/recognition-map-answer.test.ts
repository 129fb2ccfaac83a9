import {assert} from 'chai';
import {toneOf} from '../../src/render/signs.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {readCSV} from '../browser/csv.js';
import {
  allWithin,
  change,
  clear,
  count,
  mount,
  readNumber,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';

/** The same days in every run: mulberry32, seeded. */
function randomDays(count: number, first: string, last: string): string[] {
  let seed = 20250703;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return Array.from({length: count}, () =>
    new Date(from + Math.floor(random() * ((to - from) / 864e5 + 1)) * 864e5).toISOString().slice(0, 10),
  );
}

function tally(statuses: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const some = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

function legend(map: RecognitionMap): Record<string, number> {
  const classes = allWithin(map, '.legend button');
  return Object.fromEntries(
    classes.map((each) => [
      each.dataset.status ?? '',
      readNumber(textOf(each.querySelector('.count') ?? each)),
    ]),
  );
}

function table(map: RecognitionMap): Record<string, number> {
  const rows = allWithin(map, 'table')[0]?.querySelectorAll<HTMLElement>('tbody tr') ?? [];
  return tally([...rows].map((row) => row.dataset.status ?? ''));
}

/** The classes in words, as the legend has them, with their counts in the summary's text. */
function summary(map: RecognitionMap): Record<string, number> {
  const parts = map.summary().split(/[;؛.] /);
  return Object.fromEntries(
    allWithin(map, '.legend button').map((each) => {
      const words = textOf(each.querySelector('span') ?? each);
      const own = parts.find((part) => part.startsWith(`${words}: `)) ?? '';
      return [each.dataset.status ?? '', readNumber(own.slice(words.length))];
    }),
  );
}

const csv = (map: RecognitionMap) =>
  tally(
    readCSV(map.toCSV())
      .slice(1)
      .map((row) => row[5] ?? ''),
  );

/** How many places the picture fills in the tone of a class. */
function picture(map: RecognitionMap): Record<string, number> {
  const fills = new Map<string, string>();
  for (const each of allWithin<SVGElement>(map, 'svg.map [data-place]')) {
    const drawn = each.hasAttribute('fill') ? each : each.querySelector('[fill]');
    fills.set(each.dataset.place ?? '', drawn?.getAttribute('fill') ?? '');
  }
  return tally([...fills.values()]);
}

describe('the answer of a map', () => {
  afterEach(clear);

  it('on 2 July 2025 no state recognises; on 3 July Russia does, alone', async () => {
    const map = await mount({'as-of': '2025-07-02'});
    const recognising = () =>
      map
        .answer()
        .rows.filter(({standing}) => standing.status === 'recognised')
        .map(({place}) => place);
    assert.deepEqual(recognising(), []);
    assert.include(textOf(within(map, '[part=lead]')), 'none of 194 states');
    assert.equal(legend(map).recognised, 0);
    assert.equal(picture(map)['url(#p-full)'] ?? 0, 0);
    await change(map, {asOf: '2025-07-03'});
    assert.deepEqual(recognising(), ['RU']);
    assert.equal(legend(map).recognised, 1);
    assert.equal(picture(map)['url(#p-full)'], 1);
    assert.equal(within(map, 'svg.map path[data-place=RU]').getAttribute('fill'), 'url(#p-full)');
    assert.match(map.summary(), /Recognised: 1;/);
  });

  for (const layer of ['recognition', 'missions', 'kabul'] as const) {
    it(`counts alike in legend, table, CSV and summary on 50 days, layer ${layer}`, async function () {
      this.timeout(60_000);
      const map = await mount({layer, view: 'table'});
      await until('the table has come', () => root(map).querySelector('tbody tr'));
      for (const [index, asOf] of randomDays(50, map.facts.start, map.facts.day).entries()) {
        await change(map, {asOf, lang: ['en', 'prs', 'ps'][index % 3] ?? ''});
        await until('the words have come', () =>
          within(map, '.root').lang.startsWith(['en', 'fa', 'ps'][index % 3] ?? ''),
        );
        const counts = legend(map);
        assert.deepEqual(summary(map), counts, `summary on ${asOf}`);
        assert.deepEqual(table(map), some(counts), `table on ${asOf}`);
        assert.deepEqual(csv(map), some(counts), `CSV on ${asOf}`);
        const expected = {recognition: 194, missions: 67, kabul: map.answer().total}[layer];
        assert.equal(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
          expected,
        );
      }
    });
  }

  it('colours as many states as the legend counts, on 20 days', async () => {
    const map = await mount();
    for (const asOf of randomDays(20, map.facts.start, map.facts.day)) {
      await change(map, {asOf});
      const drawn = picture(map);
      for (const [status, count] of Object.entries(legend(map))) {
        assert.equal(drawn[`url(#p-${toneOf(status)})`] ?? 0, count, `${status} on ${asOf}`);
      }
    }
  });

  it('draws as many marks of missions as the legend counts, each with its class', async () => {
    const map = await mount({layer: 'missions'});
    const marks = tally(
      allWithin<SVGElement>(map, '[data-mission] .mark').map((mark) => mark.getAttribute('d') ?? ''),
    );
    assert.deepEqual(Object.values(marks).sort(), Object.values(some(legend(map))).sort());
    assert.equal(count(map, '[data-mission]'), 67);
  });

  it('is unknown before the first statement, and says so', async () => {
    const map = await mount({'as-of': '2021-08-14'});
    assert.equal(legend(map).unknown, 194);
    await change(map, {state: 'RU'});
    await until('the card has come', () => root(map).querySelector('.card'));
    assert.equal(textOf(within(map, '.card .status')), 'Unknown');
  });

  it('says where the day shown lies after the data', async () => {
    const map = await mount({'as-of': '2030-01-01'});
    assert.include(textOf(within(map, '.source-note')), 'The data end before the day shown.');
  });
});
