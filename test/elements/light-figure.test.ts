import {assert} from 'chai';
import '../../src/index.js';
import {stripIsolates} from '../../src/i18n/bidi.js';
import {langOf} from '../../src/i18n/lang.js';
import {ELEMENTS, type ElementName} from '../../src/model/answers/answer.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage} from '../../src/render/answer-language.js';
import {cellSources} from '../../src/render/answer-words.js';
import type {Configuration} from '../../src/render/configuration/configuration.js';
import {OWN} from '../../src/render/configuration/rules.js';
import {tell, type Told} from '../../src/render/configuration/tell.js';
import {toldHTML} from '../../src/render/light-figure.js';
import {loadAxe, type Axe} from '../browser/axe.js';
import {configurations} from '../browser/configurations.js';
import {clear, listenForWarnings, until} from '../browser/mount.js';
import {linesOf, linesOfText, saidByCSV, saidByHTML} from '../browser/said.js';
import {compared, wordsOf} from '../browser/said-by-element.js';

interface Shown extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  toCSV(): string | Promise<string>;
}

const material = {dataset: bundledDataset(), parts: await loadParts()};
const languages = {
  en: await answerLanguage('en'),
  prs: await answerLanguage('prs'),
  ps: await answerLanguage('ps'),
};
const told = (configuration: Configuration): Told =>
  tell(configuration, material, languages[langOf(configuration.attributes['lang'])]);

const BASE = 'https://example.org/recognition-elements/';

