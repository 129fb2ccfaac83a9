import assert from 'node:assert/strict';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Answer, ElementName} from '../../src/model/answers/answer.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {engagementTimeline} from '../../src/model/answers/engagement-timeline.js';
import {statesOnRecord} from '../../src/model/answers/state-profile.js';
import {balanceOn} from '../../src/model/balance.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {claimsOn} from '../../src/model/claims.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {figuresOn} from '../../src/model/figures.js';
import {measureOn} from '../../src/model/measures.js';
import {criticsOf, obstaclesOn} from '../../src/model/obstacles.js';
import {classesOf, mapAnswer, type Layer} from '../../src/model/recognition-map.js';
import {countsByYear, yearsOf} from '../../src/model/timeline.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {answerLead, answerQuestion} from '../../src/render/answer-sentences.js';
import {ANSWERING, LANGS, pathOf, settled, shown} from '../browser/dossier.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';

type Counts = Record<string, number>;

/** What a reader sees of one element of the page. */
interface Seen {
  readonly tag: string;
  readonly heading: string;
  readonly lead: string;
  readonly day: string;
  /** Printed counts, each by what it counts. */
  readonly counts: Counts;
  /** Ids of the records that are listed. */
  readonly records: readonly string[];
}

const DAY = '2024-08-21';
const dataset = bundledDataset();
const parts = await loadParts();
const voices = new Map(
  await Promise.all(LANGS.map(async (lang) => [lang, answerVoice(await answerLanguage(lang))] as const)),
);

/** Reads every count that is printed in the elements of the page, in whichever digits. */
const read = (page: OpenPage, tags: readonly string[]): Promise<Seen[]> =>
  page.evaluate((tags) => {
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const numberIn = (text: string) =>
      +text.replace(/[^0-9۰-۹]/g, '').replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
    const elements = [...document.querySelectorAll<HTMLElement>(tags.join())];
    return elements.map((element) => {
      const root = element.shadowRoot!;
      const counts: Record<string, number> = {};
      const take = (selector: string, attribute: string, within = '.count') => {
        for (const each of root.querySelectorAll(selector)) {
          const place = within ? each.querySelector(within) : each;
          if (place) counts[each.getAttribute(attribute) ?? ''] = numberIn(textOf(place));
        }
      };
      let records = '[data-record]';
      switch (element.localName) {
        case 'recognition-map':
          take('.legend [data-status]', 'data-status');
          break;
        case 'embassy-status-table':
          take('.legend [data-status]', 'data-status');
          records = '[data-mission]';
          break;
        case 'engagement-ladder':
          take('.rung', 'data-status');
          for (const each of root.querySelectorAll('.rung'))
            if (each.querySelector('.silent'))
              counts[`from ${each.getAttribute('data-status')}`] = numberIn(
                textOf(each.querySelector('.silent')),
              );
          records = '.rung [data-place]';
          break;
        case 'mission-trend':
          take('.counts [data-code], .label', 'data-code');
          break;
        case 'engagement-timeline':
          take('.years [data-year]', 'data-year');
          records = 'li[data-record]';
          break;
        case 'isolation-figures':
          take('.figures > li', 'data-record', '.number');
          if (element.getAttribute('figure'))
            counts[element.getAttribute('figure') ?? ''] = numberIn(textOf(root.querySelector('button')));
          break;
        case 'claim-check':
          take('.finder:first-child option', 'value', '');
          break;
        case 'legitimacy-obstacles':
          take('section', 'data-group');
          for (const each of root.querySelectorAll('li[data-record]'))
            counts[each.getAttribute('data-record') ?? ''] = numberIn(
              textOf(each.querySelector('.head .fine')),
            );
          break;
        case 'legitimacy-balance':
          take('section', 'data-side');
          records = 'section [data-record]';
          break;
        case 'state-profile':
          take('[data-section]', 'data-section');
          break;
      }
      const idOf = (each: Element) =>
        ['data-record', 'data-mission', 'data-place'].map((name) => each.getAttribute(name)).find(Boolean);
      return {
        tag: element.localName,
        heading: textOf(root.querySelector('[part=heading]')),
        lead: textOf(root.querySelector('[part=lead]')),
        day: textOf(root.querySelector('.day output')),
        counts,
        records: [...root.querySelectorAll(records)].map((each) => idOf(each) ?? ''),
      };
    });
  }, tags);

