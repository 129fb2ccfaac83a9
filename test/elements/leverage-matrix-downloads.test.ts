import {assert} from 'chai';
import {bundledLeverage} from '../../src/model/bundled-leverage.js';
import {readCSV} from '../browser/csv.js';
import {coloursOf, download} from '../browser/download.js';
import {emulate} from '../browser/emulate.js';
import {mountMatrix} from '../browser/mount-leverage.js';
import {allWithin, clear, count, textOf, until, within} from '../browser/mount.js';

const facts = bundledLeverage();
const stated = facts.leverage.filter(({salience}) => salience !== 'none-stated');
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** Shows an SVG as a page does, so that its texts have places. */
async function show(svg: string): Promise<SVGSVGElement> {
  const picture = document.importNode(parse(svg).documentElement as unknown as SVGSVGElement, true);
  document.body.append(picture);
  await document.fonts.ready;
  return picture;
}

const textsOf = (picture: ParentNode) => [...picture.querySelectorAll<SVGTextElement>('text')];
/** Where its letters are; the box of a line is higher, by as much as the font has for marks above and below. */
const edges = (text: SVGTextElement) => {
  const {x, width} = text.getBBox();
  const [y, size] = ['y', 'font-size'].map((name) => Number(text.getAttribute(name))) as [number, number];
  return {left: x, right: x + width, top: y - size * 0.85, bottom: y + size * 0.35};
};

