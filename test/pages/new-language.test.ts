import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {parse} from 'yaml';
import {Copy} from '../browser/new-language.js';
import {openPage, serve} from '../browser/open.js';

// The trial of a fourth language, and of a fifth: Persian of Iran, whose missing words come from Dari, and Uzbek as it is
// written in Afghanistan, with the months alone. Names of states are those of CLDR; nothing else is translated.
const entries = JSON.parse(
  readFileSync(new URL('./new-language/languages.json', import.meta.url), 'utf8'),
) as {lang: string}[];
const names = new Intl.DisplayNames(['fa-IR'], {type: 'region', fallback: 'none'});
const nameOf = ({id = ''}: Readonly<Record<string, string>>) => {
  const code = /^data\/countries\/([A-Z]{2})\.yaml\/name$/.exec(id)?.[1];
  return (code && names.of(code)) || '';
};

const copy = new Copy();
after(() => copy.remove());

test('a language is added in locales/ and in the words of data/ alone', async () => {
  copy.addLanguages(entries);
  const said = await copy.review('pes', nameOf, 'CLDR');
  assert.match(said, /^(\d{3}) translations were written, \1 of them accepted/m);
  const record = parse(copy.read('data/countries/NO.yaml')) as {name: Record<string, unknown>};
  const {text, reviewed, by, on} = record.name['pes'] as Record<string, unknown>;
  assert.deepEqual([text, reviewed, by, on], ['نروژ', true, 'CLDR', '2026-11-28']);
  const changed = await copy.changed();
  const others = changed.filter((name) => !/^(locales|data\/countries)\//.test(name));
  assert.deepEqual(others.sort(), ['pack', 'rollup.new.mjs']);
  assert.deepEqual(changed.filter((name) => name.startsWith('locales/')).sort(), [
    'locales/languages.json',
    'locales/pes.xlf',
    'locales/uz.xlf',
  ]);
});

test('its words compile, and the map speaks it with what it lacks marked in the language that stands in', async () => {
  assert.match(await copy.compile(), /records with \d+ statements are sound/);
  await copy.bundle();
  const tags = ['fa-IR', 'fa-AF', 'fa', 'uz-Arab-AF', 'en']
    .map((lang) => `<recognition-map lang="${lang}" view="table"></recognition-map>`)
    .join('');
  const page = `<!doctype html><meta charset="utf-8">${tags}<script type="module" src="/recognition-map.js"></script>`;
  const served = await serve(copy.path('dist/module'), {pages: {'/page': page}});
  const open = await openPage('chromium', `${served.url}/page`);
  await open.evaluate(async () => {
    const shown = () =>
      [...document.querySelectorAll('recognition-map')].filter((map) =>
        map.shadowRoot?.querySelector('table'),
      );
    while (shown().length < 5) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const seen = await open.evaluate(() =>
    [...document.querySelectorAll('recognition-map')].map(({shadowRoot}) => {
      const root = shadowRoot?.querySelector<HTMLElement>('[part~=root]');
      const heading = shadowRoot?.querySelector<HTMLElement>('[part~=heading]');
      return {
        lang: root?.lang,
        dir: root?.dir,
        heading: heading?.textContent?.replace(/[\u2066-\u2069]/g, '').trim() ?? '',
        spoken: heading?.closest('[lang]')?.getAttribute('lang'),
        direction: heading && getComputedStyle(heading).direction,
        text: shadowRoot?.textContent ?? '',
      };
    }),
  );
  const [pes, prs, fa, uz, en] = seen;
  assert.deepEqual(
    seen.map(({lang, dir, spoken, direction}) => [lang, dir, spoken, direction]),
    [
      ['fa-IR', 'rtl', 'fa-AF', 'rtl'],
      ['fa-AF', 'rtl', 'fa-AF', 'rtl'],
      ['fa-AF', 'rtl', 'fa-AF', 'rtl'],
      ['uz-Arab-AF', 'rtl', 'en', 'ltr'],
      ['en', 'ltr', 'en', 'ltr'],
    ],
  );
  assert.equal(pes?.heading, prs?.heading);
  assert.equal(uz?.heading, en?.heading);
  assert.deepEqual(
    [prs?.text, fa?.text].map((text) => text?.includes('نروژ')),
    [false, false],
  );
  // The state by its name in Iran, and the day by its month: the ninth of Tir, which Dari calls Saratan.
  assert.ok(pes?.text.includes('نروژ') && !pes.text.includes('ناروی'));
  assert.ok(
    pes?.text.includes('تیر ۱۴۰۵') && prs?.text.includes('سرطان ۱۴۰۵') && uz?.text.includes('سرطان ۱۴۰۵'),
  );
  assert.deepEqual(open.console(), []);
  await served.close();
});
