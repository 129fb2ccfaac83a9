import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/engagement-ladder.js';
import '../../src/elements/define/recognition-context.js';
import type {EngagementLadder} from '../../src/elements/engagement-ladder.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {REGIONS, regionOf} from '../../src/model/bundled-regions.js';
import {COURSES, courseOf, movementBetween, RUNGS} from '../../src/model/ladder.js';
import {mapAnswer} from '../../src/model/recognition-map.js';
import {readCSV} from '../browser/csv.js';
import {coloursOf, download} from '../browser/download.js';
import {emulate} from '../browser/emulate.js';
import {misplaced} from '../browser/misplaced.js';
import {mountTag} from '../browser/mount-tag.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  readNumber,
  root,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {randomFrom} from '../model/random.js';

const LANGS = ['en', 'fa-AF', 'ps'] as const;
const ARTICLE = '2025-07-31';
const tag = 'engagement-ladder';
const mountLadder = (attributes: Record<string, string> = {}, parent?: ParentNode) =>
  mountTag(tag, attributes, parent);

const rung = (element: Element, status: string) => within(element, `[data-status=${status}]`);
const places = (where: ParentNode) =>
  [...where.querySelectorAll<HTMLElement>('[data-place]')].map((chip) => chip.dataset['place'] ?? '');
const chip = (element: Element, place: string) => within(element, `[data-place=${place}]`);
const isSeen = (element: Element) => element.getClientRects().length > 0;

/** What is printed of each class, from the highest rung down: how many states, and how many there or higher. */
const printed = (element: Element) =>
  allWithin(element, '.rung').map((each) => ({
    status: each.dataset['status'] ?? '',
    count: readNumber(textOf(each.querySelector('.count') ?? each)),
    atLeast: each.querySelector('.name .silent') && readNumber(textOf(each.querySelector('.name .silent')!)),
  }));

