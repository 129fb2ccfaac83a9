import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {WIDTH, type Sheet} from '../../src/render/sheets/sheet.js';
import {measureIn, paperSVG} from '../../src/snapshot/paper.js';
import {make, prepare, sheetOf} from '../../src/snapshot/snapshot.js';

const LANGS = ['en', 'prs', 'ps'] as const;

/** A file that is no XML is an error here. */
function parse(svg: string): Element {
  const fail = (message: string) => {
    throw new Error(message);
  };
  const parser = new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}});
  return parser.parseFromString(svg, 'image/svg+xml').documentElement;
}
const all = (root: Element, tag: string): readonly Element[] => Array.from(root.getElementsByTagName(tag));

for (const element of ELEMENTS) {
  for (const lang of LANGS) {
    describe(`the picture of ${element} in ${lang}`, () => {
      let svg = '';
      let sheet: Sheet;
      let root: Element;
      before(async () => {
        const prepared = await prepare({configuration: {element, attributes: {lang}}, format: 'svg'});
        assert.deepEqual(prepared.faults, []);
        sheet = sheetOf(prepared);
        svg = (await make(prepared)) as string;
        root = parse(svg);
      });

      test('is an image with a name and a text that says what it shows', () => {
        assert.equal(root.getAttribute('role'), 'img');
        assert.equal(root.getAttribute('xml:lang'), {en: 'en', prs: 'fa-AF', ps: 'ps'}[lang]);
        const [title] = all(root, 'title');
        const [summary] = all(root, 'desc');
        assert.ok((title?.textContent ?? '').length > 10);
        assert.ok((summary?.textContent ?? '').startsWith(sheet.words.lead));
        assert.ok((summary?.textContent ?? '').length > sheet.words.lead.length + 20);
      });

      test('needs no font and nothing from elsewhere', () => {
        assert.equal(all(root, 'text').length, 0);
        assert.equal(all(root, 'image').length, 0);
        assert.doesNotMatch(svg, /font-family|href="(?!#)|url\((?!#)|style=/);
      });

      test('uses only outlines and fills that are in it', () => {
        const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        const used = [...svg.matchAll(/(?:href="|url\()#([\w-]+)/g)].map(([, id]) => id);
        assert.ok(used.length > 100);
        assert.deepEqual(
          used.filter((id) => !ids.has(id)),
          [],
        );
      });

      test('no line runs over an edge, and none over another', () => {
        const measure = measureIn(lang);
        const boxes = sheet.lines.map(({text, size, bold, x, y, anchor}) => {
          const width = measure(text, size, bold);
          const before = anchor === 'middle' ? 0.5 : (anchor === 'end') === sheet.words.rightToLeft ? 0 : 1;
          const left = x - before * width;
          return {text, left, right: left + width, top: y - size * 0.55, bottom: y};
        });
        for (const box of boxes) {
          assert.ok(box.left >= 0 && box.right <= WIDTH, `${box.text}: ${box.left} to ${box.right}`);
          assert.ok(box.top >= 0 && box.bottom <= sheet.height, box.text);
        }
        const clash = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} | ${b.text}`),
        );
        assert.deepEqual(clash, []);
      });

      test('is the same again', async () => {
        const again = await prepare({configuration: {element, attributes: {lang}}, format: 'svg'});
        assert.equal(await make(again), svg);
      });
    });
  }
}

test('a sign that cannot be written is an error that names it', async () => {
  const attributes = {lang: 'en', heading: 'Кабул'};
  const prepared = await prepare({configuration: {element: 'mission-trend', attributes}, format: 'svg'});
  await assert.rejects(make(prepared), /no sign for К \(U\+041A\).*write it otherwise/);
});

test('markup in a heading is text', async () => {
  const attributes = {lang: 'en', heading: '<script>a & "b"</script>'};
  const prepared = await prepare({configuration: {element: 'mission-trend', attributes}, format: 'svg'});
  const root = parse(paperSVG(sheetOf(prepared), 'en'));
  assert.equal(all(root, 'title')[0]?.textContent, attributes.heading);
  assert.equal(all(root, 'script').length, 0);
});