/** Waits until an element shows its answer in words, which it fetches, one module after another, when it is the first of its kind. */
async function speaks(element: Element): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!element.shadowRoot?.querySelector('.root')) {
    if (performance.now() > deadline) throw new Error(`<${element.localName}> says nothing`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The light figure, in the page. */
function placeLight(each: Told): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = toldHTML(each, BASE);
  document.body.append(place);
  return place.firstElementChild as HTMLElement;
}

/** The element as it is configured, in the page, in its table view where it has several. */
async function place({element, attributes}: Configuration): Promise<Shown> {
  const made = document.createElement(element) as Shown;
  const view: Record<string, string> = 'view' in OWN[element] ? {view: 'table'} : {};
  for (const [name, value] of Object.entries({lang: 'en', ...attributes, ...view}))
    made.setAttribute(name, value);
  document.body.append(made);
  await speaks(made);
  // Which waits for notes and sources.
  await made.toCSV();
  await made.updateComplete;
  return made;
}

const sample = configurations(200, 60, material);

describe('What light HTML, a file and feed text say', function () {
  this.timeout(120_000);
  afterEach(clear);

  for (const element of ELEMENTS) {
    const own = sample.filter((each) => each.element === element);
    it(`is what the table of <${element}> says, in ${own.length} configurations`, async () => {
      for (const configuration of own) {
        const title = JSON.stringify(configuration);
        const each = told(configuration);
        assert.deepEqual(each.faults, [], title);
        const figure = placeLight(each);
        const tables = saidByHTML(figure);
        const made = await place(configuration);
        const root = made.shadowRoot!;
        // One figure in a sentence has no table.
        if (element === 'isolation-figures' && configuration.attributes['figure'])
          assertSentence(root, each, configuration, title);
        else await assertTables(element, root, each, tables, title);
        assertHeading(element, root, figure, configuration, title);
        assert.deepEqual(saidByCSV(each), tables, `${title}: CSV`);
        assert.deepEqual(
          linesOfText(each).lines,
          linesOf(tables, each.voice.lang, publishersOf(each)).map((line) =>
            line.replace(/\s+/g, ' ').trim(),
          ),
          `${title}: text`,
        );
        clear();
      }
    });
  }
});

async function assertTables(
  element: ElementName,
  root: ShadowRoot,
  each: Told,
  tables: ReturnType<typeof saidByHTML>,
  title: string,
): Promise<void> {
  const both = () => {
    const {shown, light} = compared(element, root, each, tables);
    return [JSON.stringify(shown), JSON.stringify(light)] as const;
  };
  const isSame = () => both()[0] === both()[1];
  // What a search finds may still be on its way.
  await until('', isSame).catch(() => undefined);
  const {shown, light} = compared(element, root, each, tables);
  assert.deepEqual(shown, light, title);
}

/** One figure says the number that is in the row, or that it is not known. */
function assertSentence(root: ShadowRoot, each: Told, {attributes}: Configuration, title: string): void {
  const [row] = saidByCSV(each)[0]!.rows;
  const shown = wordsOf(root.querySelector('button[part=figure]'));
  const figure = row?.[1]?.text ?? each.voice.msg('not known', {id: 'figures.unknown'});
  if ('bare' in attributes) assert.include(figure, shown, title);
  else assert.equal(shown, figure, title);
}

/** Heading and sentence are those above the element's picture; the table of missions and the map have their own question. */
function assertHeading(
  element: ElementName,
  root: ShadowRoot,
  figure: HTMLElement,
  {attributes}: Configuration,
  title: string,
): void {
  const caption = wordsOf(figure.querySelector('figcaption'));
  const lead = wordsOf(root.querySelector('.lead'));
  if (lead) assert.include(caption, lead, title);
  const heading = root.querySelector('[part=heading]');
  const level = attributes['heading-level'];
  const shown = figure.querySelector(level ? `h${level}` : 'strong');
  const isLeftOut = attributes['without']?.includes('heading') ?? false;
  if (isLeftOut || !heading) return;
  if (level) assert.equal(heading.localName, `h${level}`, title);
  if (attributes['heading'] || element !== 'embassy-status-table')
    assert.equal(wordsOf(shown), wordsOf(heading).replace('\u0007', ''), title);
}

function publishersOf({voice, answer}: Told): ReadonlyMap<string, string> {
  const cells = answer.tables.flatMap(({rows}) => rows.flatMap((row) => row.cells));
  return new Map(
    cells.flatMap((cell) => cellSources(voice, cell).map(({url, publisher}) => [url, publisher] as const)),
  );
}

describe('A bad value', function () {
  this.timeout(40_000);
  afterEach(clear);

  for (const element of ELEMENTS) {
    it(`of <${element}> is told in the same words as to the console, and left out`, async () => {
      const bad = Object.fromEntries(
        Object.entries(OWN[element]).flatMap(([name, rule]) =>
          // Addresses are looked at only when a row opens.
          rule.isSound('zz-9', material) || name === 'correction-url' ? [] : [[name, 'zz-9']],
        ),
      );
      const {heard, stop} = listenForWarnings();
      try {
        const made = document.createElement(element) as Shown;
        const attributes = {lang: 'en', calendar: 'moon', numerals: 'roman', 'as-of': '2026-02-30', ...bad};
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        document.body.append(made);
        await speaks(made);
        await made.updateComplete;
        const each = told({element, attributes});
        assert.deepEqual(each.configuration.attributes, {lang: 'en'});
        const brief = (texts: readonly string[]) =>
          texts
            .map((text) =>
              stripIsolates(text)
                .replace(/(Allowed: \S*).*/, '$1')
                .replace(/,$/, ''),
            )
            .sort();
        // Lists of places and ids stand in the order of each.
        const head = (texts: readonly string[]) =>
          brief(texts).map((text) =>
            text.replace(/(state|event|mission|claimant|type|region)(="zz-9").*/, '$1$2'),
          );
        assert.includeMembers(head(each.faults), [...new Set(head(heard))], element);
        assert.equal(new Set(head(each.faults)).size, Object.keys(attributes).length - 1);
      } finally {
        stop();
      }
    });
  }
});

describe('A light figure', function () {
  this.timeout(240_000);
  let axe: Axe;
  before(async () => (axe = await loadAxe()));
  afterEach(clear);

  for (const element of ELEMENTS) {
    it(`of <${element}> has nothing for axe to find, in three languages and several configurations`, async () => {
      const own: Configuration[] = [
        ...['en', 'prs', 'ps'].map((lang) => ({element, attributes: {lang}})),
        ...sample.filter((each) => each.element === element).slice(0, 3),
      ];
      for (const configuration of own) {
        const figure = placeLight(told(configuration));
        // The page's own outline is none of the figure's, and axe takes it for a page.
        const rules = {'heading-order': {enabled: false}, region: {enabled: false}};
        const {violations} = await axe.run(figure, {resultTypes: ['violations'], rules});
        const heard = violations.flatMap(({id, nodes}) =>
          nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`),
        );
        assert.deepEqual(heard, [], JSON.stringify(configuration));
        clear();
      }
    });
  }
});