const classCounts = (layer: Layer, day: string): Counts =>
  Object.fromEntries(mapAnswer(dataset, layer, day).counts.map(({status, count}) => [status, count]));

/** Missions in a state, or all, by who runs them. */
function missionCounts(day: string, state: string): Counts {
  const rows = mapAnswer(dataset, 'missions', day).rows.filter(({place}) => !state || place === state);
  return Object.fromEntries(
    classesOf('missions').map((status) => [
      status,
      rows.filter(({standing}) => standing.status === status).length,
    ]),
  );
}

const sorted = (ids: readonly string[]) => [...ids].sort();

/** What the model says of what an element prints on a day while a state is chosen; of others than these, nothing. */
function expected(seen: Seen, day: string, state: string): {counts?: Counts; records?: string[]} {
  switch (seen.tag) {
    case 'recognition-map':
      return {counts: classCounts('recognition', day)};
    case 'embassy-status-table':
      return {
        counts: missionCounts(day, state),
        records: dataset.missions.filter(({host}) => !state || host === state).map(({id}) => id),
      };
    case 'engagement-ladder': {
      const counts = classCounts('recognition', day);
      const rungs = [
        'talks-only',
        'consular-or-technical',
        'accepts-charge',
        'accepts-ambassador',
        'recognised',
      ];
      const from = rungs.map((rung, index) => {
        const sum = rungs.slice(index).reduce((all, each) => all + (counts[each] ?? 0), 0);
        return [`from ${rung}`, sum] as const;
      });
      // It is not said twice of a rung that has all of them.
      const said = from.filter(([rung, sum]) => sum !== counts[rung.slice(5)]);
      return {
        counts: {...counts, ...Object.fromEntries(said)},
        records: mapAnswer(dataset, 'recognition', day)
          .rows.filter(({standing}) => standing.status !== 'unknown')
          .map(({place}) => place),
      };
    }
    case 'mission-trend': {
      const classes = classCounts('missions', day);
      const accreditations = (['recognising-states', 'states-accepting-ambassador'] as const).map(
        (measure) => [measure, measureOn(dataset, measure, day).value] as const,
      );
      return {counts: {...classes, ...Object.fromEntries(accreditations)}};
    }
    case 'engagement-timeline': {
      const {tables} = engagementTimeline(dataset, parts, day, {state: state || undefined});
      const ids = tables[0]!.rows.map(({id}) => id);
      const events = parts.events.filter(({id}) => ids.includes(id));
      const years = countsByYear(yearsOf(parts.events, dataset.day), events);
      return {counts: Object.fromEntries(years.map(({year, count}) => [year, count])), records: ids};
    }
    case 'isolation-figures': {
      const all = figuresOn(dataset, parts.figures, day, {headline: true});
      const one = measureOn(dataset, 'recognising-states', day).value;
      return seen.heading
        ? {
            counts: Object.fromEntries(all.map(({figure, value}) => [figure.id, value])),
            records: all.map(({figure}) => figure.id),
          }
        : {counts: {'fig-recognising-states': one}};
    }
    case 'claim-check': {
      const claims = claimsOn(dataset, parts.claims, day).map(({claim}) => claim);
      const claimants = parts.claims.flatMap((claim) => claim.claimants);
      const own = claims.filter((claim) => !claimants.includes(state) || claim.claimants.includes(state));
      const verdicts = Object.keys(seen.counts).map(
        (verdict) => [verdict, own.filter((claim) => !verdict || claim.verdict === verdict).length] as const,
      );
      return {counts: Object.fromEntries(verdicts), records: own.map(({id}) => id)};
    }
    case 'legitimacy-obstacles': {
      const all = obstaclesOn(parts.obstacles, day, dataset.day).map((each) => ({
        ...each,
        ...criticsOf(each),
      }));
      const actors = parts.obstacles.flatMap(({citedBy}) => citedBy.map(({actor}) => actor));
      const own = all.filter(
        ({demanding, criticising}) =>
          !actors.includes(state) || [...demanding, ...criticising].includes(state),
      );
      const groups = {
        condition: own.filter(({demanding}) => demanding.length > 0),
        criticism: own.filter(({demanding, criticising}) => demanding.length === 0 && criticising.length > 0),
        none: own.filter(({demanding, criticising}) => demanding.length + criticising.length === 0),
      };
      const counted = Object.entries(groups).flatMap(([group, each]) =>
        each.length > 0 ? [[group, each.length] as const] : [],
      );
      const evidence = own.map(({obstacle, evidence}) => [obstacle.id, evidence.length] as const);
      return {
        counts: Object.fromEntries([...counted, ...evidence]),
        records: own.map(({obstacle}) => obstacle.id),
      };
    }
    case 'legitimacy-balance': {
      const {chips, obstacles} = balanceOn(parts, day, dataset.day);
      return {
        counts: {chip: chips.length, obstacle: obstacles.length},
        records: [...chips.map(({chip}) => chip.id), ...obstacles.map(({obstacle}) => obstacle.id)],
      };
    }
    case 'state-profile': {
      const {tables} = answer('state-profile', day, state);
      // What its position was is told in sentences.
      const sections = state ? tables.slice(1) : [];
      return {
        counts: Object.fromEntries(
          sections.map(({id, rows}) => [id === 'critics' ? 'obstacles' : id, rows.length]),
        ),
      };
    }
    default:
      return {};
  }
}

