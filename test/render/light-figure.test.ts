import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {HtmlValidate} from 'html-validate/node';
import {langOf, type Lang} from '../../src/i18n/lang.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {firstDay} from '../../src/model/day.js';
import {answerCSV} from '../../src/render/answer-csv.js';
import {answerLanguage} from '../../src/render/answer-language.js';
import {cellSources} from '../../src/render/answer-words.js';
import type {Configuration} from '../../src/render/configuration/configuration.js';
import {tell} from '../../src/render/configuration/tell.js';
import {lightFigure} from '../../src/render/light-figure.js';
import {pageAddress} from '../../src/render/page-address.js';
import {configurations} from '../browser/configurations.js';
import {readCSV} from '../browser/csv.js';
import {linesOf, linesOfText, saidByCSV, saidByHTML} from '../browser/said.js';

const material = {dataset: bundledDataset(), parts: await loadParts()};
const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];
const languages = new Map(
  await Promise.all(LANGS.map(async (lang) => [lang, await answerLanguage(lang)] as const)),
);
const languageOf = ({attributes}: Configuration) => languages.get(langOf(attributes['lang']))!;
const BASE = 'https://example.org/recognition-elements/';

const told = (configuration: Configuration) => tell(configuration, material, languageOf(configuration));
const light = (configuration: Configuration, faults: string[] = []) =>
  lightFigure(configuration, {
    ...material,
    language: languageOf(configuration),
    base: BASE,
    warn: (fault) => faults.push(fault),
  });

/** A fragment, as it stands within a page whose outline is not ours. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A figure is put into a page that has its own levels above it.
    'heading-level': 'off',
    // Rows and paragraphs are lines of their own, whatever their length.
    'long-title': 'off',
    // Signs that a text may have as they are: a page is in UTF-8.
    'no-raw-characters': ['error', {relaxed: true}],
  },
});

/** What WordPress leaves of a post that an author saves (`wp_kses_post`), of all that a light figure uses. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  figure: /^(lang|dir|data(-[a-z0-9_]+)+)$/,
  figcaption: /^$/,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, /^$/])),
  strong: /^$/,
  table: /^$/,
  caption: /^$/,
  thead: /^$/,
  tbody: /^$/,
  tr: /^$/,
  th: /^(scope|colspan)$/,
  td: /^$/,
  details: /^$/,
  summary: /^$/,
  p: /^$/,
  ol: /^$/,
  li: /^$/,
  a: /^href$/,
  span: /^(lang|dir)$/,
};

/** The HTML, which is XML too: a fault anywhere in it fails. */
function parse(html: string) {
  const fail = (message: string) => assert.fail(message);
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(
    html,
    'text/xml',
  ).documentElement;
}

const elementsOf = (root: Element) => [root, ...Array.from(root.getElementsByTagName('*'))];

const sample = configurations(200, 6, material);

test('two hundred configurations are of every element and language, narrowed or not, and most have rows', () => {
  assert.equal(new Set(sample.map((each) => JSON.stringify(each))).size, 200);
  for (const lang of LANGS)
    assert.ok(sample.filter(({attributes}) => attributes['lang'] === lang).length > 40);
  const rows = sample.map((each) => told(each).answer.tables[0]?.rows.length ?? 0);
  assert.ok(rows.filter((count) => count > 0).length > 150, `${rows.filter((count) => count > 0).length}`);
});

