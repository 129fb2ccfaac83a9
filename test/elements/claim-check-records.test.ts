import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {bundledClaims} from '../../src/model/bundled-claims.js';
import {claimsOn} from '../../src/model/claims.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {VERDICTS} from '../../src/model/vocabulary.js';
import {mountClaims} from '../browser/mount-claims.js';
import {allWithin, change, clear, count, readNumber, root, textOf, until, within} from '../browser/mount.js';

const dataset = bundledDataset();
const claims = bundledClaims();

describe('the claims on record', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    it(`are each reached by keyboard alone, with every piece of evidence and its sources, in ${lang}`, async function () {
      this.timeout(90_000);
      const element = await mountClaims({lang, without: 'menu day source'});
      allWithin(element, 'select')[1]?.focus();
      const reached = new Set<string>();
      const evidence = new Set<string>();
      for (let each = 0; each < claims.length; each++) {
        await sendKeys({press: 'Tab'});
        const focused = root(element).activeElement as HTMLElement;
        const item = focused.closest('li');
        const id = item?.dataset['record'] ?? '';
        assert.equal(focused.getAttribute('aria-expanded'), 'false', `stop ${each} is a claim`);
        await sendKeys({press: 'Enter'});
        await until(`${id} is open`, () => root(element).querySelector('.card .sources a'));
        assert.equal(element.record, id);
        assert.equal(focused.getAttribute('aria-expanded'), 'true');
        reached.add(id);
        const claim = claims.find((own) => own.id === id);
        for (const own of claim?.evidence ?? []) {
          const told = within(element, `.card [data-record="${own.id}"]`);
          const note = textOf(told.querySelector('.note') ?? told);
          assert.equal(/[\u0600-\u06ff]/.test(note), lang !== 'en', note);
          const links = [...told.querySelectorAll<HTMLAnchorElement>('.sources a')];
          assert.isNotEmpty(links, own.id);
          for (const link of links) assert.match(link.protocol, /^https?:$/, own.id);
          evidence.add(own.id);
        }
        for (const measure of claim?.measures ?? [])
          assert.isAbove(textOf(within(element, `[data-measure="${measure}"] .note`)).length, 15, measure);
        assert.isAbove(textOf(within(element, '.card > .note')).length, 10, 'an assessment');
        await sendKeys({press: 'Enter'});
        await element.updateComplete;
        assert.isTrue(root(element).activeElement === focused, 'the focus stays where it was');
      }
      assert.equal(reached.size, claims.length);
      assert.equal(evidence.size, claims.flatMap((own) => own.evidence).length);
    });
  }

  it('are as many as the model has, of each verdict and claimant, on fifty days', async function () {
    this.timeout(30_000);
    const element = await mountClaims();
    const [first, last] = [dayNumber(dataset.start), dayNumber(dataset.day)];
    const options = (index: number) =>
      [...(allWithin(element, 'select')[index]?.querySelectorAll('option') ?? [])].map(
        ({value, textContent}) => [value, readNumber((textContent ?? '').replace(/^.*\(/s, ''))] as const,
      );
    let seed = 20250731;
    for (let each = 0; each < 50; each++) {
      seed = (seed * 48271) % 2147483647;
      const day = dayFromNumber(first + (seed % (last - first + 1)));
      await change(element, {asOf: day});
      const made = claimsOn(dataset, claims, day);
      assert.equal(count(element, '.claims > li'), made.length, day);
      for (const [verdict, number] of options(0)) {
        const own = made.filter(({claim}) => !verdict || claim.verdict === verdict);
        assert.equal(number, own.length, `${day} ${verdict}`);
      }
      for (const [claimant, number] of options(1)) {
        const own = made.filter(({claim}) => !claimant || claim.claimants.includes(claimant));
        assert.equal(number, own.length, `${day} ${claimant}`);
      }
    }
  });

  it('stand beside the numbers that the model has, on fifty days', async function () {
    this.timeout(30_000);
    const element = await mountClaims({lang: 'prs', claim: 'clm-40-countries'});
    const [first, last] = [dayNumber('2025-03-01'), dayNumber(dataset.day)];
    let seed = 40;
    for (let each = 0; each < 50; each++) {
      seed = (seed * 48271) % 2147483647;
      const day = dayFromNumber(first + (seed % (last - first + 1)));
      await change(element, {asOf: day});
      const [own] = claimsOn(
        dataset,
        claims.filter(({id}) => id === 'clm-40-countries'),
        day,
      );
      const numbers = (selector: string) =>
        allWithin(element, `${selector} .count`).map((number) => readNumber(textOf(number)));
      assert.deepEqual(
        numbers('.card [data-record]'),
        own?.evidence.map(({figure}) => figure),
      );
      assert.deepEqual(
        numbers('[data-measure]'),
        own?.counts.flatMap(({then, now}) => [then.value, now.value]),
      );
    }
  });

  it('have each a verdict of the vocabulary, with a sign of its own', async () => {
    const element = await mountClaims();
    const signs = new Map<string, Set<string>>();
    for (const {id, verdict} of claims) {
      const item = within(element, `li[data-record="${id}"]`);
      assert.isAbove(textOf(item.querySelector('.verdict') ?? item).length, 4, id);
      const sign = item.querySelector('.sign path')?.getAttribute('d') ?? '';
      signs.set(verdict, (signs.get(verdict) ?? new Set()).add(sign));
    }
    for (const [verdict, drawn] of signs) {
      assert.include(VERDICTS, verdict);
      assert.equal(drawn.size, 1, verdict);
    }
    assert.equal(new Set([...signs.values()].flatMap((drawn) => [...drawn])).size, signs.size);
  });
});