/** The model's answer for an element while a state is chosen, which not all follow. */
function answer(tag: string, day: string, state: string): Answer {
  if (tag === 'state-profile' && !state) return statesOnRecord(dataset, parts, day);
  return answerOf(tag as ElementName, dataset, parts, day, {state: state || undefined});
}

/** Asserts that every element prints what the model says of a day while a state is chosen. */
function assertAgree(all: readonly Seen[], lang: (typeof LANGS)[number], day: string, state: string): void {
  const voice = voices.get(lang)!;
  assert.deepEqual(new Set(all.map(({tag}) => tag)), new Set(ANSWERING));
  for (const seen of all) {
    const title = `${seen.tag} in ${lang} on ${day} with ${state || 'no state'}`;
    const {counts, records} = expected(seen, day, state);
    if (counts) assert.deepEqual(seen.counts, counts, title);
    if (records) assert.deepEqual(sorted(seen.records), sorted(records), title);
    // A figure in a sentence has neither heading nor day control.
    if (!seen.heading) continue;
    const told = answer(seen.tag, day, state);
    // The claims of a state alone are counted in the sentence, too.
    const own = seen.tag === 'claim-check' && {counts: {...told.counts, count: records?.length ?? 0}};
    assert.equal(seen.lead, answerLead(voice, {...told, ...own}), title);
    // Judgements of weight carry no day, and so no control of it.
    if (seen.tag !== 'leverage-matrix') assert.equal(seen.day, voice.date(day, 'long'), title);
    if (['engagement-timeline', 'state-profile'].includes(seen.tag))
      assert.equal(seen.heading, answerQuestion(voice, told), title);
  }
}

/** The same, once it is so: on a busy machine an element may be some frames behind. @returns what is seen then */
async function agreed(page: OpenPage, ...shown: [(typeof LANGS)[number], string, string]): Promise<Seen[]> {
  for (const deadline = Date.now() + 10_000; ;) {
    const all = await read(page, ANSWERING);
    try {
      assertAgree(all, ...shown);
      return all;
    } catch (reason) {
      if (Date.now() > deadline) throw reason;
    }
  }
}

