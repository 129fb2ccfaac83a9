import assert from 'node:assert/strict';
import {writeFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {answerOf} from '../../src/model/answers/answers.js';
import {ELEMENTS} from '../../src/model/answers/answer.js';
import {statesOnRecord} from '../../src/model/answers/state-profile.js';
import {loadParts} from '../../src/model/bundled-parts.js';
import {bundledDataset} from '../../src/model/dataset.js';
import {answerLanguage, answerVoice} from '../../src/render/answer-language.js';
import {answerLead, answerQuestion} from '../../src/render/answer-sentences.js';
import {WORDS as STORY} from '../../stories/dossier/words.js';
import {openDeadEnd} from '../browser/dead-end.js';
import {LANGS} from '../browser/dossier.js';
import {offlineAddress, offlinePage, withoutScripts} from '../browser/offline.js';
import {inEachBrowser, openPage, type OpenPage} from '../browser/open.js';

const dataset = bundledDataset();
const parts = await loadParts();
const answers = ELEMENTS.map((element) =>
  element === 'state-profile'
    ? statesOnRecord(dataset, parts, dataset.day)
    : answerOf(element, dataset, parts, dataset.day),
);

/** Everything that is in sight, by the language of its article, and links that lead nowhere. */
const read = (page: OpenPage) =>
  page.evaluate(() => {
    const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    return {
      articles: Object.fromEntries(
        [...document.querySelectorAll('article')].map((each) => [each.id, words(each)]),
      ),
      rows: [...document.querySelectorAll<HTMLElement>('[data-recognition-element] tbody tr')].filter(
        (row) => row.getClientRects().length > 0,
      ).length,
      directions: [...document.querySelectorAll('article')].map((each) => getComputedStyle(each).direction),
      inside: links.length,
      lost: links.filter(({hash}) => !document.getElementById(hash.slice(1))).map(({hash}) => hash),
      outside: document.querySelectorAll('#sources a[href^="http"]').length,
      code: document.body.innerText.match(/function|=>|undefined|\{\w+\}/g) ?? [],
    };
  });

inEachBrowser('the offline page without scripts', (browser) => {
  it('tells every answer in three languages, each row with its sources', async () => {
    const nowhere = await openDeadEnd();
    const folder = await mkdtemp(join(tmpdir(), 'offline-'));
    const file = join(folder, 'page.html');
    // Only Chromium and Firefox can be told to run none.
    await writeFile(file, await offlinePage(withoutScripts));
    const page =
      browser === 'chromium'
        ? await openPage(browser, offlineAddress, {proxy: nowhere.port, scriptless: true})
        : await openPage(browser, pathToFileURL(file).href, {proxy: nowhere.port});
    const seen = await read(page);
    for (const lang of LANGS) {
      const voice = answerVoice(await answerLanguage(lang));
      const article = seen.articles[lang] ?? '';
      assert.ok(article.includes(STORY[lang].title), lang);
      for (const answer of answers) {
        for (const words of [answerQuestion(voice, answer), answerLead(voice, answer)])
          assert.ok(
            article.includes(words.replace(/\s+/g, ' ').trim()),
            `${answer.element} in ${lang}: ${words}`,
          );
      }
      for (const state of ['RU', 'CN', 'IN', 'UZ']) assert.ok(article.includes(voice.name(state)), state);
    }
    assert.deepEqual(seen.directions, ['rtl', 'rtl', 'ltr']);
    assert.ok(seen.rows > 3 * 300, `${seen.rows} rows`);
    assert.ok(seen.inside > 1000 && seen.outside > 300, `${seen.inside} ${seen.outside}`);
    assert.deepEqual(seen.lost, []);
    assert.deepEqual(seen.code, []);
    await page.close();
    assert.deepEqual(nowhere.asked, []);
    await rm(folder, {recursive: true});
    await nowhere.close();
  });
});
