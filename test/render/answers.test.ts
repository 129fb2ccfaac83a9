import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import type {Lang} from '../../src/i18n/lang.js';
import {compareIn} from '../../src/i18n/order.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {MEASURES} from '../../src/model/vocabulary.js';
import {answerCSV, tableCSV} from '../../src/render/answer-csv.js';
import {answerHTML} from '../../src/render/answer-html.js';
import {answerJSON} from '../../src/render/answer-json.js';
import {measureLabel} from '../../src/render/answer-labels.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {answerSummary, answerText} from '../../src/render/answer-text.js';
import type {AnswerVoice} from '../../src/render/answer-voice.js';
import {cellSources} from '../../src/render/answer-words.js';
import {readCSV} from '../browser/csv.js';
import {DAYS, REQUESTS} from '../model/answers/requests.js';

const dataset = bundledDataset();
const parts = await loadParts();
const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];
const voices = new Map(
  await Promise.all(LANGS.map(async (lang) => [lang, answerVoice(await answerLanguage(lang))] as const)),
);

/** What WordPress leaves of a post that an author saves, of all that answers use. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  figure: ['lang', 'dir'],
  figcaption: [],
  strong: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
  details: [],
  summary: [],
  p: [],
  ol: [],
  li: [],
  a: ['href'],
  span: ['lang', 'dir'],
};

/** The HTML, which is XML too: a fault anywhere in it fails. */
function parse(html: string) {
  const fail = (message: string) => assert.fail(message);
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(
    html,
    'text/xml',
  );
}
const all = (node: Document | Element, tag: string) => Array.from(node.getElementsByTagName(tag));
const textOf = (node: {textContent: string | null} | undefined) => node?.textContent ?? '';

const isFolded = (table: Element) => (table.parentNode as Element).tagName === 'details';

function assertAllowed(document: Document) {
  for (const element of all(document, '*')) {
    const allowed = ALLOWED[element.tagName];
    assert.ok(allowed, `<${element.tagName}>`);
    for (const {name} of Array.from(element.attributes)) {
      assert.ok(allowed.includes(name), `<${element.tagName} ${name}>`);
    }
  }
}

