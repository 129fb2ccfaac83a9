import {assert} from 'chai';
import '../../src/elements/define/recognition-context.js';
import {loadPart} from '../../src/model/bundled-parts.js';
import {emulate} from '../browser/emulate.js';
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
import {eventsOf, mountTimeline, searchFor} from '../browser/mount-timeline.js';

const events = await loadPart('events');
const idsOf = (holds: (event: (typeof events)[number]) => boolean) => events.filter(holds).map(({id}) => id);

/** Chooses in the list with this label. */
async function choose(timeline: HTMLElementTagNameMap['engagement-timeline'], label: string, value: string) {
  const select = allWithin(timeline, '.finder')
    .find((each) => textOf(each.querySelector('span') ?? each) === label)
    ?.querySelector('select');
  assert.isOk(select, label);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await timeline.updateComplete;
}

describe('the timeline', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    history.replaceState(null, '', location.pathname + location.search);
    await emulate({});
    document.body.style.cssText = '';
    clear();
  });

  it('shows every event at once, the newest first, or the oldest', async () => {
    const timeline = await mountTimeline();
    const dates = () =>
      eventsOf(timeline).map((id) => events.find((event) => event.id === id)?.date.slice(0, 7) ?? '');
    assert.lengthOf(dates(), 155);
    assert.deepEqual(dates(), [...dates()].sort().reverse());
    await choose(timeline, 'Order', 'oldest');
    assert.deepEqual(dates(), [...dates()].sort());
    assert.equal(textOf(within(timeline, 'h3')), '2020 1');
  });

  it('has a button for each year with its count, which shows that year alone and back', async () => {
    const timeline = await mountTimeline();
    const years = allWithin(timeline, '.years button');
    assert.deepEqual(years.map(textOf), [
      '2020 1',
      '2021 22',
      '2022 20',
      '2023 19',
      '2024 31',
      '2025 53',
      '2026 9',
    ]);
    button(timeline, '2025 53').click();
    await timeline.updateComplete;
    assert.equal(timeline.year, '2025');
    assert.sameMembers(
      eventsOf(timeline),
      idsOf(({date}) => date.startsWith('2025')),
    );
    assert.equal(count(timeline, '.months .sign'), 53, 'a sign for each');
    assert.equal(textOf(within(timeline, '.lead')), 'Events on record by 30 June 2026: 155; shown here: 53.');
    assert.equal(textOf(within(timeline, '.said')), textOf(within(timeline, '.lead')), 'it is said');
    assert.equal(button(timeline, '2024 31').getAttribute('aria-pressed'), 'false');
    assert.equal(timeline.answer().tables[0]?.rows.length, 53, 'the table is of the same');
    button(timeline, '2025 53').click();
    await timeline.updateComplete;
    assert.lengthOf(eventsOf(timeline), 155);
  });

  it('narrows by kind, by several kinds, and by state, and shows all again', async () => {
    const timeline = await mountTimeline();
    await choose(timeline, 'Kind', 'court');
    assert.sameMembers(
      eventsOf(timeline),
      idsOf(({kind}) => kind === 'court'),
    );
    await change(timeline, {kind: 'court visit'});
    assert.sameMembers(
      eventsOf(timeline),
      idsOf(({kind}) => kind === 'court' || kind === 'visit'),
    );
    await change(timeline, {kind: ''});
    const heard: string[] = [];
    timeline.addEventListener('recognition-select', (event) => heard.push(event.state));
    await choose(timeline, 'State or organisation', 'RU');
    assert.sameMembers(
      eventsOf(timeline),
      idsOf(({states, parties}) => [...states, ...parties].includes('RU')),
    );
    assert.deepEqual(heard, ['RU']);
    assert.equal(textOf(within(timeline, 'h2')), 'Russia: what happened, and when?');
    await change(timeline, {year: '2025', kind: 'recognition'});
    assert.deepEqual(eventsOf(timeline), ['ev-2025-07-03-russia']);
    button(timeline, 'Show all events').click();
    await timeline.updateComplete;
    assert.isAbove(eventsOf(timeline).length, 1);
    assert.equal(timeline.state, 'RU', 'the state is the question, not what narrows it');
    await change(timeline, {kind: 'court', year: '2020'});
    assert.deepEqual(eventsOf(timeline), []);
    assert.include(textOf(within(timeline, '.main')), 'No event on record fits this choice.');
  });

  it('finds titles, texts, who acted, states, kinds and days, and marks what it found', async () => {
    const timeline = await mountTimeline();
    await searchFor(timeline, 'military-technical');
    assert.lengthOf(eventsOf(timeline), 1);
    assert.equal(textOf(within(timeline, 'mark')), 'military-technical');
    for (const [query, id] of [
      ['2025-07-03', 'ev-2025-07-03-russia'],
      ['Moscow confirmed', 'ev-2025-07-03-russia'],
      ['rashid meredov', 'ev-2021-10-30-turkmen-fm'],
      ['russia recognise', 'ev-2025-07-03-russia'],
    ] as const) {
      await searchFor(timeline, query);
      assert.include(eventsOf(timeline), id, query);
    }
    await searchFor(timeline, 'nothing of the kind');
    assert.deepEqual(eventsOf(timeline), []);
    await searchFor(timeline, '');
    assert.lengthOf(eventsOf(timeline), 155);
  });

  it('finds in Dari and Pashto whatever the keyboard', async () => {
    for (const [lang, query] of [
      ['prs', 'روسيه'],
      ['ps', 'روسيه'],
      ['ps', 'په رسميت وپيژندله'],
    ] as const) {
      const timeline = await mountTimeline({lang});
      await searchFor(timeline, query);
      assert.include(eventsOf(timeline), 'ev-2025-07-03-russia', query);
      assert.isAbove(count(timeline, 'mark'), 0);
    }
  });

  it('opens the event of its attribute, and a click opens and closes', async () => {
    const timeline = await mountTimeline({event: 'ev-2025-07-03-russia', lang: 'ps'});
    await until('its sources have come', () => count(timeline, '.card .sources a'));
    const title = within(timeline, '[data-record="ev-2025-07-03-russia"] button');
    assert.equal(title.getAttribute('aria-expanded'), 'true');
    title.click();
    await timeline.updateComplete;
    assert.equal(timeline.getAttribute('event'), '');
    assert.equal(count(timeline, '.card'), 0);
  });

  it('follows and sets the address where it is told to', async () => {
    history.replaceState(null, '', '#ev-2025-07-03-russia');
    const timeline = await mountTimeline({'deep-link': '', lang: 'en'});
    assert.equal(timeline.event, 'ev-2025-07-03-russia');
    within(timeline, '[data-record="ev-2020-02-29-doha"] button').click();
    assert.equal(location.hash, '#ev-2020-02-29-doha');
    location.hash = '#ev-2021-08-15-takeover';
    await until('it follows', () => timeline.event === 'ev-2021-08-15-takeover');
    const other = await mountTimeline();
    assert.equal(other.event, '', 'only where it is told to');
  });

  it('opens an event by its sign in the year', async () => {
    const timeline = await mountTimeline({year: '2025'});
    within(timeline, '.months button').click();
    await timeline.updateComplete;
    assert.match(timeline.event, /^ev-2025-/);
    assert.equal(count(timeline, '[aria-expanded=true]'), 1);
  });

  it('runs from left to right in every language, or as it is read', async () => {
    document.body.style.width = '1000px';
    for (const lang of ['en', 'prs', 'ps']) {
      for (const mirror of [false, true]) {
        const timeline = await mountTimeline({lang, year: '2025'});
        await change(timeline, {mirror});
        const mirrored = mirror && lang !== 'en';
        for (const selector of ['.years button', '.months > div']) {
          const xs = allWithin(timeline, selector).map((each) => each.getBoundingClientRect().x);
          const sorted = [...xs].sort((a, b) => (mirrored ? b - a : a - b));
          assert.deepEqual(xs, sorted, `${lang} ${mirror} ${selector}`);
        }
        // 2020 has one event, in February: the column stands near the beginning of its year.
        const path = within<SVGGraphicsElement>(timeline, '[data-year="2020"] path').getBBox();
        assert.equal(path.x > 6, mirrored);
        // The list is as the language is read.
        const item = within(timeline, 'li[data-record]');
        const [sign, title] = [item.querySelector('.sign'), item.querySelector('button')];
        assert.equal(
          (sign?.getBoundingClientRect().x ?? 0) > (title?.getBoundingClientRect().x ?? 0),
          lang !== 'en',
        );
        timeline.remove();
      }
    }
  });

  it('keeps its day control in sight, and moves by it', async () => {
    const timeline = await mountTimeline();
    assert.equal(
      getComputedStyle(within(timeline, '.day')).position,
      innerHeight >= 640 ? 'sticky' : 'static',
    );
    const slider = within<HTMLInputElement>(timeline, 'input[type=range]');
    slider.value = slider.min;
    slider.dispatchEvent(new Event('input', {bubbles: true}));
    await timeline.updateComplete;
    assert.isBelow(eventsOf(timeline).length, 5);
    assert.equal(
      allWithin(timeline, '.years .count').reduce((sum, each) => sum + readNumber(textOf(each)), 0),
      eventsOf(timeline).length,
    );
  });

  it('warns of values that it does not know, names those allowed, and goes on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {
      event: 'ev-x',
      state: 'XX',
      kind: 'party',
      year: '1999',
      order: 'mass',
      view: 'globe',
      without: 'roof',
    };
    const timeline = await mountTimeline(bad);
    stop();
    assert.lengthOf(eventsOf(timeline), 155);
    for (const name of Object.keys(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<engagement-timeline ${name}=`) && text.includes('Allowed: ')),
        name,
      );
  });

  it('is narrowed by the state that a context shares, and by none that no event concerns', async () => {
    const context = document.createElement('recognition-context');
    document.body.append(context);
    const timeline = await mountTimeline({}, context);
    await change(context, {state: 'CN'});
    await timeline.updateComplete;
    assert.sameMembers(
      eventsOf(timeline),
      idsOf(({states, parties}) => [...states, ...parties].includes('CN')),
    );
    const {heard, stop} = listenForWarnings();
    await change(context, {state: 'FJ'});
    await timeline.updateComplete;
    stop();
    assert.lengthOf(eventsOf(timeline), 155);
    assert.deepEqual(heard, []);
    await choose(timeline, 'State or organisation', 'IN');
    assert.equal(context.state, 'IN', 'what the reader chooses here is chosen for all');
  });

  it('is on paper with every text and source, titles included', async () => {
    const timeline = await mountTimeline({event: 'ev-2025-07-03-russia'});
    await until('the sources have come', () => count(timeline, '.card .sources a'));
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    if (can) assert.equal(within(timeline, '.tables').getClientRects().length, 0, 'not a second time');
    for (const {id, sources} of events) {
      const item = within(timeline, `[data-record="${id}"]`);
      assert.isOk(item.querySelector('.card .note'), id);
      assert.lengthOf(item.querySelectorAll('.sources a'), sources.length, id);
      assert.isAbove(item.querySelector('button')?.getBoundingClientRect().height ?? 0, 0, id);
    }
  });

  it('is on paper without its texts where they have not come', async () => {
    const timeline = await mountTimeline();
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(eventsOf(timeline), 155);
    assert.equal(count(timeline, '.card'), 0);
  });

  it('says where texts could not be had, and gets them at another try', async () => {
    const timeline = await mountTimeline();
    forgetNotes(timeline);
    const {provide} = timeline as unknown as {provide: {loadDetails: (lang: string) => Promise<unknown>}};
    const own = provide.loadDetails;
    try {
      provide.loadDetails = () => Promise.reject(new Error('no line'));
      const heard: string[] = [];
      timeline.addEventListener('recognition-error', ({reason}) => heard.push(reason));
      within(timeline, '[data-record="ev-2025-07-03-russia"] button').click();
      await until('it says so', () => count(timeline, '.card [role=alert]'));
      assert.deepEqual(heard, ['Error: no line']);
      provide.loadDetails = own;
      button(timeline, 'Try again').click();
      await until('they have come', () => count(timeline, '.card .sources a'));
    } finally {
      provide.loadDetails = own;
    }
  });

  it('tells signs and columns apart without its colours', async () => {
    const timeline = await mountTimeline({year: '2025'});
    if (!(await emulate({forcedColors: 'active'}))) return;
    for (const path of allWithin<SVGPathElement>(timeline, '.overview path, section .sign path')) {
      const {fill, stroke} = getComputedStyle(path);
      assert.notDeepEqual([fill, stroke], ['none', 'none']);
    }
    const shapes = new Set(allWithin(timeline, '.sign path').map((path) => path.getAttribute('d')));
    assert.isAbove(shapes.size, 8, 'a shape for each kind');
  });

  it('is a table with a row for each event that is shown', async () => {
    const timeline = await mountTimeline({view: 'table', year: '2025'});
    await until('the table has come', () => count(timeline, 'tbody tr'));
    assert.equal(count(timeline, 'tbody tr'), 53);
    assert.equal((await timeline.toCSV()).trim().split('\r\n').length, 54);
    assert.match(timeline.summary(), /^What happened, and when\? Events on record/);
  });

  it('has its table and files in the order that is asked for, as its list; time runs on above it', async () => {
    const timeline = await mountTimeline({year: '2025', order: 'newest'});
    const oldest = [...eventsOf(timeline)].reverse();
    assert.deepEqual(
      timeline.answer().tables[0]?.rows.map(({id}) => id),
      eventsOf(timeline),
    );
    allWithin(timeline, '.months button')[0]?.click();
    await timeline.updateComplete;
    const isInMonth = (id: string) => (events.find((event) => event.id === id)?.date.length ?? 0) > 4;
    assert.equal(timeline.event, oldest.find(isInMonth));
    for (const order of ['oldest', '']) {
      await change(timeline, {order});
      assert.deepEqual(
        timeline.answer().tables[0]?.rows.map(({id}) => id),
        oldest,
        order,
      );
    }
  });

  it('shows 155 events in the blink of an eye', async () => {
    const timeline = await mountTimeline({preload: ''});
    await searchFor(timeline, 'x');
    const begun = performance.now();
    for (const query of ['v', 'vi', 'vis', 'visi', 'visit', '']) {
      await change(timeline, {query});
    }
    assert.isBelow((performance.now() - begun) / 6, 250, 'milliseconds a letter');
    assert.isOk(root(timeline));
  });
});
