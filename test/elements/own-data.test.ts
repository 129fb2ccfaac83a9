import {assert} from 'chai';
import type {RecognitionErrorEvent} from '../../src/elements/base/events.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, change, clear, mount, root, shown, textOf, until, within} from '../browser/mount.js';

const source = {id: 'list', title: 'A list', publisher: 'A ministry', url: 'https://example.org/list'};
const statement = (id: string, status: string, since: string) => ({
  id,
  status,
  since,
  confidence: 'high',
  sources: ['list'],
  note: {en: `Note of ${id}`, prs: {text: 'یادداشت'}},
});

/** Another authority, whose words, colours and places come along. */
const kosovo = {
  title: 'Recognition of Kosovo',
  licence: 'CC0',
  day: '2026-01-01',
  authority: {
    label: 'Republic of Kosovo',
    subject: 'XK',
    statuses: {recognised: {label: 'Has recognised', colour: '#123456'}},
  },
  recognition: [
    {id: 'AL', statements: [statement('al-1', 'recognised', '2008-02-18')]},
    {id: 'RS', statements: [statement('rs-1', 'refuses', '2008-02-18')]},
  ],
  sources: [source],
};

/** Ours, with one statement more. */
const overlay = {
  overlay: true,
  title: 'A correction',
  day: '2030-01-01',
  recognition: [{id: 'DE', statements: [statement('de-1', 'recognised', '2029-05-05')]}],
  sources: [source],
};

const lead = (map: RecognitionMap) => textOf(within(map, '.lead'));
const address = (text: string) => `/test/browser/own/${text}`;

/** What the elements of the page report from now on, with the console kept still. */
function listen() {
  const events: RecognitionErrorEvent[] = [];
  const hear = (event: Event) => events.push(event as RecognitionErrorEvent);
  const own = console.error;
  const told: string[] = [];
  console.error = (...words: unknown[]) => told.push(words.map(String).join(' '));
  addEventListener('recognition-error', hear);
  return {
    events,
    told,
    stop() {
      removeEventListener('recognition-error', hear);
      console.error = own;
    },
  };
}

/** A map in the page with a child of its own. */
async function mountWith(child: string, attributes: Record<string, string> = {}): Promise<RecognitionMap> {
  const map = document.createElement('recognition-map');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) map.setAttribute(name, value);
  map.innerHTML = '<p>The fallback</p>';
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = child;
  map.append(script);
  document.body.append(map);
  await shown(map);
  return map;
}

