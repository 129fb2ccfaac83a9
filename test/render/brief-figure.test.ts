import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import type {Lang} from '../../src/i18n/lang.js';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {statesOnRecord} from '../../src/model/answers/state-profile.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {answerLead, answerQuestion} from '../../src/render/answer-sentences.js';
import type {CitedSource} from '../../src/render/answer-voice.js';
import {
  briefFigure,
  briefly,
  briefNumber,
  sourceKey,
  sourceList,
  sourcesIn,
} from '../../src/render/brief-figure.js';

const dataset = bundledDataset();
const {day} = dataset;
const parts = await loadParts();
const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];
const voices = new Map(
  await Promise.all(LANGS.map(async (lang) => [lang, answerVoice(await answerLanguage(lang))] as const)),
);
const answers = ELEMENTS.map((element) =>
  element === 'state-profile' ? statesOnRecord(dataset, parts, day) : answerOf(element, dataset, parts, day),
);

/** The HTML, which is XML too: a fault anywhere in it fails. */
function parse(html: string) {
  const fail = (message: string) => assert.fail(message);
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(
    html,
    'text/xml',
  );
}
const all = (node: Document | Element, tag: string) => Array.from(node.getElementsByTagName(tag));

/** Numbers of sources, in the order in which they are asked for. */
function numbering() {
  const sources: CitedSource[] = [];
  const numberOf = (source: CitedSource) => {
    const at = sources.findIndex((each) => sourceKey(each) === sourceKey(source));
    return at < 0 ? sources.push(source) : at + 1;
  };
  return {sources, numberOf};
}

for (const lang of LANGS) {
  const voice = voices.get(lang)!;
  for (const answer of answers) {
    test(`<${answer.element}> in ${lang}: question, sentence, rows, and a number for each source of a row`, () => {
      const {sources, numberOf} = numbering();
      const figure = parse(briefFigure(voice, answer, {attributes: {'heading-level': '2'}, numberOf}));
      const {documentElement: root} = figure;
      assert.equal(root.getAttribute('data-recognition-element'), answer.element);
      assert.equal(root.getAttribute('data-recognition-lang'), lang);
      assert.equal(root.getAttribute('data-recognition-heading-level'), '2');
      assert.equal(all(figure, 'h2')[0]?.textContent, answerQuestion(voice, answer));
      assert.equal(all(figure, 'p')[0]?.textContent, answerLead(voice, answer));
      const rows = briefly(answer).tables.flatMap((table) => table.rows);
      assert.equal(all(figure, 'tbody').flatMap((body) => all(body, 'tr')).length, rows.length);
      assert.ok(rows.length > 3 || answer.element === 'state-profile');
      const cited = sourcesIn(voice, briefly(answer)).map(numberOf);
      const links = all(figure, 'a').map((link) => link.getAttribute('href'));
      assert.deepEqual(new Set(links), new Set(cited.map((n) => `#s${n}`)));
      const listed = all(parse(sourceList(sources)), 'li').map((item) => item.getAttribute('id'));
      for (const link of links) assert.ok(listed.includes(String(link).slice(1)), `${link} is in the list`);
    });
  }
}

test('of states the map’s table has those of which something is on record; its counts have all', () => {
  const [map] = answers;
  const before = map!.tables.find(({id}) => id === 'recognition')!;
  const {tables} = briefly(map!);
  const after = tables.find(({id}) => id === 'recognition')!;
  const statuses = before.rows.map(({cells}) => cells.find((cell) => cell?.kind === 'status')?.code);
  assert.equal(after.rows.length, statuses.filter((status) => status !== 'unknown').length);
  assert.ok(after.rows.length > 30 && after.rows.length < before.rows.length);
  assert.ok(tables.some(({id}) => id === 'counts'));
});

test('a figure in a sentence is its number with what it counts', () => {
  const figure = 'fig-recognising-states';
  const answer = answerOf('isolation-figures', dataset, parts, day, {figure});
  const span = parse(briefNumber(voices.get('en')!, answer, {figure})).documentElement;
  assert.equal(span.tagName, 'span');
  assert.equal(span.getAttribute('data-recognition-figure'), figure);
  assert.equal(span.textContent, '1 state');
});

test('whatever a record says is text, and a source leads to the web or nowhere', () => {
  const hostile = '"><script>alert(1)</script>&';
  const voice = {...voices.get('en')!, text: () => ({text: hostile, reviewed: true})};
  const claims = answers.find(({element}) => element === 'claim-check')!;
  const html = briefFigure(voice, claims, {attributes: {heading: hostile}, numberOf: () => 1});
  assert.ok(!html.includes('<script'));
  assert.equal(parse(html).documentElement.getAttribute('data-recognition-heading'), hostile);
  const list = sourceList([
    {title: hostile, publisher: hostile, url: 'javascript:alert(1)', published: '2025'},
    {title: 'A', publisher: 'B', url: 'https://example.org/?a=1&b=2'},
  ]);
  assert.ok(!/<script|javascript/.test(list));
  assert.deepEqual(
    all(parse(list), 'a').map((link) => link.getAttribute('href')),
    ['https://example.org/?a=1&b=2'],
  );
});
