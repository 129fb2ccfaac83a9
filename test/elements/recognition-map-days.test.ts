import {assert} from 'chai';
import {allWithin, change, clear, mount, textOf, within} from '../browser/mount.js';

const printed = (map: Element) => textOf(within(map, '.day output'));

describe('a day as the map prints it', () => {
  afterEach(clear);

  // Counted by hand from Nowruz: 20 March 2024, which begins the leap year 1403, and 21 March 2025.
  for (const [day, lang, text] of [
    ['2025-07-03', 'en', '3 July 2025'],
    ['2025-07-03', 'prs', '۱۲ سرطان ۱۴۰۴ (۳ جولای ۲۰۲۵)'],
    ['2025-07-03', 'ps', 'د ۱۴۰۴ کال د چنګاښ ۱۲مه (د ۲۰۲۵ کال د جولای ۳مه)'],
    ['2024-08-20', 'prs', '۳۰ اسد ۱۴۰۳ (۲۰ اگست ۲۰۲۴)'],
    ['2024-08-20', 'ps', 'د ۱۴۰۳ کال د زمري ۳۰مه (د ۲۰۲۴ کال د اګست ۲۰مه)'],
    ['2025-01-15', 'ps', 'د ۱۴۰۳ کال د مرغومي ۲۶مه (د ۲۰۲۵ کال د جنورۍ ۱۵مه)'],
    ['2025-03-20', 'prs', '۳۰ حوت ۱۴۰۳ (۲۰ مارچ ۲۰۲۵)'],
    ['2025-03-21', 'prs', '۱ حمل ۱۴۰۴ (۲۱ مارچ ۲۰۲۵)'],
  ] as const) {
    it(`is ${text} for ${day} in ${lang}`, async () => {
      const map = await mount({lang, 'as-of': day});
      assert.equal(printed(map), text);
      assert.include(textOf(within(map, '[part=lead]')), text);
    });
  }

  for (const [lang, calendar, numerals, text] of [
    ['en', 'solar-hijri', 'auto', '12 Saratan 1404'],
    ['en', 'both', 'auto', '3 July 2025 (12 Saratan 1404)'],
    ['en', 'auto', 'arabext', '۳ July ۲۰۲۵'],
    ['prs', 'gregorian', 'auto', '۳ جولای ۲۰۲۵'],
    ['prs', 'solar-hijri', 'latn', '12 سرطان 1404'],
    ['ps', 'gregorian', 'latn', 'د 2025 کال د جولای 3مه'],
    ['ps', 'solar-hijri', 'auto', 'د ۱۴۰۴ کال د چنګاښ ۱۲مه'],
  ] as const) {
    it(`follows calendar="${calendar}" and numerals="${numerals}" in ${lang}`, async () => {
      const map = await mount({lang, calendar, numerals, 'as-of': '2025-07-03'});
      assert.equal(printed(map), text);
    });
  }

  it('has Afghan digits in every count of a Dari and a Pashto map, and none with numerals="latn"', async () => {
    for (const lang of ['prs', 'ps']) {
      const map = await mount({lang});
      const digits = () => allWithin(map, '.lead, .count, .source-note, .day output').map(textOf).join(' ');
      assert.notMatch(digits().replace(/CC BY 4\.0/, ''), /[0-9]/);
      await change(map, {numerals: 'latn'});
      assert.notMatch(digits(), /[۰-۹]/);
    }
  });

  it('is the day of the data where none is asked for', async () => {
    const map = await mount();
    assert.equal(map.answer().day, map.facts.day);
  });
});
