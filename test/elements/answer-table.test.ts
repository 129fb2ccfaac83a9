import {assert} from 'chai';
import {html, render} from 'lit';
import {renderAnswerMenu} from '../../src/elements/base/answer-files.js';
import {renderAnswerTables} from '../../src/elements/base/answer-table.js';
import type {MenuItem} from '../../src/elements/base/menu-panel.js';
import {bcp47, direction, type Lang} from '../../src/i18n/lang.js';
import type {Answer} from '../../src/model/answers/answer.js';
import {answerOf} from '../../src/model/answers/answers.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {tableCSV} from '../../src/render/answer-csv.js';
import {answerJSON} from '../../src/render/answer-json.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import type {AnswerVoice} from '../../src/render/answer-voice.js';
import {cellSources, cellWords} from '../../src/render/answer-words.js';
import {lead, question} from '../../src/render/sentences/claim-check.js';
import {readCSV} from '../browser/csv.js';
import {clear, textOf} from '../browser/mount.js';
import {REQUESTS} from '../model/answers/requests.js';

const LANGS: readonly Lang[] = ['en', 'prs', 'ps'];
const dataset = bundledDataset();
const day = '2025-07-31';
const claim = {claim: 'clm-40-countries'};

function show(voice: AnswerVoice, content: unknown): HTMLElement {
  const place = document.createElement('div');
  place.lang = bcp47(voice.lang);
  place.dir = direction(voice.lang);
  document.body.append(place);
  render(content, place);
  return place;
}
const all = <E extends Element = HTMLElement>(within: Element, selector: string) => [
  ...within.querySelectorAll<E>(selector),
];

/** Presses a button and returns the file's name and content, without letting the browser save it. */
async function download(button: HTMLElement): Promise<{name: string; blob: Blob}> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  try {
    let blob: Blob | undefined;
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return createObjectURL.call(URL, made);
    };
    const name = new Promise<string>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this.download);
      };
    });
    button.click();
    return {name: await name, blob: blob!};
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

