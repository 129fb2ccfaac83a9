import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {dist, mapsOf, pageOf} from '../browser/embed.js';
import {openPage, serve} from '../browser/open.js';

interface RecordedStatement {
  id: string;
  sources: string[];
  note: {en: string; prs: {text: string}; ps: {text: string}};
}

const data = join(dist, '../data');

/** The records of a kind as people wrote them, by file name. */
function read<T>(kind: string): Map<string, T> {
  const files = readdirSync(join(data, kind)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => [name.slice(0, -5), parse(readFileSync(join(data, kind, name), 'utf8')) as T]),
  );
}

const sources = read<{url: string}>('sources');
const statements = ['recognition', 'missions', 'missions-in-afghanistan'].flatMap((kind) =>
  [...read<{statements: RecordedStatement[]}>(kind).values()].flatMap((record) => record.statements),
);

describe('the records in data/', () => {
  for (const lang of ['en', 'prs', 'ps'] as const) {
    it(`are all in the cards of a page, word for word, with the addresses of their sources, in ${lang}`, async () => {
      const page = pageOf(
        ['/embed/recognition-elements.js'],
        `<recognition-map lang="${lang}"></recognition-map>`,
      );
      const served = await serve(dist, {pages: {'/page': page}});
      const opened = await openPage('chromium', `${served.url}/page`);
      await mapsOf(opened);
      const shown = await opened.evaluate(async () => {
        const found: Record<string, {note: string; urls: string[]}> = {};
        const map = document.querySelector('recognition-map');
        const root = map?.shadowRoot;
        if (!map || !root) return found;
        map.state = 'RU';
        const deadline = Date.now() + 5000;
        while (!root.querySelector('.card .history') && Date.now() < deadline) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        // Its places come after its picture, when the page is idle.
        await map.updateComplete;
        for (const {value} of root.querySelectorAll<HTMLOptionElement>('.finder option')) {
          map.state = value;
          await map.updateComplete;
          for (const each of root.querySelectorAll('.card .history > li')) {
            const urls = [...each.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
            found[each.id] = {note: each.querySelector('.note')?.textContent ?? '', urls};
          }
        }
        return found;
      });
      for (const {id, note, sources: own} of statements) {
        assert.equal(shown[id]?.note, lang === 'en' ? note.en : note[lang].text, id);
        assert.deepEqual(
          [...shown[id].urls].sort(),
          own.map((source) => sources.get(source)?.url ?? source).sort(),
          id,
        );
      }
      assert.equal(Object.keys(shown).length, statements.length);
      await opened.close();
      await served.close();
    });
  }
});
