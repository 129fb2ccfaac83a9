import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {button, change, clear, count, mount, textOf, until, within} from '../browser/mount.js';

const slider = (map: RecognitionMap) => within<HTMLInputElement>(map, '.day input');
const day = (map: RecognitionMap) => map.answer().day;
const dayOf = (input: HTMLInputElement) => new Date(+input.value * 864e5).toISOString().slice(0, 10);

async function press(map: RecognitionMap, key: string): Promise<string> {
  await sendKeys({press: key});
  await map.updateComplete;
  return day(map);
}

function slide(map: RecognitionMap, to: string): Promise<unknown> {
  slider(map).value = String(Date.parse(to) / 864e5);
  slider(map).dispatchEvent(new Event('input', {bubbles: true}));
  return map.updateComplete;
}

describe('the day control of a map', () => {
  afterEach(clear);

  it('moves by a day with arrows, by a month with page keys, to the ends with Home and End', async () => {
    const map = await mount({'as-of': '2025-07-03'});
    slider(map).focus();
    assert.equal(await press(map, 'ArrowLeft'), '2025-07-02');
    assert.include(textOf(within(map, '[part=lead]')), 'none of 194 states');
    assert.equal(await press(map, 'ArrowRight'), '2025-07-03');
    assert.equal(await press(map, 'ArrowUp'), '2025-07-04');
    assert.equal(await press(map, 'ArrowDown'), '2025-07-03');
    assert.equal(await press(map, 'PageDown'), '2025-06-03');
    assert.equal(await press(map, 'PageUp'), '2025-07-03');
    assert.equal(await press(map, 'Home'), map.facts.start);
    assert.equal(await press(map, 'PageDown'), map.facts.start);
    assert.equal(await press(map, 'End'), map.facts.day);
    assert.equal(await press(map, 'PageUp'), map.facts.day);
    assert.equal(dayOf(slider(map)), map.facts.day);
  });

  it('has the end of a shorter month a month after the end of a longer one', async () => {
    const map = await mount({'as-of': '2024-01-31'});
    slider(map).focus();
    assert.equal(await press(map, 'PageUp'), '2024-02-29');
  });

  for (const [lang, words] of [
    ['en', '2 July 2025'],
    ['prs', '۱۱ سرطان ۱۴۰۴ (۲ جولای ۲۰۲۵)'],
    ['ps', 'د ۱۴۰۴ کال د چنګاښ ۱۱مه (د ۲۰۲۵ کال د جولای ۲مه)'],
  ] as const) {
    it(`says the day in words, and time runs left to right, in ${lang}`, async () => {
      const map = await mount({lang, 'as-of': '2025-07-03'});
      slider(map).focus();
      assert.equal(await press(map, 'ArrowLeft'), '2025-07-02');
      assert.equal(slider(map).getAttribute('aria-valuetext'), words);
      assert.isNotEmpty(slider(map).getAttribute('aria-label'));
    });
  }

  it('plays by months to the end of the data, stops there, and begins anew', async () => {
    const map = await mount();
    await slide(map, '2026-05-15');
    button(map, 'Play from the start').click();
    await map.updateComplete;
    const days = new Set<string>();
    await until('it has stopped', () => {
      days.add(day(map));
      return count(map, '.play[aria-label="Play from the start"]');
    });
    assert.deepEqual([...days], ['2026-05-15', '2026-06-15', map.facts.day]);
    button(map, 'Play from the start').click();
    await map.updateComplete;
    assert.equal(day(map), map.facts.start);
    button(map, 'Pause').click();
  });

  it('pauses by its button, by moving the slider, and when the map is taken out of the page', async () => {
    const map = await mount();
    const isStill = async () => {
      const before = day(map);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return day(map) === before;
    };
    for (const stop of [
      () => button(map, 'Pause').click(),
      () => void slide(map, '2023-01-01'),
      () => map.remove(),
    ]) {
      button(map, 'Play from the start').click();
      await map.updateComplete;
      stop();
      await map.updateComplete;
      assert.isTrue(await isStill());
    }
    assert.equal(day(map), '2023-01-01');
  });

  it('gives way to a day that the page sets', async () => {
    const map = await mount({'as-of': '2025-07-03'});
    await slide(map, '2023-01-01');
    await change(map, {asOf: '2024-01-01'});
    assert.equal(day(map), '2024-01-01');
    assert.equal(dayOf(slider(map)), '2024-01-01');
  });

  it('shows a day outside of the data at its end, and says the day that the map shows', async () => {
    const map = await mount({'as-of': '2030-01-01'});
    assert.equal(dayOf(slider(map)), map.facts.day);
    await change(map, {asOf: '2001-01-01'});
    assert.equal(dayOf(slider(map)), map.facts.start);
    assert.include(textOf(within(map, '[part=lead]')), '1 January 2001');
  });
});
