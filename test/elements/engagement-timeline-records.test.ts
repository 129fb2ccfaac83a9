import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {loadPart, loadSources} from '../../src/model/bundled-parts.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {lastDay} from '../../src/model/day.js';
import {randomFrom} from '../model/random.js';
import {allWithin, change, clear, readNumber, root, textOf, until, within} from '../browser/mount.js';
import {eventsOf, mountTimeline} from '../browser/mount-timeline.js';

const events = new Map((await loadPart('events')).map((event) => [event.id, event]));
const sources = await loadSources();

describe('the events on record', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    it(`are each reached by keyboard alone, with text, who acted and every source, in ${lang}`, async function () {
      this.timeout(180_000);
      const timeline = await mountTimeline({lang, without: 'menu day'});
      assert.lengthOf(eventsOf(timeline), 155);
      const buttons = allWithin(timeline, '.years button');
      buttons[buttons.length - 1]?.focus();
      const opened = new Set<string>();
      for (let index = 0; index < 155; index++) {
        await sendKeys({press: 'Tab'});
        const focused = root(timeline).activeElement as HTMLElement;
        const id = focused.closest('li')?.dataset['record'] ?? '';
        assert.equal(focused.getAttribute('aria-expanded'), 'false', `the tab after event ${index}`);
        await sendKeys({press: 'Enter'});
        await until(`${id} is open`, () => root(timeline).querySelector('.card .sources a'));
        assert.equal(timeline.event, id);
        const card = within(timeline, '.card');
        const note = textOf(within(timeline, '.card .note'));
        assert.isAbove(note.length, 5, `${id}: text`);
        assert.equal(/[\u0600-\u06ff]/.test(note), lang !== 'en', note);
        const {parties = [], sources: cited = []} = events.get(id) ?? {};
        assert.lengthOf(card.querySelectorAll('.note'), parties.length > 0 ? 2 : 1, id);
        assert.notMatch(textOf(card), /undefined|\{/, id);
        // No party is called by its id.
        for (const party of parties) if (party.includes('-')) assert.notInclude(textOf(card), party);
        assert.deepEqual(
          [...card.querySelectorAll<HTMLAnchorElement>('.sources a')].map((link) =>
            link.getAttribute('href'),
          ),
          cited.map((source) => sources.get(source)?.url ?? null),
          id,
        );
        opened.add(id);
        await sendKeys({press: 'Enter'});
        await timeline.updateComplete;
        assert.equal(root(timeline).activeElement, focused, 'the focus stays where it was');
      }
      assert.equal(opened.size, 155);
    });
  }

  it('are on fifty days those that had happened, or that may have, which is said; years count them', async function () {
    this.timeout(60_000);
    const timeline = await mountTimeline();
    const random = randomFrom(155);
    const [first, last] = [dayNumber('2020-01-01'), dayNumber('2026-06-30')];
    for (let each = 0; each < 50; each++) {
      const day = dayFromNumber(first + random(last - first + 1));
      await change(timeline, {asOf: day});
      const shown = eventsOf(timeline);
      const had = [...events.values()].filter(({date}) => date <= day).map(({id}) => id);
      assert.sameMembers(shown, had, day);
      const unsure = had.filter((id) => lastDay(events.get(id)?.date ?? '') > day);
      assert.sameMembers(
        allWithin(timeline, 'li[data-record]')
          .filter((item) => textOf(item).includes('perhaps after the day shown'))
          .map(({dataset}) => dataset['record']),
        unsure,
        day,
      );
      const counts = allWithin(timeline, '.years .count').map((count) => readNumber(textOf(count)));
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        had.length,
        day,
      );
      assert.equal(timeline.answer().counts['count'], had.length);
    }
  });

  it('are dated as precisely as they are known, in every language', async () => {
    for (const lang of ['en', 'prs', 'ps']) {
      const timeline = await mountTimeline({lang, calendar: 'gregorian', numerals: 'latn'});
      for (const item of allWithin(timeline, 'li[data-record]')) {
        const {date, until: last, approximate} = events.get(item.dataset['record'] ?? '') ?? {date: ''};
        const printed = textOf(item.querySelector('.of bdi') ?? item);
        const numbers = [...(printed.match(/\d+/g) ?? [])].map(Number).sort((a, b) => a - b);
        const meant = [date, ...(last ? [last] : [])].flatMap((day) => [
          +day.slice(0, 4),
          ...(day.length === 10 ? [+day.slice(8)] : []),
        ]);
        assert.deepEqual(
          numbers,
          meant.sort((a, b) => a - b),
          printed,
        );
        const word = {en: /^about /, prs: /^حدود /, ps: /^شاوخوا /}[lang];
        assert.equal(word?.test(printed), approximate ?? false, printed);
        const vague = {en: /day not known/, prs: /روز نامعلوم/, ps: /ورځ نامعلومه/}[lang];
        assert.equal(vague?.test(printed), date.length === 7, printed);
      }
    }
  });
});
