import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/engagement-ladder.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {mountTag} from '../browser/mount-tag.js';
import {allWithin, clear, count, root, textOf, until} from '../browser/mount.js';

describe('every state on record', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(() => {
    document.body.removeAttribute('style');
    clear();
  });

  for (const lang of ['en', 'fa-AF', 'ps']) {
    it(`is reached by keyboard alone, with each of its statements and their sources, in ${lang}`, async function () {
      this.timeout(90_000);
      const element = await mountTag('engagement-ladder', {lang, without: 'menu finder'});
      const {facts} = element;
      const known = mapAnswer(facts, 'recognition', facts.day)
        .rows.map(({place}) => place)
        .filter((place) => facts.positions.has(place));
      assert.lengthOf(known, 50);
      const views = allWithin(element, '.choices button');
      views[views.length - 1]?.focus();
      const opened: string[] = [];
      while (opened.length < known.length) {
        await sendKeys({press: 'Tab'});
        const focused = root(element).activeElement as HTMLElement;
        const place = focused.dataset['place'] ?? '';
        assert.include(known, place, `the Tab after ${opened.length} states`);
        assert.equal(focused.getAttribute('aria-expanded'), 'false');
        await sendKeys({press: 'Enter'});
        await until(`${place} is open`, () => count(element, '.card .sources a'));
        assert.equal(focused.getAttribute('aria-expanded'), 'true');
        const card = root(element).querySelector('.card');
        assert.equal(card?.getAttribute('aria-label'), textOf(focused));
        assert.isTrue(card?.closest('.rung') === focused.closest('.rung'), 'the card stands on its rung');
        const statements = facts.positions.get(place) ?? [];
        assert.sameMembers(
          [...(card?.querySelectorAll('.history > li') ?? [])].map(({id}) => id),
          statements.map(({id}) => id),
          place,
        );
        for (const {id} of statements) {
          const own = root(element).getElementById(id);
          const note = textOf(own?.querySelector('.note') ?? focused);
          assert.isAbove(note.length, 5, id);
          assert.equal(/[\u0600-\u06ff]/.test(note), lang !== 'en', `${id}: ${note}`);
          const links = [...(own?.querySelectorAll<HTMLAnchorElement>('.sources a') ?? [])];
          assert.isNotEmpty(links, `${id} has a source`);
          for (const link of links) assert.match(link.protocol, /^https?:$/, id);
        }
        opened.push(place);
        await sendKeys({press: 'Escape'});
        await element.updateComplete;
        assert.equal(count(element, '.card'), 0, `${place} is closed again`);
        assert.isTrue(root(element).activeElement === focused, 'the focus stays where it was');
      }
      assert.sameMembers(opened, known);
      // After those of whom something is known, the rest.
      await sendKeys({press: 'Tab'});
      const more = root(element).activeElement as HTMLElement;
      assert.equal(more.getAttribute('aria-expanded'), 'false');
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      assert.equal(count(element, '[data-status=unknown] [data-place]'), 144);
      await sendKeys({press: 'Tab'});
      const focused = root(element).activeElement as HTMLElement;
      await sendKeys({press: 'Enter'});
      await until('the card is there', () => count(element, '.card .close'));
      assert.isAbove(textOf(root(element).querySelector('.card > p') ?? focused).length, 10);
      // The close button gives the focus back to the name that opened it.
      root(element).querySelector<HTMLElement>('.card .close')?.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      assert.equal(count(element, '.card'), 0);
      assert.isTrue(root(element).activeElement === focused);
    });
  }
});
