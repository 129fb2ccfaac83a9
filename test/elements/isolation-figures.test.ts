import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/isolation-figures.js';
import '../../src/elements/define/recognition-context.js';
import type {IsolationFigures} from '../../src/elements/isolation-figures.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {bundledFigures} from '../../src/model/bundled-figures.js';
import {figuresOn} from '../../src/model/figures.js';
import {DEFINITIONS} from '../../src/model/measures.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {emulate} from '../browser/emulate.js';
import {mountTag} from '../browser/mount-tag.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  forgetNotes,
  listenForWarnings,
  readNumber,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';

const mountFigures = (attributes: Record<string, string> = {}, parent?: ParentNode) =>
  mountTag('isolation-figures', attributes, parent);

const headlines = bundledFigures().filter(({headline}) => headline);

/** What a card shows at once. */
const cards = (element: Element) =>
  allWithin(element, '.figures > li').map((card) => ({
    id: card.dataset['record'] ?? '',
    value: readNumber(textOf(card.querySelector('.number') ?? card)),
    words: textOf(card.querySelector('.value') ?? card),
    when: textOf(card.querySelector('.days') ?? card),
    change: card.querySelector('.change') && textOf(card.querySelector('.change span') ?? card),
  }));

const said = (element: IsolationFigures, id: string) => cards(element).find((card) => card.id === id);

/** Days from the dataset's first to its own, the same in every run. */
function* days(facts: {readonly start: string; readonly day: string}, number: number) {
  const [first, last] = [dayNumber(facts.start), dayNumber(facts.day)];
  for (let each = 0, seed = 20250731; each < number; each++) {
    seed = (seed * 48271) % 2147483647;
    yield dayFromNumber(first + (seed % (last - first + 1)));
  }
}