describe('what the reader takes away from the matrix', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    await emulate({});
    document.body.style.width = '';
    clear();
  });

  for (const lang of ['en', 'fa-AF', 'ps']) {
    for (const transpose of [false, true]) {
      it(`as SVG has title, day, every name, weight and basis, and a mark a weight: ${lang}${transpose ? ', transposed' : ''}`, async () => {
        const heading = 'A & B <c> "d" \u0007';
        const matrix = await mountMatrix({lang, heading, ...(transpose ? {transpose: ''} : {})});
        const svg = await matrix.toSVG();
        const picture = parse(svg);
        assert.equal(picture.querySelectorAll('parsererror').length, 0);
        assert.equal(picture.documentElement.getAttribute('xml:lang'), lang);
        assert.equal(picture.querySelector('title')?.textContent, 'A & B <c> "d" ');
        const words = textsOf(picture)
          .map(({textContent}) => textContent)
          .join(' ');
        for (const selector of ['[part=lead]', '.source-note', '.matrix caption'])
          assert.include(words, textOf(within(matrix, selector)));
        for (const each of allWithin(matrix, '.legend li'))
          assert.include(words, textOf(each).replace(/ [\d۰-۹]+$/, ''));
        for (const each of allWithin(matrix, 'th'))
          assert.include(words, textOf(each).replace(/ (beyond the article|بیرون از مقاله)$/, ''));
        const marks = [...picture.querySelectorAll('path')].filter((path) =>
          path.getAttribute('transform')?.endsWith('scale(1.6)'),
        );
        assert.equal(marks.length, stated.length);
        assert.equal(picture.querySelectorAll('script, image, use, style, foreignObject').length, 0);
        assert.equal(picture.querySelectorAll('[direction=rtl]').length, lang === 'en' ? 0 : 1);
        assert.notMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|var\(|undefined|NaN|url\(/);
        assert.equal(count(matrix, '.root > svg'), 0, 'nothing of it stays in the element');
      });

      it(`as SVG has no text upon another or beyond the sheet: ${lang}${transpose ? ', transposed' : ''}`, async () => {
        const matrix = await mountMatrix({lang, ...(transpose ? {transpose: ''} : {})});
        const picture = await show(await matrix.toSVG());
        const texts = textsOf(picture).map((text) => ({words: text.textContent, ...edges(text)}));
        for (const [index, one] of texts.entries()) {
          assert.isAtLeast(one.left, 0, one.words ?? '');
          assert.isAtMost(one.right, 1200, one.words ?? '');
          for (const other of texts.slice(index + 1)) {
            const apart =
              one.right <= other.left + 1 ||
              other.right <= one.left + 1 ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            assert.isTrue(apart, `“${one.words}” and “${other.words}”`);
          }
        }
      });
    }

    it(`as SVG has its columns in the order of the matrix, from the side where reading begins: ${lang}`, async () => {
      const matrix = await mountMatrix({lang});
      const picture = await show(await matrix.toSVG());
      const drawn = stated.filter(({chip}) => chip === 'isis-k');
      // In the picture as in the matrix, marks of a row stand in one line.
      const marks = [...picture.querySelectorAll('path')].flatMap((path) => {
        const [, x, y] =
          /^translate\((\S+) (\S+)\) scale\(1\.6\)/.exec(path.getAttribute('transform') ?? '') ?? [];
        return x && y ? [{x: +x, y: +y, d: path.getAttribute('d')}] : [];
      });
      const top = Math.min(...marks.map(({y}) => y));
      const row = marks.filter(({y}) => y === top).sort((a, b) => (lang === 'en' ? a.x - b.x : b.x - a.x));
      assert.equal(row.length, drawn.length);
      const shown = allWithin(matrix, 'td[data-row="isis-k"] path').map((path) => path.getAttribute('d'));
      assert.deepEqual(
        row.map(({d}) => d),
        shown,
      );
    });
  }

  it('as SVG is in the colours of the moment', async () => {
    const light = await (await mountMatrix({theme: 'light'})).toSVG();
    const dark = await (await mountMatrix({theme: 'dark'})).toSVG();
    assert.notEqual(light, dark);
    for (const svg of [light, dark]) {
      const fills = new Set([...svg.matchAll(/fill="(rgb[^"]+)"/g)].map(([, fill]) => fill));
      assert.equal(fills.size, 6, 'four weights, text and ground');
    }
  });

  it('as SVG shows what is filtered, and the matrix whatever the view', async () => {
    const matrix = await mountMatrix({actor: 'russia', view: 'table'});
    const marks = [...(await matrix.toSVG()).matchAll(/scale\(1\.6\)/g)];
    assert.equal(marks.length, stated.filter(({actor}) => actor === 'russia').length);
  });

  it('as PNG is a picture 2400 px wide with the colours of the weights', async function () {
    this.timeout(30_000);
    for (const lang of ['en', 'ps']) {
      const matrix = await mountMatrix({lang});
      const blob = await matrix.toPNG();
      assert.equal(blob.type, 'image/png');
      const {width, height, colours, widest} = await coloursOf(blob, 1000);
      assert.equal(width, 2400);
      assert.isAbove(height, 1000);
      assert.isAtLeast(colours, 5);
      assert.isBelow(widest, 0.95, 'not blank');
    }
  });

  it('comes from the menu as files named after the day', async () => {
    const matrix = await mountMatrix({'as-of': '2026-06-30'});
    within(matrix, 'details.menu summary').click();
    await until('the menu is open', () => count(matrix, '.panel textarea'));
    const svg = await download(matrix, 'Download the picture (SVG)');
    assert.equal(svg.name, 'leverage-matrix-2026-06-30.svg');
    assert.equal(svg.blob.type, 'image/svg+xml');
    assert.match(await svg.blob.text(), /^<svg .*<\/svg>$/s);
    const png = await download(matrix, 'Download the picture (PNG)');
    assert.equal(png.name, 'leverage-matrix-2026-06-30.png');
    const csv = await download(matrix, 'Download the table (CSV)');
    assert.lengthOf(readCSV(await csv.blob.text()), 57);
    const json = await download(matrix, 'Download the answer (JSON)');
    const {leverage} = JSON.parse(await json.blob.text()) as {leverage: unknown[]};
    assert.lengthOf(leverage, 56);
  });
});
