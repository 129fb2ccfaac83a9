import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {CARD_HEIGHT} from '../../src/snapshot/card.js';
import type {Request} from '../../src/snapshot/request.js';
import {make, prepare, sheetOf} from '../../src/snapshot/snapshot.js';

const LANGS = ['en', 'prs', 'ps'] as const;

/** Width and height of a PNG, as its own header says them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  assert.equal(view.getUint32(0), 0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Which share of a picture is not of the colour of its corner. */
function inked(svg: string): number {
  const {pixels} = new Resvg(svg, {fitTo: {mode: 'width', value: 400}}).render();
  let other = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2]) other += 1;
  return other / (pixels.length / 4);
}

async function made(request: Request) {
  const prepared = await prepare(request);
  assert.deepEqual(prepared.faults, []);
  return {prepared, content: await make(prepared)};
}

for (const element of ELEMENTS) {
  for (const lang of LANGS) {
    describe(`${element} in ${lang}`, () => {
      const configuration = {element, attributes: {lang}};

      test('is HTML that names it, and ends with a link to its page', async () => {
        const {content} = await made({configuration, format: 'html', base: 'https://news.example/re/'});
        assert.match(content as string, RegExp(`^<figure data-recognition-element="${element}"`));
        assert.ok((content as string).includes(`https://news.example/re/frame/${element}.${lang}.html`));
        assert.match(content as string, /<\/figure>\n$/);
      });

      test('is CSV, JSON and text of the same answer', async () => {
        const {content: csv, prepared} = await made({configuration, format: 'csv'});
        const [head, ...rows] = (csv as string).trimEnd().split('\r\n');
        assert.match(head!, /^id,/);
        assert.ok(rows.length >= prepared.told.answer.tables[0]!.rows.length);
        const {content: json} = await made({configuration, format: 'json'});
        assert.ok(Object.keys(JSON.parse(json as string) as object).length > 3);
        const {content: text} = await made({configuration, format: 'text'});
        assert.ok((text as string).startsWith(prepared.told.question.slice(0, 5)));
      });

      test('is a PNG of the width asked for, in the shape of its SVG, and not blank', async () => {
        const {content: png, prepared} = await made({configuration, format: 'png', width: 400});
        const [width, height] = sizeOf(png as Uint8Array);
        assert.equal(width, 400);
        assert.ok(Math.abs(height - sheetOf(prepared).height / 3) <= 1, String(height));
        const {content: svg} = await made({configuration, format: 'svg'});
        const share = inked(svg as string);
        assert.ok(share > 0.03 && share < 0.6, String(share));
      });
    });
  }
}

test('a PNG is 1200 px wide where nobody says otherwise', async () => {
  const {content} = await made({configuration: {element: 'mission-trend', attributes: {}}, format: 'png'});
  assert.equal(sizeOf(content as Uint8Array)[0], 1200);
});

test('a card has the shape that messengers show, whatever the element', async () => {
  for (const element of ELEMENTS) {
    const request = {configuration: {element, attributes: {lang: 'prs'}}, card: true} as const;
    const {content: png} = await made({...request, format: 'png', width: 600});
    assert.deepEqual(sizeOf(png as Uint8Array), [600, CARD_HEIGHT / 2]);
    const {content: svg} = await made({...request, format: 'svg'});
    assert.match(svg as string, /^<svg [^>]*viewBox="0 0 1200 630"[^>]*><title>/);
    assert.ok(inked(svg as string) > 0.02);
  }
});

test('a picture says how much it leaves out, and a card leaves out more', async () => {
  const configuration = {element: 'engagement-timeline', attributes: {}} as const;
  const lines = async (card: boolean) => {
    const {prepared} = await made({configuration, format: 'svg', card});
    return sheetOf(prepared).lines.map(({text}) => text);
  };
  const {prepared} = await made({configuration, format: 'svg'});
  const all = prepared.told.answer.tables[0]!.rows.length;
  assert.ok((await lines(false)).includes(`and ${all - 12} more`));
  assert.ok((await lines(true)).includes(`and ${all - 6} more`));
});

test('the newest events come first, unless the oldest are asked for', async () => {
  const first = async (attributes: Record<string, string>) => {
    const {prepared} = await made({
      configuration: {element: 'engagement-timeline', attributes},
      format: 'svg',
    });
    const {lines} = sheetOf(prepared);
    return lines.find(({text, bold}) => bold && /^(about )?\d+ \w+ \d{4}$/.test(text))?.text;
  };
  assert.equal(await first({}), await first({order: 'newest'}));
  assert.equal(await first({order: 'oldest'}), '29 Feb 2020');
});

test('the day of a picture is the day asked for', async () => {
  const {prepared} = await made({
    configuration: {element: 'recognition-map', attributes: {'as-of': '2025-07-02'}},
    format: 'svg',
  });
  // Russia recognised on the day after.
  assert.ok(sheetOf(prepared).lines.some(({text}) => text.startsWith('On 2 July 2025, none of')));
});

test('a map of a region shows no mark of a mission that lies outside it', async () => {
  const {prepared} = await made({
    configuration: {element: 'recognition-map', attributes: {layer: 'missions', region: 'neighbours'}},
    format: 'svg',
  });
  const {drawn} = sheetOf(prepared);
  const [, top] = /<clipPath id="map"><path d="M32 ([\d.]+)h/.exec(drawn)!;
  const marks = [...drawn.matchAll(/translate\(([\d.-]+) ([\d.-]+)\) scale\(1\.0000\)/g)];
  assert.ok(marks.length > 10);
  for (const [, x, y] of marks) assert.ok(+x! > 20 && +x! < 1180 && +y! >= +top!, `${x} ${y}`);
});

test('dark pictures are light on dark', async () => {
  const {content} = await made({
    configuration: {element: 'legitimacy-obstacles', attributes: {theme: 'dark'}},
    format: 'svg',
  });
  assert.match(content as string, /fill="#14181c"\/>/);
  assert.match(content as string, /<g fill="#edf1f4"/);
});