describe('data of one’s own', () => {
  let heard: ReturnType<typeof listen>;
  beforeEach(() => (heard = listen()));
  afterEach(() => {
    heard.stop();
    clear();
  });

  for (const [how, given] of [
    ['an object', kosovo],
    ['text', JSON.stringify(kosovo)],
  ] as const) {
    it(`about another authority, set as ${how}, are shown with their words, colours and sources`, async () => {
      const map = await mount();
      map.facts = given;
      await until('they are shown', () => lead(map).includes('Kosovo'));
      assert.equal(lead(map), 'On 1 January 2026, 1 of 195 states recognised the Republic of Kosovo.');
      // The 193 members and both observers of the United Nations: Kosovo is none of them.
      assert.equal(textOf(within(map, '[part=heading]')), 'Who recognises the Republic of Kosovo?');
      assert.include(textOf(within(map, '.legend')), 'Has recognised 1');
      const fill = (place: string) => within(map, `path[data-place=${place}]`).getAttribute('fill');
      assert.equal(fill('XK'), 'url(#p-subject)');
      assert.equal(fill('RS'), 'url(#p-refused)');
      assert.notEqual(fill('AF'), 'url(#p-subject)');
      assert.equal(getComputedStyle(within(map, '#p-full .tone')).fill, 'rgb(18, 52, 86)');
      assert.lengthOf(allWithin(map, '.bar [aria-label=Layer] button'), 1, 'no layer without facts');
      assert.notMatch(textOf(within(map, '.root')), /Afghan missions|Missions in Afghanistan/);
      assert.include(
        textOf(within(map, '[part=source-note]')),
        'Recognition of Kosovo; CC0, 1 January 2026.',
      );
      await change(map, {state: 'AL'});
      await until('its notes have come', () => root(map).querySelector('.card .note'));
      assert.equal(textOf(within(map, '.card .note')), 'Note of al-1');
      const link = within<HTMLAnchorElement>(map, '.card .sources a');
      assert.equal(link.href, 'https://example.org/list');
      assert.equal(textOf(link), 'A list');
      assert.deepEqual(heard.events, []);
    });
  }

  it('in a child are shown instead of ours from the first', async () => {
    const map = await mountWith(JSON.stringify(kosovo));
    assert.include(lead(map), 'Kosovo');
  });

  // Nine states, of which Afghanistan is one: the story that shows them, to whoever reads the sources beside it.
  for (const [lang, words] of [
    [
      'en',
      {
        lead: 'On 24 December 2012, 7 of the nine states in this example recognised the Republic of Kosovo. Of all others it says nothing.',
        legend: ['Recognised 7', 'Declines recognition 2', 'Unknown 186'],
        note: 'it recognised Kosovo’s independence',
        row: [
          'AF',
          'Afghanistan',
          '',
          '',
          '',
          'recognised',
          'Recognised',
          '2008-02-18',
          '2008-02-18',
          'medium',
        ],
      },
    ],
    [
      'prs',
      {
        lead: 'از نُه کشور این نمونه ۷ کشور جمهوری کوسوا را به رسمیت شناخته بود.',
        legend: ['به رسمیت شناخته ۷', 'به رسمیت نمی‌شناسد ۲', 'نامعلوم ۱۸۶'],
        note: 'سخنگوی وزارت امور خارجهٔ افغانستان',
        row: [
          'AF',
          'افغانستان',
          '',
          '',
          '',
          'recognised',
          'به رسمیت شناخته',
          '2008-02-18',
          '2008-02-18',
          'medium',
        ],
      },
    ],
  ] as const) {
    it(`about Kosovo answer all that is asked of ours, with sources (${lang})`, async () => {
      const map = await mount({lang, src: '/stories/own-data/kosovo.json', state: 'AF'});
      assert.include(lead(map), words.lead);
      for (const entry of words.legend) assert.include(textOf(within(map, '.legend')), entry);
      await until('its notes have come', () => root(map).querySelector('.card .note'));
      assert.include(textOf(within(map, '.card .note')), words.note);
      const link = within<HTMLAnchorElement>(map, '.card .sources a');
      assert.equal(link.href, 'https://www.b92.net/eng/news/politics.php?yyyy=2008&mm=02&dd=18&nav_id=47809');
      const lines = map.toCSV().trimEnd().split('\r\n');
      assert.lengthOf(lines, 1 + 195);
      assert.include(lines, words.row.join());
      assert.isUndefined(
        lines.find((line) => line.startsWith('XK')),
        'whom it is about is not asked',
      );
      assert.notMatch(map.toCSV(), /taliban|طالبان/i);
      await change(map, {asOf: '2008-02-18'});
      const counts = map.answer().counts.filter(({count}) => count > 0);
      assert.deepEqual(
        counts.map(({status, count}) => [status, count]),
        [
          ['recognised', 2],
          ['refuses', 2],
          ['unknown', 191],
        ],
      );
      assert.deepEqual(heard.events, []);
    });
  }

  it('laid upon ours leave the rest as it is, and are gone with the child', async () => {
    const plain = (await mount()).answer();
    const map = await mountWith(JSON.stringify(overlay));
    assert.equal(map.facts.day, '2030-01-01');
    const recognised = map.answer().rows.filter(({standing}) => standing.status === 'recognised');
    assert.deepEqual(
      recognised.map(({id}) => id),
      ['DE', ...plain.rows.filter(({standing}) => standing.status === 'recognised').map(({id}) => id)].sort(),
    );
    await change(map, {state: 'RU'});
    await until('our notes are there', () => root(map).querySelector('.card .note'));
    await change(map, {state: 'DE'});
    assert.include(textOf(within(map, '.card')), 'Note of de-1');
    map.querySelector('script')?.remove();
    await until('ours are back', () => map.facts.day === plain.datasetDay);
    await map.updateComplete;
    assert.deepEqual(map.answer().rows, plain.rows);
  });

  it('in a language that they have not are shown in one that they have', async () => {
    const map = await mountWith(JSON.stringify(kosovo), {lang: 'prs', state: 'AL'});
    await until('the notes have come', () => root(map).querySelector('.card .note'));
    assert.equal(textOf(within(map, '.card .note')), 'یادداشت');
    map.lang = 'ps';
    await until('the language has changed', () => textOf(within(map, '.card .note')) === 'Note of al-1');
  });

  it('at an address are fetched, and of two addresses the last one wins', async () => {
    const map = await mount({src: address('kosovo.json')});
    assert.include(lead(map), 'Kosovo');
    map.src = address('overlay.json');
    await map.updateComplete;
    map.src = address('positions.csv');
    await until('the table is shown', () => map.facts.positions.size === 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(map.facts.positions.size, 2);
    assert.equal(map.facts.missions.length, 67, 'the other tables stay ours');
    assert.deepEqual(heard.events, []);
  });

  const bad: [string, unknown, string, string][] = [
    ['no JSON', '{"title": ', '/', 'is no JSON'],
    ['an unknown key', {...kosovo, titel: 'x'}, '/titel', 'unknown key "titel"'],
    [
      'an address that runs a script',
      {...kosovo, sources: [{...source, url: 'javascript:alert(1)'}]},
      '/sources/0/url',
      'has the wrong form',
    ],
    [
      'a source that is not there',
      {...kosovo, sources: []},
      '/recognition/0/statements/0/sources/0',
      'no record "list"',
    ],
    [
      'a colour that is none',
      {...kosovo, authority: {...kosovo.authority, statuses: {refuses: {colour: 'red;}'}}}},
      '/authority/statuses/refuses/colour',
      'is no colour',
    ],
  ];
  for (const [what, given, path, says] of bad) {
    it(`with ${what} are told of, and what was shown stays`, async () => {
      const map = await mount();
      map.facts = kosovo;
      await until('the first are shown', () => lead(map).includes('Kosovo'));
      map.facts = given;
      await until('the fault is told', () => heard.events.length > 0);
      assert.include(lead(map), 'Kosovo');
      const [event] = heard.events;
      const fault = event?.faults?.find((each) => each.path === path);
      assert.include(fault?.says, says);
      assert.isNotEmpty(fault?.mend);
      assert.include(heard.told.join('\n'), path);
    });
  }

  it('at an address without an answer leave ours in sight, and say so', async () => {
    const map = await mount({src: address('nothing.json')});
    assert.include(lead(map), 'Taliban');
    assert.lengthOf(heard.events, 1);
    assert.match(heard.events[0]?.faults?.[0]?.says ?? '', /404/);
  });

  it('give way to facts that the page sets, and come back', async () => {
    const map = await mount();
    const {facts} = map;
    map.facts = kosovo;
    await until('they are shown', () => lead(map).includes('Kosovo'));
    await change(map, {facts});
    assert.include(lead(map), 'Taliban');
    map.facts = {...kosovo};
    await until('they are shown', () => lead(map).includes('Kosovo'));
  });

  it('are text only: nothing in them runs or loads', async () => {
    const hostile = '<img src=x onerror="window.intruder=1"><script>window.intruder=1</script>${1}{x}';
    const map = await mount();
    map.facts = {
      ...kosovo,
      title: hostile,
      authority: {
        ...kosovo.authority,
        label: hostile,
        statuses: {recognised: {label: hostile}},
        layers: {recognition: {label: hostile, question: hostile, lead: hostile}},
      },
      countries: [{id: 'AL', kind: 'member', name: hostile}],
      recognition: [
        {id: 'AL', statements: [{...statement('al-1', 'recognised', '2008-02-18'), note: hostile}]},
      ],
      sources: [{...source, title: hostile, publisher: hostile}],
    };
    await until('they are shown', () => lead(map).includes('<img'));
    await change(map, {state: 'AL'});
    await until('its notes have come', () => root(map).querySelector('.card .note'));
    assert.equal(allWithin(map, 'img, script').length, 0);
    assert.include(textOf(within(map, '.card .note')), '<img');
    map.toCSV();
    assert.notInclude(await map.toSVG(), '<img');
    assert.isFalse('intruder' in window);
    assert.deepEqual(heard.events, []);
  });
});
