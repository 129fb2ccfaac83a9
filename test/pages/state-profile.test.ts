import assert from 'node:assert/strict';
import {rename} from 'node:fs/promises';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictCsp} from '../../tools/strict-csp.mjs';
import {dist, embedFolder, pageOf} from '../browser/embed.js';
import {inEachBrowser, openPage, serve} from '../browser/open.js';
import type {OpenPage} from '../browser/page.js';

const question = {
  en: 'Uzbekistan: what is on record?',
  prs: 'ازبکستان: چه ثبت شده است؟',
  ps: 'ازبکستان: څه ثبت شوي دي؟',
};
const languages = ['en', 'prs', 'ps'] as const;
const tag = (lang: string, more = 'state="UZ"') => `<state-profile lang="${lang}" ${more}></state-profile>`;

/** Opens every record of each profile, and says what a reader sees then. */
const openAll = (page: OpenPage) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('state-profile')];
    const find = (element: Element, selector: string) => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const deadline = Date.now() + 8000;
    const wait = async (isMissing: (element: Element) => boolean) => {
      while (all.some(isMissing) && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await wait((element) => find(element, '.sources a, [role=alert]').length === 0);
    for (const element of all)
      for (const opener of find(element, '.opener[aria-expanded=false]')) opener.click();
    await wait((element) => find(element, '.opener[aria-expanded=false]').length > 0);
    return all.map((element) => ({
      heading: find(element, 'h2')[0]?.textContent?.trim(),
      status: find(element, '.stretches strong')[0]?.textContent?.trim(),
      sections: find(element, '[data-section]').length,
      records: find(element, '.openings > li').length,
      cards: find(element, '.card').length,
      notes: find(element, '.card .note').filter(({textContent}) => textContent?.trim()).length,
      links: find(element, '.card .sources a').length,
      alert: find(element, '[role=alert]')[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      // What a message that its script does not carry would leave.
      gaps: find(element, '.root')[0]?.textContent?.match(/undefined|\{\w+\}/g) ?? [],
      // A heading, a fact or a name without words.
      empty: find(element, 'h3, h4 button, .facts span, .lead, button, .fine').filter(
        (each) => !each.textContent?.trim() && !each.getAttribute('aria-label'),
      ).length,
    }));
  });

/** What lies beyond the page's edge, or is cut off. */
const faults = (page: OpenPage) =>
  page.evaluate(() => {
    const found: string[] = [];
    const {scrollWidth, clientWidth} = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const {shadowRoot} of document.querySelectorAll('state-profile'))
      for (const each of shadowRoot?.querySelectorAll(
        'h3, .opener, .facts, .card p, .sources a, td, .finder',
      ) ?? []) {
        const {left, right} = each.getBoundingClientRect();
        const name = `${each.className}: ${each.textContent?.trim().slice(0, 40)}`;
        if (left < -0.5 || right > clientWidth + 0.5) found.push(`${name} is beyond the edge`);
        if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
          found.push(`${name} is cut off`);
      }
    return found;
  });