/** Chooses from a list as a reader does. */
async function choose(element: EngagementLadder, label: string, value: string): Promise<void> {
  const list = allWithin<HTMLSelectElement>(element, '.finder select').find(
    (select) => textOf(select.previousElementSibling ?? select) === label,
  );
  if (!list) throw new Error(`no list is called ${label}`);
  assert.include(
    [...list.options].map((option) => option.value),
    value,
  );
  list.value = value;
  list.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('states on the rungs of a ladder', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.removeAttribute('style');
    clear();
  });

  it('are counted, from recognition down to talks, with those of whom nothing is known beside', async () => {
    const element = await mountLadder({'as-of': ARTICLE});
    assert.equal(textOf(within(element, 'h2')), 'How far has each state gone with the Taliban authorities?');
    assert.deepEqual(
      printed(element).map(({status}) => status),
      [...[...RUNGS].reverse(), 'no-known-contact', 'refuses', 'contested', 'unknown'],
    );
    assert.deepEqual(places(rung(element, 'recognised')), ['RU']);
    assert.equal(
      textOf(within(element, '.lead')),
      'On 31 July 2025, 1 of 194 states recognised the Taliban authorities.',
    );
    assert.equal(count(element, 'ol[part=ladder] > li.climb'), RUNGS.length);
  });

  it('are those whom the map counts, on fifty days', async function () {
    this.timeout(60_000);
    const element = await mountLadder();
    rung(element, 'unknown').querySelector<HTMLElement>('.more')?.click();
    const {facts} = element;
    const random = randomFrom(5);
    const [first, last] = [dayNumber(facts.start), dayNumber(facts.day)];
    for (let each = 0; each < 50; each++) {
      const day = dayFromNumber(first + random(last - first + 1));
      await change(element, {asOf: day});
      const answer = mapAnswer(facts, 'recognition', day);
      const shown = printed(element);
      assert.deepEqual(
        Object.fromEntries(shown.map(({status, count: own}) => [status, own])),
        Object.fromEntries(answer.counts.map(({status, count: own}) => [status, own])),
        day,
      );
      let above = 0;
      for (const own of shown) {
        assert.sameMembers(
          places(rung(element, own.status)),
          answer.rows.filter(({standing}) => standing.status === own.status).map(({place}) => place),
          `${own.status} on ${day}`,
        );
        above += own.count;
        if (own.atLeast !== null) assert.equal(own.atLeast, above, `${own.status} on ${day}`);
        assert.equal(
          own.atLeast !== null,
          (RUNGS as readonly string[]).includes(own.status) && above !== own.count,
          `${own.status} on ${day}`,
        );
      }
      const cells = element.answer().tables[0]?.rows.map(({cells: [, number]}) => number);
      assert.deepEqual(
        cells,
        shown.map(({count: own}) => ({kind: 'count', value: own})),
        day,
      );
    }
  });

  it('are in the order of their names, as each language has its letters', async () => {
    const first = async (lang: string) => {
      const element = await mountLadder({lang, 'as-of': ARTICLE});
      return allWithin(element, '[data-status=accepts-charge] [data-place]').map(textOf);
    };
    const names = await first('en');
    assert.isAbove(names.length, 8);
    assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
    for (const lang of ['fa-AF', 'ps']) {
      for (const name of await first(lang)) assert.notMatch(name, /[A-Za-z]/);
    }
  });

  it('stand on a ladder for each part of the world where that is asked for', async () => {
    const element = await mountLadder({group: 'region', 'as-of': ARTICLE});
    for (const each of allWithin<HTMLButtonElement>(element, '.more')) each.click();
    await element.updateComplete;
    const headings = allWithin(element, 'h3.region').map(textOf);
    assert.deepEqual(headings, [...headings].sort());
    assert.lengthOf(headings, REGIONS.length);
    for (const ladder of allWithin(element, 'ol[part=ladder]')) {
      const own = [...new Set(places(ladder).map(regionOf))];
      assert.lengthOf(own, 1, textOf(ladder.previousElementSibling ?? ladder));
      for (const each of ladder.querySelectorAll('.rung')) assert.isNotEmpty(places(each));
    }
    const all = allWithin(element, '[data-place]').map(({dataset}) => dataset['place']);
    assert.lengthOf(all, 194);
    assert.equal(new Set(all).size, 194);
    button(element, 'By region').click();
    await element.updateComplete;
    assert.equal(count(element, 'ol[part=ladder]'), 1);
    assert.equal(element.getAttribute('group'), '');
  });

  it('can be those of one region, which the sentence names', async () => {
    const element = await mountLadder({region: 'central-asia'});
    assert.match(textOf(within(element, '.lead')), /^Central Asia: On 30 June 2026, none of 5 states /);
    const shown = allWithin(element, '[data-place]').map(({dataset}) => dataset['place'] ?? '');
    assert.sameMembers(shown, ['KZ', 'KG', 'TJ', 'TM', 'UZ']);
    assert.match(element.summary(), /Central Asia: /);
    await choose(element, 'Region', '');
    assert.equal(
      printed(element).reduce((sum, own) => sum + own.count, 0),
      194,
    );
    await choose(element, 'Region', 'gulf');
    assert.equal(element.region, 'gulf');
    assert.isTrue(places(root(element)).every((place) => regionOf(place) === 'gulf'));
  });

  it('open from a list to their cards, which close again', async () => {
    const element = await mountLadder();
    const heard: string[] = [];
    element.addEventListener('recognition-select', (event) => heard.push(event.state));
    await choose(element, 'Find a state', 'BR');
    assert.isTrue(isSeen(chip(element, 'BR')), 'where nothing is known all are shown');
    await until('the card is there', () => count(element, '.card .close'));
    assert.equal(textOf(within(element, '.card > p')), 'There is no record of this place in the data.');
    within(element, '.card .close').focus();
    within(element, '.card .close').click();
    await element.updateComplete;
    assert.deepEqual(heard, ['BR', '']);
    assert.equal(count(element, '.card'), 0);
  });

  it('say in their cards what contradicts what, and which statements hold', async () => {
    const day = '2024-01-01';
    const element = await mountLadder({'as-of': day});
    const row = mapAnswer(element.facts, 'recognition', day).rows.find(
      ({standing}) => standing.status === 'contested',
    );
    assert.isDefined(row, 'someone is contested on that day');
    await change(element, {state: row?.place ?? ''});
    await until('the card is told', () => count(element, '.card .history'));
    assert.match(textOf(within(element, '.card > p')), /^Statements contradict each other: .+ – .+\.$/);
    assert.isAtLeast(count(element, '.card .holds'), 2);
  });

  it('are folded where there is little room, and can be unfolded', async () => {
    document.body.style.width = '320px';
    const element = await mountLadder({'as-of': ARTICLE});
    const many = rung(element, 'accepts-charge');
    const total = places(many).length;
    const seen = () => [...many.querySelectorAll('[data-place]')].filter(isSeen).length;
    assert.isAbove(total, 8);
    assert.equal(seen(), 6);
    const more = many.querySelector<HTMLButtonElement>('.more');
    assert.equal(more?.getAttribute('aria-expanded'), 'false');
    assert.include(textOf(more as Element), `Show all: ${total}`);
    more?.click();
    await element.updateComplete;
    assert.equal(seen(), total);
    assert.equal(more?.getAttribute('aria-expanded'), 'true');
    more?.click();
    await element.updateComplete;
    assert.equal(seen(), 6);
    await change(element, {state: places(many).slice(-1)[0]});
    assert.equal(seen(), total, 'the state that is open is shown');
    document.body.style.width = '1000px';
    await change(element, {state: ''});
    assert.equal(seen(), total, 'there is room');
    assert.isFalse(isSeen(more as Element));
  });

  it('have a mirrored ladder in Dari and Pashto', async () => {
    for (const lang of LANGS) {
      const element = await mountLadder({lang});
      const rail = within(element, '.rail').getBoundingClientRect();
      const states = within(element, '.states').getBoundingClientRect();
      assert.equal(rail.right <= states.left, lang === 'en', lang);
      assert.equal(getComputedStyle(within(element, '.root')).direction, lang === 'en' ? 'ltr' : 'rtl');
      element.remove();
    }
  });

  for (const lang of LANGS) {
    it(`have nothing cut off or upon another at 320 px, with text of 100 % and 200 %, in ${lang}`, async () => {
      document.body.style.width = '320px';
      const element = await mountLadder({lang, state: 'TR', from: '2024-01-01'});
      await until('the sources have come', () => count(element, '.card .sources a'));
      for (const size of ['16px', '32px']) {
        document.body.style.fontSize = size;
        for (const view of ['ladder', 'table']) {
          await change(element, {view});
          assert.deepEqual(misplaced('engagement-ladder'), [], `${size} ${view}`);
        }
        await change(element, {view: 'ladder', group: 'region'});
        assert.deepEqual(misplaced('engagement-ladder'), [], `${size} by region`);
        await change(element, {group: ''});
      }
    });
  }

  it('tell the classes apart without colour', async () => {
    const can = await emulate({forcedColors: 'active'});
    const element = await mountLadder();
    const looks = allWithin(element, '.rung .swatch rect').map((bar) => {
      const id = /#s-(\w+)/.exec(bar.getAttribute('fill') ?? '')?.[1];
      return within(element, `#s-${id} path`).getAttribute('d');
    });
    assert.equal(new Set(looks).size, 9, 'a pattern for each class');
    for (const name of allWithin(element, '.rung .name')) assert.isAbove(textOf(name).length, 3);
    if (!can) return;
    const fills = allWithin(element, '.defs rect').map((each) => getComputedStyle(each).fill);
    assert.isAtMost(new Set(fills).size, 3, 'the reader’s own colours');
  });

  it('are all on paper, with all notes and sources in tables', async () => {
    const element = await mountLadder({from: '2024-01-01'});
    await until('the moves have come', () => count(element, '.moves h4'));
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(element, '.chips [data-place]'), 194);
    assert.equal(count(element, 'table'), 3);
    assert.isAbove(count(element, 'table[data-table=recognition] a'), 50);
    if (can) {
      assert.isTrue(isSeen(chip(element, 'BR')));
      assert.isTrue(isSeen(within(element, '[data-move=RU]')));
      for (const part of ['.more', '.finders', '.bar']) assert.isFalse(isSeen(within(element, part)), part);
    }
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    assert.equal(count(element, 'table'), 0);
  });

  it('are tables as well, of the same answer', async () => {
    const element = await mountLadder({view: 'table', from: '2025-01-01', 'as-of': ARTICLE});
    await until('the tables have come', () => count(element, 'table'));
    const rows = Object.fromEntries(
      allWithin(element, 'table').map((each) => [
        each.dataset['table'] ?? '',
        each.querySelectorAll('tbody tr').length,
      ]),
    );
    assert.deepEqual(
      rows,
      Object.fromEntries(element.answer().tables.map((each) => [each.id, each.rows.length])),
    );
    const [headers, ...lines] = readCSV(await element.toCSV());
    assert.include(headers ?? [], 'count');
    assert.lengthOf(lines, 9);
    assert.match(
      element.summary(),
      /^How far has each state gone with the Taliban authorities\? On 31 July 2025, 1 of 194 states recognised /,
    );
    button(element, 'Ladder').click();
    await element.updateComplete;
    assert.equal(count(element, 'table'), 0);
    assert.equal(count(element, '.rung'), 9);
  });

  for (const lang of LANGS) {
    it(`are a picture to take away, with title, names, numbers and source, in ${lang}`, async () => {
      const element = await mountLadder({lang, 'as-of': ARTICLE, from: '2024-01-01', heading: 'A & B <c>'});
      const text = await element.toSVG();
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      assert.equal(picture.querySelectorAll('parsererror').length, 0);
      assert.equal(picture.querySelector('title')?.textContent, 'A & B <c>');
      const words = [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' ');
      assert.include(words, textOf(within(element, '.lead')));
      assert.include(words, textOf(within(element, '.source-note')));
      for (const each of printed(element))
        assert.include(words, textOf(rung(element, each.status).querySelector('.name span') as Element));
      for (const name of allWithin(element, '.chips [data-place]')) assert.include(words, textOf(name));
      assert.notMatch(text.replace('http://www.w3.org/2000/svg', ''), /https?:|var\(|undefined|NaN/);
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
        assert.equal(picture.querySelectorAll(`pattern[id="${id}"]`).length, 1, id);
      assert.equal(picture.querySelectorAll('[direction=rtl]').length, lang === 'en' ? 0 : 1);
      await change(element, {group: 'region'});
      const parted = await element.toSVG();
      for (const region of allWithin(element, 'h3.region')) assert.include(parted, textOf(region));
    });
  }

  it('come from the menu as files named after the day', async () => {
    const element = await mountLadder({'as-of': ARTICLE});
    within(element, '.menu summary').click();
    await until('the menu has come', () => count(element, '.panel textarea'));
    const svg = await download(element, 'Download the picture (SVG)');
    assert.equal(svg.name, `engagement-ladder-${ARTICLE}.svg`);
    assert.equal(await svg.blob.text(), await element.toSVG());
    const png = await download(element, 'Download the picture (PNG)');
    assert.equal(png.name, `engagement-ladder-${ARTICLE}.png`);
    const {width, height, colours, widest} = await coloursOf(png.blob, 200);
    assert.equal(width, 2400);
    assert.isAbove(height, 1000);
    assert.isAbove(colours, 6);
    assert.isBelow(widest, 0.98, 'not blank');
    assert.include(within<HTMLTextAreaElement>(element, 'textarea').value, 'state of 31 July 2025');
  });

  it('warn of values that are not known, name those allowed, and go on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {
      state: 'XX',
      region: 'moon',
      group: 'size',
      from: '2024-02-30',
      view: 'globe',
      'as-of': 'today',
      without: 'roof',
    };
    const element = await mountLadder(bad);
    stop();
    assert.equal(
      printed(element).reduce((sum, own) => sum + own.count, 0),
      194,
    );
    assert.equal(count(element, '.card') + count(element, '.moves') + count(element, 'h3.region'), 0);
    assert.notInclude(
      allWithin<HTMLOptionElement>(element, 'option').map(({value}) => value),
      '2024-02-30',
    );
    for (const [name, value] of Object.entries(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<${tag} ${name}="${value}">: not known. Allowed: `)),
        name,
      );
    assert.lengthOf(heard, 7, heard.join('\n'));
  });

  it('follow the day and the state of a context, where an organisation opens nothing', async () => {
    const {heard, stop} = listenForWarnings();
    const context = document.createElement('recognition-context');
    document.body.append(context);
    const [one, other] = [await mountLadder({}, context), await mountLadder({}, context)];
    context.setAttribute('as-of', '2025-07-02');
    await until('the day is the context’s', () => one.answer().day === '2025-07-02');
    await until('nobody recognises', () => places(rung(one, 'recognised')).length === 0);
    chip(one, 'UZ').click();
    await until('the other has opened it', () => other.state === 'UZ' && count(other, '.card'));
    assert.equal(context.state, 'UZ');
    context.state = 'EU';
    await until('it is closed', () => one.state === 'EU' && count(one, '.card') === 0);
    stop();
    assert.deepEqual(heard, []);
  });

  it('announce once that they are there', async () => {
    const heard: {by: string; travels: boolean}[] = [];
    const listen = (event: Event) =>
      heard.push({
        by: (event.composedPath()[0] as Element).localName,
        travels: event.bubbles && event.composed,
      });
    document.addEventListener('recognition-ready', listen);
    const element = await mountLadder();
    await change(element, {asOf: ARTICLE});
    await change(element, {region: 'gulf', group: 'region'});
    document.removeEventListener('recognition-ready', listen);
    assert.deepEqual(heard, [{by: tag, travels: true}]);
  });

  it('leave out what the page does not want', async () => {
    const element = await mountLadder({without: 'heading finder day menu source'});
    for (const part of ['[part=heading]', '.finders', '.day', '.menu', '.source-note'])
      assert.equal(count(element, part), 0, part);
    assert.equal(count(element, '.rung'), 9);
  });

  it('answer from facts of the embedder’s own', async () => {
    const element = await mountLadder({from: '2021-08-15'});
    const {facts} = element;
    const russia = facts.positions.get('RU') ?? [];
    await change(element, {facts: {...facts, states: ['RU', 'BR'], positions: new Map([['RU', russia]])}});
    assert.deepEqual(
      printed(element)
        .filter((own) => own.count > 0)
        .map(({status, count: own}) => [status, own]),
      [
        ['recognised', 1],
        ['unknown', 1],
      ],
    );
    await change(element, {facts: {...facts, states: [], positions: new Map()}});
    assert.equal(
      printed(element).reduce((sum, own) => sum + own.count, 0),
      0,
    );
  });
});

describe('movement on the ladder between two days', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(() => {
    document.body.removeAttribute('style');
    clear();
  });

  const moved = async (attributes: Record<string, string>) => {
    const element = await mountLadder(attributes);
    await until('the movement is told', () => count(element, '.moves :is(h4, p)'));
    return element;
  };

  it('tells who climbed and who fell, from where to where, on twenty pairs of days', async function () {
    this.timeout(30_000);
    const element = await moved({from: '2024-01-01'});
    const {facts} = element;
    const random = randomFrom(9);
    const [first, last] = [dayNumber(facts.start), dayNumber(facts.day)];
    for (let each = 0; each < 20; each++) {
      const [from, to] = [first + random(last - first + 1), first + random(last - first + 1)]
        .sort((a, b) => a - b)
        .map(dayFromNumber) as [string, string];
      if (from === to) continue;
      await change(element, {from, asOf: to});
      const moves = movementBetween(facts, from, to);
      const groups = allWithin(element, '.moves h4').map((heading) => ({
        count: readNumber(textOf(heading.querySelector('.count') ?? heading)),
        states: [...(heading.nextElementSibling?.querySelectorAll<HTMLElement>('[data-move]') ?? [])].map(
          ({dataset}) => dataset['move'] ?? '',
        ),
      }));
      const expected = COURSES.map((course) => moves.filter((move) => courseOf(move) === course)).filter(
        (own) => own.length > 0,
      );
      assert.deepEqual(
        groups.map(({states}) => [...states].sort()),
        expected.map((own) => own.map(({place}) => place).sort()),
        `${from} ${to}`,
      );
      for (const group of groups) assert.equal(group.count, group.states.length);
      assert.sameMembers(
        allWithin(element, '.chips button[data-place]:has(.sign)').map(({dataset}) => dataset['place']),
        moves.filter(({to: now}) => now.status !== 'unknown').map(({place}) => place),
        `${from} ${to}`,
      );
      const [up, down] = (['up', 'down'] as const).map(
        (course) => moves.filter((move) => courseOf(move) === course).length,
      );
      assert.include(
        textOf(within(element, '.lead')),
        `states that climbed: ${up}; that fell: ${down}.`,
        `${from} ${to}`,
      );
    }
  });

  it('of Russia leads up, and of Turkey later down, in words and by signs', async () => {
    const element = await moved({from: '2024-01-01', 'as-of': ARTICLE});
    const wayOf = (state: string) => textOf(within(element, `.ways > li:has([data-move=${state}]) .way`));
    assert.equal(wayOf('RU'), 'Chargé d’affaires accepted Recognised');
    const signOf = (state: string) => chip(element, state).querySelector('.sign')?.getAttribute('aria-label');
    assert.equal(signOf('RU'), 'Climbed');
    assert.equal(signOf('AT'), 'Newly on record');
    await change(element, {from: ARTICLE, asOf: '2026-06-01'});
    assert.equal(signOf('TR'), 'Fell');
    assert.isUndefined(signOf('RU'));
    assert.include(textOf(within(element, '.moves h3')), 'Movement since 31 July 2025');
  });

  it('leads from a name to the state’s card on the ladder, by keyboard too', async () => {
    const element = await moved({from: '2024-01-01', 'as-of': ARTICLE});
    within(element, '[data-move=RU]').focus();
    await sendKeys({press: 'Enter'});
    await until('the focus is on the ladder', () => root(element).activeElement === chip(element, 'RU'));
    assert.equal(element.state, 'RU');
    assert.equal(count(element, '[data-status=recognised] .card'), 1);
  });

  it('can be chosen in the list of days, and is none where nothing changed', async () => {
    const element = await mountLadder({'as-of': '2021-09-15'});
    assert.equal(count(element, '.moves'), 0);
    await choose(element, 'Movement since', '2021-08-15');
    assert.equal(element.from, '2021-08-15');
    await until('the movement is told', () => count(element, '.moves h3'));
    await change(element, {from: '2021-08-20', asOf: '2021-08-21'});
    const moves = movementBetween(element.facts, '2021-08-20', '2021-08-21');
    assert.lengthOf(moves, 0);
    assert.equal(textOf(within(element, '.moves p')), 'No state’s position changed.');
    await choose(element, 'Movement since', '');
    assert.equal(count(element, '.moves'), 0);
  });

  it('is not told where the earlier day is none', async () => {
    const {heard, stop} = listenForWarnings();
    const element = await mountLadder({from: '2025-01-01', 'as-of': '2024-01-01'});
    assert.equal(count(element, '.moves'), 0);
    assert.notInclude(textOf(within(element, '.lead')), 'climbed');
    stop();
    assert.deepEqual(heard, []);
  });

  for (const lang of ['fa-AF', 'ps']) {
    it(`is told in ${lang} with no letter of another script`, async () => {
      const element = await moved({lang, from: '2021-08-15'});
      assert.notMatch(textOf(within(element, '.moves')), /[A-Za-z0-9]/);
      for (const sign of allWithin(element, '.sign[aria-label]'))
        assert.match(sign.getAttribute('aria-label') ?? '', /^[^A-Za-z]+$/);
      const arrow = new DOMMatrix(getComputedStyle(within(element, '.then')).transform);
      assert.equal(arrow.a, -1, 'the arrow points where one reads on');
    });
  }
});
