import {assert} from 'chai';
import '../../src/elements/define/recognition-context.js';
import '../../src/elements/define/state-profile.js';
import type {RecognitionContext} from '../../src/elements/recognition-context.js';
import type {StateProfile} from '../../src/elements/state-profile.js';
import {dayFromNumber, dayNumber} from '../../src/i18n/days.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {historyOf, type Stretch} from '../../src/model/history.js';
import {positionHistory} from '../../src/model/positions.js';
import {stateProfile} from '../../src/model/state-profile.js';
import {emulate} from '../browser/emulate.js';
import {
  allWithin,
  button,
  change,
  clear,
  count,
  listenForWarnings,
  readNumber,
  textOf,
  until,
  within,
} from '../browser/mount.js';
import {misplaced} from '../browser/misplaced.js';
import {mountTag} from '../browser/mount-tag.js';
import {randomFrom} from '../model/random.js';

const LANGS = ['en', 'fa-AF', 'ps'] as const;
const tag = 'state-profile';
const dataset = bundledDataset();
const parts = await loadParts();

/** Puts a profile into the page and waits until its records are told. */
async function mountProfile(attributes: Record<string, string>): Promise<StateProfile> {
  const profile = await mountTag(tag, attributes);
  await until('the records are told', () => count(profile, '.openings > li'));
  return profile;
}

/** Chooses in the list, as a reader does. */
async function choose(profile: StateProfile, state: string): Promise<void> {
  const select = within<HTMLSelectElement>(profile, '.finder select');
  select.value = state;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await profile.updateComplete;
}

const countIn = (profile: StateProfile, section: string) => {
  const [found] = allWithin(profile, `[data-section=${section}] .group .count`);
  return found ? readNumber(textOf(found)) : 0;
};
const idsIn = (profile: StateProfile, section: string) =>
  allWithin(profile, `[data-section=${section}] [data-record]`).map(({dataset}) => dataset['record']);
/** Statuses of the position over time, the newest first. */
const stretches = (profile: StateProfile) =>
  allWithin(profile, '.stretches > li').map(({dataset}) => dataset['status']);

