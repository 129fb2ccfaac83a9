import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {readCSV} from '../browser/csv.js';
import {coloursOf, download} from '../browser/download.js';
import {change, clear, count, mount, readNumber, textOf, until, within} from '../browser/mount.js';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** Opens the menu as a reader does, and waits until it is there. */
async function openMenu(map: RecognitionMap): Promise<void> {
  within(map, 'details.menu summary').click();
  await until('the menu is open', () => count(map, '.panel textarea'));
}

describe('what the reader takes away from a map', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    for (const layer of ['recognition', 'missions', 'kabul']) {
      it(`as SVG is well-formed, with title, sentence, every class and the source: ${layer} in ${lang}`, async () => {
        const map = await mount({lang, layer, 'as-of': '2025-07-03', heading: 'A & B <c> "d"'});
        const picture = parse(await map.toSVG());
        assert.equal(picture.querySelectorAll('parsererror').length, 0);
        assert.equal(picture.documentElement.localName, 'svg');
        assert.equal(picture.querySelector('title')?.textContent, 'A & B <c> "d"');
        const words = [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' ');
        assert.include(words, 'A & B <c> "d"');
        assert.include(words, textOf(within(map, '[part=lead]')));
        assert.include(words, textOf(within(map, '.source-note')));
        for (const each of map.shadowRoot?.querySelectorAll('.legend button') ?? []) {
          assert.include(words, textOf(each.querySelector('span') ?? each));
        }
        assert.isAbove(picture.querySelectorAll('path').length, 150);
        assert.equal(picture.querySelectorAll('script, image, use, style, foreignObject').length, 0);
        assert.equal(picture.querySelectorAll('[direction=rtl]').length, lang === 'en' ? 0 : 1);
      });
    }
  }

  it('as SVG needs nothing from anywhere, and refers to nothing that is not in it', async () => {
    const map = await mount();
    const svg = await map.toSVG();
    assert.notMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|var\(|undefined|NaN/);
    const picture = parse(svg);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      assert.isTrue(
        [...picture.querySelectorAll('[id]')].some((each) => each.id === id),
        id,
      );
    }
  });

  it('as PNG is a picture 2400 px wide, of many colours, in each layer', async function () {
    this.timeout(30_000);
    const map = await mount();
    for (const layer of ['recognition', 'missions', 'kabul']) {
      await change(map, {layer});
      const blob = await map.toPNG();
      assert.equal(blob.type, 'image/png');
      const {width, height, colours, widest} = await coloursOf(blob, 2000);
      assert.equal(width, 2400);
      assert.isAbove(height, 1000);
      assert.isAbove(colours, layer === 'missions' ? 2 : 4, layer);
      assert.isBelow(widest, 0.95, 'not blank');
    }
  });

  it('as CSV has codes and ISO days, and the words of the language', async () => {
    for (const lang of ['en', 'ps']) {
      const map = await mount({lang, 'as-of': '2025-07-03'});
      const [headers, ...rows] = readCSV(map.toCSV());
      assert.deepEqual(headers?.slice(0, 3), ['state', 'state_name', 'mission']);
      const [, name, , , , status, words, since] = rows.find(([state]) => state === 'RU') ?? [];
      assert.equal(status, 'recognised');
      assert.equal(since, '2025-07-03');
      assert.deepEqual(
        [name, words],
        lang === 'en' ? ['Russia', 'Recognised'] : ['روسیه', 'په رسمیت پېژندلی'],
      );
      for (const row of rows) assert.lengthOf(row, headers?.length ?? 0);
    }
  });

  it('comes from the menu as files named after layer and day', async () => {
    const map = await mount({'as-of': '2025-07-03', layer: 'missions'});
    await openMenu(map);
    const csv = await download(map, 'Download the table (CSV)');
    assert.equal(csv.name, 'recognition-map-missions-2025-07-03.csv');
    const bytes = new Uint8Array(await csv.blob.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'a spreadsheet reads it as UTF-8');
    assert.lengthOf(readCSV(await csv.blob.text()), 68);
    const json = await download(map, 'Download the answer (JSON)');
    const answer = JSON.parse(await json.blob.text()) as {day: string; rows: unknown[]};
    assert.equal(answer.day, '2025-07-03');
    assert.lengthOf(answer.rows, 67);
    const svg = await download(map, 'Download the picture (SVG)');
    assert.equal(svg.name, 'recognition-map-missions-2025-07-03.svg');
    assert.equal(parse(await svg.blob.text()).documentElement.localName, 'svg');
    const png = await download(map, 'Download the picture (PNG)');
    assert.equal(png.blob.type, 'image/png');
  });

  it('has a citation with the day of the data and the day shown; Escape closes the menu', async () => {
    const map = await mount({'as-of': '2025-07-03'});
    const menu = within<HTMLDetailsElement>(map, 'details.menu');
    const summary = within(map, 'details.menu summary');
    await openMenu(map);
    assert.isTrue(menu.open);
    const citation = within<HTMLTextAreaElement>(map, 'textarea');
    assert.include(citation.value, 'state of 3 July 2025');
    assert.include(citation.value, 'Who recognises the Taliban authorities?');
    citation.focus();
    citation.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    assert.isFalse(menu.open);
    assert.isTrue(map.shadowRoot?.activeElement === summary, 'the focus is on what opened it');
  });

  it('says in the summary what the picture shows, for whoever cannot see it', async () => {
    const map = await mount({'as-of': '2025-07-03'});
    const numbers =
      map
        .summary()
        .match(/: (\d+)/g)
        ?.map(readNumber) ?? [];
    assert.equal(
      numbers.reduce((sum, number) => sum + number, 0),
      194,
    );
    assert.equal(textOf(within(map, '#summary')), map.summary().replace(/\s+/g, ' '));
    assert.equal(count(map, 'svg.map[aria-hidden=true]'), 1);
  });
});