describe('the key figures', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    clear();
  });

  it('are those meant for a first view, each with its number, what it counts and its day', async () => {
    const element = await mountFigures({'as-of': '2025-07-31', calendar: 'gregorian'});
    const shown = cards(element);
    assert.sameMembers(
      shown.map(({id}) => id),
      headlines
        .filter(({date}) => date <= '2025-07-31')
        .map(({id}) => id)
        .concat('fig-recognising-states'),
    );
    const {words, when} = said(element, 'fig-ismailis') ?? {};
    assert.equal(words, 'at least 50 people');
    assert.equal(when, '1 May 2025');
    assert.equal(said(element, 'fig-claimed-relations')?.words, '40 countries');
    assert.equal(said(element, 'fig-recognising-states')?.words, '1 state');
    assert.equal(said(element, 'fig-recognising-states')?.when, 'Our own count on 31 Jul 2025');
  });

  it('are all of them where the page or the reader asks for all', async () => {
    const element = await mountFigures({figures: 'all'});
    assert.equal(cards(element).length, 44);
    button(element, 'Key figures').click();
    await element.updateComplete;
    assert.equal(cards(element).length, headlines.length);
    assert.equal(element.getAttribute('figures'), 'headline');
  });

  for (const lang of ['en', 'prs', 'ps']) {
    it(`are each reached by keyboard alone, with note and sources, in ${lang}`, async function () {
      this.timeout(90_000);
      const element = await mountFigures({lang, figures: 'all', without: 'menu day'});
      const all = allWithin(element, '.choices button');
      all[all.length - 1]?.focus();
      const opened = new Set<string>();
      for (let card = 0; card < 44; card++) {
        await sendKeys({press: 'Tab'});
        const focused = root(element).activeElement as HTMLElement;
        const own = focused.closest('li');
        const id = own?.dataset['record'] ?? '';
        assert.equal(focused.getAttribute('aria-expanded'), 'false', `the tab after ${card} cards`);
        await sendKeys({press: 'Enter'});
        await until(`${id} is open`, () => own?.querySelector('.card .sources a'));
        assert.equal(focused.getAttribute('aria-expanded'), 'true');
        const text = textOf(own?.querySelector('.card') ?? focused);
        if (lang !== 'en')
          assert.notMatch(textOf(own?.querySelector('h3') ?? focused), /[A-Za-z]/, `${id}: ${text}`);
        for (const list of own?.querySelectorAll('.sources') ?? [])
          assert.isNotEmpty([...list.querySelectorAll('a')], id);
        for (const link of own?.querySelectorAll<HTMLAnchorElement>('.sources a') ?? [])
          assert.match(link.protocol, /^https?:$/, id);
        for (const note of own?.querySelectorAll('.note') ?? [])
          assert.equal(/[\u0600-\u06ff]/.test(textOf(note)), lang !== 'en', `${id}: ${textOf(note)}`);
        opened.add(id);
        await sendKeys({press: 'Enter'});
        await element.updateComplete;
        assert.equal(root(element).activeElement, focused, 'the focus stays where it was');
      }
      assert.equal(opened.size, 44);
    });
  }

  it('have the notes and the number of sources that the records have', async () => {
    const element = await mountFigures({figures: 'all'});
    within(element, '.figures h3 button').click();
    await until('the sources have come', () => count(element, '.card .sources a'));
    const sources = new Map(
      element.answer().tables[0]?.rows.map(({id, cells}) => {
        const cell = cells.find((each) => each?.kind === 'sources');
        return [id, cell?.kind === 'sources' ? cell.ids : []];
      }),
    );
    for (const card of allWithin(element, '.figures > li')) {
      const toggle = card.querySelector<HTMLButtonElement>('h3 button');
      if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
      await element.updateComplete;
      const lists = [...card.querySelectorAll('.sources')];
      const links = [...(lists[lists.length - 1]?.querySelectorAll('a') ?? [])].map(({href}) => href);
      const known = sources.get(card.dataset['record'] ?? '') ?? [];
      assert.isNotEmpty(known);
      assert.deepEqual(
        links,
        known.map((url) => new URL(url).href),
        card.dataset['record'],
      );
    }
  });

  it('of our own counts equal those of the model and of the map, on fifty days', async () => {
    const element = await mountFigures({figures: 'all'});
    const {facts} = element;
    for (const day of days(facts, 50)) {
      await change(element, {asOf: day});
      const shown = cards(element);
      const known = figuresOn(facts, bundledFigures(), day);
      assert.sameMembers(
        shown.map(({id}) => id),
        known.map(({figure}) => figure.id),
        day,
      );
      for (const {figure, value, derived} of known) {
        assert.equal(shown.find(({id}) => id === figure.id)?.value, value, `${figure.id} on ${day}`);
        if (!derived || !figure.measure) continue;
        const {layer, statuses} = DEFINITIONS[figure.measure];
        const counted = mapAnswer(facts, layer, day).counts.filter(({status}) => statuses.includes(status));
        assert.equal(
          value,
          counted.reduce((sum, each) => sum + each.count, 0),
          `the map on ${day}`,
        );
      }
    }
  });

  it('tell how our own counts changed since a day, on fifty days', async () => {
    const element = await mountFigures({'as-of': '2026-06-30', calendar: 'gregorian'});
    const then = (day: string) =>
      figuresOn(element.facts, bundledFigures(), day).find(
        ({figure}) => figure.id === 'fig-recognising-states',
      )?.value ?? NaN;
    await change(element, {since: '2021-08-15'});
    assert.equal(said(element, 'fig-recognising-states')?.change, '1 more since 15 Aug 2021');
    for (const day of days(element.facts, 50)) {
      await change(element, {since: day});
      const by = then('2026-06-30') - then(day);
      const told = said(element, 'fig-recognising-states')?.change ?? '';
      assert.match(told, by > 0 ? /^1 more since / : /^No change since /, day);
      const table = element.answer().tables[1];
      const at = table?.columns.findIndex(({id}) => id === 'change') ?? -1;
      assert.deepEqual(table?.rows[0]?.cells[at], {kind: 'count', value: by});
    }
    assert.equal(
      cards(element).filter(({change}) => change).length,
      1,
      'a source’s number has no change of ours',
    );
  });

  it('tell nothing that sources said only later', async () => {
    const element = await mountFigures({'as-of': '2021-08-20'});
    assert.deepEqual(
      cards(element).map(({id, words}) => [id, words]),
      [['fig-recognising-states', '0 states']],
    );
    within(element, '.figures h3 button').click();
    await until('what is counted is told', () => count(element, '.card .note'));
    assert.notInclude(textOf(within(element, '.card')), 'Given by sources');
  });

  it('can be read as a table and taken as CSV', async () => {
    const element = await mountFigures({view: 'table', since: '2024-01-01'});
    await until('the table has come', () => count(element, 'table'));
    assert.equal(count(element, 'table[data-table=figures] tbody tr'), headlines.length);
    assert.include(textOf(within(element, 'table[data-table=figure-measures]')), 'Change');
    assert.match(await element.toCSV(), /135/);
    assert.match(element.summary(), /^The key figures, each with its day and its source/);
  });

  it('print with all their notes and sources', async () => {
    const element = await mountFigures();
    within(element, '.figures h3 button').focus();
    within(element, '.figures h3 button').click();
    await until('the sources have come', () => count(element, '.card .sources a'));
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(element, '.figures .card .sources'), headlines.length + 1);
    if (await emulate({media: 'print'}))
      assert.equal(within(element, '.tables').getClientRects().length, 0, 'not a second time');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.equal(count(element, '.figures .card'), 1);
  });

  it('are on paper without what has not come, and say so once', async () => {
    const element = await mountFigures();
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(element, '.figures .card'), 0);
    assert.equal(count(element, '[role=status].fine'), 1);
  });

  it('follow the day of a context', async () => {
    const context = document.createElement('recognition-context');
    context.setAttribute('as-of', '2025-07-02');
    document.body.append(context);
    const element = await mountFigures({}, context);
    await until('its day is the context’s', () => said(element, 'fig-recognising-states')?.value === 0);
  });

  it('warn of what is not known, and show what they show without it', async () => {
    const {heard, stop} = listenForWarnings();
    const element = await mountFigures({figures: 'some', since: 'yesterday', figure: 'fig-none'});
    stop();
    assert.equal(cards(element).length, headlines.length);
    assert.equal(count(element, '.change'), 0);
    assert.equal(heard.length, 3, heard.join('\n'));
    assert.isTrue(heard.some((text) => text.includes('fig-icc-warrants')));
  });

  it('say that notes and sources could not be had, and try again', async () => {
    const element = await mountFigures();
    forgetNotes(element);
    const {loadDetails} = (element as unknown as {provide: {loadDetails: unknown}}).provide as {
      loadDetails: (lang: string) => Promise<unknown>;
    };
    let fails = true;
    Object.assign(element, {
      provide: {
        ...(element as unknown as {provide: object}).provide,
        loadDetails: (lang: string) => (fails ? Promise.reject(new Error('offline')) : loadDetails(lang)),
      },
    });
    within(element, '.figures h3 button').click();
    await until('the message is there', () => count(element, '.card [role=alert]'));
    fails = false;
    button(element, 'Try again').click();
    await until('the sources have come', () => count(element, '.card .sources a'));
  });
});