for (const configuration of sample) {
  const title = `${configuration.element} ${JSON.stringify(configuration.attributes)}`;
  test(`${title}: page, file and feed say the same`, () => {
    const {voice, answer, question, lead, ...rest} = told(configuration);
    assert.deepEqual(rest.faults, []);
    const said = saidByHTML(parse(light(configuration)));
    assert.deepEqual(saidByCSV({voice, answer, question, lead, ...rest}), said);
    const cited = answer.tables.flatMap(({rows}) =>
      rows.flatMap(({cells}) => cells.flatMap((cell) => cellSources(voice, cell))),
    );
    const publishers = new Map(cited.map(({url, publisher}) => [url, publisher]));
    const text = linesOfText({voice, answer, question, lead, ...rest});
    assert.deepEqual(
      text.lines,
      linesOf(said, voice.lang, publishers).map((line) => line.replace(/\s+/g, ' ').trim()),
    );
  });

  test(`${title}: the figure is sound HTML that an author may save, with its attributes and its link`, async () => {
    const html = light(configuration);
    const {results} = await validator.validateString(html);
    assert.deepEqual(
      results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line}) => `${line}: ${ruleId}: ${message}`),
      ),
      [],
    );
    // A blank line would be taken for the end of a paragraph.
    assert.doesNotMatch(html.trim(), /\n\s*\n/);
    const figure = parse(html);
    for (const element of elementsOf(figure)) {
      const allowed = ALLOWED[element.tagName];
      assert.ok(allowed, `<${element.tagName}>`);
      for (const {name} of Array.from(element.attributes)) assert.match(name, allowed, element.tagName);
    }
    const {lang = 'en', ...attributes} = configuration.attributes;
    assert.equal(figure.getAttribute('lang'), {en: 'en', prs: 'fa-AF', ps: 'ps'}[lang]);
    assert.equal(figure.getAttribute('dir'), lang === 'en' ? 'ltr' : 'rtl');
    assert.equal(figure.getAttribute('data-recognition-element'), configuration.element);
    for (const [name, value] of Object.entries({lang, ...attributes})) {
      // What XML has no place for is left out.
      assert.equal(figure.getAttribute(`data-recognition-${name}`), value.replace('\u0007', ''), name);
    }
    const links = Array.from(figure.getElementsByTagName('a'));
    const address = pageAddress(BASE, {element: configuration.element, attributes: {...attributes, lang}});
    assert.equal(links[links.length - 1]?.getAttribute('href'), address);
    const query = new URL(address).searchParams;
    assert.deepEqual(Object.fromEntries(query), attributes);
  });
}

const textOf = (html: string, tag: string) => parse(html).getElementsByTagName(tag)[0]?.textContent ?? '';

test('what an attribute cannot say is left out, and said with what it can', () => {
  const faults: string[] = [];
  const bad = {
    lang: 'en',
    'as-of': '2026-02-30',
    control: 'taliban nobody',
    group: 'size',
    sort: 'colour',
    without: 'roof',
    onclick: 'alert(1)',
    colour: 'red',
  };
  const html = light({element: 'embassy-status-table', attributes: bad}, faults);
  assert.deepEqual(
    faults.map((fault) => fault.replace(/(Allowed: [^,]*).*/, '$1')),
    [
      '<embassy-status-table as-of="2026-02-30">: not known. Allowed: a day that exists',
      '<embassy-status-table control="nobody">: not known. Allowed: taliban',
      '<embassy-status-table group="size">: not known. Allowed: region',
      '<embassy-status-table sort="colour">: not known. Allowed: host',
      '<embassy-status-table without="roof">: not known. Allowed: heading',
      '<embassy-status-table colour="red">: not known. Allowed: lang',
    ],
  );
  assert.equal(html, light({element: 'embassy-status-table', attributes: {lang: 'en', control: 'taliban'}}));
});

test('data of one’s own are not read, which is said; the figure names them for the element', () => {
  const faults: string[] = [];
  const attributes = {lang: 'en', src: 'https://example.org/own.json'};
  const figure = parse(light({element: 'recognition-map', attributes}, faults));
  assert.equal(faults.length, 1);
  assert.match(
    faults[0] ?? '',
    /^<recognition-map src="https:\/\/example\.org\/own\.json">: .* ours are shown\.$/,
  );
  assert.equal(figure.getAttribute('data-recognition-src'), attributes.src);
});

test('rows stand in the order that is asked for', () => {
  const columnOf = (element: Configuration['element'], attributes: Record<string, string>, id: string) => {
    const each = told({element, attributes: {lang: 'en', ...attributes}});
    const [header, ...records] = readCSV(answerCSV(each.voice, each.answer) ?? '');
    return records.map((row) => row[header?.indexOf(id) ?? -1] ?? '');
  };
  const dates = columnOf('engagement-timeline', {order: 'oldest'}, 'date');
  // Of a day known in part, the first that it can mean counts.
  const first = dates.map((date) => firstDay(date.replace('~', '')));
  assert.deepEqual(first, [...first].sort());
  assert.deepEqual(columnOf('engagement-timeline', {order: 'newest'}, 'date'), dates.reverse());
  const since = columnOf('embassy-status-table', {sort: '-since'}, 'since').filter(Boolean);
  assert.ok(since.length > 20);
  assert.deepEqual(since, [...since].sort().reverse());
  const hosts = columnOf('embassy-status-table', {}, 'state_name');
  assert.deepEqual(
    hosts,
    [...hosts].sort((a, b) => a.localeCompare(b, 'en')),
  );
  const chips = (order: string) => [...new Set(columnOf('leverage-matrix', {order}, 'chip'))];
  assert.notDeepEqual(chips('name'), chips('weight'));
  assert.deepEqual(new Set(chips('name')), new Set(chips('weight')));
});

