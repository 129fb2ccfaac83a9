import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {SYSTEMS} from '../../src/render/snippets/systems.js';
import {BUILDERS, seenOf} from '../browser/builder.js';
import {dist} from '../browser/embed.js';
import {inEachBrowser, openPage, serve, type OpenPage} from '../browser/open.js';

/** Sets a control of the builder by the words of its label, as a reader’s choice does. */
const choose = (page: OpenPage, label: string, value: string) =>
  page.evaluate(
    async (label, value) => {
      const root = document.querySelector('embed-builder')?.shadowRoot;
      const found = [...(root?.querySelectorAll('label') ?? [])].find(
        (each) => each.querySelector('span')?.textContent?.trim() === label,
      );
      const control = found?.querySelector<HTMLInputElement | HTMLSelectElement>('select, input');
      if (!control) throw new Error(`no control “${label}”`);
      if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) control.click();
      else {
        control.value = value;
        control.dispatchEvent(new Event('change', {bubbles: true}));
      }
      await new Promise((resolve) => setTimeout(resolve, 600));
    },
    label,
    value,
  );

inEachBrowser('the builder', (browser) => {
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => (served = await serve(dist)));
  after(() => served.close());
  const open = (file = 'index.html') => openPage(browser, `${served.url}/builder/${file}`);

  for (const {lang, file, title} of BUILDERS) {
    it(`shows an element and its code in ${lang}, and speaks that language`, async () => {
      const page = await open(file);
      const seen = await seenOf(page);
      assert.equal(seen.title, title);
      assert.equal(seen.direction, lang === 'en' ? 'ltr' : 'rtl');
      assert.deepEqual([seen.preview, seen.drawn, seen.attributes], ['recognition-map', true, {lang}]);
      assert.match(seen.codes[0] ?? '', RegExp(`^<figure[^>]* data-recognition-lang="${lang}"`));
      await page.close();
    });
  }

  it('works from a disk', async () => {
    const page = await openPage(browser, pathToFileURL(join(dist, 'builder/index.html')).href);
    const {drawn, codes} = await seenOf(page);
    assert.ok(drawn);
    assert.ok(codes.length > 0);
    await page.close();
  });

  it('shows what is chosen at once, in the element and in the code', async () => {
    const page = await open();
    await seenOf(page);
    await choose(page, 'Layer', 'missions');
    await choose(page, 'Language of the embed', 'ps');
    const map = await seenOf(page);
    assert.deepEqual(map.attributes, {lang: 'ps', layer: 'missions'});
    assert.match(map.codes[0] ?? '', /data-recognition-lang="ps" data-recognition-layer="missions"/);
    await choose(page, 'Element', 'state-profile');
    await choose(page, 'State or organisation', 'UZ');
    const profile = await seenOf(page);
    // The layer was the map’s.
    assert.deepEqual([profile.preview, profile.attributes], ['state-profile', {lang: 'ps', state: 'UZ'}]);
    await page.close();
  });

  it('gives each system its own code, and no other', async () => {
    const page = await open();
    await seenOf(page);
    for (const system of SYSTEMS) {
      await choose(page, 'Your system', system);
      const {codes, kinds} = await seenOf(page);
      assert.ok(codes.length > 0 && codes.every(Boolean), system);
      if (/author|plugin|basic|newsletter|messenger|unknown/.test(system))
        assert.doesNotMatch(codes.join('\n'), /<script|<iframe/, `${system}: ${kinds.join()}`);
    }
    await page.close();
  });

  it('pins a day with a line on what has changed since, and keeps to a release with its hash', async () => {
    const page = await open();
    await seenOf(page);
    await choose(page, 'Your system', 'html');
    await choose(page, 'One day, with a notice of what has changed since', '');
    await choose(page, 'Day shown', '2025-07-31');
    await choose(
      page,
      'Stay with release 0.1.0, checked by its hash (SRI): neither code nor data will change',
      '',
    );
    const {codes, attributes} = await seenOf(page);
    assert.deepEqual(attributes, {lang: 'en', 'as-of': '2025-07-31'});
    assert.match(
      codes[0] ?? '',
      /<script defer src="[^"]+releases\/0\.1\.0\/embed\/site\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous">/,
    );
    assert.match(
      codes[0] ?? '',
      /<p data-recognition-changes="recognition-map" [^>]*><a href="[^"]+changes\/recognition-map\.en\.html\?as-of=2025-07-31">/,
    );
    await page.close();
  });

  it('copies plain text and says so; without a clipboard the code is selected', async () => {
    const page = await open();
    await seenOf(page);
    const copied = await page.evaluate(async () => {
      const root = document.querySelector('embed-builder')!.shadowRoot!;
      const said = () => root.querySelector('[role=status].said')?.textContent ?? '';
      const wait = () => new Promise((resolve) => setTimeout(resolve, 300));
      const written: unknown[] = [];
      const clipboard = (writeText: (text: string) => Promise<void>) =>
        Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
      const [field, button] = [
        root.querySelector('textarea')!,
        root.querySelector<HTMLButtonElement>('.code button')!,
      ];
      clipboard(async (text) => void written.push(text));
      button.click();
      await wait();
      const first = said();
      clipboard(() => Promise.reject(new Error('not allowed')));
      document.execCommand = () => false;
      button.click();
      await wait();
      return {
        isSame: written.length === 1 && written[0] === field.value,
        first,
        second: said(),
        selected: field.selectionEnd - field.selectionStart === field.value.length,
        focused: root.activeElement === field,
      };
    });
    assert.deepEqual(copied, {
      isSame: true,
      first: 'Copied: Light HTML',
      second: 'It could not be copied. The code is selected: copy it with Ctrl+C or ⌘C.',
      selected: true,
      focused: true,
    });
    await page.close();
  });

  it('is used by keyboard alone', async () => {
    const page = await open();
    await seenOf(page);
    const focus = () =>
      page.evaluate(() => {
        const active = document.querySelector('embed-builder')?.shadowRoot?.activeElement;
        return (
          active?.closest('label')?.querySelector('span')?.textContent?.trim() ?? active?.localName ?? ''
        );
      });
    const met: string[] = [];
    for (let presses = 0; presses < 12 && met.at(-1) !== 'Language of the embed'; presses++) {
      await page.keyboard.press('Tab');
      met.push(await focus());
    }
    assert.deepEqual(met.slice(-2), ['Element', 'Language of the embed']);
    await page.close();
  });
});
