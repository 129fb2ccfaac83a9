import assert from 'node:assert/strict';
import {it} from 'node:test';
import {formatDay} from '../../src/i18n/dates.js';
import {loadDates} from '../../src/i18n/messages.js';
import {resolveNumerals} from '../../src/i18n/numerals.js';
import {dayAfter} from '../../src/model/day.js';
import {askPHP} from './php.js';

const CALENDARS = ['auto', 'gregorian', 'solar-hijri', 'both'] as const;

for (const lang of ['en', 'prs', 'ps'] as const) {
  it(`the plugin writes every day of a century as the elements do, in ${lang}`, async () => {
    const words = await loadDates(lang);
    const asked: {
      day: string;
      style: 'long' | 'short';
      lang: typeof lang;
      calendar: (typeof CALENDARS)[number];
    }[] = [];
    const ask = (day: string) => {
      for (const style of ['long', 'short'] as const) {
        for (const calendar of CALENDARS) asked.push({day, style, lang, calendar});
      }
    };
    for (const day of ['1957-03-20', '1957-03-21', '2071-03-20', '2071-03-21', '2025', '2025-07', '1999-12'])
      ask(day);
    for (let day = '2015-01-01'; day < '2035-01-01'; day = dayAfter(day)) ask(day);
    // Of other years the days around the solar new year, where a leap year shows.
    for (let year = 1958; year < 2071; year++) {
      for (const day of ['01-01', '03-19', '03-20', '03-21', '03-22', '09-22', '09-23', '12-31'])
        ask(`${year}-${day}`);
    }
    const told = askPHP('tell.php', asked);
    const numerals = resolveNumerals('auto', lang);
    asked.forEach(({day, style, calendar}, index) =>
      assert.equal(
        told[index],
        formatDay(day, {lang, calendar, numerals, style, words}),
        `${day} ${style} ${calendar}`,
      ),
    );
  });
}