for (const lang of LANGS) {
  const voice = voices.get(lang)!;
  for (const {element, choice} of REQUESTS) {
    for (const day of DAYS) {
      const answer = answerOf(element, dataset, parts, day, choice);
      const title = `${element} ${JSON.stringify(choice)} on ${day} in ${lang}`;

      test(`${title}: page, file and text have the rows and numbers of the answer`, () => {
        const document = parse(answerHTML(voice, answer));
        const tables = all(document, 'table').filter((each) => !isFolded(each));
        const folded = all(document, 'table').filter(isFolded);
        const text = answerText(voice, answer);
        assert.equal(tables.length, answer.tables.length);
        assert.equal(
          text.split('\n').filter((line) => line.startsWith('- ')).length,
          answer.tables.reduce((sum, {rows}) => sum + rows.length, 0),
        );
        answer.tables.forEach((table, index) => {
          const [header, ...records] = readCSV(tableCSV(voice, table));
          assert.equal(new Set(header).size, header?.length);
          assert.deepEqual(
            records.map(([id]) => id),
            table.rows.map(({id}) => id),
          );
          const caption = textOf(all(tables[index]!, 'caption')[0]);
          const parts = [
            tables[index]!,
            ...folded.filter((each) => textOf(all(each, 'caption')[0]) === caption),
          ];
          const lines = parts.flatMap((each) => all(each, 'tr').slice(1));
          assert.equal(lines.length, table.rows.length);
          table.rows.forEach(({cells}, at) => {
            const shown = [...all(lines[at]!, 'th'), ...all(lines[at]!, 'td')];
            assert.equal(shown.length, cells.length);
            cells.forEach((cell, place) => {
              if (cell?.kind !== 'count') return;
              assert.equal(textOf(shown[place]), voice.number(cell.value));
              assert.equal(
                records[at]?.[header?.indexOf(table.columns[place]?.id ?? '') ?? -1],
                String(cell.value),
              );
            });
          });
        });
      });

      test(`${title}: the page is a figure that an author may save, with headings and every source as a link`, () => {
        const document = parse(answerHTML(voice, answer));
        assertAllowed(document);
        const root = document.documentElement;
        assert.equal(root.getAttribute('lang'), {en: 'en', prs: 'fa-AF', ps: 'ps'}[lang]);
        assert.equal(root.getAttribute('dir'), lang === 'en' ? 'ltr' : 'rtl');
        assert.equal(all(document, 'figcaption').length, 1);
        for (const table of all(document, 'table')) {
          assert.equal(all(table, 'caption').length, 1);
          assert.ok(textOf(all(table, 'caption')[0]));
        }
        for (const header of all(document, 'th')) {
          assert.match(header.getAttribute('scope') ?? '', /^(row|col)$/);
          assert.ok(textOf(header));
        }
        const cited = answer.tables.flatMap(({rows}) =>
          rows.flatMap(({cells}) => cells.flatMap((cell) => cellSources(voice, cell))),
        );
        const listed = all(document, 'li').map((item) => all(item, 'a')[0]?.getAttribute('href'));
        assert.equal(new Set(listed).size, listed.length);
        assert.deepEqual(new Set(listed), new Set(cited.map(({url}) => url)));
        const days = new Map(cited.map(({url, published}) => [url, published && voice.date(published)]));
        for (const item of all(document, 'li')) {
          const day = days.get(all(item, 'a')[0]?.getAttribute('href') ?? '');
          if (day) assert.ok(textOf(item).endsWith(`)${lang === 'en' ? ', ' : '، '}${day}`), textOf(item));
        }
        // The number in a cell is that of the list.
        for (const link of all(document, 'td').flatMap((cell) => all(cell, 'a'))) {
          const number = listed.indexOf(link.getAttribute('href') ?? '') + 1;
          assert.equal(textOf(link), voice.number(number));
        }
      });

      if (lang !== 'en') {
        test(`${title}: no Latin letter and no Latin digit but in the names of sources`, () => {
          const html = answerHTML(voice, answer).replace(/<li>.*<\/li>/g, '');
          assert.doesNotMatch(textOf(parse(html).documentElement), /[A-Za-z0-9]/);
          assert.doesNotMatch(answerSummary(voice, answer), /[A-Za-z0-9]/);
        });
      }
    }
  }
}

test('what our own counts count is told in three languages, each in its own words', () => {
  for (const measure of MEASURES) {
    assert.equal(new Set(LANGS.map((lang) => measureLabel(voices.get(lang)!, measure))).size, 3);
  }
});

test('the answer to the claim of forty countries says 40, 29 and each own count beside what it counts', () => {
  const answer = answerOf('claim-check', dataset, parts, '2025-07-31', {claim: 'clm-40-countries'});
  const measures = answer.tables.find(({id}) => id === 'measures')!;
  const numbers = {en: ['40', '29'], prs: ['۴۰', '۲۹'], ps: ['۴۰', '۲۹']};
  for (const lang of LANGS) {
    const voice = voices.get(lang)!;
    const tables = all(parse(answerHTML(voice, answer)), 'table');
    const [claims, evidence, own] = tables.map(textOf);
    assert.ok(claims?.includes(numbers[lang][0]!) && evidence?.includes(numbers[lang][1]!));
    for (const {cells} of measures.rows) {
      const [measure] = cells;
      assert.ok(measure?.kind === 'measure' && own?.includes(measureLabel(voice, measure.code as never)));
    }
  }
});

test('a number agrees with what it counts: one state, two states, «۱ هېواد», «۲ هېوادونه»', () => {
  const figure = (lang: Lang, day: string) =>
    answerText(voices.get(lang)!, answerOf('isolation-figures', dataset, parts, day));
  assert.match(figure('en', '2025-07-31'), /: 1 state;/);
  assert.match(figure('en', '2024-01-01'), /: 0 states;/);
  assert.match(figure('ps', '2025-07-31'), /۱ هېواد؛/);
  assert.match(figure('ps', '2024-01-01'), /۰ هېوادونه؛/);
});

