import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Buffer, Direction, shape} from 'harfbuzzjs';
import {loadTexts} from '../../src/model/bundled-parts.js';
import {PART_KINDS} from '../../src/model/parts.js';
import {fontOf, write, type Weight} from '../../src/snapshot/letters.js';
import {speechOf} from '../../src/snapshot/speech.js';

/** The sample of shared words with every letter that only Pashto has, and some that Dari has. */
const WORDS = [
  'ټول',
  'ځای',
  'څوکۍ',
  'ډېر',
  'ړوند',
  'ږغ',
  'ښوونځی',
  'ګڼ',
  'کوڼ',
  'پېښور',
  'قونسلګرۍ',
  'مسئله',
  'ژبه',
  'افغانستان',
  'نمایندگی',
  'گفتگو',
];
const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

/** Letters that never join the one after them. */
const LAST = 'اآأإدډذرړزژږوؤۍةۀء';

/** What HarfBuzz itself makes of a text that it is given whole, from left to right as it stands on paper. */
function shaped(
  text: string,
  weight: Weight,
  language: string,
  direction: Direction = Direction.RTL,
): number[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(direction);
  buffer.setScript('Arab');
  buffer.setLanguage(language);
  shape(fontOf(weight), buffer);
  return buffer.getGlyphInfos().map(({codepoint}) => codepoint);
}

const glyphs = (text: string, weight: Weight, lang = 'ps') =>
  write(text, weight, lang).glyphs.map(({glyph}) => glyph);

for (const weight of WEIGHTS) {
  describe(`in ${weight} letters`, () => {
    for (const word of WORDS) {
      test(`${word} is joined as HarfBuzz joins it`, () => {
        assert.deepEqual(glyphs(word, weight), shaped(word, weight, 'ps'));
      });

      test(`every letter of ${word} that has a neighbour to join has another form than alone`, () => {
        const letters = [...word];
        const names = glyphs(word, weight).map((id) => fontOf(weight).glyphName(id));
        letters.forEach((letter, at) => {
          const joinsBefore = at > 0 && !LAST.includes(letters[at - 1]!) && letter !== 'ء';
          const joinsAfter = at < letters.length - 1 && !LAST.includes(letter) && letters[at + 1] !== 'ء';
          if (!joinsBefore && !joinsAfter) return;
          const alone = glyphs(letter, weight);
          assert.equal(alone.length, 1);
          const used = glyphs(word, weight).filter((id) => id === alone[0]).length;
          const asAlone = letters.filter(
            (each, index) =>
              each === letter &&
              (index === 0 || LAST.includes(letters[index - 1]!)) &&
              (index === letters.length - 1 || LAST.includes(each)),
          ).length;
          assert.equal(used, asAlone, `${letter} in ${names.join(' ')}`);
        });
      });
    }

    test('letters parted by a sign of no width are not joined, so that the test above can fail', () => {
      const alone = glyphs('ښ', weight)[0]!;
      assert.ok(!glyphs('پښتو', weight).includes(alone));
      assert.ok(glyphs('پ\u200cښ\u200cتو', weight).includes(alone));
    });

    test('4, 6 and 7 have the shape of Dari and Pashto, not that of Urdu', () => {
      for (const lang of ['prs', 'ps', 'en']) {
        for (const digit of '۴۶۷') {
          const [ours] = glyphs(digit, weight, lang);
          assert.deepEqual([ours], shaped(digit, weight, 'fa', Direction.LTR));
          assert.notDeepEqual([ours], shaped(digit, weight, 'ur', Direction.LTR), digit);
        }
      }
    });

    test('a mark above stands over its letter, and takes no room', () => {
      const plain = write('ادارهٔ', weight, 'prs');
      assert.equal(plain.width, write('اداره', weight, 'prs').width);
    });

    for (const lang of ['en', 'prs', 'ps'] as const) {
      test(`the face has a sign for every letter of the words and records in ${lang}`, async () => {
        const words = await speechOf(lang);
        const texts = await Promise.all(PART_KINDS.map((kind) => loadTexts(kind, lang)));
        const all = [
          ...Object.values(words.language.messages),
          ...words.language.names.values(),
          ...texts.flatMap((own) => [...own.values()].map(({text}) => text)),
          ...[...words.details.notes.values()].map(({text}) => text),
        ];
        assert.ok(all.length > 1500, String(all.length));
        const missing = new Set(all.flatMap((text) => write(text, weight, lang).missing));
        assert.deepEqual([...missing], []);
      });
    }
  });
}

test('a sign that the face has not is named', () => {
  assert.deepEqual(write('Кабул', 'regular', 'en').missing, ['К', 'а', 'б', 'у', 'л']);
});
