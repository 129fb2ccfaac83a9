import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage, serve, type OpenPage} from '../browser/open.js';
import {headingOf} from '../integrations/answers.js';
import {EXAMPLES, exampleFolder, makeExamples, removeExamples, type Example} from './example.js';
import {chooseDay, chooseLanguage, chooseState, closeCard, seenWhen} from './seen.js';
import {sentBytes} from './sent.js';
import type {ExampleName} from './wrong.js';

type Served = Awaited<ReturnType<typeof serve>>;

const HEADINGS = {
  en: 'How isolated is the Taliban administration?',
  prs: 'ادارهٔ طالبان تا چه اندازه منزوی است؟',
};

/** A word that is the same however its spaces and direction marks are. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ').trim();

/** Bytes of an example's page before a reader opens anything, for the table that the run prints. */
const weights: Record<string, {script: number; all: number}> = {};

/** Nobody complained, and nothing was asked of anyone else. */
async function assertQuiet(page: OpenPage, {url}: Served): Promise<void> {
  assert.deepEqual(page.console(), []);
  const foreign = (await page.requests())?.filter((each) => !each.startsWith(`${url}/`));
  assert.deepEqual(foreign, []);
}

const examples = makeExamples();

after(async () => {
  await removeExamples();
  console.log('Sent for the first page, Brotli 11, scripts / all bytes:');
  for (const [name, {script, all}] of Object.entries(weights)) console.log(`  ${name}: ${script} / ${all}`);
});

for (const name of EXAMPLES) {
  describe(`the example for ${name}, with the tarball installed and built`, () => {
    let example: Example;
    let served: Served;
    before(async () => {
      example = await examples[name];
      served = await serve(example.site);
    });
    after(() => served?.close());

    it('shows the map in English, and in Dari from right to left once a reader wants it', async () => {
      const page = await openPage('chromium', `${served.url}/`);
      const english = await seenWhen(page, ({map}) => map !== undefined);
      assert.deepEqual([english.lang, english.direction, english.heading], ['en', 'ltr', HEADINGS.en]);
      assert.deepEqual([english.map?.lang, english.map?.direction], ['en', 'ltr']);
      assert.equal(plain(english.map?.heading ?? ''), plain(await headingOf('recognition-map', 'en')));
      assert.ok(english.map && english.map.height > 200, 'the map has its height');
      assert.ok(english.hint, 'a reader is told what to do');
      weights[name] = await sentBytes(example.site, served.requests);

      await chooseLanguage(page, 'دری');
      const dari = await seenWhen(page, ({map}) => map?.lang === 'fa-AF');
      assert.deepEqual([dari.lang, dari.direction, dari.heading], ['fa-AF', 'rtl', HEADINGS.prs]);
      assert.equal(dari.title, dari.heading);
      assert.deepEqual([dari.map?.lang, dari.map?.direction], ['fa-AF', 'rtl']);
      assert.equal(plain(dari.map?.heading ?? ''), plain(await headingOf('recognition-map', 'prs')));
      await assertQuiet(page, served);
      await page.close();
    });

    it('sets a property: before 3 July 2025 no state recognised the Taliban authorities', async () => {
      const page = await openPage('chromium', `${served.url}/`);
      await seenWhen(page, ({map}) => map !== undefined);
      await chooseDay(page, '2025-07-02');
      const {map} = await seenWhen(page, ({map}) => /2 July 2025/.test(map?.lead ?? ''));
      assert.match(map?.lead ?? '', /On 2 July 2025, none of \d+ states recognised the Taliban authorities/);
      assert.equal(map?.asOf, '2025-07-02');
      assert.ok(!map.attributes.some((each) => /^as-?of$/i.test(each)), 'it is no attribute');
      await chooseDay(page, '');
      const back = await seenWhen(page, ({map}) => map?.asOf === '');
      assert.doesNotMatch(back.map?.lead ?? '', /none of/);
      await assertQuiet(page, served);
      await page.close();
    });

    it('hears which state a reader chooses, and shows its profile until that is taken back', async () => {
      const page = await openPage('chromium', `${served.url}/`);
      await seenWhen(page, ({map}) => map !== undefined);
      await chooseState(page, 'RU');
      const chosen = await seenWhen(page, ({profile}) => /Russia/.test(profile?.heading ?? ''));
      assert.match(chosen.profile?.heading ?? '', /Russia/);
      assert.equal(chosen.profile?.state, 'RU');
      assert.ok(!chosen.hint, 'what to do is done');
      await chooseState(page, 'CN');
      const next = await seenWhen(page, ({profile}) => /China/.test(profile?.heading ?? ''));
      assert.match(next.profile?.heading ?? '', /China/);
      await closeCard(page);
      const closed = await seenWhen(page, ({profile}) => profile === undefined);
      assert.deepEqual([closed.profile, closed.hint], [undefined, true]);
      await assertQuiet(page, served);
      await page.close();
    });

    it('has no error in its types, which tell of a wrong property, event and tag', () => example.checked);
  });
}

