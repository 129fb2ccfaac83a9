import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import {ARABIC, LATIN_ONLY} from '../../tools/fonts/letters.mjs';
import {dist} from '../browser/embed.js';

const folder = join(dist, 'fonts');
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
const root = join(import.meta.dirname, '../..');

/** Letters that join on both sides, and those that Pashto has beside Dari. */
const JOINING = 'بپتټثجځچڅحخسشښصضطظعغفقکګگلمنڼهیيې';
const PASHTO = 'ټځڅډړږښګڼېۍ';

/** A sample to look at, with every letter that only Pashto has. */
const SAMPLE = 'ټول، ځای، څوکۍ، ډېر، ړوند، ږغ، ښوونځی، ګڼ، کوڼ، پېښور، قونسلګرۍ، مسئله، ژبه، ۱۴۰۴';

async function fontOf(file: string) {
  const woff2 = readFileSync(join(folder, file));
  // HarfBuzz reads no WOFF2; the same letters again, unpacked.
  const letters = file.includes('latin') ? LATIN_ONLY : ARABIC;
  const plain = await subsetFont(woff2, letters, {targetFormat: 'truetype'});
  return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(plain)));
}

type Font = Awaited<ReturnType<typeof fontOf>>;

/** Glyphs of a text, or of one letter in it. */
function glyphs(font: Font, text: string, language = 'ps', at?: number): number[] {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer
    .getGlyphInfos()
    .filter(({cluster}) => at === undefined || cluster === at)
    .map(({codepoint}) => codepoint);
}

/** All characters that elements and their texts are written with in Dari and Pashto. */
function written(): Set<string> {
  const generated = join(root, 'src/generated');
  const paths = [
    ...readdirSync(generated)
      .filter((name) => /\.(?:prs|ps)\.ts$/.test(name))
      .map((name) => join(generated, name)),
    ...['prs', 'ps'].map((lang) => join(root, `locales/${lang}.xlf`)),
  ];
  const text = paths.map((path) => readFileSync(path, 'utf8')).join('');
  return new Set(
    text.replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

describe('the subset fonts', () => {
  it('hold every letter that Dari and Pashto are written with here', () => {
    const held = new Set(ARABIC + LATIN_ONLY);
    // Names of sources in Russian and Kazakh, and the key of a keyboard: rare, and no face for our scripts has them.
    const missing = [...written()].filter(
      (sign) => sign > ' ' && !held.has(sign) && !/[\p{Script=Cyrillic}⌘]/u.test(sign),
    );
    assert.deepEqual(missing, []);
  });

  for (const file of files) {
    it(`${file} has a sign for each of its letters, its licence and copyright`, async () => {
      const font = await fontOf(file);
      const letters = [...(file.includes('latin') ? LATIN_ONLY : ARABIC)];
      // What is not drawn; and the zwarakay, which is in no word here and which Vazirmatn lacks.
      const invisible = file.startsWith('vazirmatn')
        ? /[\u200c-\u200f\u2066-\u2069\u0659]/
        : /[\u200c-\u200f\u2066-\u2069]/;
      // 0 is the box that stands for what a face does not have.
      const without = letters.filter((letter) => !invisible.test(letter) && glyphs(font, letter).includes(0));
      assert.deepEqual(without, []);
      const plain = await subsetFont(readFileSync(join(folder, file)), 'ا', {
        targetFormat: 'truetype',
        preserveNameIds: [0, 13, 14],
      });
      assert.match(plain.toString('latin1').replaceAll('\0', ''), /SIL Open Font License/);
    });
  }

  for (const file of files.filter((name) => name.includes('arabic'))) {
    it(`${file} joins every letter on both sides, and tells those of Pashto from their likes`, async () => {
      const font = await fontOf(file);
      for (const letter of JOINING) {
        const forms = [
          glyphs(font, letter),
          glyphs(font, `${letter}س`, 'ps', 0),
          glyphs(font, `س${letter}س`, 'ps', 1),
          glyphs(font, `س${letter}`, 'ps', 1),
        ].map(String);
        assert.equal(new Set(forms).size, 4, `${letter} has a form for each place: ${forms.join(' ')}`);
      }
      assert.equal(
        new Set([...PASHTO].map((letter) => glyphs(font, letter).join())).size,
        [...PASHTO].length,
      );
      for (const [one, other] of ['ګگ', 'ټت', 'ډد', 'ړر', 'ږژ', 'ښش', 'ڼن', 'ېی', 'ۍی'].map((pair) => [
        ...pair,
      ]))
        assert.notDeepEqual(glyphs(font, one!), glyphs(font, other!), `${one} is not ${other}`);
      assert.notDeepEqual(glyphs(font, 'بۍ'), glyphs(font, 'ب'), 'ۍ joins to what is before it');
      assert.ok(!glyphs(font, SAMPLE).includes(0), 'the sample is whole');
    });

    it(`${file} writes ۴ ۶ ۷ as Afghans do, not as in Urdu`, async () => {
      const font = await fontOf(file);
      assert.deepEqual(glyphs(font, '۴۶۷', 'fa'), glyphs(font, '۴۶۷', 'ps'));
      for (const digit of '۴۶۷')
        assert.notDeepEqual(glyphs(font, digit, 'ps'), glyphs(font, digit, 'ur'), digit);
    });
  }

  it('come with a style sheet that names files of the folder alone, swaps, and lets a page overrule it', () => {
    for (const id of ['vazirmatn', 'naskh']) {
      const css = readFileSync(join(folder, `${id}.css`), 'utf8');
      const named = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, name]) => String(name));
      assert.deepEqual(named.sort(), files.filter((name) => name.startsWith(`${id}-`)).sort());
      assert.equal(css.match(/font-display: swap/g)?.length, named.length);
      assert.equal(css.match(/unicode-range: U\+/g)?.length, named.length);
      assert.match(css, /:where\(:root\) \{\s+--recognition-font-rtl: 'Recognition /);
      assert.match(readFileSync(join(folder, `OFL-${id}.txt`), 'utf8'), /SIL OPEN FONT LICENSE Version 1\.1/);
    }
  });
});
