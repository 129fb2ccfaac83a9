import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brokenRules} from './lint.js';

const element = 'src/elements/a.ts';

/** Whether an expression in an element is found to hold a bare word. */
async function isFound(expression: string): Promise<boolean> {
  const source = `declare const html: any, svg: any, msg: any, element: any, open: any, x: any;\n`;
  const rules = await brokenRules(element, `${source}export const a = () => ${expression};\n`);
  return rules.includes('own/no-bare-words');
}

describe('a word of a language outside msg()', () => {
  const bare = [
    'html`<p>Russia</p>`',
    'html`<p>${x} states</p>`',
    'html`Legend`',
    'html`<p title="Close"></p>`',
    'html`<p class="a" aria-label=\'Close the card\'></p>`',
    'html`<p aria-label=Close></p>`',
    'html`<p aria-label="${x} states"></p>`',
    'html`<p .title=${"Close"}></p>`',
    'html`<p aria-label=${open ? "Close" : x}></p>`',
    'html`<p>${open ? "Close" : x}</p>`',
    'html`<p>${`${x} states`}</p>`',
    'html`<p>${x + " states"}</p>`',
    'html`<p>${x ?? "none"}</p>`',
    'html`<style>p {}</style><p>Word</p>`',
    'html`<!-- note --><p>Word</p>`',
    'svg`<title>Map</title>`',
    'element.setAttribute("aria-label", "Close")',
    '(element.ariaLabel = "Close")',
    '(element.textContent = "Close")',
  ];
  for (const expression of bare) {
    it(`is found in ${expression}`, async () => assert.equal(await isFound(expression), true));
  }

  const fine = [
    'html`<p class="legend" part="legend" id=map>${x}</p>`',
    'html`<p class=${open ? "open" : "closed"} role="img" aria-live="polite">${x}</p>`',
    'html`<p aria-label=${msg("Close", {id: "close"})}>${msg("Close", {id: "close"})}</p>`',
    'html`<p>${msg(html`<b>Close</b>`, {id: "close"})}</p>`',
    'html`<p>${element.msg(`${x} states`, {id: "states"})}</p>`',
    'html`<p>${x("key")} · 12 – ${x.name}&nbsp;×</p>`',
    'html`<p>${x === "open" ? x : ""}</p>`',
    'html`<button ?disabled=${open} @click=${x}></button>`',
    'html`<style>p { color: red }</style>`',
    'html`<!-- a note -->`',
    'svg`<path d="M0 0z" fill="none"></path>`',
    'element.setAttribute("class", "legend")',
    '(element.className = "legend")',
    'console.warn("a warning for developers")',
  ];
  for (const expression of fine) {
    it(`is not seen in ${expression}`, async () => assert.equal(await isFound(expression), false));
  }
});

describe('a letter of Arabic script', () => {
  const rule = 'scripts/no-bare-words';
  const word = 'نقشه';

  for (const room of ['elements', 'model', 'geo']) {
    it(`is found in src/${room}, in a string as in a comment`, async () => {
      assert.deepEqual(await brokenRules(`src/${room}/a.ts`, `export const a = '${word}';\n`), [rule]);
      assert.deepEqual(await brokenRules(`src/${room}/a.ts`, `// ${word}\nexport const a = 1;\n`), [rule]);
    });
  }

  it('is at home in src/i18n', async () => {
    assert.deepEqual(await brokenRules('src/i18n/a.ts', `export const a = '${word}';\n`), []);
  });

  it('is not what a comma or a digit is', async () => {
    assert.deepEqual(await brokenRules('src/model/a.ts', "export const a = '۱۲، ';\n"), []);
  });
});