describe('the profile of a state', () => {
  beforeEach(() => (document.body.style.width = '1000px'));
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulate({});
    document.body.style.width = document.body.style.fontSize = '';
    clear();
  });

  for (const lang of LANGS) {
    it(`without a state asks for one, in a list with a label, in ${lang}`, async () => {
      const profile = await mountTag(tag, {lang});
      assert.equal(count(profile, '.openings, .profile'), 0);
      assert.isAbove(textOf(within(profile, '.hint')).length, 20);
      const select = within<HTMLSelectElement>(profile, '.finder select');
      assert.isAbove(textOf(select.labels?.[0]?.querySelector('span') as Element).length, 5);
      assert.equal(select.value, '');
      assert.equal(profile.answer().counts['count'], select.options.length - 1);
      const names = [...select.options].map(({text}) => text);
      assert.isFalse(
        names.some((name) => /^[A-Z]{2}$/.test(name)),
        'nothing is called by its code',
      );
    });
  }

  it('is that of the state that is chosen from the list, which is told to the page and said', async () => {
    const profile = await mountTag(tag);
    const heard: string[] = [];
    profile.addEventListener('recognition-select', ({state}) => heard.push(state));
    await choose(profile, 'RU');
    assert.deepEqual(heard, ['RU']);
    assert.equal(textOf(within(profile, '[part=heading]')), 'Russia: what is on record?');
    assert.match(
      textOf(within(profile, '[role=status].said')),
      /^Russia: what is on record\? On 30 June 2026: /,
    );
    await until('the records are told', () => count(profile, '.openings > li'));
    assert.deepEqual(idsIn(profile, 'missions'), ['ru-moscow-embassy']);
    assert.deepEqual(idsIn(profile, 'kabul'), ['ru-kabul']);
    await choose(profile, '');
    assert.deepEqual(heard, ['RU', '']);
    assert.equal(count(profile, '.hint'), 1);
  });

  it('follows the selection of the context around it, and sets it', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<recognition-context lang="en"><div><${tag}></${tag}></div></recognition-context>`,
    );
    const context = document.querySelector('recognition-context') as RecognitionContext;
    const profile = document.querySelector(tag) as StateProfile;
    await until('it is there', () => count(profile, '.hint'));
    context.state = 'UZ';
    await until('it follows', () => /^Uzbekistan/.test(textOf(within(profile, '[part=heading]'))));
    context.asOf = '2024-08-21';
    await until('the day follows', () => profile.answer().day === '2024-08-21');
    assert.equal(profile.answer().variant, stateProfile(dataset, parts, 'UZ', '2024-08-21').position.status);
    await choose(profile, 'EU');
    await until('the context follows', () => context.state === 'EU');
    // A land of the map that is no state, and the state asked about: there is no profile of them.
    const {heard, stop} = listenForWarnings();
    for (const state of ['AF', 'kashmir']) {
      context.state = state;
      await until(`none for ${state}`, () => count(profile, '.hint'));
    }
    stop();
    assert.deepEqual(heard, []);
    context.state = '';
  });

  it('is on fifty days what the model says of ten states', async function () {
    this.timeout(60_000);
    const profile = await mountProfile({state: 'RU'});
    const random = randomFrom(7);
    const [first, last] = [dayNumber(dataset.start), dayNumber(dataset.day)];
    const states = ['UZ', 'RU', 'PK', 'IR', 'CN', 'IN', 'US', 'AE', 'TJ', 'UN'];
    for (let each = 0; each < 50; each++) {
      const day = dayFromNumber(first + random(last - first + 1));
      const state = states[each % states.length] ?? '';
      await change(profile, {asOf: day, state});
      const model = stateProfile(dataset, parts, state, day);
      const about = `${state} on ${day}`;
      assert.equal(stretches(profile)[0], model.position.status, about);
      assert.include(textOf(within(profile, '.lead')), `events: ${model.events.length}.`, about);
      assert.deepEqual(
        ['missions', 'kabul', 'events', 'interests', 'leverage', 'claims'].map((id) => countIn(profile, id)),
        [
          model.missions,
          model.missionsInAfghanistan,
          model.events,
          model.interests,
          model.leverage,
          model.claims,
        ].map(({length}) => length),
        about,
      );
      for (const section of allWithin(profile, '[data-section]:not([data-section=position])')) {
        const id = section.dataset['section'] ?? '';
        assert.equal(count(profile, `[data-section=${id}] li[data-record]`), countIn(profile, id), about);
      }
      assert.deepEqual(idsIn(profile, 'events'), model.events.map(({event}) => event.id).reverse(), about);
      assert.deepEqual(
        allWithin(profile, '[data-section=missions] .glance').map(textOf),
        model.missions.map(({standing}) => {
          const {status} = standing;
          return {
            taliban: 'Run by appointees of the Taliban authorities',
            'taliban-coordinated': 'Coordinates with the Taliban authorities',
            republic: 'Run by diplomats of the former republic',
            'host-custody': 'In the host state’s custody',
            closed: 'Closed',
            contested: 'Contested',
            unknown: 'Unknown',
          }[status];
        }),
        about,
      );
      const strip = allWithin<SVGElement>(profile, '.strip svg').map((bar) =>
        parseFloat(bar.getAttribute('width') ?? ''),
      );
      const share = ((dayNumber(day) - first + 1) / (last - first + 1)) * 100;
      assert.approximately(
        strip.reduce((sum, width) => sum + width, 0),
        share,
        0.001,
        'time up to the day',
      );
    }
  });

  it('tells the steps of Russia, the newest first, none more exactly dated than it is', async () => {
    const profile = await mountProfile({state: 'RU'});
    assert.deepEqual(stretches(profile), ['recognised', 'accepts-charge']);
    const uzbekistan = await mountProfile({state: 'UZ'});
    const [, , oldest] = allWithin(uzbekistan, '.stretches > li');
    assert.equal(
      textOf(oldest as Element),
      'Consular or technical ties reported 2022 Sends an envoy to Kabul',
    );
  });

  it('sets side by side what contradicts each other', async () => {
    const profile = await mountTag(tag, {state: 'RU'});
    const against = <S extends string>(history: readonly Stretch<S>[]) =>
      history.filter(({standing}) => standing.statements.length > 1).map(({from}) => from);
    const cases = [
      ...[...dataset.positions.keys()].flatMap((place) =>
        against(positionHistory(dataset, place)).map((day) => ({place, id: 'position', day})),
      ),
      ...dataset.missions.flatMap(({id, host, statements}) =>
        against(historyOf(statements, dataset)).map((day) => ({place: host, id, day})),
      ),
    ];
    assert.isAbove(cases.length, 0);
    for (const {place, id, day} of cases) {
      await change(profile, {state: place, asOf: day});
      await until('it is told', () => count(profile, `[data-record="${id}"]`));
      if (id !== 'position') within(profile, `[data-record="${id}"] .opener`).click();
      await profile.updateComplete;
      const {position, missions} = stateProfile(dataset, parts, place, day);
      const standing =
        id === 'position' ? position : missions.find(({mission}) => mission.id === id)?.standing;
      assert.sameMembers(
        allWithin(profile, `[data-record="${id}"] .rivals .history > li`).map((item) => item.id),
        standing?.statements.map((statement) => statement.id) ?? [],
        `${id} of ${place} on ${day}`,
      );
      const [one, other] = allWithin(profile, `[data-record="${id}"] .rivals > div`);
      assert.equal(one?.getBoundingClientRect().top, other?.getBoundingClientRect().top, 'beside each other');
    }
  });

  it('says of interests of a group that they are the group’s', async () => {
    const profile = await mountProfile({state: 'KZ'});
    assert.include(textOf(within(profile, '[data-section=interests] .fine')), 'Central Asia');
    await change(profile, {state: 'CN'});
    assert.equal(count(profile, '[data-section=interests] .fine'), 0);
  });

  it('forgets what was open when another state is chosen', async () => {
    const profile = await mountProfile({state: 'RU'});
    within(profile, '[data-section=events] .opener').click();
    await profile.updateComplete;
    assert.equal(count(profile, '.card'), 2);
    await change(profile, {state: 'UZ'});
    await change(profile, {state: 'RU'});
    assert.equal(count(profile, '.card'), 1);
  });

  it('says so where there is no record of a state', async () => {
    const profile = await mountTag(tag, {state: 'BR'});
    assert.equal(textOf(within(profile, '.lead')), 'There is no record of this place in the data.');
    assert.equal(within<HTMLSelectElement>(profile, '.finder select').value, 'BR');
    assert.equal(count(profile, '[data-section]'), 0);
  });

  it('warns of values that are not known, names those allowed, and goes on', async () => {
    const {heard, stop} = listenForWarnings();
    const bad = {state: 'ZZ', view: 'globe', 'as-of': '2026-02-30', without: 'roof', theme: 'pink'};
    const profile = await mountTag(tag, bad);
    stop();
    assert.equal(count(profile, '.hint'), 1);
    for (const name of Object.keys(bad))
      assert.isTrue(
        heard.some((text) => text.startsWith(`<${tag} ${name}=`) && text.includes('Allowed: ')),
        name,
      );
  });

  it('tells nothing of ours in a dataset about another authority', async () => {
    const profile = await mountTag(tag, {state: 'US', src: '/stories/own-data/kosovo.json'});
    await until('the data are shown', () => !/Afghan/.test(textOf(within(profile, '.lead'))));
    await until('the position is told', () => count(profile, '.history > li'));
    assert.deepEqual(
      allWithin(profile, '[data-section]').map(({dataset}) => dataset['section']),
      ['position'],
    );
    assert.match(textOf(within(profile, '.lead')), /^On .*: .+\.$/);
  });

  it('is mirrored in Dari and Pashto, but time is not', async () => {
    for (const lang of LANGS) {
      const profile = await mountProfile({lang, state: 'RU'});
      const root = within(profile, '.root').getBoundingClientRect();
      const {left, right} = within(profile, '.stretches .swatch').getBoundingClientRect();
      assert.equal(left - root.left > root.right - right, lang !== 'en', lang);
      const bars = allWithin<SVGElement>(profile, '.strip svg').map(
        (bar) => bar.getBoundingClientRect().left,
      );
      assert.deepEqual(
        bars,
        [...bars].sort((a, b) => a - b),
      );
      profile.remove();
    }
  });

  for (const lang of LANGS) {
    it(`has nothing cut off or upon another at 320 px, with text of 100 % and 200 %, in ${lang}`, async function () {
      this.timeout(30_000);
      document.body.style.width = '320px';
      const profile = await mountProfile({lang, state: 'PK'});
      for (const opener of allWithin(profile, '.opener[aria-expanded=false]').slice(0, 8)) opener.click();
      await profile.updateComplete;
      for (const size of ['16px', '32px']) {
        document.body.style.fontSize = size;
        for (const view of ['profile', 'table']) {
          await change(profile, {view});
          assert.deepEqual(misplaced('state-profile'), [], `${size} ${view}`);
        }
      }
      await change(profile, {view: 'profile', state: ''});
      assert.deepEqual(misplaced('state-profile'), []);
    });
  }

  it('tells classes apart in forced colours', async () => {
    const can = await emulate({forcedColors: 'active'});
    const profile = await mountProfile({state: 'RU'});
    const fills = ['full', 'mid'].map((tone) => getComputedStyle(within(profile, `#s-${tone} .tone`)).fill);
    if (can) assert.notEqual(fills[0], fills[1]);
    assert.lengthOf(fills, 2);
  });

  it('is all open on paper, once', async () => {
    const profile = await mountProfile({state: 'UZ'});
    const can = await emulate({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    assert.equal(count(profile, '.card'), count(profile, '.openings > li'));
    assert.isAbove(count(profile, '.card'), 10);
    if (can) {
      assert.isAbove(within(profile, '.opener').getClientRects().length, 0, 'names stay');
      assert.equal(within(profile, '.tables').getClientRects().length, 0, 'not a second time');
    }
    dispatchEvent(new Event('afterprint'));
    await profile.updateComplete;
    assert.equal(count(profile, '.card'), 1);
  });

  it('is tables of all that it tells, each row with a source, and a file', async () => {
    const profile = await mountTag(tag, {state: 'RU'});
    button(profile, 'Table').click();
    await until('the tables have come', () => count(profile, 'table'));
    const model = stateProfile(dataset, parts, 'RU', dataset.day);
    const rowsOf = (table: string) => count(profile, `[data-table=${table}] tbody tr`);
    assert.equal(rowsOf('events'), model.events.length);
    assert.equal(rowsOf('leverage'), model.leverage.length);
    assert.equal(count(profile, '[data-table=events] td[data-kind=sources][data-empty]'), 0);
    assert.lengthOf((await profile.toCSV()).trim().split('\r\n'), 1 + rowsOf('position'));
    await change(profile, {state: ''});
    const answer = profile.answer();
    assert.equal(count(profile, '[data-table=recognition] tbody tr'), answer.counts['count']);
  });

  it('leaves out what the page does not want', async () => {
    const profile = await mountTag(tag, {state: 'RU', without: 'heading day finder menu source'});
    for (const part of ['[part=heading]', '.day', '.finder', '.menu', '.source-note'])
      assert.equal(count(profile, part), 0, part);
  });
});
