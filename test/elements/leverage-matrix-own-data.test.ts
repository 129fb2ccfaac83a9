import {assert} from 'chai';
import type {RecognitionErrorEvent} from '../../src/elements/base/events.js';
import type {LeverageMatrix} from '../../src/elements/leverage-matrix.js';
import {bundledLeverage} from '../../src/model/bundled-leverage.js';
import {matrixSample} from '../model/own/matrix-sample.js';
import {mountMatrix} from '../browser/mount-leverage.js';
import {
  allWithin,
  change,
  clear,
  count,
  listenForWarnings,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';

const [given] = [matrixSample()];
const ours = bundledLeverage();
const lead = (matrix: LeverageMatrix) => textOf(within(matrix, '.lead'));
const isOwn = (matrix: LeverageMatrix) => matrix.facts.chips.length === 2;

/** A matrix in the page with data of its own in a child. */
async function mountWith(child: string, attributes: Record<string, string> = {}): Promise<LeverageMatrix> {
  const matrix = document.createElement('leverage-matrix');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) matrix.setAttribute(name, value);
  matrix.innerHTML = '<p>The fallback</p>';
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = child;
  matrix.append(script);
  document.body.append(matrix);
  await until('the matrix shows its answer', () => root(matrix).querySelector('.root'));
  await matrix.updateComplete;
  return matrix;
}

describe('data of one’s own in the matrix', () => {
  const faults: RecognitionErrorEvent[] = [];
  const hear = (event: Event) => faults.push(event as RecognitionErrorEvent);
  const own = console.error;
  beforeEach(() => {
    document.body.style.width = '1000px';
    faults.length = 0;
    addEventListener('recognition-error', hear);
    console.error = () => undefined;
  });
  afterEach(() => {
    removeEventListener('recognition-error', hear);
    console.error = own;
    document.body.style.width = '';
    clear();
  });

  for (const [lang, chip, why] of [
    ['en', 'Natural gas', 'Why it is so.'],
    ['fa-AF', 'گاز طبیعی', 'Why it is so.'],
    ['ps', 'طبیعي ګاز', 'ولې؟'],
  ] as const) {
    it(`are shown with their names, reasons and sources in ${lang}, each cell and interest`, async () => {
      const matrix = await mountMatrix({lang});
      matrix.facts = given;
      await until('they are shown', () => isOwn(matrix));
      await matrix.updateComplete;
      assert.deepEqual(allWithin(matrix, 'tbody th').map(textOf)[0], chip);
      assert.include(textOf(within(matrix, '[data-row=transit][data-col=""]')), 'Transit & <transport>');
      assert.equal(count(matrix, 'td[data-row]'), 4);
      assert.equal(count(matrix, 'td[data-row] .mark'), 2);
      assert.equal(count(matrix, 'td[data-row]:not([data-record])'), 1);
      await change(matrix, {record: 'gas-union'});
      await until('the reason has come', () => count(matrix, '.card .note'));
      assert.equal(textOf(within(matrix, '.card .note')), why);
      assert.equal(within<HTMLAnchorElement>(matrix, '.card .sources a').href, 'https://example.org/list');
      await change(matrix, {record: 'union-heat'});
      assert.equal(textOf(within(matrix, '.interests .open .note')), 'Winters are cold.');
      await change(matrix, {record: 'gas'});
      assert.include(textOf(within(matrix, '.card')), 'It was signed.');
      const svg = await matrix.toSVG();
      assert.include(svg, chip);
      assert.include(svg, 'Transit');
      assert.notInclude(svg, '<transport>');
      assert.match(await matrix.toCSV(), /gas-union,gas,.*decisive,.*https:\/\/example\.org\/list/);
      assert.deepEqual(faults, []);
    });
  }

  it('in a child are shown instead of ours from the first, and nothing is said of what attributes name in them', async () => {
    const {heard, stop} = listenForWarnings();
    const matrix = await mountWith(JSON.stringify(given), {actor: 'union', record: 'gas-union'});
    stop();
    assert.include(lead(matrix), '2 bargaining chips and 1 actors');
    assert.equal(count(matrix, '.card'), 1);
    assert.deepEqual(heard, []);
    assert.include(textOf(within(matrix, '.source-note')), 'Gas and transit; CC0, 1 January 2026.');
    assert.equal(count(matrix, '.legend li'), 5 + 1 + 3, 'inference is in the legend where a mark shows it');
  });

  it('at an address are fetched, and stay in sight where the next have a fault', async () => {
    const matrix = await mountMatrix({src: '/stories/own-data/leverage.json'});
    await until('they are shown', () => isOwn(matrix));
    matrix.facts = {...given, chips: []};
    await until('the fault is told', () => faults.length > 0);
    assert.isTrue(isOwn(matrix));
    assert.include(faults[0]?.faults.map(({path}) => path) ?? [], '/leverage/0/chip');
  });

  it('that hold nothing for a matrix are told of, and ours stay', async () => {
    const matrix = await mountMatrix();
    matrix.facts = {title: 'Positions alone', day: '2026-01-01'};
    await until('the fault is told', () => faults.length > 0);
    assert.equal(faults[0]?.faults[0]?.path, '/chips');
    assert.equal(matrix.facts.chips.length, ours.chips.length);
  });

  it('laid upon ours correct one cell, leave the rest with our reasons, and are gone with the child', async () => {
    const cell = {...given.leverage[1], id: 'lev-isis-k-russia', chip: 'isis-k', actor: 'russia'};
    const overlay = {overlay: true, leverage: [cell], sources: given.sources};
    const matrix = await mountWith(JSON.stringify(overlay), {record: 'lev-isis-k-russia'});
    await until('the reason has come', () => count(matrix, '.card .note'));
    assert.equal(textOf(within(matrix, '.card .note')), 'Little is said of it.');
    assert.equal(within(matrix, '[data-record="lev-isis-k-russia"]').dataset['salience'], 'weak');
    assert.equal(count(matrix, 'td[data-record]'), ours.leverage.length);
    await change(matrix, {record: 'lev-isis-k-china'});
    assert.isAbove(textOf(within(matrix, '.card .note')).length, 20);
    matrix.querySelector('script')?.remove();
    await until('ours are back', () => matrix.facts === ours);
    await matrix.updateComplete;
    assert.equal(within(matrix, '[data-record="lev-isis-k-russia"]').dataset['salience'], 'decisive');
  });

  it('give way to facts that the page sets, which need no reading', async () => {
    const matrix = await mountMatrix();
    matrix.facts = given;
    await until('they are shown', () => isOwn(matrix));
    await change(matrix, {facts: {...ours, chips: ours.chips.slice(0, 3)}});
    assert.equal(count(matrix, 'tbody th'), 3);
    assert.deepEqual(faults, []);
  });
});