describe('the example for astro', () => {
  it('has the whole answer in its HTML, which gives way to the map where scripts run', async () => {
    const {site} = await examples.astro;
    const silent = await serve(site, {headers: {'Content-Security-Policy': "script-src 'none'"}});
    const served = await serve(site);
    const open = async ({url}: Served) => {
      const page = await openPage('chromium', `${url}/prs/`);
      const seen = () =>
        page.evaluate(() => {
          // As a reader does who wants to see all of it.
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('recognition-map details'))
            fold.open = true;
          return {
            rows: [...document.querySelectorAll('recognition-map tbody tr')].map((row) =>
              row.checkVisibility(),
            ),
            controls: [...document.querySelectorAll('input, .hint')].map((each) => each.checkVisibility()),
            link: [...document.querySelectorAll<HTMLAnchorElement>('recognition-map a')].pop()?.href ?? '',
          };
        });
      return {page, seen};
    };

    const still = await open(silent);
    const light = await still.seen();
    assert.ok(light.rows.length > 40 && light.rows.every(Boolean), 'every row is there to be read');
    assert.deepEqual(light.controls, [false, false], 'nothing that cannot work');
    assert.equal((await fetch(light.link)).status, 200, light.link);
    await still.page.close();

    const drawn = await open(served);
    const {map} = await seenWhen(drawn.page, ({map}) => map?.lang === 'fa-AF');
    assert.equal(map?.direction, 'rtl');
    const upgraded = await drawn.seen();
    assert.equal(upgraded.rows.length, light.rows.length, 'it stays in the document');
    assert.ok(!upgraded.rows.some(Boolean), 'nothing stands there twice');
    assert.deepEqual(upgraded.controls, [true, true]);
    await assertQuiet(drawn.page, served);
    await drawn.page.close();
    await silent.close();
    await served.close();
  });
});

describe('the examples', () => {
  it('say the same in the same words, each with its own copy', async () => {
    const textOf = (name: ExampleName, path: string) => readFile(join(exampleFolder(name), path), 'utf8');
    const sentences = (text: string) => text.match(/(?<=: )'.*'(?=,$)/gm);
    const words = sentences(await textOf('react', 'src/words.ts'));
    assert.equal(words?.length, 27);
    for (const name of EXAMPLES) {
      const isPlain = name === 'plain';
      const path = isPlain ? 'words.js' : 'src/words.ts';
      assert.deepEqual(sentences(await textOf(name, path)), words, name);
      assert.equal(
        await textOf(name, isPlain ? 'style.css' : 'src/style.css'),
        await textOf('react', 'src/style.css'),
        name,
      );
    }
  });

  it('name the version of each package that they use', async () => {
    for (const name of EXAMPLES) {
      const text = await readFile(join(exampleFolder(name), 'package.json'), 'utf8');
      const {dependencies = {}, devDependencies = {}} = JSON.parse(text) as Record<
        'dependencies' | 'devDependencies',
        Record<string, string> | undefined
      >;
      for (const [each, version] of Object.entries({...dependencies, ...devDependencies}))
        assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${each}`);
    }
  });
});
