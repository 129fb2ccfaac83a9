import {assert} from 'chai';
import type {LeverageMatrix} from '../../src/elements/leverage-matrix.js';
import {emulate} from '../browser/emulate.js';
import {mountMatrix} from '../browser/mount-leverage.js';
import {allWithin, change, clear, count, root, until, within} from '../browser/mount.js';

interface Box {
  readonly of: Element;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Text that is heard alone, or drawn by the system. */
const unseen = '.said, select, textarea, .narrow thead';

/**
 * A box for each line of text in the element. Letters take the middle half of a line's height; what is above and below
 * is the font's room for marks, which in Arabic fonts reaches into the next line.
 */
function linesOf(matrix: LeverageMatrix): Box[] {
  const walker = document.createTreeWalker(root(matrix), NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || of.closest(unseen) || !node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const {left, right, top, bottom, width, height} of range.getClientRects()) {
      if (width < 1) continue;
      const quarter = height / 4;
      const words = node.textContent.trim();
      boxes.push({of, words, left, right, top: top + quarter, bottom: bottom - quarter});
    }
  }
  return boxes;
}

/** Fails where text is cut off, beyond the element, or upon other text, a mark or a control's edge. */
function assertReadable(matrix: LeverageMatrix, where: string): void {
  const own = matrix.getBoundingClientRect();
  const lines = linesOf(matrix);
  assert.isAbove(lines.length, 10, where);
  const marks = allWithin<SVGElement>(matrix, 'svg.mark, .blank').map((of): Box => {
    const {left, right, top, bottom} = of.getBoundingClientRect();
    return {of, words: 'a mark', left, right, top, bottom};
  });
  for (const box of [...lines, ...marks]) {
    assert.isTrue(
      box.left >= own.left - 1 && box.right <= own.right + 1,
      `${where}: beyond it is ${box.words}`,
    );
  }
  // By rows, so that not every box is compared with every other.
  const all = [...lines, ...marks].sort((a, b) => a.top - b.top);
  for (const [index, one] of all.entries()) {
    for (let next = index + 1; next < all.length; next++) {
      const other = all[next] as Box;
      if (other.top >= one.bottom - 1) break;
      const apart = one.right <= other.left + 1 || other.right <= one.left + 1;
      assert.isTrue(apart, `${where}: “${one.words}” is upon “${other.words}”`);
    }
  }
  for (const each of allWithin(matrix, '.root *')) {
    if (each.closest(`${unseen}, svg`)) continue;
    if (getComputedStyle(each).overflowX === 'visible') continue;
    assert.isAtMost(each.scrollWidth - each.clientWidth, 0, `${where}: cut off is ${each.className}`);
  }
}

describe('the room that the matrix takes', () => {
  afterEach(async () => {
    await emulate({});
    document.documentElement.style.fontSize = document.body.style.width = '';
    clear();
  });

  for (const lang of ['en', 'fa-AF', 'ps']) {
    for (const [size, width] of [
      ['100%', '320px'],
      ['200%', '320px'],
      ['200%', '1000px'],
      ['200%', '1300px'],
      ['100%', '600px'],
      ['100%', '1000px'],
    ] as const) {
      it(`has every text whole and beside the others in ${lang}, with text of ${size} in ${width}`, async function () {
        this.timeout(30_000);
        document.documentElement.style.fontSize = size;
        document.body.style.width = width;
        const matrix = await mountMatrix({lang, preload: ''});
        assertReadable(matrix, 'at first');
        for (const record of [
          'lev-isis-k-russia',
          'internal-cohesion',
          'int-pakistan-ttp',
          'lev-end-of-war-pakistan',
        ]) {
          await change(matrix, {record});
          await until('the note has come', () => count(matrix, '.beneath .note, .card .sources'));
          assertReadable(matrix, record);
        }
        await change(matrix, {record: '', transpose: true});
        assertReadable(matrix, 'transposed');
        await change(matrix, {view: 'table'});
        assertReadable(matrix, 'table');
        await change(matrix, {view: '', transpose: false, actor: 'west'});
        assertReadable(matrix, 'one actor');
      });
    }

    it(`has its whole menu in sight in ${lang}, with text of 200% in 320 px`, async () => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.width = '320px';
      const matrix = await mountMatrix({lang});
      within(matrix, 'details.menu summary').click();
      await until('the menu is open', () => count(matrix, '.panel textarea'));
      const own = matrix.getBoundingClientRect();
      for (const each of allWithin(matrix, '.panel, .panel *')) {
        const {left, right} = each.getBoundingClientRect();
        assert.isTrue(left >= own.left - 1 && right <= own.right + 1, each.outerHTML.slice(0, 80));
        assert.isAtMost(each.scrollWidth - each.clientWidth, 1, each.outerHTML.slice(0, 80));
      }
      assert.equal(count(matrix, '.panel button'), 4);
    });

    it(`tells all without colour in ${lang}`, async () => {
      document.body.style.width = '1000px';
      const matrix = await mountMatrix({lang, record: 'lev-isis-k-russia'});
      await until('the note has come', () => count(matrix, '.card .note'));
      // Only Chromium can pretend; what is asserted of sizes and shapes holds in each.
      const forced = await emulate({forcedColors: 'active'});
      const sizes = (['decisive', 'strong', 'moderate', 'weak'] as const).map(
        (salience) =>
          within(matrix, `td[data-salience=${salience}] .mark path`).getBoundingClientRect().width,
      );
      for (const [index, size] of sizes.slice(1).entries()) assert.isBelow(size, (sizes[index] ?? 0) * 0.8);
      const shapes = new Set(
        allWithin(matrix, '.legend ul:last-child path').map((path) => path.getAttribute('d')),
      );
      assert.equal(shapes.size, 2, 'each basis has a shape of its own');
      if (!forced) return;
      const system = (colour: string) => {
        const sample = document.body.appendChild(document.createElement('p'));
        sample.style.color = colour;
        const {color} = getComputedStyle(sample);
        sample.remove();
        return color;
      };
      for (const path of allWithin(matrix, '.mark path'))
        assert.equal(getComputedStyle(path).fill, system('CanvasText'));
      for (const cell of allWithin(matrix, 'td[data-row]'))
        assert.equal(getComputedStyle(cell).borderTopStyle, 'solid', 'an empty cell is seen');
      const open = getComputedStyle(within(matrix, 'td.open'));
      assert.equal(open.outlineColor, system('Highlight'));
      assert.equal(open.outlineStyle, 'solid');
      const edge = (pressed: boolean) => {
        const {borderTopColor, borderTopWidth, fontWeight} = getComputedStyle(
          within(matrix, `.choices [aria-pressed=${pressed}]`),
        );
        return [borderTopColor, borderTopWidth, fontWeight].join();
      };
      assert.notEqual(edge(true), edge(false), 'what is pressed is told');
    });
  }
});