inEachBrowser('a page with the profile of a state', (browser) => {
  for (const lang of languages) {
    it(`from disk, its script loaded twice, shows all records and their sources in ${lang}`, async () => {
      const script = `state-profile.${lang}.js`;
      const embed = await embedFolder({'page.html': pageOf([script, script], tag(lang))});
      const page = await openPage(browser, pathToFileURL(`${embed.folder}/page.html`).href);
      const [seen] = await openAll(page);
      assert.equal(seen?.heading, question[lang]);
      assert.ok(seen.sections >= 5 && seen.records > 15);
      assert.equal(seen.cards, seen.records);
      assert.ok(seen.notes >= seen.records && seen.links > seen.records);
      assert.deepEqual([seen.gaps, seen.empty], [[], 0]);
      if (browser === 'chromium') assert.equal((await page.requests())?.length, 3);
      if (browser !== 'webkit') assert.deepEqual(page.console(), []);
      await page.close();
      await embed.remove();
    });

    it(`has nothing cut off at 320 px in ${lang}, with text of 100 % and 200 %`, async () => {
      const inner = (size: string, body: string) =>
        pageOf(
          [`/embed/state-profile.${lang}.js`],
          body,
          `<style>body { margin: 8px } html { font-size: ${size} }</style>`,
        );
      const served = await serve(dist, {
        pages: {
          '/profile100': inner('100%', tag(lang)),
          '/profile200': inner('200%', tag(lang)),
          '/table200': inner('200%', tag(lang, 'state="UZ" view="table"')),
          '/none200': inner('200%', tag(lang, '')),
        },
      });
      for (const path of ['/profile100', '/profile200', '/table200', '/none200']) {
        const page = await openPage(browser, `${served.url}${path}`, {viewport: {width: 320, height: 640}});
        if (path.startsWith('/profile')) await openAll(page);
        else await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
        assert.deepEqual(await faults(page), [], path);
        await page.close();
      }
      await served.close();
    });
  }

  it('asks for a state with its script alone, and for nothing more until one is chosen', async () => {
    const served = await serve(dist, {
      pages: {'/page': pageOf(['/embed/state-profile.en.js'], tag('en', ''))},
    });
    const page = await openPage(browser, `${served.url}/page`);
    const [options, chosen] = await page.evaluate(async () => {
      const root = document.querySelector('state-profile')?.shadowRoot;
      const select = root?.querySelector('select');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const count = select?.options.length ?? 0;
      const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('details'));
      if (!select || asked.length > 0) return [0, ''];
      select.value = 'RU';
      select.dispatchEvent(new Event('change'));
      const deadline = Date.now() + 5000;
      while (!root?.querySelector('.sources a') && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return [count, root?.querySelector('h2')?.textContent?.trim() ?? ''];
    });
    assert.ok(options > 50);
    assert.equal(chosen, 'Russia: what is on record?');
    await page.close();
    await served.close();
  });

  it('speaks three languages at once with the script of all, which asks for nothing', async () => {
    const served = await serve(dist, {
      pages: {
        '/page': pageOf(['/embed/recognition-elements.js'], languages.map((lang) => tag(lang)).join('')),
      },
    });
    const page = await openPage(browser, `${served.url}/page`);
    const seen = await openAll(page);
    assert.deepEqual(
      seen.map(({heading}) => heading),
      Object.values(question),
    );
    for (const {gaps, empty, cards, records} of seen)
      assert.deepEqual([gaps, empty, cards], [[], 0, records]);
    assert.deepEqual(served.requests, ['/page', '/embed/recognition-elements.js']);
    await page.close();
    await served.close();
  });

  it('without its details file tells the position and how much there is, says so, and tries again', async () => {
    const embed = await embedFolder({'page.html': pageOf(['state-profile.en.js'], tag('en'))});
    const file = `${embed.folder}/state-profile.en.details.js`;
    await rename(file, `${file}.away`);
    const served = await serve(embed.folder);
    const page = await openPage(browser, `${served.url}/page.html`);
    const [seen] = await openAll(page);
    assert.equal(seen?.status, 'Ambassador accepted');
    assert.ok(seen.sections >= 5);
    assert.equal(seen.records, 0);
    assert.ok(seen.alert.startsWith('Notes and sources could not be loaded; all else is shown.'), seen.alert);
    await rename(`${file}.away`, file);
    await page.evaluate(async () => {
      const root = document.querySelector('state-profile')?.shadowRoot;
      root?.querySelector<HTMLElement>('[role=alert] button')?.click();
      const deadline = Date.now() + 5000;
      while (!root?.querySelector('.sources a') && Date.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
    assert.ok(((await openAll(page))[0]?.links ?? 0) > 15);
    await page.close();
    await served.close();
    await embed.remove();
  });

  for (const script of ['/embed/state-profile.ps.js', '/module/state-profile.js']) {
    it(`violates nothing of a strict policy with ${script}, in each of its views`, async () => {
      const served = await serve(dist, {
        headers: {'Content-Security-Policy': strictCsp},
        pages: {'/page': pageOf([script], tag('ps')).replace('<link rel="icon" href="data:,">', '')},
      });
      const page = await openPage(browser, `${served.url}/page`);
      assert.ok(((await openAll(page))[0]?.links ?? 0) > 15);
      await page.evaluate(async () => {
        const element = document.querySelector('state-profile');
        for (const each of [{state: 'TJ'}, {view: 'table', theme: 'dark'}, {state: '', view: 'profile'}]) {
          Object.assign(element ?? {}, each);
          await element?.updateComplete;
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      // Firefox asks for an icon of itself, which the policy forbids.
      const own = (violated: readonly string[] = []) => violated.filter((each) => !each.includes('img-src'));
      assert.deepEqual(own(await page.violations()), []);
      assert.deepEqual(own(served.violations), []);
      await page.close();
      await served.close();
    });
  }
});