describe('a figure in a sentence', () => {
  afterEach(clear);

  const sentence = async (
    attributes: Record<string, string> = {},
    before = 'Before ',
    after = ', and after.',
  ) => {
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    paragraph.append(before);
    const element = await mountFigures({figure: 'fig-claimed-relations', ...attributes}, paragraph);
    paragraph.append(after);
    return element;
  };

  it('is a word of it: no heading, no menu, no day, and no line of its own', async () => {
    const element = await sentence({calendar: 'gregorian'});
    assert.equal(textOf(within(element, '.root')), '40 countries');
    for (const part of ['h1,h2,h3', '.menu', '.day', '.bar', '.source-note'])
      assert.equal(count(element, part), 0);
    assert.equal(getComputedStyle(element).display, 'inline');
    assert.equal(getComputedStyle(within(element, '.root')).display, 'inline');
    const range = document.createRange();
    range.selectNodeContents(element.parentElement?.lastChild as Text);
    const [comma] = range.getClientRects();
    const number = within(element, 'button').getBoundingClientRect();
    assert.isBelow(Math.abs((comma?.left ?? 0) - number.right), 1, 'the comma follows at once');
    assert.isBelow(Math.abs((comma?.bottom ?? 0) - number.bottom), 6, 'on the same line');
    assert.equal(
      element.summary(),
      'Countries with relations, as claimed by the spokesman: 40 countries, February 2025.',
    );
  });

  it('can leave the words for what is counted to the sentence', async () => {
    const element = await sentence({lang: 'ps', bare: ''});
    assert.equal(textOf(within(element, '.root')), '۴۰');
  });

  it('keeps the type of the sentence', async () => {
    const element = await sentence();
    const paragraph = element.parentElement as HTMLElement;
    paragraph.style.font = 'italic 700 23px/1.4 monospace';
    const own = getComputedStyle(within(element, 'button'));
    assert.deepEqual(
      [own.fontStyle, own.fontWeight, own.fontSize, own.fontFamily],
      ['italic', '700', '23px', 'monospace'],
    );
  });

  for (const lang of ['en', 'prs', 'ps']) {
    it(`opens to label, day and sources by keyboard, and closes again, in ${lang}`, async () => {
      for (const {id} of bundledFigures().filter(({headline}) => headline)) {
        const element = await sentence({lang, figure: id});
        within(element, 'button').focus();
        await sendKeys({press: 'Enter'});
        await until(`${id} is open`, () => count(element, '.over .sources a'));
        const note = within(element, '.over');
        assert.equal(note.getAttribute('aria-label'), textOf(note.querySelector('strong') ?? note));
        assert.isAbove(textOf(note.querySelector('.days') ?? note).length, 3);
        const {left, right} = note.getBoundingClientRect();
        assert.isTrue(left >= 0 && right <= document.documentElement.clientWidth, 'within the page');
        await sendKeys({press: 'Tab'});
        assert.equal(root(element).activeElement?.localName, 'a');
        await sendKeys({press: 'Escape'});
        await element.updateComplete;
        assert.equal(count(element, '.over'), 0);
        assert.equal(root(element).activeElement?.localName, 'button');
        clear();
      }
    });
  }

  it('lets the text after it stay where it is when it opens', async () => {
    const element = await sentence({}, 'Before ', ` ${'and after '.repeat(60)}`);
    const paragraph = element.parentElement as HTMLElement;
    const before = paragraph.getBoundingClientRect().height;
    within(element, 'button').click();
    await until('it is open', () => count(element, '.over .sources a'));
    assert.equal(paragraph.getBoundingClientRect().height, before);
  });

  it('closes when a reader goes on elsewhere', async () => {
    const element = await sentence();
    within(element, 'button').click();
    await until('it is open', () => count(element, '.over .sources a'));
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await element.updateComplete;
    assert.equal(count(element, '.over'), 0);
  });

  it('says that it is not known on a day before its own', async () => {
    const element = await sentence({'as-of': '2022-01-01'});
    assert.equal(textOf(within(element, '.root')), 'not known');
    within(element, 'button').click();
    await element.updateComplete;
    assert.include(textOf(within(element, '.over')), 'Countries with relations');
  });
});