test('the file of an answer is its first table, or the one that is named; of a table that it has not, none', () => {
  const voice = voices.get('en')!;
  const answer = answerOf('embassy-status-table', dataset, parts, '2025-07-31');
  assert.equal(answerCSV(voice, answer), tableCSV(voice, answer.tables[0]!));
  assert.equal(answerCSV(voice, answer, 'counts'), tableCSV(voice, answer.tables[1]!));
  assert.equal(answerCSV(voice, answer, 'events'), undefined);
});

test('a file has codes, ISO days and addresses in every language alike', () => {
  const answer = answerOf('embassy-status-table', dataset, parts, '2025-07-31');
  const codes = LANGS.map((lang) => {
    const [header = [], ...rows] = readCSV(answerCSV(voices.get(lang)!, answer) ?? '');
    const kept = header.flatMap((name, index) => (/_name$|^note$/.test(name) ? [] : [index]));
    return [header, ...rows].map((row) => kept.map((index) => row[index]));
  });
  assert.deepEqual(codes[1], codes[0]);
  assert.deepEqual(codes[2], codes[0]);
});

test('many states of whom nothing is known are folded at the end, with their number', () => {
  for (const lang of LANGS) {
    const voice = voices.get(lang)!;
    const compare = compareIn(lang);
    const byName = (a: string, b: string) => compare(voice.name(a), voice.name(b));
    for (const day of ['2025-07-31', '2021-08-14']) {
      const answer = answerOf('recognition-map', dataset, parts, day, {compare: byName});
      const document = parse(answerHTML(voice, answer));
      const rows = answer.tables[0]!.rows;
      const silent = rows.filter(({cells}) => cells.filter(Boolean).length === 2);
      const labels = all(document, 'summary').map(textOf);
      // On a day on which nothing is known of any state nothing is folded.
      const isFolded = silent.length < rows.length;
      assert.deepEqual(
        labels,
        isFolded ? [`${voice.status('unknown')}: ${voice.number(silent.length)}`] : [],
      );
      assert.equal(isFolded, day === '2025-07-31');
    }
  }
});

test('JSON has the answer itself, with words beside each value', () => {
  const answer = answerOf('claim-check', dataset, parts, '2025-07-31', {claim: 'clm-40-countries'});
  const told = JSON.parse(answerJSON(voices.get('ps')!, answer)) as {
    lang: string;
    tables: {rows: {cells: ({words?: string} | null)[]}[]}[];
    cited: {url: string}[];
  };
  assert.equal(told.lang, 'ps');
  const bare = told.tables.map(({rows}) =>
    rows.map(({cells}) => cells.map((cell) => cell && {...cell, words: undefined})),
  );
  assert.deepEqual(
    JSON.parse(JSON.stringify(bare)),
    JSON.parse(JSON.stringify(answer.tables.map(({rows}) => rows.map(({cells}) => cells)))),
  );
  assert.match(told.tables[0]?.rows[0]?.cells[3]?.words ?? '', /۴۰ هېوادونه/);
  assert.ok(told.cited.length > 0);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</table></figure><iframe src="https://example.org">',
  '&lt;b&gt; &#60;i&#62; ]]> <!-- ',
  '\u0000\u0007\ufffe<svg/onload=alert(1)>',
];

test('words of someone’s own dataset stay words, and lead to the web or nowhere', () => {
  const answer = answerOf('claim-check', dataset, parts, '2025-07-31');
  for (const evil of HOSTILE) {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,<b>',
      'https://example.org/"onx="',
      ' http://a b',
      evil,
    ]) {
      const voice: AnswerVoice = {
        ...voices.get('en')!,
        name: () => evil,
        text: () => ({text: evil, reviewed: false, lang: 'ps'}),
        source: () => ({title: evil, publisher: evil, url, published: '2025', language: evil}),
      };
      const document = parse(answerHTML(voice, answer));
      assertAllowed(document);
      assert.equal(all(document, 'a').length, 0);
      assert.equal(all(document, 'table').length, answer.tables.length);
      const clean = evil.replace(/[\u0000\u0007\ufffe]/g, '');
      assert.ok(textOf(document.documentElement).includes(clean), evil);
    }
  }
});
