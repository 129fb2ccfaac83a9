import {assert} from 'chai';
import {emulate} from '../browser/emulate.js';

/** A page served under the strict policy, once its own script has run. */
async function openStrictPage(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.src = '/test/browser/strict/blank.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentWindow as Window;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('the browser that runs these tests', () => {
  afterEach(async () => {
    await emulate({});
    document.querySelectorAll('body > *').forEach((element) => element.remove());
  });

  it('is in the time zone that was chosen for it', () => {
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    assert.include(['Asia/Kabul', 'Pacific/Kiritimati', 'America/Los_Angeles'], timeZone);
    const inJuly = new Date(2025, 6, 3).getTimezoneOffset();
    assert.equal({'Asia/Kabul': -270, 'Pacific/Kiritimati': -840}[timeZone] ?? 420, inJuly);
  });

  it('applies adopted style sheets in a shadow root, and only there', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: rgb(1, 2, 3) }');
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const inside = root.appendChild(document.createElement('p'));
    const outside = document.body.appendChild(document.createElement('p'));
    assert.equal(getComputedStyle(inside).color, 'rgb(1, 2, 3)');
    assert.notEqual(getComputedStyle(outside).color, 'rgb(1, 2, 3)');
  });

  it('knows by :dir() the direction that an ancestor outside the shadow root set', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.dir = 'rtl';
    const root = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    const inner = root.appendChild(document.createElement('p'));
    assert.isTrue(inner.matches(':dir(rtl)'));
    outer.dir = 'ltr';
    assert.isFalse(inner.matches(':dir(rtl)'));
  });

  it('draws Dari and Pashto letters with a font that has them', () => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    canvas.font = '40px "Noto Sans Arabic"';
    const joined = canvas.measureText('\u0645\u0645').width;
    const apart = canvas.measureText('\u0645\u200c\u0645').width;
    assert.notEqual(joined, apart, 'letters join');
  });

  it('refuses inline styles and strings as HTML in a page under the strict policy', async () => {
    const page = await openStrictPage();
    assert.isEmpty(page.violations);
    page.document.body.setAttribute('style', 'color: red');
    await nextTask();
    assert.deepEqual(page.violations, ['style-src-attr']);
    page.document.body.style.setProperty('--allowed', 'yes');
    await nextTask();
    assert.lengthOf(page.violations ?? [], 1);
  });

  it('believes in forced colours, dark mode, less motion and paper, where it can be told to', async () => {
    const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)', 'print'];
    const believed = () => queries.filter((query) => matchMedia(query).matches);
    assert.isEmpty(believed());
    const can = await emulate({
      forcedColors: 'active',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      media: 'print',
    });
    assert.deepEqual(believed(), can ? queries : []);
    assert.isTrue(!can || matchMedia('(prefers-reduced-motion: reduce)').matches);
    await emulate({});
    assert.isEmpty(believed());
  });
});