/** Presses a state on the map, once the map is in sight and the page rests: on a busy machine it may still be moving. */
async function pressOnMap(page: OpenPage, place: string): Promise<void> {
  const {x, y} = await page.evaluate(async (place) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const root = document.querySelector('recognition-map')!.shadowRoot!;
    const path = root.querySelector(`svg.map path[data-place=${place}]`)!;
    root.querySelector('svg.map')!.scrollIntoView({block: 'center'});
    const placeOf = () => JSON.stringify(path.getBoundingClientRect());
    for (let before = ''; before !== placeOf();) {
      before = placeOf();
      for (let frames = 0; frames < 10; frames++) await frame();
    }
    const {left, top, width, height} = path.getBoundingClientRect();
    for (let down = 1; down < 10; down++) {
      for (let across = 1; across < 10; across++) {
        const [x, y] = [left + (width * across) / 10, top + (height * down) / 10];
        if (root.elementFromPoint(x, y) === path) return {x, y};
      }
    }
    throw new Error(`${place} is nowhere to be pressed`);
  }, place);
  await page.click(x, y);
  await settled(page);
  const state = await page.evaluate(() => document.querySelector('recognition-map')!.getAttribute('state'));
  assert.equal(state, place, 'the state that was pressed');
}

/** Moves the day of the map's control as a reader does: the handle to the day after, then back by one with the keyboard. */
async function slideTo(page: OpenPage, day: string): Promise<void> {
  await page.evaluate((day) => {
    const input = document
      .querySelector('recognition-map')!
      .shadowRoot!.querySelector<HTMLInputElement>('.day input')!;
    input.value = String(Date.parse(day) / 864e5 + 1);
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.focus();
  }, day);
  await settled(page);
  await page.keyboard.press('ArrowLeft');
  await settled(page);
}

inEachBrowser('the dossier page', (browser) => {
  for (const lang of LANGS) {
    it(`in ${lang} has every element show the day that one is moved to, and the state that is chosen in the map`, async () => {
      const served = await serve(dist);
      const page = await openPage(browser, `${served.url}${pathOf(lang)}`);
      assert.deepEqual(await shown(page), ANSWERING);
      await agreed(page, lang, dataset.day, '');

      await slideTo(page, DAY);
      await agreed(page, lang, DAY, '');

      await pressOnMap(page, 'UZ');
      const chosen = await agreed(page, lang, DAY, 'UZ');
      const of = (tag: string) => chosen.find((each) => each.tag === tag)?.records;
      assert.deepEqual(sorted(of('embassy-status-table') ?? []), [
        'uz-tashkent-embassy',
        'uz-termez-consulate',
      ]);
      const open = await page.evaluate(() =>
        ['recognition-map .card', 'engagement-ladder [data-place=UZ][aria-expanded=true]'].map((each) => {
          const [tag = '', ...rest] = each.split(' ');
          return document.querySelector(tag)?.shadowRoot?.querySelector(rest.join(' ')) !== null;
        }),
      );
      assert.deepEqual(open, [true, true], 'the card in the map, and on the ladder');
      await page.close();
      await served.close();
    });
  }

  it('from disk, with one script and no other request, does the same', async () => {
    const page = await openPage(browser, pathToFileURL(`${dist}${pathOf('ps', 'dossier-offline')}`).href);
    assert.deepEqual(await shown(page), ANSWERING);
    await pressOnMap(page, 'UZ');
    await slideTo(page, DAY);
    await agreed(page, 'ps', DAY, 'UZ');
    if (browser === 'chromium') {
      const asked = (await page.requests())?.map((url) => url.replace(/^.*\//, ''));
      assert.deepEqual(asked, ['dossier-offline.ps.html', 'dossier.css', 'recognition-elements.js']);
    }
    if (browser !== 'webkit') assert.deepEqual(page.console(), []);
    await page.close();
  });
});
