import {assert} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/state-profile.js';
import {loadParts, loadSources} from '../../src/model/bundled-parts.js';
import {bundledDataset, loadDetails, type Details} from '../../src/model/dataset.js';
import type {Statement} from '../../src/model/statement.js';
import {allWithin, change, clear, root, textOf, until, within} from '../browser/mount.js';
import {mountTag} from '../browser/mount-tag.js';

const dataset = bundledDataset();
const parts = await loadParts();
const sources = await loadSources();

const urlsOf = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => sources.get(id)?.url ?? null);

/** What opens: a history of statements, or a record with sources of its own. */
type Opening = {readonly statements: readonly Statement[]} | {readonly urls: (string | null)[]};

/** What is on record of a place, by the id of what opens. */
function recordsOf(place: string): ReadonlyMap<string, Opening> {
  const {positions, missions, missionsInAfghanistan} = dataset;
  const actors = parts.actors.filter(({states}) => states.includes(place)).map(({id}) => id);
  const cited = [
    ...parts.events.filter(({states, parties}) => [...states, ...parties].includes(place)),
    ...[...parts.interests, ...parts.leverage].filter(({actor}) => actors.includes(actor)),
    ...parts.obstacles.flatMap(({citedBy}) => citedBy).filter(({actor}) => actor === place),
    ...parts.claims.filter(({claimants}) => claimants.includes(place)),
  ];
  const position = positions.get(place);
  return new Map<string, Opening>([
    ...(position ? [['position', {statements: position}] as const] : []),
    ...[
      ...missions.filter(({host}) => host === place),
      ...missionsInAfghanistan.filter(({sender}) => sender === place),
    ].map(({id, statements}) => [id, {statements}] as const),
    ...cited.map(({id, sources: own}) => [id, {urls: urlsOf(own)}] as const),
  ]);
}

/** All states and organisations of the dataset of which there is anything. */
const places = [
  ...new Set([...dataset.states, ...dataset.organisations, ...dataset.positions.keys()]),
].filter((place) => recordsOf(place).size > 0);

const hrefs = (place: Element) =>
  [...place.querySelectorAll<HTMLAnchorElement>('.sources a')].map((link) => link.getAttribute('href'));
const isAfghan = (text: string) => /[\u0600-\u06ff]/.test(text);

/** Asserts that all statements of a history are told in the open card, each with its note and every source. */
function assertHistory(
  card: Element,
  statements: readonly Statement[],
  details: Details,
  lang: string,
): void {
  assert.sameMembers(
    [...card.querySelectorAll('.history > li')].map(({id}) => id),
    statements.map(({id}) => id),
  );
  for (const {id} of statements) {
    const item = card.querySelector(`[id="${id}"]`) as Element;
    const note = textOf(item.querySelector('.note') as Element);
    assert.equal(note, details.notes.get(id)?.text, id);
    assert.equal(isAfghan(note), lang !== 'en', note);
    assert.deepEqual(
      hrefs(item),
      details.sourcesOf.get(id)?.map(({url}) => url),
      id,
    );
    assert.isNotEmpty(hrefs(item), id);
  }
}

describe('what is on record of every state and organisation', () => {
  afterEach(clear);

  it('is of at least those that are spoken of most', () => {
    assert.isAbove(places.length, 50);
    assert.includeMembers(places, ['UZ', 'RU', 'PK', 'IR', 'CN', 'IN', 'US', 'AE', 'EU', 'UN']);
  });

  for (const lang of ['en', 'prs', 'ps']) {
    it(`is reached by keyboard alone, with notes and every source, in ${lang}`, async function () {
      this.timeout(600_000);
      const details = await loadDetails(lang);
      const profile = await mountTag('state-profile', {lang, without: 'menu day'});
      assert.sameMembers(
        allWithin<HTMLOptionElement>(profile, '.finder option').flatMap(({value}) => value || []),
        places,
        'all of them can be chosen',
      );
      for (const place of places) {
        const records = recordsOf(place);
        await change(profile, {state: place});
        await until(`${place} is told`, () => root(profile).querySelector('.opener'));
        within(profile, '.finder select').focus();
        const walked: string[] = [];
        for (let index = 0; index < records.size; index++) {
          await sendKeys({press: 'Tab'});
          const focused = root(profile).activeElement as HTMLElement;
          const id = focused.closest('li')?.dataset['record'] ?? '';
          const record = records.get(id);
          if (!record)
            throw new Error(`${place}: the Tab after ${walked.join()} leads to «${textOf(focused)}»`);
          assert.equal(focused.getAttribute('aria-expanded'), String(id === 'position'), id);
          if (id !== 'position') {
            await sendKeys({press: 'Enter'});
            await profile.updateComplete;
          }
          const card = within(profile, '.card');
          assert.notMatch(textOf(card), /undefined|\{/, id);
          assert.notEqual(textOf(focused), '', id);
          if ('statements' in record) assertHistory(card, record.statements, details, lang);
          else {
            const note = card.querySelector('.note');
            if (note) assert.equal(isAfghan(textOf(note)), lang !== 'en', id);
            assert.deepEqual(hrefs(card), record.urls, id);
          }
          walked.push(id);
          await sendKeys({press: 'Enter'});
          await profile.updateComplete;
          assert.equal(focused.getAttribute('aria-expanded'), 'false', id);
          assert.lengthOf(allWithin(profile, '.card'), 0, id);
        }
        assert.sameMembers(walked, [...records.keys()], place);
      }
    });
  }
});
