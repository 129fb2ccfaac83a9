import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {accreditationChanges, missionChanges} from '../../src/model/changes.js';
import {allWithin, button, clear, count, forgetNotes, root, textOf, until, within} from '../browser/mount.js';
import {mountTrend} from '../browser/mount-trend.js';

describe('what changed around a day', () => {
  afterEach(clear);

  for (const [lang, earlier] of [
    ['en', /^Earlier change/],
    ['fa-AF', /^تغییر قبلی/],
    ['ps', /^مخکینی بدلون/],
  ] as const) {
    it(`is each reached by keyboard alone, with its note and its sources, in ${lang}`, async function () {
      this.timeout(120_000);
      const trend = await mountTrend({lang, without: 'menu day'});
      const known = [...missionChanges(trend.facts), ...accreditationChanges(trend.facts)];
      const missing = new Set(known.map(({id, day}) => `${id} ${day}`));
      assert.equal(missing.size, known.length);
      assert.isAbove(missing.size, 60);
      within(trend, '.charts').focus();
      await sendKeys({press: 'Enter'});
      await until('the changes are listed', () => count(trend, '.changes li'));
      const seen = new Set<string>();
      for (let before = -1; seen.size > before;) {
        before = seen.size;
        // From the charts to the records of the day, then to the buttons that lead on.
        for (let steps = 0; steps < 60; steps++) {
          await sendKeys({press: 'Tab'});
          const focused = root(trend).activeElement as HTMLElement | null;
          // A Tab more might leave the page, and keys would do nothing there.
          if (focused?.localName === 'button' || !focused) break;
          const record = focused.closest<HTMLElement>('[data-record]');
          const id = record?.dataset['record'] ?? '';
          if (focused.localName !== 'summary' || seen.has(id)) continue;
          seen.add(id);
          await sendKeys({press: 'Enter'});
          const details = focused.closest('details');
          await until(`${id} is open`, () => details?.open);
          for (const note of details?.querySelectorAll('.note') ?? [])
            assert.isAbove(textOf(note).length, 5, id);
          const links = [...(details?.querySelectorAll<HTMLAnchorElement>('.sources a') ?? [])];
          assert.isNotEmpty(links, `${id} has a source`);
          for (const link of links) assert.match(link.protocol, /^https?:$/, id);
          assert.notMatch(textOf(focused), lang === 'en' ? /[\u0600-\u06ff]/ : /[A-Za-z]/, id);
          await sendKeys({press: 'Enter'});
          missing.delete(id);
        }
        // On to the next day with a record that was not seen; the focus stays on the button.
        const isNew = () =>
          allWithin(trend, '.changes [data-record]').some(({dataset}) => !seen.has(dataset['record'] ?? ''));
        while (!isNew() && earlier.test(textOf(root(trend).activeElement ?? document.body))) {
          const from = trend.answer().day;
          await sendKeys({press: 'Enter'});
          await until('an earlier day is shown', () => trend.answer().day < from);
          await trend.updateComplete;
        }
        if (!isNew()) break;
        within(trend, '.charts').focus();
      }
      assert.deepEqual([...missing], []);
    });
  }

  it('is what makes the step: from which class to which', async () => {
    const trend = await mountTrend({series: 'control', 'as-of': '2025-06-30'});
    within(trend, '.charts').focus();
    within(trend, '.charts').click();
    await until('the changes are listed', () => count(trend, '.changes li'));
    const days = allWithin(trend, '.changes [data-record]').map(
      ({dataset}) => dataset['record']?.split(' ')[1] ?? '',
    );
    for (const day of days) assert.isTrue(day >= '2025-06-15' && day <= '2025-07-15', day);
    assert.include(textOf(within(trend, '.changes')), 'before: Run by diplomats of the former republic');
    assert.equal(
      textOf(within(trend, '.changes h3')),
      'What changed between 15 June 2025 and 15 July 2025'.replace(/June|July/g, (month) =>
        month.slice(0, 3),
      ),
    );
  });

  it('is not said to have been the same before', async () => {
    const trend = await mountTrend({series: 'accreditations', 'as-of': '2024-01-30'});
    within(trend, '.charts').click();
    await until('the changes are listed', () => count(trend, '.changes li'));
    const text = textOf(within(trend, '[data-record="CN 2024-01-30"] summary'));
    assert.include(text, 'from then on: Ambassador');
    assert.notInclude(text, 'before:');
  });

  it('is said to be nothing where nothing is on record, and the nearest changes are offered', async () => {
    const trend = await mountTrend({'as-of': '2021-09-15'});
    within(trend, '.charts').click();
    await until('it is said', () => count(trend, '.changes h3'));
    assert.match(textOf(within(trend, '.changes h3')), /^No change is on record between/);
    assert.equal(count(trend, '.changes button'), 1, 'there is no earlier one');
    button(trend, 'Later change: 29 Oct 2021').click();
    await trend.updateComplete;
    assert.equal(trend.answer().day, '2021-10-29');
    assert.isAbove(count(trend, '.changes li'), 3);
  });

  it('closes what was open when another day is shown', async () => {
    const trend = await mountTrend({'as-of': '2025-07-31'});
    within(trend, '.charts').click();
    await until('the changes are listed', () => count(trend, '.changes li'));
    within(trend, '.changes summary').click();
    assert.equal(count(trend, '.changes [open]'), 1);
    allWithin<HTMLButtonElement>(trend, '.changes button')[0]?.click();
    await trend.updateComplete;
    assert.equal(count(trend, '.changes [open]'), 0);
  });

  it('says where it could not be loaded, and tries again', async () => {
    const trend = await mountTrend({'as-of': '2025-06-30'});
    forgetNotes(trend);
    const provide = (trend as unknown as {provide: {loadDetails: () => Promise<never>}}).provide;
    const own = provide.loadDetails;
    provide.loadDetails = () => Promise.reject(new Error('no line'));
    within(trend, '.charts').click();
    await until('it is said', () => count(trend, '[role=alert]'));
    assert.isAbove(count(trend, '[data-line]'), 0, 'the charts stay');
    provide.loadDetails = own;
    button(trend, 'Try again').click();
    await until('the changes are listed', () => count(trend, '.changes li'));
  });
});
