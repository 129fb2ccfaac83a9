import {assert} from 'chai';
import {areas, points} from '../../src/geo/world.js';
import type {RecognitionMap} from '../../src/elements/recognition-map.js';
import {allWithin, change, clear, mount, root, textOf, until, within} from '../browser/mount.js';

/** Every place that the reader can choose. */
const choices = (map: RecognitionMap) =>
  allWithin<HTMLOptionElement>(map, '.finder option')
    .map(({value}) => value)
    .filter(Boolean);

describe('what is on record', () => {
  afterEach(clear);

  for (const lang of ['en', 'prs', 'ps']) {
    it(`is all in the cards, each statement with its note and a source, in ${lang}`, async function () {
      this.timeout(60_000);
      const map = await mount({lang, state: 'RU'});
      await until('the notes have come', () => root(map).querySelector('.card .note'));
      const statements = new Set<string>();
      let missions = 0;
      for (const state of choices(map)) {
        await change(map, {state});
        missions += allWithin(map, '.card details.mission').length;
        for (const statement of allWithin(map, '.card .history > li')) {
          const {id} = statement;
          assert.isFalse(statements.has(id), `${id} is there once`);
          statements.add(id);
          assert.isAbove(textOf(statement.querySelector('.note') ?? statement).length, 5, `${id} has a note`);
          const links = [...statement.querySelectorAll<HTMLAnchorElement>('.sources a')];
          assert.isNotEmpty(links, `${id} has a source`);
          for (const link of links) {
            assert.match(link.protocol, /^https?:$/, id);
            assert.include(link.rel, 'noopener');
            assert.isNotEmpty(textOf(link), `${id}: a link has words`);
            assert.isNotEmpty(
              textOf(link.closest('li')?.querySelector('span bdi') ?? link),
              `${id}: publisher`,
            );
          }
        }
      }
      const ofKind = (kind: RegExp) => [...statements].filter((id) => kind.test(id)).length;
      assert.equal(ofKind(/^pos-/), 116, 'positions of states and organisations');
      assert.equal(ofKind(/^kab-/), 53, 'records on missions in Afghanistan');
      assert.equal(missions - map.facts.missionsInAfghanistan.length, 67, 'Afghan missions abroad');
      const known = map.facts.missions.flatMap((mission) => mission.statements.map(({id}) => id));
      assert.deepEqual(
        known.filter((id) => !statements.has(id)),
        [],
      );
      assert.equal(statements.size, 116 + 53 + known.length);
    });
  }

  it('has every place in the list of places again once that was left out', async () => {
    const map = await mount();
    const all = choices(map);
    assert.isAbove(all.length, 190);
    await change(map, {without: 'finder'});
    assert.isEmpty(choices(map));
    await change(map, {without: ''});
    assert.deepEqual(choices(map), all);
  });

  it('has every place of the map in the list of places, each by its name', async () => {
    const map = await mount();
    const listed = new Set(choices(map));
    const drawn = [...new Set([...areas().keys(), ...points().keys()])];
    assert.deepEqual(
      drawn.filter(
        (place) => /^[A-Z]{2}$/.test(place) && !listed.has(place) && map.facts.states.includes(place),
      ),
      [],
    );
    const names = allWithin(map, '.finder option').map(textOf);
    assert.deepEqual(
      names.filter((name) => /^[A-Z]{2}$|^$/.test(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('says of a state without a record that there is none', async () => {
    const map = await mount();
    const silent = map.facts.states.find(
      (code) =>
        !map.facts.positions.has(code) &&
        !map.facts.missions.some(({host}) => host === code) &&
        !map.facts.missionsInAfghanistan.some(({sender}) => sender === code),
    );
    await change(map, {state: silent ?? ''});
    await until('the card has come', () => root(map).querySelector('.card'));
    assert.equal(textOf(within(map, '.card .status')), 'Unknown');
    assert.include(textOf(within(map, '.card')), 'There is no record of this place in the data.');
  });

  it('shows the newest first, marks what holds on the day, and both sides of what is contested', async () => {
    const map = await mount({state: 'RU', 'as-of': '2025-07-03'});
    await until('the notes have come', () => root(map).querySelector('.history'));
    const position = within(map, '.card > .history');
    const ids = [...position.children].map(({id}) => id);
    assert.deepEqual(ids, [...ids].sort().reverse());
    assert.lengthOf([...position.querySelectorAll('.holds')], 1);
    const contested = map.answer().rows.find(({standing}) => standing.sides.length > 0);
    if (!contested) return;
    await change(map, {state: contested.place});
    assert.include(textOf(within(map, '.card')), 'Statements contradict each other');
  });
});