test('a profile without a state asks for one and says of which there is a record', () => {
  const html = light({element: 'state-profile', attributes: {lang: 'en'}});
  assert.match(textOf(html, 'figcaption'), /Choose a state or organisation/);
  assert.ok(parse(html).getElementsByTagName('tr').length > 20);
});

test('a heading has the level that is asked for, and none stands in no outline', () => {
  const of = (attributes: Record<string, string>) =>
    light({element: 'isolation-figures', attributes: {lang: 'en', ...attributes}});
  assert.equal(textOf(of({'heading-level': '4', heading: 'Our numbers'}), 'h4'), 'Our numbers');
  assert.equal(textOf(of({heading: 'Our numbers'}), 'strong'), 'Our numbers');
  const bare = of({without: 'heading source', 'heading-level': '3'});
  assert.equal(textOf(bare, 'h3'), '');
  assert.doesNotMatch(bare, /Data as of/);
  // The sources of the facts stay.
  assert.match(bare, /<ol>/);
});

test('missions that are grouped stand under the names of their groups, as many as these say', () => {
  const html = light({element: 'embassy-status-table', attributes: {lang: 'en', group: 'control'}});
  const [table] = Array.from(parse(html).getElementsByTagName('table'));
  const bodies = Array.from(table!.getElementsByTagName('tbody'));
  assert.ok(bodies.length > 3);
  for (const body of bodies) {
    const [head, ...rows] = Array.from(body.getElementsByTagName('tr'));
    const label = head?.textContent ?? '';
    assert.equal(rows.length, Number(/: (\d+)$/.exec(label)?.[1]), label);
    for (const row of rows) {
      const status = row.getElementsByTagName('td')[1]?.textContent ?? '';
      assert.equal(status.split(':')[0], label.replace(/: \d+$/, ''));
    }
  }
});

test('what is narrowed says to what: a mission, an event, an obstacle, a weight', () => {
  const cases: readonly [Configuration, RegExp][] = [
    [
      {element: 'embassy-status-table', attributes: {state: 'DE', type: 'embassy', query: 'berlin'}},
      /1 of \d+ missions are shown\. Shown here: Host state: Germany; Type: Embassy; Search: berlin\.$/,
    ],
    [
      {element: 'engagement-timeline', attributes: {kind: 'recognition', year: '2025'}},
      /shown here: \d+\. Shown here: Kind: Recognition; Date: 2025\.$/,
    ],
    [
      {element: 'legitimacy-obstacles', attributes: {state: 'EU'}},
      /Shown here: State or organisation: European Union\.$/,
    ],
    [{element: 'leverage-matrix', attributes: {actor: 'china'}}, /Shown here: Actor: China\.$/],
    [{element: 'engagement-ladder', attributes: {region: 'central-asia'}}, /Central Asia: On 30 June 2026/],
    [{element: 'recognition-map', attributes: {layer: 'kabul', state: 'RU'}}, /known to be open\.$/],
  ];
  for (const [configuration, sentence] of cases)
    assert.match(textOf(light(configuration), 'figcaption').replace(/[\u2066-\u2069]/g, ''), sentence);
});

test('every attribute of an element that a page can set has a rule', async () => {
  const {readFile} = await import('node:fs/promises');
  const {ELEMENTS} = await import('../../src/model/answers/answer.js');
  const {rulesOf} = await import('../../src/render/configuration/rules.js');
  const files = ['recognition-element', 'answer-element', 'own-element', 'parts-element'];
  const attributesIn = async (path: string) => {
    const code = await readFile(new URL(`../../src/elements/${path}.ts`, import.meta.url), 'utf8');
    return [...code.matchAll(/^ {2}@property\((.*)\) (?:override )?(\w+) =/gm)].map(
      ([, options = '', name = '']) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name,
    );
  };
  const shared = (await Promise.all(files.map((file) => attributesIn(`base/${file}`)))).flat();
  for (const element of ELEMENTS) {
    const own = await attributesIn(element);
    assert.ok(own.length > 0, element);
    const known = Object.keys(rulesOf(element));
    for (const name of [...shared, ...own]) {
      // Of the views only an element that has more than one has any.
      if (name !== 'view' || own.includes('view')) assert.ok(known.includes(name), `${element} ${name}`);
    }
    const all = ['lang', 'view', ...shared, ...own];
    for (const name of known) assert.ok(all.includes(name), `${element} ${name} is none`);
  }
});