for (const lang of LANGS) {
  describe(`the tables and files of an answer in ${lang}`, () => {
    let voice: AnswerVoice;
    let parts: Awaited<ReturnType<typeof loadParts>>;
    let check: Answer;
    before(async () => {
      parts = await loadParts();
      voice = answerVoice(await answerLanguage(lang));
      check = answerOf('claim-check', dataset, parts, day, claim);
    });
    afterEach(clear);

    for (const {element, choice} of REQUESTS) {
      it(`have every row of ${element} ${JSON.stringify(choice)}, with headings and the words of each cell`, () => {
        const answer = answerOf(element, dataset, parts, day, choice);
        const tables = all<HTMLTableElement>(show(voice, renderAnswerTables(html, voice, answer)), 'table');
        assert.equal(tables.length, answer.tables.length);
        answer.tables.forEach(({columns, rows}, index) => {
          const table = tables[index]!;
          assert.equal(table.getAttribute('part'), 'table');
          assert.isNotEmpty(textOf(table.caption!));
          const headings = all(table, 'thead th[scope=col]');
          assert.equal(headings.length, columns.length);
          for (const heading of headings) assert.isNotEmpty(textOf(heading));
          const lines = all<HTMLTableRowElement>(table, 'tbody tr');
          assert.deepEqual(
            lines.map(({dataset}) => dataset['record']),
            rows.map(({id}) => id),
          );
          rows.forEach(({cells}, at) => {
            const shown = [...lines[at]!.cells];
            assert.equal(shown.length, cells.length);
            assert.equal(shown[0]!.scope, 'row');
            cells.forEach((cell, place) => {
              const there = shown[place]!;
              const cited = new Set(cellSources(voice, cell).map(({url}) => url));
              if (place > 0) assert.equal(there.dataset['label'], textOf(headings[place]!));
              if (cited.size > 0) {
                assert.deepEqual(
                  new Set(all<HTMLAnchorElement>(there, 'a').map((link) => link.getAttribute('href')!)),
                  cited,
                );
              } else {
                const words = cell ? cellWords(voice, cell).replace(/\s+/g, ' ').trim() : '';
                assert.equal(textOf(there), words || '–');
              }
              if (place > 0) assert.equal('empty' in there.dataset, textOf(there) === '–');
              if (cell?.kind === 'count' || cell?.kind === 'day')
                assert.equal(there.querySelector('bdi')?.textContent, cellWords(voice, cell));
            });
          });
        });
      });
    }

    it('lead to the sources, by publisher and title, and tell the page that is left to nobody', () => {
      const links = all<HTMLAnchorElement>(show(voice, renderAnswerTables(html, voice, check)), 'a');
      assert.isNotEmpty(links);
      for (const link of links) {
        assert.match(link.href, /^https?:/);
        assert.equal(link.rel, 'noreferrer');
        assert.isFalse(link.hasAttribute('target'));
        assert.isNotEmpty(link.title);
        assert.isNotEmpty(textOf(link));
      }
    });

    it('lead nowhere that runs anything, and take words for nothing but words', () => {
      const evil = '<img src=x onerror=alert(1)>';
      for (const url of ['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', '']) {
        const hostile: AnswerVoice = {
          ...voice,
          text: () => ({text: evil, reviewed: true}),
          source: (id) => ({title: evil, publisher: id, url, published: '2025'}),
        };
        const place = show(hostile, renderAnswerTables(html, hostile, check));
        assert.isEmpty(all(place, 'a, img'));
        assert.include(textOf(place), evil);
        assert.include(textOf(place), check.sources[0]!);
      }
    });

    it('mark words in another language, and say when nobody has reviewed a translation', () => {
      const other: Lang = lang === 'en' ? 'ps' : 'en';
      const borrowed: AnswerVoice = {...voice, text: () => ({text: 'x', reviewed: true, lang: other})};
      const place = show(borrowed, renderAnswerTables(html, borrowed, check));
      const marked = all(place, 'tbody span[lang]').filter((each) => each.textContent === 'x');
      assert.isNotEmpty(marked);
      for (const each of marked) {
        assert.equal(each.lang, bcp47(other));
        assert.equal(each.dir, direction(other));
      }
      assert.isEmpty(all(place, 'p.fine'));
      const unreviewed: AnswerVoice = {...voice, text: () => ({text: 'x', reviewed: false})};
      const said = all(show(unreviewed, renderAnswerTables(html, unreviewed, check)), 'p.fine');
      assert.equal(said.length, 1);
    });

    it('are files: one for each table, the answer as JSON, and what an element adds', async () => {
      const own: MenuItem = {label: 'own', file: 'own.svg', make: () => new Blob(['<svg/>'])};
      const files = {
        answer: check,
        title: 'a title',
        name: 'claim-check',
        question: question(voice),
        lead: lead(voice, check),
        more: [own],
      };
      const place = show(voice, renderAnswerMenu(html, voice, files));
      const buttons = all(place, 'button');
      assert.equal(buttons.length, check.tables.length + 2);
      assert.equal(new Set(buttons.map(textOf)).size, buttons.length);
      for (const [index, table] of check.tables.entries()) {
        const {name, blob} = await download(buttons[index]!);
        assert.equal(name, index === 0 ? `claim-check-${day}.csv` : `claim-check-${table.id}-${day}.csv`);
        assert.deepEqual([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())], [0xef, 0xbb, 0xbf]);
        assert.deepEqual(readCSV(await blob.text()), readCSV(tableCSV(voice, table)));
      }
      const json = await download(buttons[check.tables.length]!);
      assert.equal(json.name, `claim-check-${day}.json`);
      assert.equal(await json.blob.text(), answerJSON(voice, check));
      assert.equal((await download(buttons.at(-1)!)).name, 'own.svg');

      const citation = place.querySelector('textarea')!.value;
      for (const each of ['a title', voice.date(day, 'long'), voice.date(dataset.day, 'long')])
        assert.include(citation, each);
    });
  });
}
